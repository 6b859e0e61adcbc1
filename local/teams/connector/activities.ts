/** Activities in the shape in which Teams sends them to a bot. */
import { randomUUID } from 'node:crypto';
import { local } from '../../config';
import { channel, type LocalPerson } from '../../people';
import { conversationIdOf, type Place } from './places';
import type { Activity } from './messages';
import type { TeamsSide } from './side';

export const bot = { id: `28:${local.apiClientId}`, name: 'Sagskompas' } as const;

const localeOf = (person: LocalPerson): string => (person.language === 'da' ? 'da-DK' : 'en-GB');

/** The account of a person as the bot meets it in `from` and in member lists. */
export const accountOf = (person: LocalPerson) => ({ id: person.teamsId, name: person.name, aadObjectId: person.oid });

/** The team and channel part of `channelData`. */
export const teamOf = () => ({
  team: { id: channel.teamId, aadGroupId: channel.teamGroupId, name: channel.teamName },
  channel: { id: channel.channelId, name: channel.channelName },
});

/** Everything but type, id and content: who, where, when, and in which language. */
export function envelope(side: TeamsSide, person: LocalPerson, place: Place): Record<string, unknown> {
  const now = side.clock.now().toISOString();
  const shared = { tenantId: local.tenantId, id: conversationIdOf(place.base, place.kind === 'channel' ? place.thread : null) };
  return {
    timestamp: now,
    localTimestamp: now,
    localTimezone: 'Europe/Copenhagen',
    channelId: 'msteams',
    serviceUrl: side.serviceUrl(),
    from: accountOf(person),
    recipient: bot,
    conversation: place.kind === 'personal' ? { ...shared, conversationType: 'personal' } : { ...shared, conversationType: 'channel', isGroup: true, name: channel.channelName },
    entities: [{ type: 'clientInfo', locale: localeOf(person), country: 'DK', platform: 'Web', timezone: 'Europe/Copenhagen' }],
    channelData: { tenant: { id: local.tenantId }, ...(place.kind === 'channel' ? teamOf() : {}) },
    locale: localeOf(person),
  };
}

/** An invoke about a message that the person sees. */
export function invokeActivity(side: TeamsSide, person: LocalPerson, place: Place, about: { name: string; value: unknown; messageId: string }): Activity {
  const base = envelope(side, person, place);
  return {
    ...base,
    type: 'invoke',
    id: `f:${randomUUID()}`,
    name: about.name,
    value: about.value,
    replyToId: about.messageId,
    channelData: { ...(base.channelData as object), source: { name: 'message' }, legacy: { replyToId: `1:${about.messageId}` } },
  };
}
