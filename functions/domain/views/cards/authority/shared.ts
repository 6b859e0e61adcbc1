/** What the cards about the authority's own work have in common. */
import { accessTo, relationTo, type CaseObject } from '../../../access';
import { cardRev } from '../../../cardRev';
import type { CaseState } from '../../../case';
import type { Day } from '../../../calendar';
import type { Asked } from '../kinds';

/** Of every card `stage` is "open" for as long as it tells or asks something that still matters. */
export interface Head { caseNo: string; ref: string; rev: number }
/** That somebody did something, and when. */
export interface Done { by: string; on: Day }

/** carries: the caseworker or the cover, who acts; leads: the team lead, who sees how it goes. */
export type Face = 'carries' | 'leads';

/** How a person looks at a card about this object; null when there is nothing to see. These cards are for named persons: they have no base face. */
export function faceOf({ state, viewer, today }: Asked, object: CaseObject): Face | null {
  const relation = viewer ? relationTo(state, viewer, today) : 'none';
  const face = relation === 'owner' || relation === 'cover' ? 'carries' : relation === 'teamLead' ? 'leads' : null;
  return face && accessTo(object, relation) !== 'none' ? face : null;
}

export const headOf = ({ state, ref }: Pick<Asked, 'state' | 'ref'>, times = 0): Head => ({ caseNo: state.caseNo, ref, rev: cardRev(state, times) });

/** How often something of a case was taken on. One card takes on a request and another the whole case, so both count all of it. */
export const takingsOf = ({ threads }: Pick<CaseState, 'threads'>): number => threads.reduce((sum, { takings = [] }) => sum + takings.length, 0);
