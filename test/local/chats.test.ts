import path from 'node:path';
import { type Activity } from 'botbuilder';
import { local } from '#local/config';
import { channel, personByKey } from '#local/people';
import { openStore } from '#local/store';
import { cardAnswer, form, message, plain } from './cards';
import { startTestStandins, type TestStandins } from './startStandins';
import { TinyBot } from './tinyBot';

let standins: TestStandins;
let bot: TinyBot;
let closeBot: () => Promise<void>;
const service = () => `${standins.url}/connector`;
const provider = personByKey('provider-internal')!;
const chatId = 'a:local-provider-internal';

const chats = async (person: string, query = '') => (await standins.call<any[]>('GET', `chats/${person}${query}`)).body;
const seen = async (person: string, id: string, query = '') => (await chats(person, query)).find((m) => m.id === id);
const invoke = (person: string, messageId: string, action: string | number, inputs?: object) => standins.call('POST', `chats/${person}/invoke`, { messageId, action, ...(inputs ? { inputs } : {}) });
const invokes = () => bot.received.filter((a) => a.type === 'invoke');

/** Sends to a conversation and answers the message's id. */
async function send(conversation: string, activity: Partial<Activity>): Promise<string> {
  let id = '';
  await bot.inConversation(service(), conversation, async (context) => void (id = (await context.sendActivity(activity))!.id));
  return id;
}
const edit = (conversation: string, id: string, card: object) =>
  bot.inConversation(service(), conversation, async (context) => void (await context.updateActivity({ ...message(card), id } as Activity)));

beforeAll(async () => {
  // The SDK prints each error that a test provokes.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  standins = await startTestStandins();
  const started = await TinyBot.start(standins.url);
  [bot, closeBot] = [started.bot, started.close];
  standins.useApp(bot.url);
  await standins.call('POST', 'install');
});
beforeEach(() => {
  bot.received.length = 0;
  bot.onEvery = async () => {};
  bot.onAction = () => cardAnswer(plain('answered'));
});
afterAll(async () => {
  jest.restoreAllMocks();
  await closeBot();
  await standins.close();
});

describe('pressing', () => {
  test('Action.Execute carries data and inputs, and the answer is this person’s face until the message changes', async () => {
    const id = await send(chatId, message(form));
    const { status, body } = await invoke('provider-internal', id, 'Save', { note: 'done', count: 2, agree: true });
    expect(status).toBe(200);
    expect(body).toEqual({ status: 200, body: cardAnswer(plain('answered')) });
    const [activity] = invokes();
    expect(activity).toMatchObject({ name: 'adaptiveCard/action', replyToId: id, from: { id: provider.teamsId, aadObjectId: provider.oid }, conversation: { id: chatId, conversationType: 'personal' } });
    expect(activity!.value).toEqual({ action: { type: 'Action.Execute', verb: 'save', data: { case: 7, note: 'done', count: '2', choice: 'a', agree: 'yes' } }, trigger: 'manual' });
    expect((await seen('provider-internal', id)).card).toEqual(plain('answered'));
    expect(invokes()).toHaveLength(1);
    await standins.restart();
    expect((await seen('provider-internal', id)).card).toEqual(plain('answered'));
    await edit(chatId, id, plain('edited'));
    expect((await seen('provider-internal', id)).card).toEqual(plain('edited'));
  });

  test('an edit that the bot makes before it answers does not take the answer away', async () => {
    const id = await send(chatId, message(form));
    bot.onEvery = async (context) => void (await context.updateActivity({ ...message(plain('for everyone')), id } as Activity));
    await invoke('provider-internal', id, 'Save', { note: 'x' });
    expect((await seen('provider-internal', id)).card).toEqual(plain('answered'));
  });

  test('an answer without a card leaves the card as it is', async () => {
    const id = await send(chatId, message(form));
    bot.onAction = () => ({ statusCode: 403, type: 'application/vnd.microsoft.error', value: { code: 'no', message: 'No' } as never });
    const { body } = await invoke('provider-internal', id, 'Save', { note: 'x' });
    expect(body.body).toMatchObject({ statusCode: 403, type: 'application/vnd.microsoft.error' });
    expect((await seen('provider-internal', id)).card).toEqual(form);
  });

  test.each([
    ['a required input is missing', 'Save', {}, 400, 'input-required', { ids: ['note'] }],
    ['a value is not accepted', 'Save', { note: 'x', count: 9 }, 400, 'input-invalid', { ids: ['count'] }],
    ['an input is not on the card', 'Save', { note: 'x', caseNo: '1' }, 400, 'unknown-input', { ids: ['caseNo'] }],
    ['the action is disabled', 'Locked', { note: 'x' }, 409, 'action-disabled', undefined],
    ['there is no such action', 'Nothing', {}, 404, 'action-not-found', undefined],
  ])('refused when %s', async (_kind, action, inputs, status, code, details) => {
    const id = await send(chatId, message(form));
    const answer = await invoke('provider-internal', id, action, inputs);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    if (details) expect(answer.body.details).toMatchObject(details);
    expect(invokes()).toHaveLength(0);
  });

  test('opening a page is the client’s own doing', async () => {
    const id = await send(chatId, message(form));
    expect((await invoke('provider-internal', id, 'Case')).body).toEqual({ opened: 'https://example.org/case' });
    expect((await invoke('provider-internal', id, 'More')).body).toEqual({ opened: null });
    expect(invokes()).toHaveLength(0);
  });

  test('a submit that asks for a dialog fetches it, another one is a message with a value', async () => {
    const id = await send(chatId, message(form));
    bot.onTask = ({ data }) => ({ task: { type: 'message', value: `page ${data.page}` } });
    expect((await invoke('provider-internal', id, 'Dialog')).body).toEqual({ status: 200, body: { task: { type: 'message', value: 'page x' } } });
    expect(invokes()[0]).toMatchObject({ name: 'task/fetch', value: { data: { page: 'x', msteams: { type: 'task/fetch' } }, context: { theme: 'default' } } });
    expect((await invoke('provider-internal', id, 'Old')).body.status).toBe(200);
    expect(bot.received.at(-1)).toMatchObject({ type: 'message', value: { kind: 'old' }, replyToId: id });
  });

  test('a message of somebody else’s chat cannot be pressed', async () => {
    const id = await send(chatId, message(form));
    expect(await invoke('caseworker', id, 'Save', { note: 'x' })).toMatchObject({ status: 404, body: { code: 'message-not-found' } });
    await bot.inConversation(service(), chatId, async (context) => void (await context.deleteActivity(id)));
    expect((await invoke('provider-internal', id, 'Save', { note: 'x' })).status).toBe(404);
  });

  test('a bot that fails or is away shows in the status', async () => {
    const id = await send(chatId, message(form));
    bot.onAction = () => {
      throw new Error('broken');
    };
    expect((await invoke('provider-internal', id, 'Save', { note: 'x' })).body.status).toBe(500);
    standins.useApp('http://127.0.0.1:9');
    expect((await invoke('provider-internal', id, 'Save', { note: 'x' })).body.status).toBe(502);
    standins.useApp(bot.url);
  });
});

