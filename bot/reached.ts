/** The bot was added, or someone wrote: the way back is kept, and what waited is sent. */
import { personIn } from '#work/people';
import { chatWords } from './chatWords';
import type { ChatReply, Reached } from './replies';
import type { Deps } from './viewer';

/** Channels are Danish, whoever added the bot; a person's own language is the one in the organisation. */
export async function reached({ ports, deliverWaiting }: Deps, { from, place, reference, isNew }: Reached): Promise<ChatReply | null> {
  if (place.kind === 'channel') {
    await ports.conversations.save({ recipient: place.id, reference, language: 'da' });
    if (isNew) await deliverWaiting(place.id);
    return null;
  }
  if (from.personId === null) return null;
  const person = personIn(await ports.settings.organisation(), from.personId);
  const recipient = person?.personId ?? from.personId.toLowerCase();
  const language = person?.language ?? from.language;
  await ports.conversations.save({ recipient, reference, language, teamsId: from.teamsId });
  if (!isNew) return null;
  await deliverWaiting(recipient);
  return { kind: 'text', text: person ? chatWords[language].welcome : chatWords[language].noRole };
}
