/** What a municipality decides for itself: deadlines, order of phases, levels of rules, delegation, negotiation, templates. The defaults are those of a fictional municipality. */
import type { FieldValue } from './areas/matters';

export type RuleLevel = 'block' | 'warn' | 'info';

/** One field that a municipality adds to a form. */
export interface TemplateField { key: string; da: string; en: string; type: 'text' | 'number' | 'yesNo' | 'choice' | 'choices' | 'day'; options?: string[]; required: boolean; maxLength?: number }
/** What a municipality asks for in one form, beside the product's own fields. The form's name is the verb's. */
export interface Template { version: number; required: string[]; fields: TemplateField[] }

export interface DeadlineRule { area: string; da: string; en: string; weeks: number; paragraphs: string[] }
/** `halfway`: goals are scored between two follow-ups too. */
export interface Rhythm { paragraphs: string[]; firstMonths: number; rhythmMonths: number; halfway?: boolean }
/** Who may decide what alone: up to a yearly cost, within paragraphs, at own or outside providers. */
export interface Delegation { role: 'caseworker' | 'teamLead' | 'head'; costPerYear: number; paragraphs?: string[]; external: boolean }

/** `callOff`: how help is called off under the agreement. */
export interface FrameworkAgreement { agreementRef: string; provider: string; services: string[]; rate: number; unit: 'hour' | 'day' | 'month' | 'package'; from: string; to: string; callOff?: string }
/** What makes a running agreement be negotiated anew. */
export interface RenegotiationTriggers { supportNeed: boolean; light: boolean; rateNotice: boolean; /** Months before the agreed end; 0 = not by date. */ monthsBeforeEnd: number }
export interface NegotiationSettings {
  mode: 'off' | 'optional' | 'required';
  position: 'beforeDecision' | 'afterDecision';
  /** Required only from here; any that is reached counts. */
  thresholds: { costPerYear?: number; hoursPerWeek?: number; external?: boolean; providerTypes?: string[] };
  who: 'caseworker' | 'specialist' | 'negotiator' | 'purchasing' | 'consultant' | 'frameworkOnly';
  offers: number;
  /** Who approves a match, by yearly cost; the first row that reaches applies. */
  approval: { upTo: number; role: 'caseworker' | 'teamLead' | 'head' }[];
  agreements: FrameworkAgreement[];
  /** Documents that a match is approved on. */
  documents: string[];
  renegotiation: RenegotiationTriggers;
  caseworkersSeeSpend: boolean;
  /** Figures about negotiation that leaders see. */
  figures: ('spend' | 'mismatch' | 'savings')[];
}

/** Who is told on a rung. `report` is a line for management and never a message. */
export const rungReceivers = ['provider', 'providerLead', 'caseworker', 'teamLead', 'head', 'negotiator', 'report'] as const;
export type RungTo = (typeof rungReceivers)[number];
/** A step of a ladder of reminders, in days after the day that it is counted from. */
export interface Rung { day: number; to: RungTo }

/** The cards beside the question for a status that are repeated, or come, by the calendar. */
export const ladderKinds = ['C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C08', 'C09', 'C10', 'C11', 'C13', 'C14', 'C16', 'C17', 'C18', 'C19', 'C21', 'C22', 'C23', 'C24', 'C25', 'C26', 'C27', 'C28', 'C30', 'C32', 'C33'] as const;
export type LadderKind = (typeof ladderKinds)[number];
export const isLadderKind = (kind: string): kind is LadderKind => (ladderKinds as readonly string[]).includes(kind);

