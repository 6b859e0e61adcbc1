/** Checks of the recommendation, the action plan and the talks with providers. */
import { purposeOf, type CaseState, type Thread } from '../../case';
import { isValidConsent } from '../../consents';
import { negotiationNeeded } from '../../negotiationNeeded';
import type { Plan } from '../../areas/plans';
import { smartHelp } from '../../smart';
import { isAgreed } from '../../talks';
import type { Check, Subject } from '../rule';
import { filled, lacking, negotiationOf, unmet } from '../reading';

const plansOf = ({ plans }: CaseState, { threadId }: Thread): Plan[] => plans.filter((p) => p.threadId === threadId);

/** A plan was offered and answered, or assessed as not suitable where the law leaves that choice (SEL § 141 stk. 1 and 2). */
function isOffered(state: CaseState, thread: Thread): boolean {
  const answers = { must: ['accepted', 'declined'], consider: ['accepted', 'declined', 'notSuitable'] } as const;
  const offer = state.planOffers.findLast((o) => o.threadId === thread.threadId);
  return plansOf(state, thread).length > 0 || (offer !== undefined && (answers[offer.duty] as readonly string[]).includes(offer.answer));
}

/** What is about to be bought, when the municipality's talks come before this step. */
function purchaseOf({ draft: { decision, order }, context: { settings, providers } }: Subject) {
  const { position } = settings.negotiation;
  if (decision && position === 'beforeDecision') return { ...decision, on: decision.from };
  if (!order || position === 'beforeDecision') return undefined;
  return { ...order, on: order.wishedStart, costPerYear: order.price?.costPerYear, external: providers.some((p) => p.unitId === order.provider && p.kind === 'external') };
}

export const planChecks: Record<string, Check> = {
  R24: ({ state, thread, draft, context: { settings } }) => (draft.decision && !(settings.planBeforeDecision && thread.stage === 'plan')) || isOffered(state, thread) || {},
  R25: ({ state, thread, draft }) => {
    const { purpose, interventions, to, duration, otherMatters } = draft.plan!;
    return lacking(unmet({
      purpose: filled(purpose ?? purposeOf(state, thread.threadId)),
      interventions: interventions.length > 0,
      duration: to !== undefined || filled(duration),
      otherMatters: Object.values(otherMatters).some(filled),
    }));
  },
  R26: ({ state, thread, draft }) => plansOf(state, thread).length === 0 || draft.order!.releases.some((r) => r.kind === 'plan') || {},
  R27: ({ state, draft, context: { today } }) => {
    const whole = draft.plan!.wholePlan;
    const consent = state.consents.find((c) => c.consentId === whole?.consentId);
    const stands = whole?.consentId === undefined || (consent?.type === 'wholePlan' && isValidConsent(consent, today));
    return whole === undefined || (whole.accepted && stands) || {};
  },
  'goals-smart': ({ state, draft, context: { settings } }) => {
    const { goalIds } = draft.plan!;
    const goals = state.goals.filter((g) => goalIds.includes(g.goalId) && g.standing === 'active');
    return lacking(goals.filter((g) => smartHelp(g, goals.length, settings.goalsPerPackage).length > 0).map((g) => g.goalId));
  },
  'recommendation-approved': ({ state, thread, draft }) => {
    const newest = state.recommendations.findLast((r) => r.threadId === thread.threadId);
    if (!newest) return true;
    const outcome = newest.outcome?.outcome;
    return outcome === 'approved' || outcome === 'approvedWithChange' || (outcome === 'rejected' && draft.to === 'decision') || lacking([newest.recommendationId]);
  },
  'negotiation-concluded': ({ state, thread }) => {
    const talks = negotiationOf(state, thread);
    return talks === undefined || (talks.outcome !== undefined && (!isAgreed(talks.outcome) || talks.approval?.outcome === 'approved')) || lacking([talks.negotiationId]);
  },
  'negotiation-needed': (subject) => {
    const purchase = purchaseOf(subject);
    if (!purchase || purchase.services.length === 0) return true;
    const { need, reached } = negotiationNeeded(subject.context.settings.negotiation, purchase);
    const agreed = subject.state.negotiations.some((n) => n.threadId === subject.thread.threadId && isAgreed(n.outcome));
    return need !== 'required' || agreed || { items: reached };
  },
  R46: ({ state, thread, context: { providers } }) => {
    const talks = negotiationOf(state, thread);
    const own = (provider: string | undefined) => providers.some((p) => p.unitId === provider && p.kind === 'internal');
    return lacking((talks?.candidates ?? []).filter((c) => c.rate !== undefined && own(c.provider)).map((c) => c.candidateId));
  },
};
