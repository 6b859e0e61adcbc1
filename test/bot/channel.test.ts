import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createChannel, type Channel } from '#bot/channel';
import type { CardReply, Dispatch } from '#bot/replies';
import { isTrustedServiceUrl } from '#bot/serviceUrl';
import { appId, startChannelServer, tenantId, type ChannelServer } from './channelServer';

const person = 'c0000000-0000-4000-8000-000000000001';
let server: ChannelServer;
let channel: Channel;
let seen: [string, any][];
let reported: unknown[];
let cardReply: CardReply;
let breaks: boolean;

const note = <T>(name: string, value: any, reply: T): Promise<T> => {
  seen.push([name, value]);
  return breaks ? Promise.reject(new Error('inside /srv/secret')) : Promise.resolve(reply);
};
const dispatch: Dispatch = {
  onCardAction: (action) => note('card', action, cardReply),
  onDialog: (request) => note('dialog', request, { kind: 'dialog', url: 'https://x.example/d', title: 'T', width: 600, height: 560 }),
  onText: (said) => note('text', said, { kind: 'text', text: 'hej' }),
  onReached: (reached) => note('reached', reached, reached.isNew ? { kind: 'text', text: 'velkommen' } : null),
};

beforeAll(async () => {
  server = await startChannelServer();
  channel = createChannel({ appId, tenantId, appSecret: 's', local: { entraUrl: server.url, standinsUrl: server.url } }, () => dispatch, (e) => reported.push(e));
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => server.close());
beforeEach(() => {
  [seen, reported, breaks] = [[], [], false];
  cardReply = { kind: 'card', card: { type: 'AdaptiveCard' } };
  server.calls.length = server.answers.length = 0;
});

const activity = (change: object = {}) => ({
  type: 'message', id: '1', channelId: 'msteams', serviceUrl: server.serviceUrl, locale: 'en-GB', text: 'hi', from: { id: '29:a', aadObjectId: person }, recipient: { id: `28:${appId}` },
  conversation: { id: 'a:1', tenantId, conversationType: 'personal' }, channelData: { tenant: { id: tenantId } }, ...change,
});
const post = async (body: unknown, bearer?: string, method = 'POST') => {
  const token = bearer ?? `Bearer ${await server.token()}`;
  const answer = await channel.handle({ method, headers: { Authorization: token }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { ...answer, json: answer.body ? JSON.parse(answer.body) : undefined };
};
const invoke = (name: string, value: unknown, change: object = {}) => activity({ type: 'invoke', name, value, replyToId: '9', ...change });

describe('who may come in', () => {
  test('an activity of the own channel', async () => {
    expect((await post(activity())).status).toBe(200);
    expect(seen.at(-1)).toEqual(['text', { from: { personId: person, teamsId: '29:a', language: 'en' }, place: { kind: 'personal', id: 'a:1' }, text: 'hi' }]);
    expect(server.calls).toMatchObject([{ method: 'POST', path: expect.stringContaining('/connector/v3/conversations/a:1/activities'), authorization: 'Bearer bot-token', body: { text: 'hej' } }]);
  });

  test.each<[string, () => Promise<string>]>([
    ['no token', async () => ''],
    ['something that is none', async () => 'Bearer x.y.z'],
    ['an expired one', async () => `Bearer ${await server.token({}, { expiresIn: -3600 })}`],
    ['one for another bot', async () => `Bearer ${await server.token({ aud: 'another' })}`],
    ['one of another issuer', async () => `Bearer ${await server.token({ iss: 'https://sts.windows.net/x/' })}`],
    ['one for another service', async () => `Bearer ${await server.token({ serviceurl: 'http://127.0.0.1:1/connector' })}`],
    ['one of an unknown key', async () => `Bearer ${await server.token({}, { kid: 'k2' })}`],
    ['one that another key signed', async () => `Bearer ${await server.token({}, { foreignKey: true })}`],
    ['another scheme', async () => `Basic ${await server.token()}`],
  ])('not with %s', async (_name, bearer) => {
    const { status, body } = await post(activity(), await bearer());
    expect([status, body, seen, server.calls]).toEqual([401, '', [], []]);
  });

  test.each<[string, () => object]>([
    ['an evil service that the token agrees with', () => ({ serviceUrl: 'https://evil.example/connector' })],
    ['the stand-in under another path', () => ({ serviceUrl: `${server.url}/other` })],
    ['another tenant in the channel data', () => ({ channelData: { tenant: { id: 'another' } } })],
    ['another tenant in the conversation', () => ({ conversation: { id: 'a:1', tenantId: 'another', conversationType: 'personal' } })],
    ['no tenant at all', () => ({ channelData: {}, conversation: { id: 'a:1', conversationType: 'personal' } })],
  ])('not from %s', async (_name, change) => {
    const wrong = activity(change());
    const { status } = await post(wrong, `Bearer ${await server.token({ serviceurl: wrong.serviceUrl })}`);
    expect([status, seen, server.calls]).toEqual([403, [], []]);
  });

  test.each<[string, number, () => unknown]>([
    ['no JSON', 400, () => '{'],
    ['a list', 400, () => []],
    ['no type', 400, () => activity({ type: undefined })],
    ['another channel', 400, () => activity({ channelId: 'emulator' })],
    ['a long text where an id belongs', 400, () => activity({ replyToId: 'x'.repeat(301) })],
    ['more than anybody sends', 413, () => activity({ text: 'x'.repeat(256 * 1024) })],
  ])('%s: %i', async (_name, status, body) => {
    expect([(await post(body())).status, seen]).toEqual([status, []]);
  });

  test('only POST, and never without an application', async () => {
    expect((await post(activity(), undefined, 'GET')).status).toBe(405);
    expect(() => createChannel({ appId: '', tenantId, appSecret: 's' }, () => dispatch, () => {})).toThrow('id of its application');
  });

  test('an id of a person that is none belongs to nobody', async () => {
    await post(activity({ from: { id: '29:a', aadObjectId: 'x' } }));
    expect(seen.at(-1)![1].from.personId).toBeNull();
  });
});

describe('what is answered', () => {
  const press = { action: { type: 'Action.Execute', verb: 'refresh', data: { a: 1 } }, trigger: 'manual' };

  test('a press: the card', async () => {
    const { status, json } = await post(invoke('adaptiveCard/action', press, { conversation: { id: '19:c;messageid=9', tenantId, conversationType: 'channel' } }));
    expect([status, json]).toEqual([200, { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { type: 'AdaptiveCard' } }]);
    expect(seen).toEqual([['card', { from: { personId: person, teamsId: '29:a', language: 'en' }, verb: 'refresh', data: { a: 1 }, activityId: '9', place: { kind: 'channel', id: '19:c' } }]]);
  });

  test('a refused press: a card, too; one for later: words beside the card', async () => {
    cardReply = { kind: 'refused', code: 'notAllowed', message: 'm', card: { type: 'AdaptiveCard', body: [] } };
    expect((await post(invoke('adaptiveCard/action', press))).json.value).toEqual({ type: 'AdaptiveCard', body: [] });
    cardReply = { kind: 'later', code: 'storageBusy', message: 'busy' };
    expect((await post(invoke('adaptiveCard/action', press))).json).toEqual({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'busy' });
  });

  test.each([[undefined], [null], ['x'], [{ action: 'x' }], [{ action: { verb: 7 } }]])('a press of a bent shape reaches nobody’s verb (%j)', async (value) => {
    await post(invoke('adaptiveCard/action', value));
    expect(seen.at(-1)![1]).toMatchObject({ verb: '' });
  });

  test('a dialog', async () => {
    const { json } = await post(invoke('task/fetch', { data: { dialog: 'comment' } }));
    expect(json).toEqual({ task: { type: 'continue', value: { url: 'https://x.example/d', fallbackUrl: 'https://x.example/d', title: 'T', width: 600, height: 560 } } });
    expect(seen[0]).toMatchObject(['dialog', { data: { dialog: 'comment' } }]);
    expect((await post(invoke('task/submit', {}))).status).toBe(200);
    expect((await post(invoke('composeExtension/query', {}))).status).toBe(501);
  });

  test('being added: kept twice, welcomed once', async () => {
    await post(activity({ type: 'conversationUpdate', membersAdded: [{ id: `28:${appId}` }] }));
    await post(activity({ type: 'conversationUpdate', membersAdded: [{ id: '29:someone' }] }));
    await post(activity({ type: 'installationUpdate', action: 'add' }));
    await post(activity({ type: 'installationUpdate', action: 'remove' }));
    expect(seen.map(([name, { isNew }]) => [name, isNew])).toEqual([['reached', false], ['reached', true]]);
    expect(server.calls.map((c) => c.body.text)).toEqual(['velkommen']);
    expect(JSON.parse(seen[1]![1].reference)).toEqual({ channelId: 'msteams', serviceUrl: server.serviceUrl, bot: { id: `28:${appId}` }, conversation: { id: 'a:1', tenantId, conversationType: 'personal' } });
  });

  test('a team: the way back leads to the channel, not into a thread; a group chat is not kept', async () => {
    const conversation = { id: '19:general@thread.tacv2;messageid=3', tenantId, conversationType: 'channel' };
    await post(activity({ type: 'installationUpdate', action: 'add', conversation, channelData: { tenant: { id: tenantId }, channel: { id: '19:c@thread.tacv2' } } }));
    await post(activity({ type: 'installationUpdate', action: 'add', conversation: { ...conversation, conversationType: 'groupChat' } }));
    expect(seen).toHaveLength(1);
    expect([seen[0]![1].place, JSON.parse(seen[0]![1].reference).conversation.id]).toEqual([{ kind: 'channel', id: '19:c@thread.tacv2' }, '19:c@thread.tacv2']);
  });

  test('an error inside: words for someone who wrote, status 500 for the rest, internals for nobody', async () => {
    breaks = true;
    expect((await post(activity())).status).toBe(200);
    expect(server.calls.map((c) => c.body.text)).toEqual(['I cannot answer that right now. Nothing is lost; try again shortly.']);
    const { status, body } = await post(invoke('adaptiveCard/action', press));
    expect([status, body]).toEqual([500, '']);
    expect(reported).toHaveLength(2);
  });
});

describe('the messenger', () => {
  const reference = (change: object = {}) => JSON.stringify({ channelId: 'msteams', serviceUrl: server.serviceUrl, bot: { id: `28:${appId}` }, conversation: { id: 'a:1', tenantId, conversationType: 'personal' }, ...change });
  const to = (change?: object) => ({ recipient: 'r', language: 'da' as const, reference: reference(change) });
  const card = { type: 'AdaptiveCard' };
  const inChannel = { conversation: { id: '19:c@thread.tacv2', tenantId, conversationType: 'channel' } };

  test('sends into a chat, opens a thread in a channel, edits and removes', async () => {
    expect(await channel.messenger.send(to(), card, 'Ny bestilling')).toEqual({ conversation: 'a:1', activityId: '55' });
    expect(await channel.messenger.send(to(inChannel), card, 's')).toEqual({ conversation: '19:c@thread.tacv2;messageid=77', activityId: '77' });
    await channel.messenger.update(to(), { conversation: 'a:1', activityId: '55' }, card, 's');
    await channel.messenger.remove(to(), { conversation: 'a:1', activityId: '55' });
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
    expect(server.calls).toMatchObject([
      { method: 'POST', path: '/connector/v3/conversations/a:1/activities', authorization: 'Bearer bot-token', body: { type: 'message', summary: 'Ny bestilling', attachments } },
      { method: 'POST', path: '/connector/v3/conversations', body: { isGroup: true, channelData: { channel: { id: '19:c@thread.tacv2' }, tenant: { id: tenantId } }, activity: { attachments } } },
      { method: 'PUT', path: '/connector/v3/conversations/a:1/activities/55' },
      { method: 'DELETE', path: '/connector/v3/conversations/a:1/activities/55' },
    ]);
  });

  test.each([403, 404])('%i: out of reach, and that is all', async (status) => {
    server.answers.push({ status }, { status }, { status });
    expect(await channel.messenger.send(to(), card, 's')).toBeNull();
    await channel.messenger.update(to(), { conversation: 'a:1', activityId: '55' }, card, 's');
    await channel.messenger.remove(to(), { conversation: 'a:1', activityId: '55' });
    expect(server.calls).toHaveLength(3);
  });

  test('429 is waited out as long as it asks', async () => {
    server.answers.push({ status: 429, headers: { 'Retry-After': '1' } });
    const started = Date.now();
    expect(await channel.messenger.send(to(), card, 's')).toMatchObject({ activityId: '55' });
    expect(Date.now() - started).toBeGreaterThanOrEqual(950);
    expect(server.calls).toHaveLength(2);
  });

  test('a service that stays busy: a few tries, then an error for the timer', async () => {
    server.answers.push(...Array.from({ length: 9 }, () => ({ status: 429, headers: { 'Retry-After': '0' } })));
    await expect(channel.messenger.send(to(), card, 's')).rejects.toMatchObject({ statusCode: 429 });
    expect(server.calls).toHaveLength(4);
  });

  test('never to a connector that is not trusted', async () => {
    await expect(channel.messenger.send(to({ serviceUrl: 'https://evil.example/' }), card, 's')).rejects.toThrow('not trusted');
    expect(server.calls).toEqual([]);
  });
});

test.each([
  ['https://smba.trafficmanager.net/emea/b2222222-0000-4000-8000-000000000002/', true],
  ['https://api.botframework.com/', true],
  ['http://smba.trafficmanager.net/emea/', false],
  ['https://evil.trafficmanager.net/', false],
  ['https://smba.trafficmanager.net.evil.example/', false],
  ['https://smba.trafficmanager.net@evil.example/', false],
  ['https://user:pw@smba.trafficmanager.net/', false],
  ['https://smba.trafficmanager.net:8443/', false],
  ['https://evilbotframework.com/', false],
  ['http://127.0.0.1:3979/connector', false],
  ['x', false],
  [undefined, false],
])('in production %s is trusted: %s', (url, trusted) => expect(isTrustedServiceUrl(url)).toBe(trusted));

describe('the seam', () => {
  const files = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? files(path.join(folder, entry.name)) : [path.join(folder, entry.name)]));
  const root = path.join(__dirname, '../../bot');
  const sources = files(root).map((file) => [path.relative(root, file), readFileSync(file, 'utf8')] as const);

  test('one file imports the bot SDK, and nothing beside it imports that file', () => {
    expect(sources.filter(([, text]) => /from '(botbuilder|botframework)|require\('bot(builder|framework)/.test(text)).map(([name]) => name)).toEqual(['channel.ts']);
    expect(sources.filter(([, text]) => /from '\.{1,2}\/channel'/.test(text))).toEqual([]);
  });

  test('cards import the contract, the domain and themselves', () => {
    const imports = sources.filter(([name]) => name.startsWith('cards')).flatMap(([, text]) => [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1]!));
    expect(imports.filter((name) => !/^(#contract|#domain)\//.test(name) && !/^\.\/|^\.\.\/(elements|frame)/.test(name))).toEqual([]);
  });
});
