/** Who stands how to a case, decided from role and relation, per call. What each may see is told by the table in `access/matrix`; what each may do stands in each verb. */
import type { Day } from './calendar';
import type { Cover, Role } from './case';
import type { OrderState } from './areas/orders';
import type { Actor, Relation } from './decide';

export type { Relation } from './decide';
export { accessTo, caseObjects, openedByReason, tableAccess, type Access, type CaseObject, type Given, type Viewer } from './access/matrix';

export const isProvider = (roles: readonly Role[]): boolean => roles.some((role) => role === 'provider' || role === 'providerLead');

/** True when this person belongs to the unit that the order lies with. */
export const mayDeliver = (actor: Actor, order: { provider: string }): boolean =>
  actor.kind === 'person' && actor.unit === order.provider && isProvider(actor.roles);

/** A provider works on an order until it is declined or has ended; after that the header and own answers remain, and nothing new comes. */
export const isLive = (order: { state: OrderState }): boolean => order.state === 'sent' || order.state === 'clarifying' || order.state === 'accepted';

/** As much of a case as tells how a person stands to it: of the case itself, or of its short record. */
export interface Standing {
  owner: string;
  team: string;
  cover?: Cover;
  negotiations: readonly { negotiator: string; outcome?: unknown }[];
  orders: readonly { provider: string }[];
}

export const coversOn = (cover: Cover | undefined, today: Day): cover is Cover => cover !== undefined && cover.from <= today && today <= cover.to;

/** The strongest relation that a person has to a case on a day. */
export function relationTo(standing: Standing, actor: Actor, today: Day): Relation {
  if (actor.kind === 'system') return 'system';
  const { roles, personId } = actor;
  const inTeam = actor.team === standing.team;
  if (personId === standing.owner && roles.includes('caseworker')) return 'owner';
  if (coversOn(standing.cover, today) && standing.cover.personId === personId && roles.includes('caseworker')) return 'cover';
  if (roles.includes('teamLead') && inTeam) return 'teamLead';
  if (roles.includes('negotiator') && standing.negotiations.some((n) => n.negotiator === personId || n.outcome === undefined)) return 'negotiator';
  if (standing.orders.some((order) => mayDeliver(actor, order))) return 'provider';
  if (roles.includes('head')) return 'head';
  return roles.includes('caseworker') && inTeam ? 'colleague' : 'none';
}

export type CaseFace = 'authority' | 'lead' | 'negotiator' | 'provider' | 'reader';

const faces: Partial<Record<Relation, CaseFace>> = { owner: 'authority', cover: 'authority', teamLead: 'lead', negotiator: 'negotiator', provider: 'provider' };

/**
 * Which face of the case this person may open; null = none. A head sees figures only. A colleague sees the overview line,
 * and reads the case when there is a stated reason.
 */
export function faceFor(standing: Standing, actor: Actor, today: Day, reasonGiven = false): CaseFace | null {
  const relation = relationTo(standing, actor, today);
  return faces[relation] ?? (relation === 'colleague' && reasonGiven ? 'reader' : null);
}

/** How a case opens for a person: at once, with a stated reason, or not at all. */
export type Opens = 'yes' | 'reason' | 'no';
export const opensFor = (standing: Standing, actor: Actor, today: Day): Opens =>
  faceFor(standing, actor, today) ? 'yes' : faceFor(standing, actor, today, true) ? 'reason' : 'no';
