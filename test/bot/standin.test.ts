/** The whole bot against the stand-in for Teams: real tokens both ways, real SDK, cards really sent, pressed and edited. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createChannel } from '#bot/channel';
import { createDispatch } from '#bot/dispatch';
import { createLinks } from '#bot/links';
import type { Dispatch } from '#bot/replies';
import { local } from '#local/config';
import { channel as teamChannel } from '#local/people';
import { deliverWaiting } from '#work/deliverWaiting';
import { startTestStandins, type TestStandins } from '../local/startStandins';
import { complaints, nodesOf } from './cardChecks';
import { statusInputs } from './client';
import { askedCase, ids, orderedCase, teamsAppId, world, type World } from './fakes';

let standins: TestStandins;
let server: Server;
let w: World;
const reported: unknown[] = [];

beforeAll(async () => {
  standins = await startTestStandins();
  w = world();
  w.conversations.clear();
  const { clientId, secret } = local.applications.runtime;
  const bot = createChannel({ appId: clientId, tenantId: local.tenantId, appSecret: secret, local: { entraUrl: standins.url, standinsUrl: standins.url } }, () => dispatch, (e) => reported.push(e));
  w.ports.messenger = bot.messenger;
  const dispatch: Dispatch = createDispatch({
    ports: w.ports, service: w.service, publicUrl: local.appUrl, links: createLinks(teamsAppId), deliverWaiting: (recipient) => deliverWaiting(w.ports, recipient), report: (e) => reported.push(e),
  });
  server = createServer((request, response) => void (async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const answer = await bot.handle({ method: request.method ?? '', headers: request.headers as Record<string, string>, body: Buffer.concat(chunks).toString() });
    response.writeHead(answer.status, answer.headers).end(answer.body);
  })());
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  standins.useApp(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(async () => {
  await new Promise((ended) => {
    server.close(ended);
    server.closeAllConnections();
  });
  await standins.close();
});

const chats = async (person: string): Promise<any[]> => (await standins.call('GET', `chats/${person}`)).body;
const cardOf = async (person: string, kind: string) => (await chats(person)).filter((m) => m.conversation !== teamChannel.channelId && m.card?.refresh?.action.data.card === kind).at(-1);
const press = async (person: string, messageId: string, action: string, inputs = {}) => {
  const answer = await standins.call(`POST`, `chats/${person}/invoke`, { messageId, action, inputs });
  await w.service.idle();
  return answer;
};
const words = (card: unknown) => nodesOf(card).flatMap((n) => [n.text, ...(n.facts ?? []).map((f: any) => `${f.title}: ${f.value}`)]).filter(Boolean).join('\n');

test('an order sent before anyone installed the bot arrives when they do, and everything after it on time', async () => {
  const { orderId } = await orderedCase(w, { number: 'S-2026-0300' });
  expect(await chats('provider-external')).toEqual([]);
  const { body } = await standins.call('POST', 'install');
  expect(body.failed).toEqual([]);
  const [welcome, card] = await chats('provider-external');
  expect(words(welcome.card)).toContain('Velkommen');
  expect(words(card.card)).toContain('Bestilling: S-2026-0300-B1');
  expect(w.deliveries.get(`C11/${orderId}/${ids.provider}`)).toMatchObject({ state: 'sent', activityId: card.id });

  const { goalIds } = await askedCase(w);
  const asked = await cardOf('provider-external', 'C15');
  const dialog = await press('provider-external', asked.id, 'Skriv kommentar');
  expect(JSON.stringify(dialog.body)).toContain('/tabs/?frame=dialog#/cases/S-2026-0143/follow-ups/');
  const unsent = await press('provider-external', asked.id, 'Send status', {});
  expect(JSON.stringify(unsent.body)).toMatch(/Status til opfølgning/);
  expect(JSON.stringify(unsent.body)).not.toContain('Status er sendt');
  const sent = await press('provider-external', asked.id, 'Send status', statusInputs(goalIds));
  expect(JSON.stringify(sent.body)).toContain('Status er sendt');

  const receipt = await cardOf('provider-external', 'C15');
  expect([receipt.id, words(receipt.card).includes('Besvaret af: Aisha Noor')]).toEqual([asked.id, true]);
  expect(words((await cardOf('caseworker', 'C16')).card)).toContain('Hverdag 1');
  const inChannel = async (person: string) => (await chats(person)).find((m) => m.conversation === teamChannel.channelId && m.card?.refresh);
  expect(words((await inChannel('teamlead')).card)).toContain('Hverdag 1');
  expect(words((await inChannel('caseworker2')).card)).not.toContain('Hverdag');
  for (const message of [...(await chats('provider-external')), ...(await chats('teamlead'))]) if (message.card) expect(complaints(message.card)).toEqual([]);
  expect(reported).toEqual([]);
});

test('a question in the chat is answered there', async () => {
  await standins.call('POST', 'chats/caseworker/say', { text: 'mine sager' });
  expect(words((await chats('caseworker')).at(-1).card)).toContain('S-2026-0143');
  await standins.call('POST', 'chats/caseworker/say', { text: 'xyz' });
  const lost = (await chats('caseworker')).at(-1);
  await press('caseworker', lost.id, 'Forfaldne');
  const [pressed, answer] = (await chats('caseworker')).slice(-2);
  expect([pressed.from, pressed.text]).toEqual(['caseworker', 'Forfaldne']);
  expect(words(answer.card)).toContain('Forfaldne');
  await standins.call('POST', 'chats/stranger/say', { text: 'hej' });
  expect((await chats('stranger')).at(-1).text).toContain('Bed din administrator om adgang');
});

test('a copy of a card disappears when it is looked at', async () => {
  const { key, ...card } = [...w.deliveries.values()].find((d) => d.kind === 'C12' && d.recipient === ids.owner)!;
  w.deliveries.delete(key);
  await deliverWaitingAgain(card.caseNo, card.ref);
  // A client asks again when something has happened in between.
  await standins.call('POST', 'chats/caseworker/say', { text: 'hej' });
  await chats('caseworker');
  const left = (await chats('caseworker')).map((m) => m.id);
  expect([left.includes(card.activityId), left.includes(w.deliveries.get(key)!.activityId)]).toEqual([false, true]);
});

async function deliverWaitingAgain(caseNo: string, ref: string): Promise<void> {
  w.deliveries.set(`C12/${ref}/${ids.owner}`, { key: `C12/${ref}/${ids.owner}`, caseNo, recipient: ids.owner, kind: 'C12', ref, conversation: '', activityId: '', state: 'waiting' });
  await deliverWaiting(w.ports, ids.owner);
}
