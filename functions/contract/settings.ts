/** The municipality's own choices: their shape, how they are stored, and what the API tells of them. Strict: an unknown or impossible value is refused with its place. */
import { z } from 'zod';
import { defaultSettings, ladderKinds, rungReceivers, type LadderKind, type Settings } from '#domain/settings';
import { day, ffbCode, personId, unitId } from './primitives';

const ruleLevel = z.enum(['block', 'warn', 'info', 'off']);
const paragraph = z.string().regex(/^§ \d{1,3}( [a-z])?$/);
const fieldKey = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);
const days = (max: number) => z.int().min(0).max(max);
const role = z.enum(['caseworker', 'teamLead', 'head']);
const money = z.number().min(0).max(1_000_000_000);
const rateUnit = z.enum(['hour', 'day', 'month', 'package']);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const words = (max: number) => z.string().trim().min(1).max(max);
const months = z.int().min(1).max(24);
const weight = z.number().min(0).max(20);

const templateField = z.strictObject({
  key: fieldKey, da: words(120), en: words(120), type: z.enum(['text', 'number', 'yesNo', 'choice', 'choices', 'day']),
  options: z.array(words(80)).max(40).optional(), required: z.boolean(), maxLength: z.int().min(1).max(8000).optional(),
});

const negotiation = z.strictObject({
  mode: z.enum(['off', 'optional', 'required']), position: z.enum(['beforeDecision', 'afterDecision']),
  thresholds: z.strictObject({ costPerYear: money.optional(), hoursPerWeek: z.number().min(0).max(168).optional(), external: z.boolean().optional(), providerTypes: z.array(ffbCode).max(8).optional() }),
  who: z.enum(['caseworker', 'specialist', 'negotiator', 'purchasing', 'consultant', 'frameworkOnly']), offers: z.int().min(0).max(10),
  approval: z.array(z.strictObject({ upTo: money, role })).min(1).max(10),
  agreements: z.array(z.strictObject({ agreementRef: words(80), provider: unitId, services: z.array(ffbCode).min(1).max(32), rate: money, unit: rateUnit, from: day, to: day, callOff: words(1000).optional() })).max(200),
  documents: z.array(words(120)).max(20),
  renegotiation: z.strictObject({ supportNeed: z.boolean(), light: z.boolean(), rateNotice: z.boolean(), monthsBeforeEnd: z.int().min(0).max(24) }),
  caseworkersSeeSpend: z.boolean(),
  figures: z.array(z.enum(['spend', 'mismatch', 'savings'])).max(3),
});

const rungs = z.array(z.strictObject({ day: z.int().min(-120).max(365), to: z.enum(rungReceivers) })).max(20);

export const municipality = z.strictObject({
  statusDaysAhead: days(120),
  orderAnswerDays: z.int().min(1).max(60),
  reminders: rungs,
  ladders: z.strictObject(Object.fromEntries(ladderKinds.map((kind) => [kind, rungs])) as Record<LadderKind, typeof rungs>),
  moreTimeDays: days(30),
  quietHours: z.strictObject({ from: clock, to: clock, acuteBreaks: z.boolean() }),
  digestOver: z.int().min(1).max(50),
  rules: z.record(z.string().max(40), z.strictObject({ level: ruleLevel, reason: z.string().trim().min(3).max(500) })),
  planBeforeDecision: z.boolean(),
  negotiation,
  deadlines: z.array(z.strictObject({ area: z.string().regex(/^[a-z][a-zA-Z0-9-]{0,39}$/), da: words(120), en: words(120), weeks: z.int().min(0).max(104), paragraphs: z.array(paragraph).max(40) })).min(1).max(60),
  days: z.strictObject({
    hearing: days(60), reassessment: days(60), reassessmentNotice: days(60), accessWorkingDays: days(60), writtenReasons: days(60), shelterWorkingDays: days(20),
    idle: days(365), afterResult: days(120), acuteAssessment: days(120), staleDocumentsMonths: z.int().min(1).max(60), firstScore: days(120), subgoal: days(120),
  }),
  rhythms: z.array(z.strictObject({ paragraphs: z.array(paragraph).max(40), firstMonths: months, rhythmMonths: months, halfway: z.boolean().optional() })).min(1).max(60),
  delegation: z.array(z.strictObject({ role, costPerYear: money, paragraphs: z.array(paragraph).max(40).optional(), external: z.boolean() })).min(1).max(60),
  closedDays: z.array(z.string().regex(/^\d{2}-\d{2}$/)).max(30),
  pensionAge: z.int().min(60).max(80),
  goalsPerPackage: z.int().min(1).max(20),
  smallCell: z.int().min(2).max(20),
  caseloadWeights: z.strictObject({ new: weight, assessment: weight, stable: weight }),
  supervisionSample: z.int().min(0).max(100),
  supportNeedLetters: z.boolean(),
  showInitials: z.boolean(),
  appealBody: z.string().min(2).max(80),
  deadlinesUrl: z.url().max(300).optional(),
  templates: z.record(z.string().max(40), z.strictObject({ version: z.int().min(1).max(10000), required: z.array(fieldKey).max(40), fields: z.array(templateField).max(40) })),
}) satisfies z.ZodType<Settings>;
export type Choices = z.infer<typeof municipality>;
/** What holds where nobody has chosen anything. */
export const defaultChoices: Choices = municipality.parse(defaultSettings);

const stamp = { version: z.int().min(1), by: personId, at: z.string() };
const stored = z.strictObject({ ...stamp, value: z.record(z.string(), z.unknown()), changed: z.array(z.string()).optional() });

/** One version of the choices. */
export interface StoredSettings { version: number; by: string; at: string; value: Choices }

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A document that was written before a choice existed has the default there. */
function filled(value: Record<string, unknown>): Record<string, unknown> {
  const defaults: Record<string, unknown> = { ...defaultChoices };
  const merged = Object.entries(value).map(([key, chosen]) => [key, isGroup(chosen) && isGroup(defaults[key]) ? { ...defaults[key], ...chosen } : chosen]);
  return { ...defaults, ...Object.fromEntries(merged) };
}

/** Reads a stored version. @throws ZodError or SyntaxError when it is none */
export function readStoredSettings(text: string): StoredSettings {
  const { version, by, at, value } = stored.parse(JSON.parse(text));
  return { version, by, at, value: municipality.parse(filled(value)) };
}

/** Reads a line of the history, whatever the choices were that it holds. @throws like the above */
export function readHistoryLine(text: string): SettingsHistory['versions'][number] {
  const { version, by, at, changed = [] } = stored.parse(JSON.parse(text));
  return { version, by, at, changed };
}

/** Version 0 is what holds before anybody has chosen anything. */
const version = z.int().min(0);
export const settingsAnswer = z.strictObject({ version, by: personId.optional(), at: z.string().optional(), settings: municipality });
/** The whole document, and the version that was seen when it was changed. */
export const settingsChange = z.strictObject({ version, settings: municipality });
export const settingsSaved = z.strictObject({ version });
export const settingsHistory = z.strictObject({ versions: z.array(z.strictObject({ ...stamp, changed: z.array(z.string()) })) });

export type SettingsAnswer = z.infer<typeof settingsAnswer>;
export type SettingsHistory = z.infer<typeof settingsHistory>;
