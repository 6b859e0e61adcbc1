/** Bad card payloads at the bot's door, through the real channel with signed activities: what each gets, and nothing written. */
import { randomUUID } from 'node:crypto';
import { ordered, accepted, oid, inDays, type Accepted, type Ordered } from '../lives';
import { Product, until, type ChatMessage } from '../product';

let product: Product;
let order: Ordered;
let card: ChatMessage;
let asked: Accepted;
let followUpCard: ChatMessage;

beforeAll(async () => {
  product = await Product.start();
  await product.allowManyCards();
  order = await ordered(product);
  card = await until('the order card', async () => (await product.cards('provider-internal', 'C11', order.orderId))[0]);
  asked = await accepted(product, 10);
  followUpCard = await until('the follow-up card', async () => {
    await product.minute();
    return (await product.cards('provider-internal', 'C15', asked.followUpId))[0];
  });
}, 90_000);
afterAll(() => product.stop());

const journal = async () => (await product.rows('Journal')).length;
const present = () => card.card.refresh.action.data as { card: string; caseNo: string; ref: string; rev: number };

/** Sends an invoke as Teams would, signed, with whatever data; the answer must write nothing. */
async function press(person: string, verb: string, data: unknown, message = card, change: object = {}) {
  const before = await journal();
  const answer = await product.control('POST', `chats/${person}/activity`, {
    type: 'invoke', name: 'adaptiveCard/action', replyToId: message.id, value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' }, ...change,
  });
  expect(await journal()).toBe(before);
  return answer.body as { status: number; body: any };
}
const shown = (answer: { body: any }) => JSON.stringify(answer.body ?? '');

const good = () => ({ ...present(), startsOn: inDays(2) });
const tampered: [string, string, () => unknown][] = [
  ['an unknown verb', 'dropEverything', good],
  ['an unknown field', 'acknowledgeOrder', () => ({ ...good(), admin: true })],
  ['a wrong type', 'acknowledgeOrder', () => ({ ...good(), startsOn: 20270101 })],
  ['a day that does not exist', 'acknowledgeOrder', () => ({ ...good(), startsOn: '2027-02-30' })],
  ['an oversized text', 'acknowledgeOrder', () => ({ ...good(), startsOn: 'x'.repeat(50_000) })],
  ['a case number of another case', 'acknowledgeOrder', () => ({ ...good(), caseNo: asked.caseNo })],
  ['a case number that does not exist', 'acknowledgeOrder', () => ({ ...good(), caseNo: 'S-2027-9999' })],
  ['a tampered version', 'acknowledgeOrder', () => ({ ...good(), rev: 7 })],
  ['a foreign order id', 'acknowledgeOrder', () => ({ ...good(), ref: randomUUID() })],
  ['another card kind', 'acknowledgeOrder', () => ({ ...good(), card: 'C15' })],
  ['a verb of a caseworker', 'placeOrder', good],
  ['a verb of the system', 'requestStatus', () => ({ followUpId: asked.followUpId })],
  ['no data', 'acknowledgeOrder', () => undefined],
  ['a list as data', 'acknowledgeOrder', () => []],
];

test.each(tampered)('%s is answered with a card or a sentence, and writes nothing', async (_name, verb, data) => {
  const answer = await press('provider-internal', verb, data());
  expect(answer.status).toBeLessThan(500);
  expect(shown(answer)).not.toContain('KANARIEFUGL');
  expect(shown(answer)).not.toMatch(/stack|at \/|ZodError/);
});

test('a status with a goal of nobody, a score outside the scale, or a goal left out', async () => {
  const { data } = followUpCard.card.refresh.action;
  const inputs = (goalId: string, score: string) => ({ [`status:${goalId}`]: 'inProgress', [`score:${goalId}`]: score, [`tookPart:${goalId}`]: 'yes' });
  const whole = { ...data, recommendation: 'continue', meetingWanted: 'false' };
  for (const bad of [
    { ...whole, ...inputs(asked.goalIds[0]!, '1') },
    { ...whole, ...inputs(asked.goalIds[0]!, '9'), ...inputs(asked.goalIds[1]!, '1') },
    { ...whole, ...inputs(asked.goalIds[0]!, '1'), ...inputs(asked.goalIds[1]!, '1'), ...inputs(randomUUID(), '1') },
    { ...whole, ...inputs(asked.goalIds[0]!, '1'), ...inputs(asked.goalIds[1]!, '1'), comment: 'in the chat' },
  ]) expect((await press('provider-internal', 'answerFollowUp', bad, followUpCard)).status).toBeLessThan(500);
});

test('another person, one without a role, and one of another tenant get no data', async () => {
  for (const person of ['provider-external', 'caseworker', 'stranger']) {
    const answer = await press(person, 'refresh', present());
    expect(shown(answer)).not.toContain('Input.Date');
    expect(shown(answer)).not.toContain('Vejviserne');
  }
  const foreign = await press('provider-internal', 'acknowledgeOrder', good(), card, { channelData: { tenant: { id: randomUUID() } } });
  expect(foreign.status).toBe(403);
});

test('an activity without a token, or with one that is not the channel\'s, is not heard', async () => {
  const activity = { type: 'message', channelId: 'msteams', text: 'hi', serviceUrl: `${product.standinsUrl}/connector`, from: { id: '29:x', aadObjectId: oid('caseworker') }, recipient: { id: '28:x' }, conversation: { id: 'a:1' } };
  for (const authorization of [undefined, 'Bearer x.y.z', `Bearer ${await product.token('caseworker')}`]) {
    const answer = await fetch(`${product.appUrl}/api/messages`, { method: 'POST', body: JSON.stringify(activity), headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) } });
    expect(answer.status).toBe(401);
  }
});

test('pressed twice, on two devices and once more later: one commit, and the present card each time', async () => {
  const send = () => product.control('POST', 'chats/provider-internal/activity', {
    type: 'invoke', name: 'adaptiveCard/action', replyToId: card.id, value: { action: { type: 'Action.Execute', verb: 'acknowledgeOrder', data: good() }, trigger: 'manual' },
  });
  const answers = [...await Promise.all([send(), send(), send()]), await send()];
  for (const answer of answers) expect(shown(answer.body)).toContain('bekræftet');
  const commits = (await product.rows('Journal')).filter((r) => r.CaseNo === order.caseNo && r.Verb === 'acknowledgeOrder');
  expect(commits).toHaveLength(1);
  await until('one card for the caseworker', async () => (await product.cards('caseworker', 'C12', order.orderId)).length === 1);
  // The other contact of the unit presses the card that was answered meanwhile.
  const other = await press('provider-lead', 'declineOrder', { ...present(), reason: 'noCapacity' });
  expect(shown(other)).toContain('bekræftet');
});
