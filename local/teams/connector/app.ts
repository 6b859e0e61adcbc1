/** The slice of the Bot Connector's REST interface that a Teams bot uses; mounted at `/connector`. */
import { Hono } from 'hono';
import { local } from '../../config';
import { people } from '../../people';
import { badArgument, ConnectorError } from './errors';
import { checkActivity, readActivity, readConversation, type ConversationParameters } from './incoming';
import { membersRoutes } from './membersApp';
import type { Activity, Message } from './messages';
import { openPlace } from './openPlace';
import { conversationIdOf, personalChatId, type Place } from './places';
import type { TeamsSide } from './side';

export function connectorApp(side: TeamsSide): Hono {
  const app = new Hono();
  app.onError((error, c) => {
    const known = error instanceof ConnectorError ? error : new ConnectorError(500, 'ServiceError', error.message);
    return c.json({ error: { code: known.code, message: known.message } }, known.status);
  });
  app.use('*', async (c, next) => {
    const caller = await side.tokens.verifyConnectorToken(c.req.header('Authorization') ?? '');
    if (!caller) throw new ConnectorError(401, 'Unauthorized', 'Authorization has been denied for this request.');
    if (caller.appId !== local.apiClientId) throw new ConnectorError(403, 'Forbidden', 'The token belongs to another bot.');
    await next();
  });

  app.post('/v3/conversations', async (c) => {
    const wanted = await readConversation(c.req.raw);
    const place = placeToOpen(side, wanted);
    const sent = wanted.activity ? post(side, place, checkActivity(wanted.activity)) : undefined;
    const id = place.kind === 'channel' ? conversationIdOf(place.base, sent?.id) : place.base;
    return c.json({ id, activityId: sent?.id, serviceUrl: side.serviceUrl() }, 201);
  });
  app.post('/v3/conversations/:conversation/activities', async (c) => {
    const place = openPlace(side, c.req.param('conversation'));
    return c.json({ id: post(side, place, await readActivity(c.req.raw))?.id }, 201);
  });
  app.post('/v3/conversations/:conversation/activities/:activity', async (c) => {
    const place = openPlace(side, c.req.param('conversation'));
    const activity = await readActivity(c.req.raw);
    const about = messageIn(side, place, c.req.param('activity'));
    const inThread: Place = place.kind === 'channel' ? { ...place, thread: about?.thread ?? about?.id ?? place.thread } : place;
    return c.json({ id: post(side, inThread, activity)?.id }, 201);
  });
  app.put('/v3/conversations/:conversation/activities/:activity', async (c) => {
    const place = openPlace(side, c.req.param('conversation'));
    const activity = await readActivity(c.req.raw);
    const { id } = ownMessage(side, place, c.req.param('activity'));
    side.messages.edit(id, activity);
    return c.json({ id });
  });
  app.delete('/v3/conversations/:conversation/activities/:activity', (c) => {
    const place = openPlace(side, c.req.param('conversation'));
    side.messages.remove(ownMessage(side, place, c.req.param('activity')).id);
    return c.body(null, 200);
  });
  app.route('/', membersRoutes(side));
  app.all('*', (c) => c.json({ error: { code: 'NotFound', message: `No such route: ${c.req.method} ${c.req.path}` } }, 404));
  return app;
}

/** The place that a new conversation opens: a person's chat by Teams id or Entra object id, or a thread in the channel. */
function placeToOpen(side: TeamsSide, wanted: ConversationParameters): Place {
  const channelId = wanted.channelData?.channel?.id;
  if (channelId) {
    if (!wanted.activity) throw badArgument('A new thread in a channel needs its first activity.');
    return openPlace(side, channelId);
  }
  const [member, ...others] = wanted.members ?? [];
  if (!member || others.length > 0 || wanted.isGroup) throw badArgument('Name one member for a personal chat, or a channel for a new thread.');
  const tenant = wanted.tenantId ?? wanted.channelData?.tenant?.id;
  if (tenant !== local.tenantId) throw badArgument('The tenant of a new conversation must be given and must be the own one.');
  const person = people.find((p) => p.teamsId === member.id || p.oid === member.id);
  if (!person) throw badArgument(`Member ${member.id} is not known in the tenant.`);
  return openPlace(side, personalChatId(person));
}

/** Keeps a message of the bot; other activities (typing) pass without a trace. */
function post(side: TeamsSide, place: Place, activity: Activity): Message | undefined {
  if (activity.type !== 'message') return undefined;
  return side.messages.add({ base: place.base, thread: place.kind === 'channel' ? place.thread : null, author: 'bot', activity });
}

const messageIn = (side: TeamsSide, place: Place, id: string): Message | undefined => {
  const message = side.messages.find(id);
  return message?.base === place.base ? message : undefined;
};

function ownMessage(side: TeamsSide, place: Place, id: string): Message {
  const message = messageIn(side, place, id);
  if (!message) throw new ConnectorError(404, 'ActivityNotFoundInConversation', `Activity ${id} was not found.`);
  if (message.author !== 'bot') throw new ConnectorError(403, 'Forbidden', 'A bot may change its own messages only.');
  return message;
}
