/** The bot was added, or someone wrote: the way back is kept, what waited is sent, and whoever is new gets one welcome. */
import { personIn } from '#work/people';
import { chatWords } from './chatWords';
import type { ChatReply, Reached } from './replies';
import { channelWelcome, welcome } from './sayings';
import type { Deps } from './viewer';

/** Channels are Danish, whoever added the bot. A person begins with the language of the organisation, and keeps the one chosen since. */
export async function reached({ ports, deliverWaiting, links }: Deps, { from, place, reference, by }: Reached): Promise<ChatReply | null> {
  const organisation = await ports.settings.organisation();
  const person = from.personId === null ? null : personIn(organisation, from.personId);
  if (place.kind === 'channel') {
    const isFirst = await ports.conversations.save({ recipient: place.id, reference, language: 'da' });
    if (by === 'installed') await deliverWaiting(place.id);
    return isFirst && by !== 'wrote' ? channelWelcome('da', person?.name) : null;
  }
  if (from.personId === null) return null;
  const recipient = person?.personId ?? from.personId.toLowerCase();
  const language = (await ports.conversations.find(recipient))?.language ?? person?.language ?? from.language;
  const isFirst = await ports.conversations.save({ recipient, reference, language, teamsId: from.teamsId });
  if (by === 'installed') await deliverWaiting(recipient);
  if (!isFirst || by === 'wrote') return null;
  return person ? welcome(language, links) : { kind: 'text', text: chatWords[language].noRole };
}
