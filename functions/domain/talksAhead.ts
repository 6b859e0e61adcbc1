/** Whether the municipality's rules about negotiation keep a thread where it is, so that the talks come before the next phase. */
import type { CaseState } from './case';
import { negotiationNeeded, type Purchase } from './negotiationNeeded';
import type { NegotiationSettings } from './settings';
import { isAgreed } from './talks';

/** True when talks belong to this side of the decision, one of the purchases requires them, and none have been concluded with an agreement. */
export const talksAhead = ({ negotiations }: Pick<CaseState, 'negotiations'>, threadId: string, position: NegotiationSettings['position'], purchases: readonly Purchase[], settings: NegotiationSettings): boolean =>
  settings.position === position && purchases.some((p) => negotiationNeeded(settings, p).need === 'required') && !negotiations.some((n) => n.threadId === threadId && isAgreed(n.outcome));
