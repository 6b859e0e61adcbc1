/** The people around the citizen, consents, and information asked for from outside. */
import type { Consent, InformationRequest, Party } from '../../areas/people';
import { collectedBeforeWithdrawal, standingOf, type ConsentStanding } from '../../consents';
import { isAskedOf } from '../../commands/people/atProvider';
import type { Look } from '../look';

export interface ConsentView extends Consent { standing: ConsentStanding }
/** Information that came in while a consent since withdrawn still held stays in the file, and says so. */
export interface InformationView extends InformationRequest { beforeWithdrawal: boolean }
export interface PeopleViews { parties: Party[]; consents: ConsentView[]; information: InformationView[] }

/** What a provider may know of a question that was put to its own unit: not what makes it lawful, nor what the citizen reads. */
function questionsTo({ state, actor, live }: Look): InformationView[] {
  if (live.length === 0) return [];
  return state.information.filter((item) => isAskedOf(actor, item))
    .map(({ consentId: _consent, exception: _exception, citizenLine: _line, reason: _reason, ...asked }) => ({ ...asked, beforeWithdrawal: false }));
}

export function peopleOf(look: Look): PeopleViews {
  const { state, today } = look;
  const consents = look.whole('consents');
  const hidden = state.citizen.protectedAddress === true;
  return {
    parties: consents ? state.parties.map((party) => (hidden ? { ...party, contact: undefined } : party)) : [],
    consents: consents ? state.consents.map((consent) => ({ ...consent, standing: standingOf(consent, today) })) : [],
    information: look.outside ? questionsTo(look) : look.whole('waiting') ? state.information.map((item) => ({ ...item, beforeWithdrawal: collectedBeforeWithdrawal(state, item) })) : [],
  };
}
