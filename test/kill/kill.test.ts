/** Processes killed in the middle of an answer: after the restart there is one commit, one card for each receiver, and no lost answer. */
import { accepted, type Accepted } from '../lives';
import { Product, until } from '../product';

let product: Product;
beforeAll(async () => {
  product = await Product.start();
  await product.allowManyCards();
}, 60_000);
afterAll(() => product.stop());
afterEach(() => product.control('DELETE', 'faults'));

/** A case whose provider has the follow-up card in the chat. */
async function asked(): Promise<Accepted> {
  const life = await accepted(product, 10);
  await until('the follow-up card', async () => {
    await product.minute();
    return (await product.cards('provider-internal', 'C15', life.followUpId)).length === 1;
  });
  return life;
}

async function press(life: Accepted) {
  const [card] = await product.cards('provider-internal', 'C15', life.followUpId);
  const inputs: Record<string, string> = { recommendation: 'continue', meetingWanted: 'false' };
  for (const goalId of life.goalIds) Object.assign(inputs, { [`status:${goalId}`]: 'inProgress', [`score:${goalId}`]: '1', [`tookPart:${goalId}`]: 'yes' });
  return product.control('POST', 'chats/provider-internal/invoke', { messageId: card!.id, action: 'Send status', inputs });
}

const answersInJournal = async (life: Accepted) => (await product.rows('Journal')).filter((r) => r.CaseNo === life.caseNo && r.Verb === 'answerFollowUp');
const stageOf = async (life: Accepted) => (await product.get('provider-internal', `cases/${life.caseNo}`)).body.view?.followUps.find((f: any) => f.followUpId === life.followUpId)?.stage;

/** What must hold in the end, whatever was killed when. */
async function oneEffect(life: Accepted) {
  // The timer leaves young commits to the process that made them; a minute later they are its own to finish.
  await product.clock({ advance: 'PT1M', quiet: true });
  await until('everything healed', async () => {
    await product.minute();
    const cards = await Promise.all(['caseworker', 'teamlead'].map((person) => product.cards(person, 'C16', life.followUpId)));
    const row = (await product.rows('FollowUps')).find((r) => r.FollowUpKey === life.followUpId);
    return cards.every((c) => c.length >= 1) && row?.Stage === 'answered' && (await stageOf(life)) === 'answered';
  }, 60_000);
  // What was sent twice in a crash takes itself away when it is looked at: look once more, then count.
  await product.minute();
  await Promise.all(['caseworker', 'teamlead', 'provider-internal'].map((person) => product.chats(person)));
  expect(await answersInJournal(life)).toHaveLength(1);
  // The caseworker has the own card, and the one in the channel of the team.
  const caseworker = await product.cards('caseworker', 'C16', life.followUpId);
  expect(caseworker.map((m) => m.conversation.split(':')[0]).sort()).toEqual(['19', 'a']);
  expect(await product.cards('teamlead', 'C16', life.followUpId)).toHaveLength(1);
  const own = await product.cards('provider-internal', 'C15', life.followUpId);
  expect(own).toHaveLength(1);
  expect(JSON.stringify(own[0]!.card)).not.toContain('Input.ChoiceSet');
  const versions = (await product.rows('Journal')).filter((r) => r.CaseNo === life.caseNo).map((r) => r.Version).sort((a, b) => a - b);
  expect(versions).toEqual(versions.map((_v, i) => i + 1));
  const rows = (await product.rows('Deliveries')).filter((r) => r.Ref === life.followUpId && r.Kind === 'C16');
  expect(rows).toHaveLength(2);
}

/** Holds the caller at one request, when it has been carried out (or before), and waits until it is held. */
async function holdAt(match: object, effect: 'holdAfterCommit' | 'timeout') {
  await product.control('PUT', 'faults', { rules: [{ match, times: 1, effect }] });
  return () => until(`held at ${JSON.stringify(match)}`, async () => (await product.control('GET', 'faults')).body.rules[0].hits >= 1);
}

const journal = { method: 'POST', path: 'lists/Journal/items' };
const cases = { method: 'PATCH', path: '/lists/Cases/items' };
const followUps = { method: 'PATCH', path: 'lists/FollowUps/items' };
const goals = { method: 'POST', path: 'lists/Deliveries/items' };
const send = { method: 'POST', path: '/connector/v3/conversations' };
const edit = { method: 'PUT', path: '/connector/v3/conversations' };

describe.each<[string, object, 'holdAfterCommit' | 'timeout']>([
  ['before the append', journal, 'timeout'],
  ['after the append', journal, 'holdAfterCommit'],
  ['before the state is written', cases, 'timeout'],
  ['after the state is written', cases, 'holdAfterCommit'],
  ['before the report row', followUps, 'timeout'],
  ['after the report row', followUps, 'holdAfterCommit'],
  ['before a card is sent', send, 'timeout'],
  ['after a card is sent, before it is recorded', send, 'holdAfterCommit'],
  ['after a card is recorded', goals, 'holdAfterCommit'],
  ['before a card is edited', edit, 'timeout'],
])('%s', (_name, match, effect) => {
  test('the app is killed', async () => {
    const life = await asked();
    const held = await holdAt(match, effect);
    const pressed = press(life);
    await held();
    await product.killApp();
    await pressed;
    await product.control('DELETE', 'faults');
    await product.startApp();
    // Someone whose press was not answered presses again.
    if ((await stageOf(life)) !== 'answered') await press(life);
    await oneEffect(life);
  }, 120_000);

  test('the stand-ins are killed', async () => {
    const life = await asked();
    const held = await holdAt(match, effect);
    const pressed = press(life).catch(() => undefined);
    await held();
    await product.killStandins();
    await product.startStandins();
    await pressed;
    if ((await until('the case can be read', () => stageOf(life))) !== 'answered') await press(life);
    await oneEffect(life);
  }, 120_000);
});
