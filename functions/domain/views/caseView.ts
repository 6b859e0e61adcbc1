/** A case as one person may open it. Each part asks the table of access; what a face does not show is not in the answer. */
import type { CaseState } from '../case';
import type { Day } from '../calendar';
import { faceFor } from '../access';
import { verbsFor } from '../act';
import { alertsOf, type Alert } from '../alerts';
import type { VerbName } from '../commands';
import { undoableBy } from '../commands/matters/undo';
import type { Actor } from '../decide';
import { nextSteps, type NextStep } from '../nextSteps';
import { assessmentsOf, type AssessmentViews } from './case/assessment';
import { decisionsOf, type DecisionViews } from './case/decisions';
import { followUpsOf, type FollowUpViews } from './case/followUps';
import { goalsOf, type GoalViews } from './case/goals';
import { headOf, type HeadView } from './case/head';
import { mattersOf, type MatterViews } from './case/matters';
import { negotiationsOf, type NegotiationViews } from './case/negotiation';
import { ordersOf, type OrderViews } from './case/orders';
import { peopleOf, type PeopleViews } from './case/people';
import { plansOf, type PlanViews } from './case/plans';
import { threadsOf, type ThreadView } from './case/threads';
import { lookAt, type Looking } from './look';

export type { GoalView } from './case/goals';
export type { OrderView } from './case/orders';
export type { FollowUpView } from './case/followUps';
export type { Looking, World } from './look';

export interface CaseView
  extends HeadView, AssessmentViews, GoalViews, PlanViews, DecisionViews, OrderViews, FollowUpViews, NegotiationViews, PeopleViews, MatterViews {
  threads: ThreadView[];
  /** Verbs that this person may use here at all. */
  verbs: VerbName[];
  /** What is sensible to do next, the most urgent first. */
  next: NextStep[];
  /** What the law asks somebody to look at today. */
  alerts: Alert[];
  /** The last step, while this person may take it back. */
  undo?: { verb: string; version: number };
}

/** null when this person may not open the case. */
export function caseView(state: CaseState, actor: Actor, today: Day, looking: Looking = {}): CaseView | null {
  const face = faceFor(state, actor, today, looking.reasonGiven);
  if (!face) return null;
  const look = lookAt(state, actor, today, looking);
  return {
    ...headOf(look, face),
    threads: threadsOf(look),
    ...assessmentsOf(look), ...goalsOf(look), ...plansOf(look), ...decisionsOf(look), ...ordersOf(look), ...followUpsOf(look), ...negotiationsOf(look), ...peopleOf(look), ...mattersOf(look),
    verbs: verbsFor(state, actor, today),
    next: looking.world ? nextSteps(state, actor, { ...looking.world, today }) : [],
    undo: undoableBy(state, actor),
    alerts: looking.world && look.access('phase') === 'write' ? alertsOf(state, { today, settings: looking.world.settings }) : [],
  };
}
