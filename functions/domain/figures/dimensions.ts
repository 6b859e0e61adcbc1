/** What figures can be told apart by, and what a case, a decision, an order or a goal is known by. */
import type { CaseFacts } from '../facts';
import { concept, type GoalType } from '../ffb';
import type { FigureFacts, OrderFigures } from './facts';
import type { Dimension } from './names';

export type { Dimension } from './names';

/** A case as the figures read it. */
export type FiguredCase = Pick<CaseFacts, 'owner' | 'team' | 'phase' | 'goals'> & { figures: FigureFacts };
/** Whether a provider is the municipality's own; told from outside, for it can change. */
export type KindOf = (provider: string) => 'internal' | 'external' | undefined;

/** Stands where nothing is known, so that the rows still add up to the whole. */
export const none = 'none';

type Codes = readonly (string | undefined)[];
export interface Marks { services?: Codes; providerTypes?: Codes; providers?: Codes; goal?: { primary: string; goalType: GoalType } }
export type Help = Pick<OrderFigures, 'services' | 'providerType'> & { provider?: string };

/** A decision or an appeal names help, but nobody who delivers it. */
export const marksOfHelp = ({ services, providerType }: Help): Marks => ({ services, providerTypes: [providerType] });
export const marksOfOrders = (orders: readonly Help[]): Marks =>
  ({ services: orders.flatMap((o) => o.services), providerTypes: orders.map((o) => o.providerType), providers: orders.map((o) => o.provider) });

/** The theme is the group that a goal's subtheme lies in. */
const read: Record<Exclude<Dimension, 'period'>, (of: FiguredCase, marks: Marks, kindOf: KindOf) => Codes | undefined> = {
  team: (of) => [of.team],
  targetGroup: (of) => [of.figures.targetGroup],
  service: (_of, { services }) => services,
  providerType: (_of, { providerTypes }) => providerTypes,
  provider: (_of, { providers }) => providers,
  providerKind: (_of, { providers }, kindOf) => providers?.map((p) => p && kindOf(p)),
  goalType: (_of, { goal }) => goal && [goal.goalType],
  theme: (_of, { goal }) => goal && [concept(goal.primary)?.parent ?? undefined],
};

/** The values of a dimension for something with these marks; empty when the dimension says nothing about it. */
export function keysOf(by: Exclude<Dimension, 'period'>, of: FiguredCase, marks: Marks, kindOf: KindOf): readonly string[] {
  const codes = read[by](of, marks, kindOf);
  if (codes === undefined) return [];
  return codes.length === 0 ? [none] : [...new Set(codes.map((code) => code ?? none))];
}
