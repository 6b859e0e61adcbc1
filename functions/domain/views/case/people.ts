/** The people around the citizen, consents, and information asked for from outside. */
import type { Consent, InformationRequest, Party } from '../../areas/people';
import { collectedBeforeWithdrawal, standingOf, type ConsentStanding } from '../../consents';
import type { Look } from '../look';

export interface ConsentView extends Consent { standing: ConsentStanding }
/** Information that came in while a consent since withdrawn still held stays in the file, and says so. */
export interface InformationView extends InformationRequest { beforeWithdrawal: boolean }
export interface PeopleViews { parties: Party[]; consents: ConsentView[]; information: InformationView[] }

export function peopleOf(look: Look): PeopleViews {
  const { state, today } = look;
  const consents = look.whole('consents');
  const hidden = state.citizen.protectedAddress === true;
  return {
    parties: consents ? state.parties.map((party) => (hidden ? { ...party, contact: undefined } : party)) : [],
    consents: consents ? state.consents.map((consent) => ({ ...consent, standing: standingOf(consent, today) })) : [],
    information: look.whole('waiting') ? state.information.map((item) => ({ ...item, beforeWithdrawal: collectedBeforeWithdrawal(state, item) })) : [],
  };
}