describe('own faces', () => {
  const refreshing = (userIds?: string[]) => ({ ...plain('base'), refresh: { action: { type: 'Action.Execute', verb: 'view', data: { c: 1 } }, ...(userIds ? { userIds } : {}) } });
  const faceFor = () => (bot.onAction = (_value, activity) => cardAnswer(plain(`face of ${activity.from.name}`)));

  async function post(card: object): Promise<string> {
    let id = '';
    await bot.adapter.createConversationAsync(local.apiClientId, 'msteams', service(), 'https://api.botframework.com', { isGroup: true, channelData: { channel: { id: channel.channelId } }, activity: message(card) } as never, async (context) => {
      id = context.activity.conversation.id.split(';messageid=')[1]!;
    });
    return id;
  }

  test('everyone in the channel gets their own, asked for once a minute', async () => {
    faceFor();
    const id = await post(refreshing());
    expect((await seen('teamlead', id)).card).toEqual(plain('face of Lone Krogh'));
    expect((await seen('caseworker', id)).card).toEqual(plain('face of Signe Holm'));
    expect((await seen('teamlead', id)).card).toEqual(plain('face of Lone Krogh'));
    const asked = invokes().filter((a) => a.replyToId === id);
    expect(asked).toHaveLength(2);
    expect(asked[0]).toMatchObject({ value: { action: { type: 'Action.Execute', verb: 'view', data: { c: 1 } }, trigger: 'automatic' }, conversation: { id: `${channel.channelId};messageid=${id}`, conversationType: 'channel', isGroup: true } });
    await seen('teamlead', id, '?refresh=1');
    expect(invokes().filter((a) => a.replyToId === id)).toHaveLength(3);
  });

  test('after a minute it is asked for again', async () => {
    faceFor();
    const id = await send(chatId, message(refreshing()));
    const asked = async (secondsAgo: number) => {
      const store = openStore(path.join(standins.dataDir, 'standins.db'));
      store.prepare('UPDATE chat_faces SET seen_at = ? WHERE message = ?').run(Date.now() - secondsAgo * 1000, Number(id));
      store.close();
      await seen('provider-internal', id);
      return invokes().filter((a) => a.replyToId === id).length;
    };
    await seen('provider-internal', id);
    expect(await asked(50)).toBe(1);
    expect(await asked(61)).toBe(2);
  });

  test('only the listed people', async () => {
    faceFor();
    const id = await post(refreshing(['29:local-teamlead']));
    expect((await seen('teamlead', id)).card).toEqual(plain('face of Lone Krogh'));
    expect((await seen('caseworker', id)).card).toEqual(refreshing(['29:local-teamlead']));
  });

  test('an edit, and a press of this person anywhere, ask again', async () => {
    faceFor();
    const id = await send(chatId, message(refreshing()));
    const other = await send(chatId, message(form));
    const asked = async () => {
      await seen('provider-internal', id);
      return invokes().filter((a) => a.replyToId === id).length;
    };
    expect(await asked()).toBe(1);
    expect(await asked()).toBe(1);
    await edit(chatId, id, refreshing());
    expect(await asked()).toBe(2);
    await invoke('provider-internal', other, 'Skip');
    expect(await asked()).toBe(3);
    await standins.call('POST', 'clock', { advance: 'P1D' });
    expect(await asked()).toBe(4);
    await standins.call('POST', 'clock', { reset: true });
  });

  test('two looks at once ask once', async () => {
    faceFor();
    const id = await send(chatId, message(refreshing()));
    await Promise.all([chats('provider-internal'), chats('provider-internal'), chats('provider-internal')]);
    expect(invokes().filter((a) => a.replyToId === id)).toHaveLength(1);
  });

  test('what is pressed is an action of the own face', async () => {
    bot.onAction = (value) => cardAnswer(value.action.verb === 'view' ? { ...plain('own'), actions: [{ type: 'Action.Execute', title: 'Mine', verb: 'mine' }] } : plain('done'));
    const id = await send(chatId, message(refreshing()));
    expect((await invoke('provider-internal', id, 'Mine')).body.body.value).toEqual(plain('done'));
    expect((await seen('provider-internal', id)).card).toEqual(plain('done'));
    expect(invokes().filter((a) => a.replyToId === id).map((a) => [a.value.action.verb, a.value.trigger])).toEqual([['view', 'automatic'], ['mine', 'manual']]);
  });

  test('without a card in the answer, or with an error, the base card is shown', async () => {
    bot.onAction = () => ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'no' as never });
    const id = await send(chatId, message(refreshing()));
    expect((await seen('provider-internal', id)).card).toEqual(refreshing());
    bot.onAction = () => {
      throw new Error('broken');
    };
    expect((await seen('provider-internal', id, '?refresh=1')).card).toEqual(refreshing());
    faceFor();
    await seen('provider-internal', id, '?refresh=1');
    expect((await seen('provider-internal', id)).card).toEqual(plain('face of Jonas Vad'));
  });
});

