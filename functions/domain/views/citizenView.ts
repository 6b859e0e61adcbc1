/** The case as the citizen may see it, read together with staff or on paper; and as much of it as a representative or relative may see. */
import type { Party, PartyScope } from '../areas/people';
import type { CaseState } from '../case';
import type { Day } from '../calendar';
import { isValidConsent } from '../consents';
import * as part from './citizenParts';

export interface CitizenView {
  caseNo: string;
  /** Whom to turn to: the caseworker, or the cover while there is one. */
  caseworker: string;
  threads?: part.CitizenThread[];
  help?: part.CitizenHelp[];
  waitingFor?: part.CitizenWait[];
  wishes?: part.OwnWords[];
  goals?: part.CitizenGoal[];
  ownWords?: part.OwnWords[];
  plans?: part.CitizenPlan[];
  nextMeetingOn?: Day;
  decisions?: part.CitizenDecision[];
  appeals?: part.CitizenAppeal[];
  notes?: part.OwnWords[];
  consents?: part.CitizenConsent[];
  parties?: part.CitizenParty[];
}

type Scope = PartyScope | 'citizen';

/** What each scope opens. `everything` is for whoever stands in the citizen's place. */
const opens: Readonly<Record<Exclude<Scope, 'everything' | 'citizen'>, (state: CaseState, today: Day) => Partial<CitizenView>>> = {
  stage: (state, today) => ({ threads: part.threadsFor(state, today), help: part.helpFor(state) }),
  waiting: (state) => ({ waitingFor: part.waitsFor(state) }),
  goals: (state, today) => ({
    wishes: part.wishesFor(state), goals: part.goalsFor(state, today), ownWords: part.wordsFor(state), plans: part.plansFor(state), nextMeetingOn: part.nextMeeting(state, today),
  }),
  decisions: (state, today) => ({ decisions: part.decisionsFor(state, today), appeals: part.appealsFor(state) }),
};

function viewFor(state: CaseState, scopes: readonly Scope[], today: Day): CitizenView {
  const all = scopes.includes('everything') || scopes.includes('citizen');
  const parts = Object.entries(opens).filter(([scope]) => all || scopes.includes(scope as Scope)).map(([, make]) => make(state, today));
  const rest = all ? { notes: part.notesFor(state), consents: part.consentsFor(state, today), parties: part.partiesFor(state) } : {};
  return Object.assign({ caseNo: state.caseNo, caseworker: part.caseworkerOf(state, today) }, ...parts, rest) as CitizenView;
}

/** What the citizen sees. */
export const citizenView = (state: CaseState, today: Day): CitizenView => viewFor(state, ['citizen'], today);

/** True while a representative or relative may see anything: inside the period, and where it rests on a consent, while that holds. */
export function isCurrentParty({ consents }: Pick<CaseState, 'consents'>, { kind, from, to, ended, consentId }: Party, today: Day): boolean {
  if (ended || from > today || (to !== undefined && to < today)) return false;
  // A relative sees only what a consent covers.
  if (consentId === undefined) return kind !== 'relative';
  return consents.some((c) => c.consentId === consentId && isValidConsent(c, today));
}

/** What a representative or relative sees on a day; null outside scope and period. */
export const citizenViewFor = (state: CaseState, party: Party, today: Day): CitizenView | null =>
  (isCurrentParty(state, party, today) && party.scope.length > 0 ? viewFor(state, party.scope, today) : null);
