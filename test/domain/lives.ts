/** Makes cases for tests the way they come about: through verbs. */
import type { InputOf, Verbs } from '#domain/commands/index';
import { act } from '#domain/act';
import type { CaseState } from '#domain/case';
import type { Actor, Context, Outcome } from '#domain/decide';
import { afterCommit, evolve, type CommitFacts } from '#domain/evolve';
import type { CaseEvent } from '#domain/events';
import { defaultSettings, type Settings } from '#domain/settings';
import { danishCalendar } from '#work/danishCalendar';
import { concepts, isActivitySubtheme, selectable } from '#domain/ffb/index';

export const owner: Actor = { kind: 'person', personId: 'owner', roles: ['caseworker'], team: 'team-a' };
export const colleague: Actor = { kind: 'person', personId: 'colleague', roles: ['caseworker'], team: 'team-a' };
export const lead: Actor = { kind: 'person', personId: 'lead', roles: ['teamLead'], team: 'team-a' };
export const provider: Actor = { kind: 'person', personId: 'provider', roles: ['provider'], unit: 'unit-a' };
export const otherProvider: Actor = { kind: 'person', personId: 'other', roles: ['provider'], unit: 'unit-b' };
export const cover: Actor = { kind: 'person', personId: 'cover', roles: ['caseworker'], team: 'team-b' };
export const head: Actor = { kind: 'person', personId: 'head', roles: ['head'] };
export const negotiator: Actor = { kind: 'person', personId: 'negotiator', roles: ['negotiator'] };
export const stranger: Actor = { kind: 'person', personId: 'stranger', roles: [] };
export const system: Actor = { kind: 'system' };

export const service = selectable('service')[0]!.code;
export const targetGroup = selectable('targetGroup')[0]!.code;
export const activity = concepts.filter((c) => c.selectable && isActivitySubtheme(c.code)).map((c) => c.code);
export const otherSubtheme = concepts.find((c) => c.kind === 'condition' && c.selectable && !isActivitySubtheme(c.code))!.code;

let count = 0;
export const context = (actor: Actor, today: string, settings: Settings = defaultSettings): Context => {
  const n = ++count;
  return {
    today, actor, id: (label) => `${label}-${n}`, settings, calendar: danishCalendar(settings.closedDays), usedElsewhere: () => false,
    caseworkers: [{ personId: 'owner', team: 'team-a' }, { personId: 'colleague', team: 'team-a' }, { personId: 'cover', team: 'team-b' }],
    providers: [{ unitId: 'unit-a', kind: 'internal', registered: true }, { unitId: 'unit-b', kind: 'external', registered: true }],
  };
};

export class Life {
  state: CaseState | null = null;
  events: CaseEvent[] = [];
  commits: CommitFacts[] = [];
  settings: Settings = defaultSettings;
  constructor(public today = '2026-01-05') {}

  try<V extends keyof Verbs>(verb: V, input: InputOf<V>, actor: Actor = owner): Outcome {
    const outcome = act(verb, this.state, input, context(actor, this.today, this.settings));
    if (outcome.ok) {
      const commit = { version: this.commits.length + 1, actor: actor.kind === 'person' ? actor.personId : 'system', verb, events: outcome.events };
      this.state = afterCommit(this.state, commit);
      this.commits.push(commit);
      this.events.push(...outcome.events);
    }
    return outcome;
  }

  do<V extends keyof Verbs>(verb: V, input: InputOf<V>, actor: Actor = owner): this {
    const outcome = this.try(verb, input, actor);
    if (!outcome.ok) throw new Error(`${verb}: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.details)}`);
    return this;
  }

  /** The newest thread. */
  get thread() {
    return this.now.threads.at(-1)!;
  }

  get now(): CaseState {
    return this.state!;
  }
}

export const opening = { caseNo: 'S-2026-0001', citizenId: 'c', initials: 'A.', team: 'team-a', owner: 'owner', receivedOn: '2026-01-04', reason: 'why', answerBy: '2026-03-01' };
export const goal = (label: string, n = 0): InputOf<'setGoal'> => ({
  text: `I do ${label}`, label, goalType: 'develop', primary: activity[n]!, baselineLevel: 3, expectedLevel: 1, expectedOn: '2027-01-05', measure: 'weekly',
});
export const order = (goalIds: string[]): InputOf<'placeOrder'> => ({
  provider: 'unit-a', services: [service], goalIds, wishedStart: '2026-02-01', firstFollowUpOn: '2026-05-01', rhythmMonths: 3,
  releases: [{ kind: 'wishes', basis: 'necessary', reason: 'to know what matters' }],
  // An order without goals still has to say why.
  reasons: new Proxy({}, { get: (_t, key) => (typeof key === 'string' && key !== 'care-plan-3' ? 'known' : undefined) }) as Record<string, string>,
});

export const opened = (settings: Settings = defaultSettings) => {
  const life = new Life();
  life.settings = settings;
  return life.do('openCase', opening);
};
/** Reasons for every warning that a plain life meets. */
export const reasons = new Proxy({}, { get: (_t, key) => (typeof key === 'string' ? 'known' : undefined) }) as Record<string, string>;
/** The request is taken up and information is being gathered. */
export const informed = () => opened().do('advance', { to: 'information', reasons });
export const assessment: InputOf<'recordAssessment'> = { supportNeed: 2, targetGroups: [{ code: targetGroup, rank: 1 }], conditions: [{ code: activity[0]!, level: 3 }, { code: otherSubtheme }], reasons };
/** Assessed and finished: ready for a decision. */
export const assessed = () => informed().do('recordAssessment', assessment);
export const grant: InputOf<'recordDecision'> = { type: 'grant', paragraphs: ['§ 85'], services: [service], from: '2026-02-01', reasons };
/** Assessed, with goals and a granting decision: ready for an order. */
export const decided = (goals = 2) => {
  const life = assessed();
  for (let i = 0; i < goals; i++) life.do('setGoal', goal(`goal ${i + 1}`, i));
  return life.do('recordDecision', grant);
};
export const ordered = (goals = 2) => {
  const life = decided(goals);
  return life.do('placeOrder', order(life.now.goals.map((g) => g.goalId)));
};
export const accepted = (goals = 2) => {
  const life = ordered(goals);
  return life.do('acknowledgeOrder', { orderId: life.now.orders[0]!.orderId, rev: 1, startsOn: '2026-02-01' }, provider);
};
/** The status has been asked for; the clock stands three weeks before the follow-up. */
export const asked = (goals = 2) => {
  const life = accepted(goals);
  life.today = '2026-04-10';
  return life.do('requestStatus', { followUpId: life.now.followUps[0]!.followUpId }, system);
};
export const answers = (life: Life, score: -2 | -1 | 0 | 1 | 2 = 1): InputOf<'answerFollowUp'> => {
  const followUp = life.now.followUps.at(-1)!;
  return {
    followUpId: followUp.followUpId, rev: followUp.rev, recommendation: 'continue', meetingWanted: false,
    answers: life.now.orders[0]!.goalIds.map((goalId) => ({ goalId, status: 'inProgress' as const, score, tookPart: 'yes' as const })),
  };
};
export const answered = (goals = 2) => {
  const life = asked(goals);
  return life.do('answerFollowUp', answers(life), provider);
};
export { evolve };
