import { accessTo, isLive, relationTo } from '../../../access';
import type { ConsentType } from '../../../areas/people';
import type { Day } from '../../../calendar';
import { owesNotice, standingOf, type ConsentStanding } from '../../../consents';
import type { ViewOf } from '../kinds';
import { faceOf, headOf, type Head } from './shared';

/** C23: a consent was withdrawn or refused, or runs out. Of which kind is for whoever carries the case; the team lead hears that there is something to see to. */
export interface ConsentCard extends Head {
  kind: 'C23'; stage: 'open' | 'closed';
  detail?: { type: ConsentType; standing: ConsentStanding; expiresOn?: Day; /** What still rests on it. */ requests: number; orders: number; /** The citizen is to be told in writing what it means (RSL § 12). */ noticeOwed: boolean };
  /** The request to stop waiting for, when there is one. */
  waitingFor?: string;
  mayAct: boolean;
}

export const consent: ViewOf<ConsentCard> = (asked) => {
  const { state, ref, viewer, today } = asked;
  const face = faceOf(asked, 'line');
  const found = state.consents.find((c) => c.consentId === ref);
  if (!face || !found) return null;
  const standing = standingOf(found, today);
  const waiting = state.information.filter((i) => i.state === 'waiting' && i.consentId === ref);
  const orders = state.orders.filter((o) => isLive(o) && o.releases.some((r) => r.consentId === ref)).length;
  const noticeOwed = owesNotice(found);
  const stage = noticeOwed || waiting.length + orders > 0 ? 'open' : 'closed';
  const sees = accessTo('consents', relationTo(state, viewer!, today)) !== 'none';
  return {
    kind: 'C23', ...headOf(asked), stage, detail: sees ? { type: found.type, standing, expiresOn: found.expiresOn, requests: waiting.length, orders, noticeOwed } : undefined,
    waitingFor: sees ? waiting[0]?.informationId : undefined, mayAct: face === 'carries' && stage === 'open',
  };
};
