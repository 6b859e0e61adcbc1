/** Need profiles and negotiations. A provider who is a candidate does not use this product, so no offer is shown outside the authority. */
import type { NeedProfile, Negotiation } from '../../areas/negotiation';
import type { Look } from '../look';

export interface NegotiationViews { needs: NeedProfile[]; negotiations: Negotiation[] }

export const negotiationsOf = (look: Look): NegotiationViews =>
  (look.whole('negotiation') ? { needs: look.state.needs, negotiations: look.state.negotiations } : { needs: [], negotiations: [] });
