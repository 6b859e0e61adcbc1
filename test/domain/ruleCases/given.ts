/** Builds what a rule is asked about: a small case with just the records that matter. */
import type { Assessment, CaseState, Decision, Thread } from '#domain/case';
import type { Order } from '#domain/areas/orders';
import type { Actor } from '#domain/decide';
import { event } from '#domain/events';
import { replay } from '#domain/evolve';
import type { RuleLevel, Settings } from '#domain/settings';
import type { Draft, Moment, Subject } from '#domain/rules/rule';
import { context, owner, service, targetGroup } from '../lives';

export const today = '2026-03-02';
const recorded = { recordedOn: '2026-01-05', assertedOn: '2026-01-05' };

export interface Given {
  today?: string;
  settings?: Partial<Settings>;
  state?: Partial<CaseState>;
  thread?: Partial<Thread>;
  request?: Partial<Thread['request']>;
  draft?: Draft;
  actor?: Actor;
  usedElsewhere?: (mark: string) => boolean;
}

/** A rule's cases: where it speaks, and with what; and where it is silent. */
export interface Cases {
  fires: readonly { at: Moment; when: string; given: Given; items?: string[]; level?: RuleLevel }[];
  silent: readonly { at: Moment; when: string; given: Given }[];
}

const base = replay(null, [
  event('caseOpened', '2026-01-05', { caseNo: 'S-2026-0001', citizenId: 'c', initials: 'A.', owner: 'owner', team: 'team-a' }),
  event('requestReceived', '2026-01-05', {
    threadId: 't', no: 1, stage: 'opening', answerBy: '2026-04-01',
    request: { receivedOn: '2026-01-04', requester: 'citizen', reason: 'why', asked: { services: [], paragraphs: [] }, diagnoses: [], acute: false },
  }),
])!;

export function subjectOf({ today: day = today, settings, state, thread, request, draft = {}, actor = owner, usedElsewhere }: Given): Subject {
  const { settings: defaults, ...around } = context(actor, day);
  const first = { ...base.threads[0]!, ...thread, request: { ...base.threads[0]!.request, ...request } };
  const built: CaseState = { ...base, ...state, threads: [first, ...(state?.threads ?? [])] };
  return { state: built, thread: first, draft, context: { ...around, settings: { ...defaults, ...settings }, ...(usedElsewhere ? { usedElsewhere } : {}) } };
}