describe('writing', () => {
  test('in the own chat, in the channel and in a thread', async () => {
    const own = (await standins.call('POST', 'chats/teamlead/say', { text: 'help' })).body;
    expect(own).toMatchObject({ status: 200 });
    expect(bot.received.at(-1)).toMatchObject({ type: 'message', id: own.messageId, text: 'help', from: { aadObjectId: personByKey('teamlead')!.oid }, locale: 'da-DK' });
    const post = (await standins.call('POST', 'chats/teamlead/say', { text: 'help', conversation: channel.channelId })).body;
    const inChannel = bot.received.at(-1)!;
    expect(inChannel).toMatchObject({ text: '<at>Sagskompas</at> help', conversation: { id: `${channel.channelId};messageid=${post.messageId}` } });
    expect(inChannel.entities?.some((e) => e.type === 'mention')).toBe(true);
    await standins.call('POST', 'chats/caseworker/say', { text: 'me too', conversation: inChannel.conversation.id });
    expect((await chats('teamlead')).at(-1)).toMatchObject({ from: 'caseworker', text: 'me too', thread: post.messageId });
  });

  test('not where the person is no member', async () => {
    for (const conversation of [channel.channelId, 'a:local-caseworker', 'nowhere'])
      expect(await standins.call('POST', 'chats/provider-internal/say', { text: 'x', conversation })).toMatchObject({ status: 404, body: { code: 'conversation-not-found' } });
  });

  test('the first word of a stranger installs the app for them', async () => {
    bot.onEvery = async (context) => void (await context.sendActivity('Hello'));
    await standins.call('POST', 'chats/stranger/say', { text: 'hi' });
    expect(bot.received.map((a) => a.type)).toEqual(['conversationUpdate', 'installationUpdate', 'message']);
    expect((await chats('stranger')).map((m) => [m.from, m.text])).toEqual([['stranger', 'hi'], ['bot', 'Hello']]);
  });
});

describe('raw activities', () => {
  const raw = (activity: object, query = '') => standins.call('POST', `chats/stranger/activity${query}`, activity);

  test('go as they are given', async () => {
    const activity = { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: 'x', data: { caseNo: 'forged' } }, trigger: 'manual' }, from: { id: '29:other', aadObjectId: 'other' }, channelData: { tenant: { id: 'elsewhere' } } };
    expect((await raw(activity)).body.status).toBe(200);
    expect(bot.received.at(-1)).toMatchObject(activity);
  });

  test('a service URL that is not in the token is refused by the SDK, one that is gets through', async () => {
    const forged = { type: 'message', text: 'x', serviceUrl: 'http://127.0.0.1:9/evil' };
    expect((await raw(forged)).body.status).toBe(401);
    expect(bot.received).toHaveLength(0);
    expect((await raw(forged, `?signedServiceUrl=${encodeURIComponent(forged.serviceUrl)}`)).body.status).toBe(200);
    expect(bot.received.at(-1)?.serviceUrl).toBe(forged.serviceUrl);
  });
});
