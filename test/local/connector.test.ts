import { type Activity, type ConversationParameters, TeamsInfo, TurnContext } from 'botbuilder';
import { local } from '#local/config';
import { channel, people, personByKey } from '#local/people';
import { message, plain } from './cards';
import { startTestStandins, type TestStandins } from './startStandins';
import { TinyBot } from './tinyBot';

let standins: TestStandins;
let bot: TinyBot;
let closeBot: () => Promise<void>;
const service = () => `${standins.url}/connector`;
const chats = async (person: string) => (await standins.call<any[]>('GET', `chats/${person}`)).body;
const caseworker = personByKey('caseworker')!;
const chatId = 'a:local-caseworker';

beforeAll(async () => {
  standins = await startTestStandins();
  const started = await TinyBot.start(standins.url);
  [bot, closeBot] = [started.bot, started.close];
  standins.useApp(bot.url);
});
afterAll(async () => {
  await closeBot();
  await standins.close();
});

const create = (parameters: Partial<ConversationParameters>, logic: (context: TurnContext) => Promise<void> = async () => {}) =>
  bot.adapter.createConversationAsync(local.apiClientId, 'msteams', service(), 'https://api.botframework.com', { isGroup: false, ...parameters } as ConversationParameters, logic);

test('before installation the bot may write to nobody', async () => {
  await expect(create({ members: [{ id: caseworker.teamsId, name: '' }], tenantId: local.tenantId })).rejects.toMatchObject({ statusCode: 403 });
  await expect(bot.inConversation(service(), chatId, async (c) => void (await c.sendActivity('x')))).rejects.toMatchObject({ statusCode: 403 });
});

/** Everyone but the stranger, and the channel. */
const reached = [...people.map((p) => p.key).filter((key) => key !== 'stranger'), channel.key];

describe('installing', () => {
  test('tells the bot about every person but the stranger, and about the channel', async () => {
    const { body } = await standins.call('POST', 'install');
    expect(body.failed).toEqual([]);
    expect(body.installed.map((i: any) => i.target)).toEqual(reached);
    const added = bot.received.filter((a) => a.type === 'conversationUpdate');
    expect(added).toHaveLength(reached.length);
    expect(added.every((a) => a.membersAdded?.[0]?.id === a.recipient.id && a.recipient.id === `28:${local.apiClientId}`)).toBe(true);
    expect(bot.received.filter((a) => a.type === 'installationUpdate' && a.action === 'add')).toHaveLength(reached.length);
    const own = added.find((a) => a.from.aadObjectId === caseworker.oid && a.conversation.conversationType === 'personal')!;
    expect(own).toMatchObject({ serviceUrl: service(), locale: 'da-DK', channelData: { tenant: { id: local.tenantId } }, conversation: { id: chatId, tenantId: local.tenantId } });
    const team = added.find((a) => a.conversation.conversationType === 'channel')!;
    expect(team.channelData).toMatchObject({ team: { id: channel.teamId, aadGroupId: channel.teamGroupId }, channel: { id: channel.channelId } });
  });

  test('is not told twice, unless asked for', async () => {
    bot.received.length = 0;
    const again = (await standins.call('POST', 'install')).body;
    expect(again.installed.every((i: any) => i.outcome === 'already')).toBe(true);
    expect(bot.received).toHaveLength(0);
    await standins.call('POST', 'install?again=1');
    expect(bot.received).toHaveLength(2 * reached.length);
  });

  test('a bot that is down is told later', async () => {
    const fresh = await startTestStandins();
    expect((await fresh.call('POST', 'install')).body.failed).toHaveLength(reached.length);
    const late = await TinyBot.start(fresh.url);
    fresh.useApp(late.bot.url);
    expect((await fresh.call('POST', 'install')).body.failed).toEqual([]);
    await late.close();
    await fresh.close();
  });
});

