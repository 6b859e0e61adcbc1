/** What can happen to a case. Every event carries the version of its own shape, so that old commits stay readable. */
import type { AssessmentShapes } from './areas/assessment';
import type { CaseShapes } from './areas/case';
import type { DecisionShapes } from './areas/decisions';
import type { FollowUpShapes } from './areas/followUps';
import type { GoalShapes } from './areas/goals';
import type { MatterShapes } from './areas/matters';
import type { NegotiationShapes } from './areas/negotiation';
import type { OrderShapes } from './areas/orders';
import type { PeopleShapes } from './areas/people';
import type { PlanShapes } from './areas/plans';
import type { ThreadShapes } from './areas/threads';
import type { Day } from './calendar';

export interface Shapes
  extends CaseShapes, ThreadShapes, AssessmentShapes, GoalShapes, PlanShapes, DecisionShapes, OrderShapes, FollowUpShapes, NegotiationShapes, PeopleShapes, MatterShapes {}

export type EventType = keyof Shapes;

/** The present version of each shape that is no longer the first. */
export const shapeVersions = { caseOpened: 2, purposeSet: 2, assessmentRecorded: 2, goalSet: 2, decisionRecorded: 2, orderPlaced: 2, followUpResultRegistered: 2 } as const satisfies Partial<Record<EventType, number>>;

/** `v` is the version of the event's shape, `on` the Danish day on which it happened. */
export type CaseEvent = { [T in EventType]: { type: T; v: number; on: Day; data: Shapes[T] } }[EventType];
export type EventOf<T extends EventType> = Extract<CaseEvent, { type: T }>;

export const event = <T extends EventType>(type: T, on: Day, data: Shapes[T]): EventOf<T> =>
  ({ type, v: (shapeVersions as Partial<Record<EventType, number>>)[type] ?? 1, on, data }) as unknown as EventOf<T>;
