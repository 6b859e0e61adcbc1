/** What an activity of Teams says about who, where and in which tenant. No SDK: the shape on the wire is all that is needed. */
import { z } from 'zod';
import type { Language } from '#contract/primitives';
import { withoutThread } from './copies';
import type { Place, Sender } from './replies';

/** The parts of an activity that decide where it goes; everything else is passed by. */
const incoming = z.looseObject({
  type: z.string().min(1).max(50),
  channelId: z.literal('msteams'),
  serviceUrl: z.string().max(300),
  id: z.string().max(300).optional(),
  replyToId: z.string().max(300).optional(),
  name: z.string().max(100).optional(),
  locale: z.string().max(40).optional(),
  text: z.string().nullish(),
  // An id that is none belongs to nobody.
  from: z.looseObject({ id: z.string().max(300), aadObjectId: z.uuid().optional().catch(undefined) }),
  recipient: z.looseObject({ id: z.string().max(300) }),
  conversation: z.looseObject({ id: z.string().min(1).max(400), tenantId: z.string().optional(), conversationType: z.string().optional() }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional(), channel: z.looseObject({ id: z.string().max(300) }).optional() }).optional(),
  membersAdded: z.array(z.looseObject({ id: z.string() })).optional(),
  action: z.string().optional(),
  value: z.unknown().optional(),
});
export type Incoming = z.infer<typeof incoming>;

/** null when the text is no activity of Teams. */
export function readActivity(body: string): Incoming | null {
  try {
    const read = incoming.safeParse(JSON.parse(body));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** A tenant must be named, and every part that names one must name the own. */
export function isOwnTenant({ conversation, channelData }: Incoming, tenantId: string): boolean {
  const named = [conversation.tenantId, channelData?.tenant?.id].filter((id) => id !== undefined);
  return named.length > 0 && named.every((id) => id.toLowerCase() === tenantId.toLowerCase());
}

/** The language of a client that nobody is known behind. */
export const languageOf = (locale: string | undefined): Language => (/^en/i.test(locale ?? '') ? 'en' : 'da');

export const senderOf = ({ from, locale }: Incoming): Sender =>
  ({ personId: from.aadObjectId ?? null, teamsId: from.id, language: languageOf(locale) });

export const placeOf = ({ conversation }: Incoming): Place =>
  ({ kind: conversation.conversationType === 'personal' ? 'personal' : 'channel', id: withoutThread(conversation.id) });
