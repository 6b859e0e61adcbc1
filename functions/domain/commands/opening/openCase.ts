import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { requestOf, type NewRequest } from './request';

export interface OpenCase extends NewRequest {
  /** The case number of the municipality's own record system. */
  caseNo: string;
  citizenId: string;
  initials: string;
  team: string;
  owner: string;
  protectedAddress?: boolean;
  /** Codes of the acting and the paying municipality. */
  municipality?: { acting: string; paying: string };
  recordRef?: string;
}

/** Opens a case from a request (henvendelse). The clock of the local deadline starts on the day of receipt (RSL § 3 stk. 2, R01). */
export const openCase: Verb<OpenCase> = {
  name: 'openCase',
  by: authority,
  opens: true,
  decide(state, { caseNo, citizenId, initials, team, owner, protectedAddress, municipality, recordRef, ...asked }, context) {
    const { today, actor, caseworkers } = context;
    if (state) return refused('caseExists');
    if (actor.kind === 'person' && actor.team !== team) return refused('notAllowed');
    if (!caseworkers.some((c) => c.personId === owner && c.team === team)) return refused('ownerUnknown');
    const received = requestOf(asked, 1, context);
    if (!received.ok) return received;
    return happened(event('caseOpened', today, { caseNo, citizenId, initials, owner, team, protectedAddress, municipality, recordRef }), received.event);
  },
};
