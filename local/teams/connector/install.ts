/** Tells the bot that it was installed, for a person or in the channel, with the two activities that Teams sends. */
import { randomUUID } from 'node:crypto';
import { channel, people, personByKey, type LocalPerson } from '../../people';
import { bot, envelope } from './activities';
import type { Activity } from './messages';
import { installTarget, personalChatId, placeOf, type Place } from './places';
import type { TeamsSide } from './side';

export interface Installed {
  /** Key of a person, or of the channel. */
  target: string;
  conversation: string;
  /** `already`: the bot had answered 2xx earlier, nothing was sent. */
  outcome: 'installed' | 'already' | 'failed';
  /** Status of the bot's answer, where something was sent. */
  status?: number;
}

/** Places told at the same time. */
const atOnce = 3;

/** Everyone with a place in the municipality, and the team's channel. `again` tells the bot also where it knows already. */
export async function installAll(side: TeamsSide, again: boolean): Promise<Installed[]> {
  const conversations = [...people.filter((p) => p.key !== 'stranger').map(personalChatId), channel.channelId];
  const places = conversations.map((id) => placeOf(id)!);
  const done: Installed[] = [];
  for (let from = 0; from < places.length; from += atOnce) {
    done.push(...(await Promise.all(places.slice(from, from + atOnce).map((place) => install(side, place, again)))));
  }
  return done;
}

export async function install(side: TeamsSide, place: Place, again: boolean): Promise<Installed> {
  const target = installTarget(place);
  const about = { target, conversation: place.base };
  if (side.installations.isAnnounced(target) && !again) return { ...about, outcome: 'already' };
  // Before the bot is told: its welcome comes while it is being told.
  side.installations.add(target);
  for (const activity of installActivities(side, place)) {
    const { status } = await side.bot.send(activity);
    if (status < 200 || status > 299) return { ...about, outcome: 'failed', status };
  }
  side.installations.announce(target);
  return { ...about, outcome: 'installed', status: 200 };
}

function installActivities(side: TeamsSide, place: Place): Activity[] {
  const base = envelope(side, installerOf(place), place.kind === 'channel' ? { ...place, thread: undefined } : place);
  const inTeam = place.kind === 'channel' ? { settings: { selectedChannel: { id: channel.channelId } } } : {};
  const told = (type: string, eventType: string | undefined, content: object): Activity => ({
    ...base,
    type,
    id: `f:${randomUUID()}`,
    channelData: { ...(base.channelData as object), ...inTeam, ...(eventType ? { eventType } : {}) },
    ...content,
  });
  return [
    told('conversationUpdate', place.kind === 'channel' ? 'teamMemberAdded' : undefined, { membersAdded: [{ id: bot.id, name: bot.name }] }),
    told('installationUpdate', undefined, { action: 'add' }),
  ];
}

/** A team's app is added by its lead, a personal one by the person. */
const installerOf = (place: Place): LocalPerson => (place.kind === 'personal' ? place.person : personByKey('teamlead')!);
