/** An activity as somebody with bad intent would send it: signed by the channel, otherwise exactly as given. */
import { randomUUID } from 'node:crypto';
import type { LocalPerson } from '../../people';
import { envelope } from './activities';
import type { BotAnswer } from './botDoor';
import type { Activity } from './messages';
import { installTarget, personalChatId, placeOf } from './places';
import type { TeamsSide } from './side';

/**
 * What is not given comes from the person's own chat. Every field can be replaced (`from`, `channelData`, `value`, `serviceUrl` …);
 * `signedServiceUrl` replaces the service URL in the token. The bot may answer into the chat, as if it had been installed there.
 */
export async function sendRaw(side: TeamsSide, person: LocalPerson, given: Record<string, unknown>, signedServiceUrl?: string): Promise<BotAnswer> {
  const place = placeOf(personalChatId(person))!;
  side.installations.add(installTarget(place));
  const activity: Activity = { id: `f:${randomUUID()}`, type: 'message', ...envelope(side, person, place), ...given };
  const answer = await side.bot.send(activity, signedServiceUrl);
  side.faces.age(person.key);
  return answer;
}
