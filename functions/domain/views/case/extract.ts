/** What an order tells its provider about the citizen: the pieces that its release list names, while their basis holds. */
import type { Condition, TargetGroup } from '../../areas/assessment';
import type { Order, ReleaseKind } from '../../areas/orders';
import type { PartyKind } from '../../areas/people';
import type { Plan } from '../../areas/plans';
import type { Diagnosis } from '../../areas/threads';
import { isLive } from '../../access';
import { assessmentOf, threadById, type CaseState } from '../../case';
import type { Day } from '../../calendar';
import { isReleased } from '../../consents';
import type { Level } from '../../progress';
import { withoutCosts } from './costs';

export interface PersonNear { kind: PartyKind; name: string; contact?: string; guardianship?: string }
export interface OtherProvider { provider: string; services: string[]; contact?: string }

/** What a plan says, each piece of which may be chosen for providers. */
export const planParts = ['citizenGoals', 'purpose', 'goalIds', 'interventions', 'from', 'to', 'duration', 'otherMatters', 'coordination', 'firstFollowUpOn', 'rhythmMonths', 'disagreement', 'wholePlan'] as const satisfies readonly (keyof Plan)[];
export type PlanExtract = Partial<Pick<Plan, (typeof planParts)[number]>>;

export interface OrderExtract {
  overall?: string;
  resources?: string;
  perspective?: string;
  supportNeed?: { level: Level | null; text?: string };
  targetGroups?: Pick<TargetGroup, 'code' | 'rank'>[];
  conditions?: Pick<Condition, 'conditionId' | 'code' | 'level' | 'text' | 'resource'>[];
  diagnoses?: Omit<Diagnosis, 'documentRef'>[];
  /** The parts of the plan that were chosen for providers. */
  plan?: PlanExtract;
  contact?: PersonNear[];
  relatives?: PersonNear[];
  relatedInterventions?: { text?: string; providers: OtherProvider[] };
  attachments?: { title: string; documentRef?: string }[];
}

const standsFor: readonly PartyKind[] = ['guardian', 'powerOfAttorney', 'partyRepresentative', 'assessor', 'coordinator', 'otherAuthority'];

/** Contact data is left out where the citizen's address is protected: it may lead there. */
function peopleNear({ parties, citizen }: CaseState, today: Day, is: (kind: PartyKind) => boolean): PersonNear[] {
  return parties.filter((p) => is(p.kind) && !p.ended && p.from <= today && (p.to === undefined || today <= p.to))
    .map(({ kind, name, contact, guardianship }) => ({ kind, name, contact: citizen.protectedAddress ? undefined : contact, guardianship }));
}

const others = (state: CaseState, order: Order): OtherProvider[] =>
  state.orders.filter((o) => isLive(o) && o.provider !== order.provider).map(({ provider, services, contact }) => ({ provider, services, contact }));

type Piece = (state: CaseState, order: Order, today: Day) => Partial<OrderExtract>;
const assessed = (state: CaseState, order: Order) => assessmentOf(state, order.threadId);

const pieces: Record<Exclude<ReleaseKind, 'wishes' | 'attachment'>, Piece> = {
  overall: (state, order) => ({ overall: assessed(state, order)?.overall }),
  resources: (state, order) => ({ resources: assessed(state, order)?.resources }),
  perspective: (state, order) => ({ perspective: assessed(state, order)?.perspective }),
  supportNeed: (state, order) => ({ supportNeed: order.supportNeed === undefined ? undefined : { level: order.supportNeed, text: assessed(state, order)?.supportNeedText } }),
  targetGroups: (state, order) => ({ targetGroups: order.targetGroups.map((code) => ({ code, rank: assessed(state, order)?.targetGroups.find((t) => t.code === code)?.rank ?? 2 })) }),
  conditions: (state) => ({
    conditions: state.conditions.filter((c) => c.status === 'active' && c.verification === 'confirmed').map(({ conditionId, code, level, text, resource }) => ({ conditionId, code, level, text, resource })),
  }),
  diagnosis: (state, order) => ({ diagnoses: threadById(state, order.threadId)?.request.diagnoses.map(({ documentRef: _ref, ...diagnosis }) => diagnosis) }),
  plan: (state, order) => {
    const found = state.plans.findLast((p) => p.threadId === order.threadId);
    const plan = found && withoutCosts.plan(found);
    return { plan: plan && (Object.fromEntries(planParts.filter((part) => plan.releasedParts.includes(part)).map((part) => [part, plan[part]])) as PlanExtract) };
  },
  contact: (state, _order, today) => ({ contact: peopleNear(state, today, (kind) => standsFor.includes(kind)) }),
  relatives: (state, _order, today) => ({ relatives: peopleNear(state, today, (kind) => kind === 'relative') }),
  relatedInterventions: (state, order) => ({ relatedInterventions: { text: order.relatedInterventions, providers: others(state, order) } }),
};

/** Nothing for an order on which no work goes on (any more). */
export function extractFor(state: CaseState, order: Order, today: Day): OrderExtract {
  if (!isLive(order)) return {};
  const released = order.releases.filter((release) => isReleased(state, release, today));
  const attachments = released.filter((r) => r.kind === 'attachment').map(({ title = '', documentRef }) => ({ title, documentRef }));
  const named = released.flatMap(({ kind }) => (kind === 'wishes' || kind === 'attachment' ? [] : [pieces[kind](state, order, today)]));
  return Object.assign(attachments.length > 0 ? { attachments } : {}, ...named) as OrderExtract;
}
