/** Cases that have come to a decision, for the tests of hearings, decisions and appeals. */
import type { InputOf } from '#domain/commands/index';
import { selectable } from '#domain/ffb/index';
import type { CaseEvent } from '#domain/events';
import type { Role } from '#domain/case';
import type { Actor } from '#domain/decide';
import { defaultSettings, type Settings } from '#domain/settings';
import { assessment, evolve, goal, Life, opening, order, provider, reasons, service } from './lives';

export const services = selectable('service').map((s) => s.code);
export const providerType = selectable('providerType')[0]!.code;
export const otherService = services.find((code) => code !== service)!;

export const code = (outcome: { ok: boolean; refusal?: { code: string } }) => (outcome.ok ? 'ok' : outcome.refusal!.code);
/** A refusal in one line: its code and what it is about. */
export const said = (outcome: { ok: boolean; refusal?: { code: string; details?: object } }) => (outcome.ok ? 'ok' : [outcome.refusal!.code, ...Object.values(outcome.refusal!.details ?? {}).flat().filter((d) => d !== undefined)].join(' '));
/** The rules that stand in the way. */
export const gates = (outcome: { ok: boolean; refusal?: { details?: Record<string, unknown> } }): unknown => outcome.refusal?.details?.gates;
export const person = (personId: string, roles: Role[], team = 'team-a'): Actor => ({ kind: 'person', personId, roles, team });

/** Something that happened by a way that these tests are not about. */
export const happens = (life: Life, ...events: CaseEvent[]): Life => {
  life.state = events.reduce(evolve, life.now);
  return life;
};

/** Every paragraph that these tests name is judged in the assessment. */
const legalGroups = ['§ 82 b', '§ 85', '§ 95', '§ 96', '§ 98', '§ 104', '§ 107', '§ 114'].map((paragraph) => ({ paragraph, inGroup: true, reasons: 'why', lasting: 'yes', notOtherwise: 'no', exitAim: 'an own home', evidence: 'the doctor' }));

/** Assessed and at the recommendation, with what was asked for. */
export function asking(asked: InputOf<'openCase'>['asked'] = {}, settings: Settings = defaultSettings, today = '2026-01-05'): Life {
  const life = new Life(today);
  life.settings = settings;
  return life.do('openCase', { ...opening, receivedOn: '2026-01-04', asked, answerBy: '2027-12-31' }).do('advance', { to: 'information', reasons }).do('recordAssessment', { ...assessment, legalGroups });
}

/** What the law asks of a decision that does not give everything. */
export const reasoned = {
  factsReliedOn: 'the facts', rulesApplied: 'the rules', considerations: 'the weighing', individual: 'this citizen', hearingNotNeeded: 'the citizen knows all of it', appealBody: 'Ankestyrelsen', appealHow: 'write to us',
  whatChanged: 'the need has changed', transition: 'planned together', reasons,
} satisfies Partial<InputOf<'recordDecision'>>;
export const rejection: InputOf<'recordDecision'> = { type: 'rejection', paragraphs: ['§ 107'], services: [], hoursPerWeek: undefined, from: '2026-01-05', ...reasoned };
export const granting: InputOf<'recordDecision'> = { type: 'grant', paragraphs: ['§ 85'], services: [service], hoursPerWeek: 4, from: '2026-01-05', individual: 'this citizen', reasons };

/** Help runs: four hours a week under § 85, at a provider. */
export function running(extra: Partial<InputOf<'recordDecision'>> = {}, hoursPerWeek: number | null = 4, today = '2026-01-05'): Life {
  const life = asking({}, defaultSettings, today).do('setGoal', goal('it'));
  life.do('recordDecision', { ...granting, from: today, channel: 'oral', ...extra });
  life.do('placeOrder', { ...order([life.now.goals[0]!.goalId]), wishedStart: today, firstFollowUpOn: '2027-02-01', hoursPerWeek: hoursPerWeek ?? undefined, reasons });
  return life.do('acknowledgeOrder', { orderId: life.now.orders[0]!.orderId, rev: life.now.orders[0]!.rev, startsOn: today }, provider);
}

/** Help runs, and the thread has gone back for a new decision. */
export const toDecide = (life = running(), today = '2026-03-02'): Life => {
  life.today = today;
  return life.do('advance', { to: 'decision', reason: 'the need has changed', reasons });
};

export const lastDecision = (life: Life) => life.now.decisions.at(-1)!;
export const firstOrder = (life: Life) => life.now.orders[0]!;
