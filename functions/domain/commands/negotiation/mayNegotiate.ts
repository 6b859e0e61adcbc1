/** Who may speak for the municipality in talks, and which talks are open to speak in. */
import type { Negotiation } from '../../areas/negotiation';
import type { CaseState } from '../../case';
import { authority, refused, type Context, type Refused, type Relation } from '../../decide';
import { negotiationById } from '../../talks';

/** Whoever negotiates, and where a municipality says so the caseworker. */
export const negotiating: readonly Relation[] = ['negotiator', ...authority];

const mayNegotiate = ({ actor, settings }: Context): boolean =>
  actor.kind === 'person' && (actor.roles.includes('negotiator') || settings.negotiation.who === 'caseworker');

type Talks = { ok: true; negotiation: Negotiation } | Refused;

/** The talks that a verb names, when this person may speak in them. */
export function talksFor(state: CaseState, negotiationId: string, context: Context): Talks {
  if (!mayNegotiate(context)) return refused('notAllowed');
  const negotiation = negotiationById(state, negotiationId);
  return negotiation ? { ok: true, negotiation } : refused('recordUnknown', { kind: 'negotiation' });
}

/** The same, when they have no outcome yet. */
export function openTalksFor(state: CaseState, negotiationId: string, context: Context): Talks {
  const talks = talksFor(state, negotiationId, context);
  return talks.ok && talks.negotiation.outcome ? refused('stepNotOpen', { state: talks.negotiation.outcome.outcome }) : talks;
}
