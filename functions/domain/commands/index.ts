/** Every verb by its name; the name is also its route and its schema. */
import type { Verb } from '../decide';
import { acknowledgeOrder } from './acknowledgeOrder';
import { answerFollowUp } from './answerFollowUp';
import { commentFollowUp } from './commentFollowUp';
import { declineOrder } from './declineOrder';
import { openCase } from './openCase';
import { placeOrder } from './placeOrder';
import { recordAssessment } from './recordAssessment';
import { recordDecision } from './recordDecision';
import { recordWish } from './recordWish';
import { registerFollowUpResult } from './registerFollowUpResult';
import { requestResult } from './requestResult';
import { requestStatus } from './requestStatus';
import { setGoal } from './setGoal';
import { setPurpose } from './setPurpose';

export const verbs = {
  openCase, recordWish, setPurpose, recordAssessment, setGoal, recordDecision, placeOrder,
  acknowledgeOrder, declineOrder, requestStatus, commentFollowUp, answerFollowUp, requestResult, registerFollowUpResult,
} as const;

export type Verbs = typeof verbs;
export type InputOf<V extends keyof Verbs> = Verbs[V] extends Verb<infer Input> ? Input : never;