describe('writing', () => {
  test.each([
    ['Teams id', caseworker.teamsId],
    ['Entra object id', caseworker.oid],
  ])('a personal chat opens by %s, always the same one', async (_kind, id) => {
    let reference: Partial<Activity> = {};
    await create({ members: [{ id, name: '' }], tenantId: local.tenantId }, async (context) => {
      reference = context.activity;
      await context.sendActivity('Good morning');
    });
    expect(reference.conversation?.id).toBe(chatId);
    expect((await chats('caseworker')).at(-1)).toMatchObject({ conversation: chatId, conversationName: 'Sagskompas', from: 'bot', text: 'Good morning' });
  });

  test('a message is edited and deleted, and ids only grow', async () => {
    const ids: string[] = [];
    await bot.inConversation(service(), chatId, async (context) => {
      for (const text of ['one', 'two', 'three']) ids.push((await context.sendActivity(text))!.id);
      await context.updateActivity({ ...message(plain('changed')), id: ids[1] } as Activity);
      await context.deleteActivity(ids[2]!);
    });
    expect([...ids].sort((a, b) => Number(a) - Number(b))).toEqual(ids);
    expect(new Set(ids).size).toBe(3);
    const mine = (await chats('caseworker')).filter((m) => ids.includes(m.id));
    expect(mine.map((m) => m.id)).toEqual(ids.slice(0, 2));
    expect(mine[0]).not.toHaveProperty('editedAt');
    expect(mine[1]).toMatchObject({ card: plain('changed') });
    expect(mine[1].editedAt >= mine[1].time).toBe(true);
    expect(mine[1]).not.toHaveProperty('text');
    await expect(bot.inConversation(service(), chatId, async (c) => void (await c.deleteActivity(ids[2]!)))).rejects.toMatchObject({ statusCode: 404 });
  });

  test('a channel post opens a thread that its members see, and a reply stays in it', async () => {
    let thread = '';
    await create({ isGroup: true, channelData: { channel: { id: channel.channelId } }, activity: message(plain('Overdue')) as Activity }, async (context) => {
      thread = context.activity.conversation.id;
      await context.sendActivity('and a reply');
    });
    const [post, reply] = (await chats('teamlead')).filter((m) => m.conversation === channel.channelId);
    expect(thread).toBe(`${channel.channelId};messageid=${post.id}`);
    expect(post).toMatchObject({ conversationName: 'Team Voksen – Opfølgning', card: plain('Overdue') });
    expect(reply).toMatchObject({ text: 'and a reply', thread: post.id });
    expect((await chats('provider-internal')).filter((m) => m.conversation === channel.channelId)).toEqual([]);
  });

  test('members, one member, pages and the team', async () => {
    const thread = (await chats('teamlead')).find((m) => m.conversation === channel.channelId).id;
    await bot.inConversation(service(), `${channel.channelId};messageid=${thread}`, async (context) => {
      expect(await TeamsInfo.getMember(context, personByKey('teamlead')!.oid)).toMatchObject({ id: '29:local-teamlead', aadObjectId: personByKey('teamlead')!.oid, name: 'Lone Krogh' });
      expect(await TeamsInfo.getMember(context, '29:local-caseworker2')).toMatchObject({ email: 'caseworker2@nordlund.example' });
      await expect(TeamsInfo.getMember(context, '29:local-admin')).rejects.toMatchObject({ statusCode: 404 });
      const first = await TeamsInfo.getPagedMembers(context, 2);
      expect(first.members).toHaveLength(2);
      const rest = await TeamsInfo.getPagedMembers(context, 2, first.continuationToken);
      expect([rest.members.length, rest.continuationToken]).toEqual([1, undefined]);
      expect(await TeamsInfo.getPagedTeamMembers(context, channel.teamId)).toMatchObject({ members: { length: 3 } });
      expect(await TeamsInfo.getTeamChannels(context, channel.teamId)).toEqual([{ id: channel.teamId }, { id: channel.channelId, name: channel.channelName }]);
      expect(await TeamsInfo.getTeamDetails(context, channel.teamId)).toMatchObject({ aadGroupId: channel.teamGroupId, name: 'Team Voksen' });
    });
    await bot.inConversation(service(), chatId, async (context) => {
      expect((await TeamsInfo.getPagedMembers(context)).members.map((m) => m.id)).toEqual([caseworker.teamsId]);
    });
  });

  test.each([
    ['an unknown conversation', 'a:local-nobody', 404],
    ['an unknown thread', `${channel.channelId};messageid=12`, 404],
    ['a person without the app', 'a:local-stranger', 403],
  ])('%s is refused', async (_kind, id, statusCode) => {
    await expect(bot.inConversation(service(), id, async (c) => void (await c.sendActivity('x')))).rejects.toMatchObject({ statusCode });
  });

  test.each([
    ['an unknown member', { members: [{ id: '29:who', name: '' }], tenantId: local.tenantId }],
    ['no tenant', { members: [{ id: caseworker.teamsId, name: '' }] }],
    ['a foreign tenant', { members: [{ id: caseworker.teamsId, name: '' }], tenantId: '11111111-1111-4111-8111-111111111111' }],
    ['a group', { members: [{ id: caseworker.teamsId, name: '' }, { id: '29:local-admin', name: '' }], tenantId: local.tenantId }],
    ['a thread without a post', { isGroup: true, channelData: { channel: { id: channel.channelId } } }],
  ])('a new conversation with %s is refused', async (_kind, parameters) => {
    await expect(create(parameters)).rejects.toMatchObject({ statusCode: 400 });
  });

  test('size and form: 100 KB at most, never empty, a card must be one', async () => {
    const send = (activity: Partial<Activity>) => bot.inConversation(service(), chatId, async (c) => void (await c.sendActivity(activity)));
    await expect(send({ type: 'message', text: 'x'.repeat(100 * 1024) })).rejects.toMatchObject({ statusCode: 413 });
    await send({ type: 'message', text: 'x'.repeat(98 * 1024) });
    await expect(send({ type: 'message' })).rejects.toMatchObject({ statusCode: 400 });
    await expect(send(message({ type: 'AdaptiveCard' }))).rejects.toMatchObject({ statusCode: 400 });
    await send({ type: 'typing' });
    expect((await chats('caseworker')).at(-1).text).toHaveLength(98 * 1024);
  });

  test('what a person wrote is not the bot’s to change', async () => {
    const said = (await standins.call('POST', 'chats/caseworker/say', { text: 'mine' })).body.messageId;
    await expect(bot.inConversation(service(), chatId, async (c) => void (await c.deleteActivity(said)))).rejects.toMatchObject({ statusCode: 403 });
  });

  test('everything is still there after a restart', async () => {
    const before = await chats('teamlead');
    await standins.restart();
    expect(await chats('teamlead')).toEqual(before);
  });
});

test('injected faults reach the connector and never the controls', async () => {
  await standins.call('PUT', 'faults', { rules: [{ match: { path: '/connector/' }, effect: 'throttle', retryAfter: 7 }, { match: { path: '/local/' }, effect: 'throttle' }] });
  const token = (await standins.call('POST', 'token', { app: 'runtime', audience: 'https://api.botframework.com' })).body.accessToken;
  const response = await fetch(`${service()}/v3/teams/${encodeURIComponent(channel.teamId)}`, { headers: { Authorization: `Bearer ${token}` } });
  expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '7']);
  expect((await standins.call('DELETE', 'faults')).status).toBe(204);
});
