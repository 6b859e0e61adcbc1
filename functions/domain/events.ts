/** What can happen to a case. Every event carries the version of its own shape, so that old commits stay readable. */
import type { Answer, Assessment, CitizenViewMissing, DeclineReason, Goal, Order, Decision } from './case';
import type { Day } from './calendar';
import type { FollowUpResult } from './ffb';
import type { Level } from './progress';

interface Shapes {
  caseOpened: { caseNo: string; citizenId: string; initials: string; owner: string; team: string; receivedOn: Day; reason: string; answerBy: Day; acute: boolean };
  wishRecorded: { wishId: string; text: string };
  purposeSet: { text: string };
  assessmentRecorded: Assessment;
  goalSet: Goal;
  decisionRecorded: Decision;
  orderPlaced: Omit<Order, 'state' | 'rev' | 'startsOn' | 'contact' | 'declineReason' | 'declineText'>;
  orderAcknowledged: { orderId: string; startsOn: Day; contact: string };
  orderDeclined: { orderId: string; reason: DeclineReason; text?: string };
  followUpPlanned: { followUpId: string; orderId: string; no: number; dueOn: Day; periodFrom: Day };
  statusRequested: { followUpId: string };
  followUpCommented: { followUpId: string; goalId: string; text: string; by: string };
  statusAnswered: { followUpId: string } & Answer;
  resultRequested: { followUpId: string };
  followUpResultRegistered: {
    followUpId: string; result: FollowUpResult; heldOn: Day; by: string;
    citizenView?: string; citizenViewMissing?: CitizenViewMissing; conclusion?: string;
    statusWaivedReason?: string; supportNeed?: Level | null; goalLevels: { goalId: string; level: Level | null }[];
  };
  gateOverridden: { gate: string; reason: string };
}

export type EventType = keyof Shapes;
/** `v` is the version of the event's shape, `on` the Danish day on which it happened. */
export type CaseEvent = { [T in EventType]: { type: T; v: 1; on: Day } & { data: Shapes[T] } }[EventType];
export type EventOf<T extends EventType> = Extract<CaseEvent, { type: T }>;

export const event = <T extends EventType>(type: T, on: Day, data: Shapes[T]): EventOf<T> =>
  ({ type, v: 1, on, data }) as EventOf<T>;
