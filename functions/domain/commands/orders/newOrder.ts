/** What every new order has in common, be it a first one, a new version or one at another provider. */
import { addDays, type Day } from '../../calendar';
import { assessmentOf, goalById, purposeOf, type CaseState, type Decision, type Order, type Release, type Thread } from '../../case';
import { isValidConsent } from '../../consents';
import { personOf, refused, type Context, type Refused } from '../../decide';
import type { Draft } from '../../rules/rule';
import { nextOpenDay } from '../../workingDays';

/** What the caseworker says; the rest follows from the case. */
export type Said = Pick<Order, 'provider' | 'services' | 'goalIds' | 'releases' | 'wishedStart' | 'firstFollowUpOn' | 'rhythmMonths'>
  & Partial<Pick<Order, 'purpose' | 'to' | 'hoursPerWeek' | 'frequency' | 'place' | 'description' | 'roles' | 'relatedInterventions' | 'participants' | 'followUpForm' | 'price' | 'acute'>>;

/** Each piece that a provider is told has a basis: with consent means a consent that holds, and a document has a name (FVL § 28, R42). */
export function releaseFault({ consents }: CaseState, releases: readonly Release[], today: Day): Refused | undefined {
  if (releases.some((r) => r.consentId !== undefined && !consents.some((c) => c.consentId === r.consentId))) return refused('recordUnknown', { kind: 'consent' });
  if (releases.some((r) => (r.basis === 'consent' && r.consentId === undefined) || (r.kind === 'attachment' && !r.title))) return refused('fieldsMissing', { fields: ['releases'] });
  const bare = releases.some((r) => r.basis === 'consent' && !consents.some((c) => c.consentId === r.consentId && isValidConsent(c, today)));
  return bare ? refused('valueNotPossible', { fields: ['releases'] }) : undefined;
}

/** Why an order cannot be placed as said, whatever it rests on. */
export function orderFault(state: CaseState, { provider, goalIds, releases, wishedStart, firstFollowUpOn, to }: Said, { today, providers }: Context): Refused | undefined {
  if (!providers.some((p) => p.unitId === provider)) return refused('providerUnknown');
  const goals = goalIds.map((goalId) => goalById(state, goalId));
  if (goals.includes(undefined)) return refused('goalUnknown');
  const idle = goals.find((goal) => goal!.standing !== 'active');
  if (idle) return refused('stepNotOpen', { state: idle.standing });
  if (wishedStart < today) return refused('dateNotPossible', { field: 'wishedStart' });
  if (firstFollowUpOn <= wishedStart) return refused('dateNotPossible', { field: 'firstFollowUpOn' });
  if (to !== undefined && to < wishedStart) return refused('dateNotPossible', { field: 'to' });
  return releaseFault(state, releases, today);
}

/** An order stays inside what its decision grants. */
export function frameFault({ hoursPerWeek, to }: Said, decision: Decision): Refused | undefined {
  if (decision.hoursPerWeek !== undefined && (hoursPerWeek ?? 0) > decision.hoursPerWeek) return refused('valueNotPossible', { fields: ['hoursPerWeek'] });
  return decision.to !== undefined && to !== undefined && to > decision.to ? refused('dateNotPossible', { field: 'to' }) : undefined;
}

/** The whole order as it would be placed. `decisionId` is open where no decision carries it, for the rules to say so. */
export function newOrder(state: CaseState, said: Said, thread: Thread, decision: Decision | undefined, earlier: Order | undefined, { today, id, settings, calendar, actor }: Context) {
  const assessment = assessmentOf(state, thread.threadId);
  return {
    ...said,
    orderId: id('order'),
    orderNo: `${state.caseNo}-B${state.orders.length + 1}`,
    threadId: thread.threadId,
    version: (earlier?.version ?? 0) + 1,
    supersedes: earlier?.orderId,
    decisionId: decision?.decisionId,
    interventionId: decision?.interventionId,
    providerType: decision?.providerType,
    to: said.to ?? decision?.to,
    purpose: said.purpose ?? purposeOf(state, thread.threadId),
    supportNeed: assessment?.supportNeed,
    targetGroups: assessment?.targetGroups.map((t) => t.code) ?? [],
    acute: said.acute ?? thread.request.acute,
    answerBy: nextOpenDay(addDays(today, settings.orderAnswerDays), calendar),
    placedOn: today,
    placedBy: personOf(actor),
  } satisfies Draft['order'];
}
