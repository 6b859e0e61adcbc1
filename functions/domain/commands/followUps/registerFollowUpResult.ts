import { addDays, type Day } from '../../calendar';
import { authority, personOf, refused, type Context, type Verb } from '../../decide';
import { event, type EventOf } from '../../events';
import { openFollowUp, threadById, type CaseState, type CitizenViewMissing, type FollowUp, type Order } from '../../case';
import type { GoalScore } from '../../areas/followUps';
import type { FollowUpResult } from '../../ffb';
import type { Level } from '../../progress';
import { passGates, through, type Reasons } from '../../rules/gate';
import { nextOpenDay } from '../../workingDays';
import { followUpOf } from './atProvider';
import { levelsFound } from './levelsFound';
import { withVersion } from './report';
import { resultFault } from './resultFault';

export interface RegisterFollowUpResult {
  followUpId: string;
  result: FollowUpResult;
  heldOn: Day;
  form?: 'meeting' | 'phone' | 'written';
  participants?: string;
  citizenView?: string;
  citizenViewMissing?: CitizenViewMissing;
  conclusion?: string;
  agreements?: string;
  goalEvaluations?: { goalId: string; text: string; informer: 'citizen' | 'provider' | 'caseworker' }[];
  /** Why the follow-up was held although no status came: the duty of SEL § 148 is the municipality's own. */
  statusWaivedReason?: string;
  /** The caseworker's own scores, together with the citizen, where no status came. */
  scores?: GoalScore[];
  supportNeed?: Level | null;
  /** The level of each goal's primary subtheme as it is now. */
  goalLevels?: { goalId: string; level: Level | null }[];
  /** Other subthemes that were looked at again. */
  conditionLevels?: { code: string; level: Level | null }[];
  concern?: { text: string; notifiedOn?: Day };
  nextFollowUpOn?: Day;
  reasons?: Reasons;
}

/** The next follow-up of help that goes on. An order that was handed over has its next one at the new provider. */
function nextOf(state: CaseState, { orderId, state: standing }: Order, chosen: Day | undefined): { on?: Day; here: boolean } {
  if (standing === 'accepted') return { on: chosen, here: chosen !== undefined };
  const successor = state.orders.find((o) => o.supersedes === orderId);
  return { on: successor && (openFollowUp(state, successor.orderId)?.dueOn ?? successor.firstFollowUpOn), here: false };
}

/** What ends asks for a decision, or for a new assessment, in a thread of its own: the result itself is not the decision (FVL §§ 19-25). */
function threadFor(state: CaseState, result: FollowUpResult, { followUpId }: FollowUp, { today, id, settings, calendar }: Context): EventOf<'requestReceived'> {
  return event('requestReceived', today, {
    threadId: id('thread'), no: state.threads.length + 1, stage: result === 'end' ? 'decision' : 'information', answerBy: nextOpenDay(addDays(today, settings.days.afterResult), calendar),
    request: { receivedOn: today, requester: 'internal', reason: '', asked: { services: [], paragraphs: [] }, diagnoses: [], acute: false, fromFollowUp: followUpId },
  });
}

/**
 * The result of a follow-up (SEL § 148 stk. 2). Going on needs the next date (R28); ending needs the support need now,
 * and opens a thread for the decision or the new assessment.
 */
export const registerFollowUpResult: Verb<RegisterFollowUpResult> = {
  name: 'registerFollowUpResult',
  by: authority,
  decide(state, input, context) {
    const { today, actor, id } = context;
    const { nextFollowUpOn, goalLevels = [], conditionLevels = [], scores, reasons, ...told } = input;
    const found = followUpOf(state, told.followUpId);
    if (!found.ok) return found;
    const { followUp, order } = found;
    const fault = resultFault(state, followUp, order, input, today);
    if (fault) return fault;
    const result = { ...told, statusWaivedReason: told.statusWaivedReason ?? followUp.statusWaived?.reason, ...(scores ? { scores: withVersion(state, scores) } : {}) };
    const next = nextOf(state, order, nextFollowUpOn);
    const draft = { result: { ...result, nextFollowUpOn: next.on, statusGiven: followUp.stage === 'answered' } };
    const passed = passGates(['followUp'], state, threadById(state, order.threadId)!, draft, reasons, context);
    const goesOn = told.result === 'continue';
    return through(
      passed,
      event('followUpResultRegistered', today, { ...result, goalLevels, by: personOf(actor) }),
      ...levelsFound(state, goalLevels, conditionLevels, context),
      ...(goesOn && next.here ? [event('followUpPlanned', today, { followUpId: id('followUp'), orderId: order.orderId, no: followUp.no + 1, dueOn: next.on!, periodFrom: told.heldOn })] : []),
      ...(goesOn ? [] : [threadFor(state, told.result, followUp, context)]),
    );
  },
};
