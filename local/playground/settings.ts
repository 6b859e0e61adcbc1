/** What the Agents Playground is told: six people of Nordlund, their team and its channel. Its schema wants five people beside the one who writes. */
import { local } from '../config';
import { channel, people, personByKey, type LocalPerson } from '../people';

/** Who is there, as far as one of them does not write herself. */
const around = ['caseworker', 'teamlead', 'provider-internal', 'provider-external', 'negotiator', 'caseworker2'];

const userOf = ({ teamsId, name, upn, oid }: LocalPerson) => {
  const [givenName = name, ...rest] = name.split(' ');
  return { id: teamsId, name, userPrincipleName: upn, aadObjectId: oid, givenName, surname: rest.join(' ') || givenName, email: upn };
};

/** Ids never change, so that what the bot remembers of a conversation is still good after the next start. @throws Error for an unknown person */
export function playgroundSettings(writer: string): object {
  const current = personByKey(writer);
  if (!current) throw new Error(`PLAYGROUND_PERSON must be one of ${people.map((p) => p.key).join(', ')}.`);
  const others = around.filter((key) => key !== writer).slice(0, 5).map((key) => personByKey(key)!);
  return {
    version: '0.1.1',
    tenantId: local.tenantId,
    bot: { id: `28:${local.apiClientId}`, name: 'Sagskompas' },
    currentUser: userOf(current),
    users: others.map(userOf),
    personalChat: { id: `a:playground-${writer}` },
    groupChat: { id: '19:playground-group@thread.v2', name: 'Gruppechat' },
    team: { id: channel.teamId, name: channel.teamName, aadGroupId: channel.teamGroupId, channels: [{ id: channel.channelId, name: channel.channelName }] },
  };
}