/** Records with nothing remarkable about them, to be changed. */
export const decision = (change: Partial<Decision> = {}): Decision => ({
  decisionId: 'd', threadId: 't', type: 'grant', paragraphs: ['§ 85'], services: [service], serviceIds: ['s'], interventionId: 'i', from: '2026-04-01', favourable: true, refused: { services: [] },
  endsOrders: [], by: 'owner', decidedOn: today, individual: 'What this citizen needs', ...recorded, ...change,
});
/** A rejection with all that the law asks of it. */
export const rejection = (change: Partial<Decision> = {}): Decision => decision({
  type: 'rejection', services: [], serviceIds: [], interventionId: undefined, favourable: false, refused: { services: [service] },
  reasons: { facts: 'facts', rules: 'rules', considerations: 'weighed' }, guidance: { body: 'Ankestyrelsen', how: 'write to us' }, hearingNotNeeded: 'the citizen told it all', ...change,
});
/** A cut of a running order, told in time. */
export const cut = (change: Partial<Decision> = {}): Decision => rejection({ type: 'reduction', services: [service], effectOn: '2026-07-01', whatChanged: 'the need has fallen', transition: 'planned', ...change });
export const assessment = (change: Partial<Assessment> = {}): Assessment => ({
  assessmentId: 'a', threadId: 't', no: 1, supportNeed: 2, supportNeedId: 'n', targetGroups: [{ targetGroupId: 'g', code: targetGroup, rank: 1 }], conditions: [], legalGroups: [], by: 'owner', on: '2026-02-01',
  ...recorded, ...change,
});
export const group = (paragraph: string, change: Partial<Assessment['legalGroups'][number]> = {}) => ({ paragraph, inGroup: true, reasons: 'because', evidence: 'the doctor wrote it', ...change });
export const order = (change: Partial<Order> = {}): Order => ({
  orderId: 'o', orderNo: 'S-2026-0001-B1', threadId: 't', version: 1, decisionId: 'd', interventionId: 'i', provider: 'unit-a', services: [service], goalIds: ['goal'], targetGroups: [targetGroup],
  releases: [{ kind: 'wishes', basis: 'necessary', reason: 'to know what matters' }], wishedStart: '2026-04-01', firstFollowUpOn: '2026-07-01', rhythmMonths: 6,
  answerBy: '2026-03-09', placedOn: today, placedBy: 'owner',
  state: 'accepted', rev: 1, clarifications: [], delivered: [], ...recorded, ...change,
});
export const matter = (kind: CaseState['matters'][number]['kind'], change: Partial<CaseState['matters'][number]> = {}) => ({
  matterId: 'm', kind, threadId: 't', raisedOn: '2026-02-20', by: 'owner', ...recorded, ...change,
});
export const settled = { on: '2026-02-25', outcome: 'done', by: 'owner' };
export const fact = (factId = 'f', change: Partial<CaseState['unfavourableFacts'][number]> = {}) => ({
  factId, threadId: 't', text: 'x', source: 'y', essential: true, knownToCitizen: false, by: 'owner', ...recorded, ...change,
});
export const hearing = (change: Partial<CaseState['hearings'][number]> = {}) => ({
  hearingId: 'h', threadId: 't', factIds: ['f'], channel: 'digitalPost' as const, sentOn: '2026-02-10', deadline: '2026-02-20', extensions: [], ...recorded, ...change,
});
export const consent = (change: Partial<CaseState['consents'][number]> = {}) => ({
  consentId: 'c', type: 'collect' as const, giver: 'citizen' as const, information: ['diagnosis'], from: ['doctor'], receivers: [], purpose: 'x',
  form: 'written' as const, givenOn: '2026-01-10', consequencesExplained: true, ...recorded, ...change,
});
export const information = (change: Partial<CaseState['information'][number]> = {}) => ({
  informationId: 'i', threadId: 't', what: 'diagnosis', source: { kind: 'doctor' as const, name: 'Dr. A' }, purpose: 'x', essential: true,
  askedOn: '2026-01-10', dueOn: '2026-02-01', reminders: [], state: 'waiting' as const, ...recorded, ...change,
});
export const appeal = (change: Partial<CaseState['appeals'][number]> = {}) => ({
  appealId: 'ap', decisionId: 'd', threadId: 't', receivedOn: '2026-02-16', late: false, reassessBy: '2026-03-16', ...recorded, ...change,
});
export const reassessed = (outcome: 'upheld' | 'changed' | 'partlyChanged', reasons = 'looked at again') => ({ on: '2026-02-20', outcome, reasons, by: 'owner' });
export const recommendation = (change: Partial<CaseState['recommendations'][number]> = {}) => ({
  recommendationId: 'r', threadId: 't', proposals: [], by: 'owner', on: '2026-02-20', ...recorded, ...change,
});
export const approved = (frame: Partial<NonNullable<NonNullable<CaseState['recommendations'][number]['outcome']>['frame']>> = {}) =>
  ({ outcome: 'approved' as const, by: 'lead', on: '2026-02-25', frame: { services: [service], ...frame } });
export const talks = (change: Partial<CaseState['negotiations'][number]> = {}) => ({
  negotiationId: 'ne', negotiationNo: 'N1', threadId: 't', needId: 'need', negotiator: 'negotiator', candidates: [], rounds: [], ...recorded, ...change,
});
export const agreement = (provider = 'unit-a', costPerYear = 100_000, published: number | undefined = 1): NonNullable<CaseState['negotiations'][number]['outcome']> =>
  ({ outcome: 'agreed', provider, rate: { model: 'month', base: 1, additions: [], costPerYear, published }, explanation: 'x', on: '2026-02-25', by: 'negotiator' });
export const plan = (change: Partial<CaseState['plans'][number]> = {}) => ({
  planId: 'p', threadId: 't', version: 1, citizenGoals: 'x', purpose: 'to live well', goalIds: [], interventions: [{ services: [service], paragraphs: ['§ 85'], support: [] }],
  to: '2027-01-01', otherMatters: { other: 'none' }, releasedParts: [], by: 'owner',
  ...recorded, ...change,
});
export const offer = (change: Partial<CaseState['planOffers'][number]> = {}) => ({ offerId: 'of', threadId: 't', duty: 'must' as const, answer: 'accepted' as const, ...recorded, ...change });
export const guided = (...items: Thread['guidance'][number]['items']): Partial<Thread> => ({ guidance: [{ on: '2026-01-06', items, by: 'owner' }] });
export const goal = (change: Partial<CaseState['goals'][number]> = {}): CaseState['goals'][number] => ({
  goalId: 'goal', threadId: 't', version: 1, versionId: 'v', text: 'I shop on my own', label: 'x', goalType: 'develop', primary: 'x', secondary: [], baselineLevel: 3, startedOn: '2026-01-05', currentLevel: 3,
  expectedLevel: 1, expectedOn: '2027-01-05', measure: 'once a week', acceptedByCitizen: 'yes', standing: 'active', earlier: [], ...recorded, ...change,
});
export const followUp = (dueOn: string, stage: 'planned' | 'closed' = 'planned'): CaseState['followUps'][number] =>
  ({ followUpId: 'fu', orderId: 'o', no: 1, dueOn, periodFrom: '2026-01-05', stage, rev: 1, comments: [], corrected: [], moves: [], ...recorded });
export { service };
