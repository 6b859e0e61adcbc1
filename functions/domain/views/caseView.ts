/** A case as one person may open it. What a face does not show is not in the answer. */
import type { Assessment, CaseState, Decision, FollowUp, FollowUpStage, Goal, Order, OrderState, Wish, DeclineReason, Answer, Comment, Result } from '../case';
import { openFollowUp } from '../case';
import type { Day } from '../calendar';
import { faceFor, isLive, mayDeliver, verbsFor, type CaseFace, type VerbName } from '../access';
import type { Actor } from '../decide';
import { deadlineLight, deadlinesOf, waitingFor, type DeadlineKind, type DeadlineLight, type WaitingKind } from '../deadlines';
import { courseOf } from '../goalCourse';
import { phaseOf, phaseOfOrders, type Phase } from '../phase';
import { progressOf, type Light, type Progress, type Scoring } from '../progress';
import { goalLine, type GoalLine } from './overview';

export interface GoalView extends Omit<Goal, 'startedOn'> {
  light: Light;
  /** Absent, as are scorings and line, where the viewer sees how it goes and no single score. */
  progress?: Progress;
  startedOn: Day;
  scorings: Scoring[];
  line: GoalLine['line'];
}

export interface OrderView {
  orderId: string; orderNo: string; provider: string; services: string[]; goalIds: string[];
  wishedStart: Day; firstFollowUpOn: Day; rhythmMonths: number; hoursPerWeek?: number; description?: string;
  answerBy: Day; placedOn: Day; state: OrderState; rev: number;
  startsOn?: Day; contact?: string; declineReason?: DeclineReason; declineText?: string;
}

export interface FollowUpView {
  followUpId: string; orderId: string; no: number; dueOn: Day; periodFrom: Day; stage: FollowUpStage; rev: number;
  askedOn?: Day; comments: Comment[]; answer?: Answer; result?: Result;
}

export interface CaseView {
  face: CaseFace;
  caseNo: string;
  initials: string;
  owner: string;
  team: string;
  phase: Phase;
  acute: boolean;
  receivedOn: Day;
  openedOn: Day;
  reason?: string;
  wishes: Wish[];
  purpose?: string;
  assessment?: Assessment;
  goals: GoalView[];
  decisions: Decision[];
  orders: OrderView[];
  followUps: FollowUpView[];
  deadlines: { kind: DeadlineKind; on: Day; light: DeadlineLight }[];
  waitingFor: { kind: WaitingKind; provider: string; since: Day }[];
  decisionNeeded: boolean;
  /** Verbs that this person may use here at all. */
  verbs: VerbName[];
}

function goalView(state: CaseState, goal: Goal, today: Day, among: readonly Order[] = state.orders): GoalView {
  const course = courseOf(state, goal, among);
  const { line } = goalLine({ goalId: goal.goalId, label: goal.label, course }, today);
  const progress = progressOf(course, today);
  return { ...goal, startedOn: course.startedOn, light: progress.light, progress, scorings: [...course.scorings], line };
}

const orderView = ({ decisionId: _decision, placedBy: _by, ...order }: Order): OrderView => order;
const followUpView = ({ resultAskedOn: _asked, ...followUp }: FollowUp): FollowUpView => followUp;

function authorityView(state: CaseState, actor: Actor, today: Day, face: CaseFace): CaseView {
  return {
    face,
    caseNo: state.caseNo, initials: state.citizen.initials, owner: state.owner, team: state.team,
    phase: phaseOf(state), acute: state.acute, receivedOn: state.receivedOn, openedOn: state.openedOn, reason: state.reason,
    wishes: state.wishes, purpose: state.purpose, assessment: state.assessment,
    goals: state.goals.map((goal) => goalView(state, goal, today)),
    decisions: state.decisions,
    orders: state.orders.map(orderView),
    followUps: state.followUps.map(followUpView),
    deadlines: deadlinesOf(state).map(({ kind, on }) => ({ kind, on, light: deadlineLight(on, today) })),
    waitingFor: waitingFor(state).map(({ kind, provider, since }) => ({ kind, provider, since })),
    decisionNeeded: state.decisionNeeded !== undefined,
    verbs: verbsFor(state, actor),
  };
}

/** A team lead opens a case to supervise it: no single scores, and nothing of what was written in a status or about a follow-up. */
function leadView(state: CaseState, actor: Actor, today: Day): CaseView {
  const whole = authorityView(state, actor, today, 'lead');
  return {
    ...whole,
    goals: whole.goals.map(({ progress: _progress, ...goal }) => ({ ...goal, scorings: [], line: [] })),
    followUps: whole.followUps.map(({ answer: _answer, result, ...f }) => ({
      ...f, comments: [], result: result && { result: result.result, heldOn: result.heldOn, on: result.on, by: result.by },
    })),
  };
}

/** A provider sees own orders, the goals and wishes under a running one, and own answers; when it is declined or has ended, the header and own answers. */
function providerView(state: CaseState, actor: Actor, today: Day): CaseView {
  const own = state.orders.filter((order) => mayDeliver(actor, order));
  const live = own.filter(isLive);
  const goalIds = new Set(live.flatMap((order) => order.goalIds));
  const header = (order: Order): OrderView => (!isLive(order) ? { ...orderView(order), goalIds: [], services: [], description: undefined } : orderView(order));
  const whole = authorityView(state, actor, today, 'provider');
  return {
    ...whole,
    initials: live.length > 0 ? whole.initials : '',
    reason: undefined,
    assessment: undefined,
    decisions: [],
    decisionNeeded: false,
    wishes: live.length > 0 ? whole.wishes : [],
    purpose: live.length > 0 ? whole.purpose : undefined,
    phase: phaseOfOrders(state, own),
    goals: state.goals.filter((goal) => goalIds.has(goal.goalId)).map((goal) => goalView(state, goal, today, own)),
    orders: own.map(header),
    followUps: state.followUps.filter((f) => own.some((order) => order.orderId === f.orderId)).map(followUpView).map(({ result: _result, ...f }) => f),
    deadlines: whole.deadlines.filter((_d, i) => live.some((o) => [o.orderId, openFollowUp(state, o.orderId)?.followUpId].includes(deadlinesOf(state)[i]!.ref))),
    waitingFor: whole.waitingFor.filter((w) => own.some((order) => order.provider === w.provider)),
  };
}

/** null when this person may not open the case. */
export function caseView(state: CaseState, actor: Actor, today: Day): CaseView | null {
  const face = faceFor(state, actor);
  if (!face) return null;
  if (face === 'provider') return providerView(state, actor, today);
  return face === 'lead' ? leadView(state, actor, today) : authorityView(state, actor, today, face);
}
