/** Checks of the opening: deadline, guidance, wishes, which law, which municipality. */
import type { Settings } from '../../settings';
import type { Check } from '../rule';
import { filled, isTold, lacking, matterIds, openMatters, unmet } from '../reading';
import { ageMatters } from './ages';

const guided = ['rights', 'dutyToInform', 'consentConsequences'] as const;

/** The deadlines stand on the municipality's own website (RSL § 3 a). */
export const isPublished = ({ deadlinesUrl }: Pick<Settings, 'deadlinesUrl'>): boolean => filled(deadlinesUrl);

export const openingChecks: Record<string, Check> = {
  R01: ({ thread }) => thread.answerBy !== undefined || {},
  R02: ({ context }) => isPublished(context.settings) || {},
  R11: ({ thread }) => lacking(guided.filter((item) => !isTold(thread, item))),
  R12: ({ state, thread, draft, context: { today } }) => {
    if (!draft.decision) return isTold(thread, 'representative') || {};
    const readers = state.parties.filter((p) => p.receivesLetters && !p.ended && p.from <= today && (p.to === undefined || p.to >= today));
    return lacking(readers.map((p) => p.partyId));
  },
  R33: ({ state, thread }) => thread.lawRoute !== undefined || lacking(matterIds(ageMatters(state, 'pension'))),
  R40: ({ state }) => lacking([...unmet({ municipality: state.municipality !== undefined }), ...matterIds(openMatters(state, 'municipalityMove'))]),
  R43: ({ thread }) => isTold(thread, 'dataProcessing') || {},
  wishes: ({ state, thread }) => state.wishes.length > 0 || filled(thread.request.wishesMissing) || {},
};
