/** The intervention package that a decision makes or goes on with. */
import { isLive } from '../../access';
import type { CaseState, Decision } from '../../case';

type Granted = Pick<Decision, 'services' | 'providerType' | 'hoursPerWeek' | 'replaces'>;

/** Unchanged help goes on under its own ids; a changed package is a new record that replaces the old one (FFB: services, target groups and provider type never change in place). */
export function packageOf({ decisions }: CaseState, { services, providerType, hoursPerWeek, replaces }: Granted, id: (label: string) => string): Pick<Decision, 'interventionId' | 'serviceIds'> {
  const earlier = decisions.find((d) => d.decisionId === replaces);
  const same = earlier && earlier.services.length === services.length && services.every((code) => earlier.services.includes(code))
    && earlier.providerType === providerType && earlier.hoursPerWeek === hoursPerWeek;
  if (same) return { interventionId: earlier.interventionId, serviceIds: services.map((code) => earlier.serviceIds[earlier.services.indexOf(code)]!) };
  return { interventionId: services.length > 0 ? id('intervention') : undefined, serviceIds: services.map((code) => id(`service ${code}`)) };
}

/** The decision that a new one replaces: the one named, or the one whose running orders all end. */
export function replacedBy({ orders, decisions }: CaseState, { replaces, endsOrders }: Pick<Decision, 'replaces' | 'endsOrders'>): string | undefined {
  if (replaces !== undefined || endsOrders.length === 0) return replaces;
  const [first, ...others] = [...new Set(orders.filter((o) => endsOrders.includes(o.orderId)).map((o) => o.decisionId))];
  const whole = orders.every((o) => o.decisionId !== first || !isLive(o) || endsOrders.includes(o.orderId));
  return others.length === 0 && whole && !decisions.some((d) => d.replaces === first && !d.enteredInError) ? first : undefined;
}

/** True when an order that would end has been handed on to another one, and that one would run on. */
export const successorsLeft = (orders: CaseState['orders'], endsOrders: readonly string[]): boolean =>
  orders.some((o) => isLive(o) && o.supersedes !== undefined && endsOrders.includes(o.supersedes) && !endsOrders.includes(o.orderId));
