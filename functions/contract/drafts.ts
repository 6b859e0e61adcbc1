/** Unfinished forms: what one person has filled in and not sent, kept on the server because a browser's storage is no place for words about a citizen. */
import { z } from 'zod';

/** Characters of a draft as JSON; it fits one column with what stands beside it. */
export const longestDraft = 50_000;

/** A form by its verb, and where there are several, by the record that it is about. */
export const draftForm = z.string().regex(/^[A-Za-z]{1,40}(:[0-9a-f-]{36})?$/).meta({ description: 'Verb of the form, with the id of its record where there is one: setGoal:<id>' });

/** The form of a provider's status: the card in the chat and the form in the tab share one draft, so that either goes on where the other stopped. */
export const statusForm = (followUpId: string): string => `answerFollowUp:${followUpId.toLowerCase()}`;

const values = z.record(z.string().max(60), z.unknown()).refine((v) => JSON.stringify(v).length <= longestDraft, 'too large');
export const draftSaved = z.strictObject({ values });
export const draftAnswer = z.strictObject({ draft: z.strictObject({ savedAt: z.string(), values: z.record(z.string(), z.unknown()) }).nullable() });
export type DraftAnswer = z.infer<typeof draftAnswer>;
