/** Who may do and see what, decided from role and relation to the case, per call. */
import type { CaseState, OrderState, Role } from './case';
import type { Actor } from './decide';

export type Relation = 'owner' | 'teamLead' | 'provider' | 'colleague' | 'system' | 'none';
export type VerbName =
  | 'openCase' | 'recordWish' | 'setPurpose' | 'recordAssessment' | 'setGoal' | 'recordDecision' | 'placeOrder'
  | 'acknowledgeOrder' | 'declineOrder' | 'commentFollowUp' | 'answerFollowUp' | 'registerFollowUpResult'
  | 'requestStatus' | 'requestResult';

const authority: readonly Relation[] = ['owner'];
const provider: readonly Relation[] = ['provider'];
const system: readonly Relation[] = ['system'];

const allowed: Record<Exclude<VerbName, 'openCase'>, readonly Relation[]> = {
  recordWish: authority, setPurpose: authority, recordAssessment: authority, setGoal: authority, recordDecision: authority,
  placeOrder: authority, registerFollowUpResult: authority,
  acknowledgeOrder: provider, declineOrder: provider, commentFollowUp: provider, answerFollowUp: provider,
  requestStatus: system, requestResult: system,
};

export const isProvider = (roles: readonly Role[]): boolean => roles.some((role) => role === 'provider' || role === 'providerLead');

/** True when this person belongs to the unit that the order lies with. */
export const mayDeliver = (actor: Actor, order: { provider: string }): boolean =>
  actor.kind === 'person' && actor.unit === order.provider && isProvider(actor.roles);

/** A provider works on an order until it is declined or has ended; after that the header and own answers remain, and nothing new comes. */
export const isLive = (order: { state: OrderState }): boolean => order.state === 'sent' || order.state === 'accepted';

/** The strongest relation that a person has to a case. */
export function relationTo(state: CaseState, actor: Actor): Relation {
  if (actor.kind === 'system') return 'system';
  if (actor.personId === state.owner && actor.roles.includes('caseworker')) return 'owner';
  if (actor.roles.includes('teamLead') && actor.team === state.team) return 'teamLead';
  if (state.orders.some((order) => mayDeliver(actor, order))) return 'provider';
  return actor.roles.includes('caseworker') && actor.team === state.team ? 'colleague' : 'none';
}

/** True when this person may carry out this verb on this case. Which order it concerns is for the verb to check. */
export function mayDo(verb: VerbName, state: CaseState | null, actor: Actor): boolean {
  if (verb === 'openCase') return actor.kind === 'person' && actor.roles.includes('caseworker');
  return state !== null && allowed[verb].includes(relationTo(state, actor));
}

export type CaseFace = 'authority' | 'lead' | 'provider';

/** Which face of the case this person may open; null = none. A colleague sees the overview line only. */
export function faceFor(state: CaseState, actor: Actor): CaseFace | null {
  const relation = relationTo(state, actor);
  if (relation === 'owner') return 'authority';
  return relation === 'teamLead' ? 'lead' : relation === 'provider' ? 'provider' : null;
}

/** The verbs that a person may use on a case at all, for the screens to offer. */
export const verbsFor = (state: CaseState, actor: Actor): VerbName[] =>
  relationTo(state, actor) === 'provider' && !state.orders.some((order) => mayDeliver(actor, order) && isLive(order)) ? [] : (Object.keys(allowed) as Exclude<VerbName, 'openCase'>[]).filter((verb) => mayDo(verb, state, actor));
