/** Which form mends what a gate lacks. */
import type { CommandName } from '#contract/commands/index';
import type { CaseView } from '#domain/views/caseView';

export interface Fix { verb: CommandName; given: Readonly<Record<string, string>> }
type Lack = NonNullable<CaseView['next'][number]['gate']>[number];
interface Place { view: CaseView; threadId: string; items: readonly string[] }
type Mend = (place: Place) => Fix | undefined;

const thread = (verb: CommandName): Mend => ({ threadId }) => ({ verb, given: { threadId } });
/** The first record that the gate names, else the first that fits. */
const record = (verb: CommandName, key: string, first: (view: CaseView) => string | undefined = () => undefined): Mend => ({ view, items }) => {
  const ref = items[0] ?? first(view);
  return ref === undefined ? undefined : { verb, given: { [key]: ref } };
};
const openMatter = (kind: string) => (view: CaseView) => view.matters.find((m) => m.kind === kind && !m.settled)?.matterId;

const mends: Readonly<Record<string, Mend>> = {
  R01: thread('chooseDeadline'), R11: thread('giveGuidance'), R12: thread('giveGuidance'), R43: thread('giveGuidance'), R10: thread('giveGuidance'), R33: thread('chooseLawRoute'),
  wishes: () => ({ verb: 'recordWish', given: {} }), R05: thread('noteParticipation'), R09: record('noticeConsequences', 'consentId'),
  R37: record('settleMatter', 'matterId', openMatter('oralInformation')), 'essential-waiting': record('remindInformation', 'informationId'),
  'citizen-perspective': ({ threadId, items }) => ({ verb: 'recordThemeNote', given: { threadId, informer: 'citizen', ...(items[0] ? { theme: items[0] } : {}) } }),
  'hearing-ahead': thread('openHearing'), R13: thread('openHearing'), R21: thread('chooseDeadline'), R03: thread('noticeDelay'), R14: record('settleMatter', 'matterId', openMatter('statement')),
  'recommendation-approved': ({ view, threadId }): Fix => {
    const waiting = view.recommendations.find((r) => r.threadId === threadId && !r.outcome);
    return waiting ? { verb: 'decideRecommendation', given: { recommendationId: waiting.recommendationId } } : { verb: 'submitRecommendation', given: { threadId } };
  },
  R24: ({ view, threadId }): Fix => {
    const open = view.planOffers.find((o) => o.threadId === threadId && o.answer === 'pending');
    return open ? { verb: 'answerPlanOffer', given: { offerId: open.offerId } } : { verb: 'offerPlan', given: { threadId } };
  },
  'goals-smart': record('setGoal', 'goalId'), 'negotiation-needed': thread('openNegotiation'),
  'negotiation-concluded': record('concludeNegotiation', 'negotiationId', (view) => view.negotiations.find((n) => !n.outcome)?.negotiationId),
  'care-plan-3': thread('setGoal'), 'care-plan-4': thread('recordAssessment'), 'care-plan-5': thread('recordAssessment'), R38: thread('raiseMatter'),
  'decision-sent': record('sendDecision', 'decisionId', (view) => view.decisions.find((d) => !d.sent && !d.enteredInError)?.decisionId),
  R20: record('forwardAppeal', 'appealId', (view) => view.appeals.find((a) => !a.forwardedOn && !a.outcome)?.appealId),
  R19: record('reassessAppeal', 'appealId', (view) => view.appeals.find((a) => !a.reassessment)?.appealId),
  R15: record('recordDecision', 'replaces', (view) => view.decisions.find((d) => !d.sent && !d.enteredInError)?.decisionId),
  R17: record('recordDecision', 'replaces', (view) => view.decisions.find((d) => !d.sent && !d.enteredInError)?.decisionId),
};

/** undefined where no form mends it, or this person may not use the form. */
export function fixFor(view: CaseView, threadId: string, { id, items = [] }: Lack): Fix | undefined {
  const fix = mends[id]?.({ view, threadId, items });
  return fix && view.verbs.includes(fix.verb) ? fix : undefined;
}
