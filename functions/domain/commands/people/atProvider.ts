/** A question for information that was put to the own unit. */
import { mayDeliver } from '../../access';
import type { InformationRequest } from '../../areas/people';
import type { CaseState } from '../../case';
import { refused, type Actor, type Refused } from '../../decide';

/** Where a provider of the case is asked, the source is named by its unit. */
export const isAskedOf = (actor: Actor, { source }: Pick<InformationRequest, 'source'>): boolean => source.kind === 'provider' && mayDeliver(actor, { provider: source.name });

export function questionToUnit({ information }: CaseState, actor: Actor, informationId: string): { ok: true; asked: InformationRequest } | Refused {
  const asked = information.find((i) => i.informationId === informationId);
  if (!asked) return refused('recordUnknown', { kind: 'information' });
  if (!isAskedOf(actor, asked)) return refused('notAllowed');
  return asked.state === 'waiting' ? { ok: true, asked } : refused('alreadyAnswered');
}