export interface Settings {
  /** Days before a follow-up on which the provider is asked for a status. */
  statusDaysAhead: number;
  /** Days a provider has to answer an order. */
  orderAnswerDays: number;
  /** What follows the status card while no status has come. */
  reminders: readonly Rung[];
  /** The same for the other cards, by kind; days after the deadline, or after the question where there is none. */
  ladders: Readonly<Record<LadderKind, readonly Rung[]>>;
  /** Days that a provider gets once without asking anybody, on the question for more time. */
  moreTimeDays: number;
  /** No card goes out from one time of the day to the other, nor on closed days. */
  quietHours: { from: string; to: string; /** Acute orders and incidents go out all the same. */ acuteBreaks: boolean };
  /** More cards than these to one person on one day become one digest. */
  digestOver: number;
  /** A municipality's own levels, each with the reason why. */
  rules: Readonly<Record<string, { level: RuleLevel | 'off'; reason: string }>>;
  planBeforeDecision: boolean;
  negotiation: NegotiationSettings;
  deadlines: readonly DeadlineRule[];
  days: {
    hearing: number; reassessment: number; reassessmentNotice: number; accessWorkingDays: number; writtenReasons: number; shelterWorkingDays: number;
    idle: number; afterResult: number; acuteAssessment: number; staleDocumentsMonths: number; firstScore: number; subgoal: number;
  };
  rhythms: readonly Rhythm[];
  delegation: readonly Delegation[];
  /** Month and day on which the municipality is closed beside public holidays. */
  closedDays: readonly string[];
  pensionAge: number;
  goalsPerPackage: number;
  /** Figures that fewer citizens stand behind are hidden. */
  smallCell: number;
  /** How heavy a case weighs in a caseworker's caseload. */
  caseloadWeights: { new: number; assessment: number; stable: number };
  /** Cases a month that a team lead is given for supervision of files. */
  supervisionSample: number;
  supportNeedLetters: boolean;
  showInitials: boolean;
  appealBody: string;
  /** Where the municipality publishes its deadlines (RSL § 3 a). */
  deadlinesUrl?: string;
  templates: Readonly<Record<string, Template>>;
}

const rung = (to: RungTo, ...days: number[]): Rung[] => days.map((day) => ({ day, to }));

export const defaultSettings: Settings = {
  statusDaysAhead: 21,
  orderAnswerDays: 5,
  reminders: [
    { day: -7, to: 'provider' }, { day: 0, to: 'provider' }, { day: 3, to: 'provider' }, { day: 3, to: 'providerLead' }, { day: 7, to: 'caseworker' }, { day: 14, to: 'teamLead' }, { day: 30, to: 'report' },
  ],
  ladders: {
    C01: [...rung('caseworker', 1), ...rung('teamLead', 2)],
    C02: rung('caseworker', -10, -3, 0),
    C03: [...rung('caseworker', 1), ...rung('teamLead', 1)],
    C04: rung('caseworker', 1, 7, 14),
    C05: [...rung('provider', -3, 0), ...rung('providerLead', 3), ...rung('caseworker', 7)],
    C06: [...rung('teamLead', 2, 5), ...rung('head', 7)],
    C08: rung('caseworker', 0, 2),
    C09: rung('negotiator', -2, 0),
    C10: rung('teamLead', 2),
    C11: [...rung('provider', 1, 3), ...rung('caseworker', 5)],
    C13: [...rung('provider', 3, 7), ...rung('caseworker', 7)],
    C14: rung('caseworker', 0, 7, 14),
    C16: rung('caseworker', 5),
    C17: [...rung('caseworker', -2), ...rung('provider', -2)],
    C18: [...rung('caseworker', 1), ...rung('teamLead', 7), ...rung('report', 30)],
    C19: rung('caseworker', 3),
    C21: rung('caseworker', 3),
    C22: [...rung('caseworker', 1), ...rung('teamLead', 1)],
    C23: [...rung('caseworker', -14), ...rung('teamLead', 1)],
    C24: rung('caseworker', 27),
    C25: [...rung('caseworker', 14, 21), ...rung('teamLead', 21), ...rung('caseworker', 27), ...rung('teamLead', 27)],
    C26: rung('caseworker', 1),
    C27: rung('caseworker', -14),
    C28: rung('provider', -7, 0),
    C30: rung('caseworker', -90, -30),
    C32: rung('caseworker', 2),
    C33: [...rung('caseworker', -60), ...rung('provider', -60), ...rung('caseworker', -30), ...rung('provider', -30)],
  },
  moreTimeDays: 7,
  quietHours: { from: '16:30', to: '07:30', acuteBreaks: true },
  digestOver: 5,
  rules: {},
  planBeforeDecision: true,
  negotiation: {
    mode: 'optional', position: 'beforeDecision', thresholds: { costPerYear: 500_000, external: true }, who: 'negotiator', offers: 2,
    approval: [{ upTo: 300_000, role: 'caseworker' }, { upTo: 1_500_000, role: 'teamLead' }, { upTo: 1_000_000_000, role: 'head' }], agreements: [],
    documents: [], renegotiation: { supportNeed: true, light: true, rateNotice: true, monthsBeforeEnd: 3 }, caseworkersSeeSpend: true, figures: ['spend', 'mismatch', 'savings'],
  },
  deadlines: [
    { area: 'support', da: 'Socialpædagogisk støtte', en: 'Socio-pedagogical support', weeks: 8, paragraphs: ['§ 85', '§ 82 a', '§ 82 b', '§ 82 c', '§ 82 d'] },
    { area: 'activity', da: 'Beskyttet beskæftigelse, aktivitet og samvær', en: 'Sheltered work, activity and company', weeks: 8, paragraphs: ['§ 103', '§ 104'] },
    { area: 'housing', da: 'Botilbud', en: 'Housing', weeks: 12, paragraphs: ['§ 107', '§ 108'] },
    { area: 'shelter', da: 'Herberg', en: 'Shelter', weeks: 2, paragraphs: ['§ 109', '§ 110'] },
    { area: 'personal', da: 'Personlig og praktisk hjælp', en: 'Personal and practical help', weeks: 2, paragraphs: ['§ 83', '§ 83 a', '§ 84'] },
    { area: 'assistance', da: 'Hjælperordninger', en: 'Personal assistance', weeks: 12, paragraphs: ['§ 95', '§ 96', '§ 97', '§ 98', '§ 100'] },
    { area: 'treatment', da: 'Stofmisbrugsbehandling', en: 'Drug treatment', weeks: 2, paragraphs: ['§ 101', '§ 101 a', '§ 102'] },
  ],
  days: { hearing: 10, reassessment: 28, reassessmentNotice: 14, accessWorkingDays: 7, writtenReasons: 14, shelterWorkingDays: 3, idle: 28, afterResult: 14, acuteAssessment: 28, staleDocumentsMonths: 12, firstScore: 42, subgoal: 30 },
  rhythms: [
    { paragraphs: ['§ 107', '§ 108'], firstMonths: 3, rhythmMonths: 12, halfway: true },
    { paragraphs: ['§ 103'], firstMonths: 6, rhythmMonths: 6, halfway: true },
    { paragraphs: ['§ 104'], firstMonths: 6, rhythmMonths: 12, halfway: true },
    { paragraphs: [], firstMonths: 3, rhythmMonths: 6, halfway: true },
  ],
  delegation: [
    { role: 'caseworker', costPerYear: 300_000, external: true },
    { role: 'teamLead', costPerYear: 1_500_000, external: true },
    { role: 'head', costPerYear: 1_000_000_000, external: true },
  ],
  closedDays: ['06-05', '12-24', '12-31'],
  pensionAge: 67,
  goalsPerPackage: 5,
  smallCell: 5,
  caseloadWeights: { new: 3, assessment: 2, stable: 1 },
  supervisionSample: 5,
  supportNeedLetters: false,
  showInitials: true,
  appealBody: 'Ankestyrelsen',
  templates: {},
};

