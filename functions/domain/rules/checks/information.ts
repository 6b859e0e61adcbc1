/** Checks of the information: taking part, consent, what is still waited for, the citizen's own perspective. */
import { concept } from '../../ffb';
import { covers, isValidConsent, owesNotice } from '../../consents';
import type { CaseState, Thread } from '../../case';
import type { Check } from '../rule';
import { lacking, matterIds, openMatters } from '../reading';

/** Essential information that a thread still waits for. */
export const essentialWaiting = ({ information }: CaseState, { threadId }: Thread): string[] =>
  information.filter((i) => i.threadId === threadId && i.essential && i.state === 'waiting').map((i) => i.informationId);

/** Essential facts against the citizen, which the citizen does not know of and no hearing has taken up. */
export const unheardFacts = ({ unfavourableFacts, hearings }: CaseState, { threadId }: Thread): string[] =>
  unfavourableFacts.filter((f) => f.threadId === threadId && f.essential && !f.knownToCitizen && !hearings.some((h) => h.factIds.includes(f.factId))).map((f) => f.factId);

/** What was told of each theme, by whom; a note on a subtheme belongs to the theme above it. */
function told({ themeNotes, conditions }: CaseState): { theme: string; informer: string }[] {
  const ofSubthemes = conditions.flatMap((c) => c.notes.map(({ informer }) => ({ theme: concept(c.code)?.parent ?? c.code, informer })));
  return [...themeNotes.map(({ theme, informer }) => ({ theme, informer })), ...ofSubthemes];
}

export const informationChecks: Record<string, Check> = {
  R05: ({ thread }) => thread.participation.length > 0 || {},
  R08: ({ state, draft, context: { today } }) => {
    const { consentId, exception, source, what } = draft.information!;
    const consent = state.consents.find((c) => c.consentId === consentId);
    return exception !== undefined || (consent !== undefined && isValidConsent(consent, today) && covers(consent, source, what)) || {};
  },
  R09: ({ state }) => lacking(state.consents.filter(owesNotice).map((c) => c.consentId)),
  R37: ({ state, thread }) => lacking(matterIds(openMatters(state, 'oralInformation', thread.threadId))),
  'essential-waiting': ({ state, thread }) => lacking(essentialWaiting(state, thread)),
  'citizen-perspective': ({ state }) => {
    const all = told(state);
    const heard = new Set(all.filter((t) => t.informer === 'citizen').map((t) => t.theme));
    return lacking([...new Set(all.map((t) => t.theme))].filter((theme) => !heard.has(theme)));
  },
  'hearing-ahead': ({ state, thread }) => lacking(unheardFacts(state, thread)),
};
