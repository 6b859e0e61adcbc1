/** The goals that an order is worked on for, and those of them whose starting point (t0) is still missing. */
import { goalById, type CaseState, type Order } from './case';

/** The goals of an order that are neither completed nor only proposed. */
export const activeGoals = (state: CaseState, { goalIds }: Pick<Order, 'goalIds'>): string[] => goalIds.filter((goalId) => goalById(state, goalId)?.standing === 'active');

/** No provider is asked how far a goal has come that has no place where it began. */
export const withoutStart = (state: CaseState, order: Pick<Order, 'goalIds'>): string[] => activeGoals(state, order).filter((goalId) => goalById(state, goalId)!.baselineLevel === null);