/** The months to the first follow-up and between the next ones for help under a paragraph. The last row is for all others. */
export const rhythmFor = ({ rhythms }: Settings, paragraphs: readonly string[]): Rhythm => rhythms.find((r) => r.paragraphs.some((p) => paragraphs.includes(p))) ?? rhythms.at(-1)!;

/** Keys of a form that are required and absent, or filled with what the template does not allow. */
export function templateFaults(template: Template | undefined, input: Readonly<Record<string, unknown>>, more: Readonly<Record<string, FieldValue>>): { missing: string[]; wrong: string[] } {
  const empty = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  const fields = template?.fields ?? [];
  const known = new Set(fields.map((f) => f.key));
  return {
    missing: [...(template?.required ?? []).filter((key) => empty(input[key])), ...fields.filter((f) => f.required && empty(more[f.key])).map((f) => f.key)],
    wrong: [...Object.keys(more).filter((key) => !known.has(key)), ...fields.filter((f) => more[f.key] !== undefined && !fits(f, more[f.key]!)).map((f) => f.key)],
  };
}

function fits({ type, options = [], maxLength = 4000 }: TemplateField, value: FieldValue): boolean {
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (type === 'yesNo') return typeof value === 'boolean';
  if (type === 'choices') return Array.isArray(value) && value.every((v) => options.includes(v));
  if (typeof value !== 'string' || value.length > maxLength) return false;
  return type === 'choice' ? options.includes(value) : type === 'day' ? /^\d{4}-\d{2}-\d{2}$/.test(value) : true;
}
