/** Who is in a conversation, and what the team consists of. */
import { Hono } from 'hono';
import { local } from '../../config';
import { channel, type LocalPerson } from '../../people';
import { badArgument, ConnectorError, notFound } from './errors';
import { openPlace } from './openPlace';
import { channelMembers, membersOf } from './places';
import type { TeamsSide } from './side';

export function membersRoutes(side: TeamsSide): Hono {
  const app = new Hono();
  // Clients ask a team's members with the team's id in the place of a conversation.
  const members = (conversation: string): LocalPerson[] => membersOf(openPlace(side, conversation === channel.teamId ? channel.channelId : conversation));
  app.get('/v3/conversations/:conversation/members', (c) => c.json(members(c.req.param('conversation')).map(memberOf)));
  app.get('/v3/conversations/:conversation/members/:member', (c) => {
    const wanted = c.req.param('member');
    const person = members(c.req.param('conversation')).find((p) => p.teamsId === wanted || p.oid === wanted);
    if (!person) throw new ConnectorError(404, 'MemberNotFoundInConversation', `Member ${wanted} was not found.`);
    return c.json(memberOf(person));
  });
  app.get('/v3/conversations/:conversation/pagedmembers', (c) => {
    const all = members(c.req.param('conversation'));
    const size = numberOf(c.req.query('pageSize') ?? '200', 1);
    const from = numberOf(c.req.query('continuationToken') ?? '0', 0);
    const next = from + size;
    return c.json({ members: all.slice(from, next).map(memberOf), ...(next < all.length ? { continuationToken: String(next) } : {}) });
  });
  app.get('/v3/teams/:team/conversations', (c) => {
    openTeam(side, c.req.param('team'));
    // The general channel carries the team's own id and no name.
    return c.json({ conversations: [{ id: channel.teamId }, { id: channel.channelId, name: channel.channelName }] });
  });
  app.get('/v3/teams/:team', (c) => {
    openTeam(side, c.req.param('team'));
    return c.json({ id: channel.teamId, name: channel.teamName, aadGroupId: channel.teamGroupId, channelCount: 2, memberCount: channelMembers().length });
  });
  return app;
}

function openTeam(side: TeamsSide, id: string): void {
  if (id !== channel.teamId) throw notFound(`Team ${id}`);
  openPlace(side, channel.channelId);
}

function memberOf(person: LocalPerson) {
  const [givenName, ...rest] = person.name.split(' ');
  return {
    id: person.teamsId,
    name: person.name,
    aadObjectId: person.oid,
    objectId: person.oid,
    givenName,
    surname: rest.join(' '),
    email: person.upn,
    userPrincipalName: person.upn,
    tenantId: local.tenantId,
    userRole: 'user',
  };
}

function numberOf(text: string, least: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least) throw badArgument(`${text} is not a whole number of at least ${least}.`);
  return value;
}
