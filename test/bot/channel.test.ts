import { randomUUID } from 'node:crypto';
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
let delay: number;

const note = <T>(name: string, value: any, reply: T): Promise<T> => {
  seen.push([name, value]);
  return breaks ? Promise.reject(new Error('inside /srv/secret')) : Promise.resolve(reply);
};
const dispatch: Dispatch = {
  onCardAction: (action) => note('card', action, cardReply),
  onDialog: (request) => note('dialog', request, { kind: 'dialog', url: 'https://x.example/d', title: 'T', width: 600, height: 560 }),
  onSearch: (request) => note('search', request, { kind: 'cases', cases: [{ card: { type: 'AdaptiveCard' }, title: 'S-1', text: 'x' }] }),
  onLink: (request) => note('link', request, { kind: 'told', message: 'm' }),
  onText: async (said) => (await new Promise((done) => setTimeout(done, delay)), note('text', said, { kind: 'text', text: 'hej' })),
  onReached: (reached) => note('reached', reached, reached.by === 'installed' ? { kind: 'text', text: 'velkommen' } : null),
};

beforeAll(async () => {
  server = await startChannelServer();
  channel = createChannel({ appId, tenantId, appSecret: 's', local: { entraUrl: server.url, standinsUrl: server.url } }, () => dispatch, (e) => reported.push(e));
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => server.close());
beforeEach(() => {
  [seen, reported, breaks, delay] = [[], [], false, 0];
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

describe('a playground on this machine', () => {
  let open: Channel;
  const playground = () => server.serviceUrl.replace('/connector', '/_connector');
  beforeAll(() => {
    const local = { entraUrl: server.url, standinsUrl: server.url };
    open = createChannel({ appId, tenantId, appSecret: 's', local, playground: { serviceUrl: playground() } }, () => dispatch, (e) => reported.push(e));
  });
  const knock = (change: object, headers: Record<string, string> = { Host: '127.0.0.1:3978' }) =>
    open.handle({ method: 'POST', headers, body: JSON.stringify(activity({ serviceUrl: playground(), ...change })) });

  test('needs no token, and gets none', async () => {
    expect((await knock({})).status).toBe(200);
    expect(seen.at(-1)).toMatchObject(['text', { from: { personId: person } }]);
    expect(server.calls).toMatchObject([{ path: expect.stringContaining('/_connector/v3/conversations/a:1/activities'), body: { text: 'hej' } }]);
    expect(server.calls[0]!.authorization).toBeUndefined();
  });

  test.each<[string, number, object, Record<string, string>]>([
    ['another connector', 403, { serviceUrl: 'https://evil.example/_connector' }, { Host: 'localhost:3978' }],
    ['the connector of the stand-ins', 403, { serviceUrl: 'http://127.0.0.1:1/connector' }, { Host: 'localhost:3978' }],
    ['another tenant', 403, { channelData: { tenant: { id: 'another' } } }, { Host: 'localhost:3978' }],
    ['no activity', 400, { channelId: 'emulator' }, { Host: 'localhost:3978' }],
    ['a page in a browser', 401, {}, { Host: 'localhost:3978', Origin: 'https://evil.example' }],
    ['a foreign name for this machine', 401, {}, { Host: 'evil.example:3978' }],
    ['no host', 401, {}, {}],
    ['a bad token', 401, {}, { Host: 'localhost:3978', Authorization: 'Bearer x.y.z' }],
  ])('not from %s', async (_name, status, change, headers) => {
    expect([(await knock(change, headers)).status, seen, server.calls]).toEqual([status, [], []]);
  });

  test('a signed activity is heard as before, and may not lead to the playground', async () => {
    const signed = async (serviceUrl: string) => open.handle({
      method: 'POST', headers: { Authorization: `Bearer ${await server.token({ serviceurl: serviceUrl })}` }, body: JSON.stringify(activity({ serviceUrl })),
    });
    expect((await signed(server.serviceUrl)).status).toBe(200);
    expect(server.calls[0]!.authorization).toBe('Bearer bot-token');
    expect((await signed(playground())).status).toBe(403);
  });

  test('cards go there without a token, and to the stand-ins with one', async () => {
    const to = (serviceUrl: string) => ({ recipient: 'r', language: 'da' as const, reference: JSON.stringify({ channelId: 'msteams', serviceUrl, bot: { id: `28:${appId}` }, conversation: { id: 'a:1', tenantId, conversationType: 'personal' } }) });
    await open.messenger.send(to(playground()), { type: 'AdaptiveCard' }, 's');
    await open.messenger.send(to(server.serviceUrl), { type: 'AdaptiveCard' }, 's');
    await expect(channel.messenger.send(to(playground()), { type: 'AdaptiveCard' }, 's')).rejects.toThrow('not trusted');
    expect(server.calls.map((c) => [c.path.split('/')[1], c.authorization])).toEqual([['_connector', undefined], ['connector', 'Bearer bot-token']]);
  });

  test('is for one machine only', () => {
    expect(() => createChannel({ appId, tenantId, appSecret: 's', playground: { serviceUrl: playground() } }, () => dispatch, () => {})).toThrow('one machine');
  });
});

describe('what is answered', () => {
  const press = { action: { type: 'Action.Execute', verb: 'refresh', data: { a: 1 } }, trigger: 'manual' };

  test('a thread of a channel: in that thread', async () => {
    await post(activity({ conversation: { id: '19:c@thread.tacv2;messageid=9', tenantId, conversationType: 'channel' } }));
    expect(server.calls[0]!.path).toBe('/connector/v3/conversations/19:c@thread.tacv2;messageid=9/activities/1');
  });

  test('a sign of life first, when the answer takes more than a second', async () => {
    delay = 1200;
    await post(activity());
    expect(server.calls.map((c) => c.body.type)).toEqual(['typing', 'message']);
    delay = 0;
    await post(activity());
    expect(server.calls.map((c) => c.body.type).slice(2)).toEqual(['message']);
  });

  test('a button that speaks is read where the client sends its data alone', async () => {
    await post(activity({ text: undefined, value: { msteams: { type: 'messageBack', text: 'Forfaldne' } } }));
    expect(seen.at(-1)).toMatchObject(['text', { text: 'Forfaldne' }]);
  });

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
    expect((await post(invoke('composeExtension/selectItem', {}))).status).toBe(501);
  });

  test('a search and a link', async () => {
    const { json } = await post(invoke('composeExtension/query', { commandId: 'findCase', parameters: [{ name: 'query', value: '0143' }], queryOptions: { skip: 0, count: 25 } }));
    expect(json).toEqual({
      composeExtension: {
        type: 'result', attachmentLayout: 'list',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' }, preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: 'S-1', text: 'x' } } }],
      },
    });
    expect(seen[0]).toEqual(['search', { from: { personId: person, teamsId: '29:a', language: 'en' }, text: '0143' }]);
    await post(invoke('composeExtension/query', { commandId: 'findCase', parameters: [{ name: 'initialRun', value: 'true' }] }));
    expect(seen[1]).toMatchObject(['search', { text: '' }]);
    expect((await post(invoke('composeExtension/queryLink', { url: 'https://x.example/' }))).json).toEqual({ composeExtension: { type: 'message', text: 'm' } });
    for (const bent of [undefined, { commandId: 'other' }, { commandId: 'findCase', parameters: 'x' }]) expect((await post(invoke('composeExtension/query', bent))).status).toBe(400);
    expect((await post(invoke('composeExtension/queryLink', { url: 7 }))).status).toBe(400);
  });

  test('being added: kept twice, welcomed once', async () => {
    await post(activity({ type: 'conversationUpdate', membersAdded: [{ id: `28:${appId}` }] }));
    await post(activity({ type: 'conversationUpdate', membersAdded: [{ id: '29:someone' }] }));
    await post(activity({ type: 'installationUpdate', action: 'add' }));
    await post(activity({ type: 'installationUpdate', action: 'remove' }));
    expect(seen.map(([name, { by }]) => [name, by])).toEqual([['reached', 'added'], ['reached', 'installed']]);
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
  const to = (change?: object) => ({ recipient: randomUUID(), language: 'da' as const, reference: reference(change) });
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
    await expect(channel.messenger.send(to(), card, 's')).rejects.toMatchObject({ code: 'throttled', lasting: false });
    expect(server.calls).toHaveLength(4);
  });

  test.each([[400, 'refused', true, 1], [413, 'refused', true, 1], [412, 'throttled', false, 4], [503, 'unavailable', false, 4]])('%i is told as %s', async (status, code, lasting, calls) => {
    server.answers.push(...Array.from({ length: 9 }, () => ({ status })));
    await expect(channel.messenger.send(to(), card, 's')).rejects.toMatchObject({ code, lasting });
    expect(server.calls).toHaveLength(calls);
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
    const imports = sources.filter(([name]) => name.startsWith('cards')).flatMap(([name, text]) => [...text.matchAll(/from '([^']+)'/g)].map((match) => ({ name, from: match[1]! })));
    const inside = (name: string, from: string) => from.startsWith('.') && path.join(path.dirname(name), from).startsWith(`cards${path.sep}`);
    expect(imports.filter(({ name, from }) => !/^(#contract|#domain)\//.test(from) && !inside(name, from))).toEqual([]);
  });
});
