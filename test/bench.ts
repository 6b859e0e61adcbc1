/**
 * `npm run bench`: Graph requests and resource units per operation of the path, on 1,000 cases. Counts, not seconds.
 * After it, the tab as a slow machine sees it, and due dates and lights of 100,000 cases, in time compared with reading them.
 */
import { benchDueDates } from './bench/dueDates';
import { benchInvoke } from './bench/invoke';
import { benchSending } from './bench/sending';
import { benchTabs } from './bench/tabs';
import { accepted, inDays, newCaseNo, opened, opening, ordered, status, type Accepted, wishesReleased } from './lives';
import { Product, until, wait } from './product';

interface Meter { requests: number; units: number; byKind: Record<string, { requests: number; units: number }> }
interface Row { operation: string; read: number; answer: [number, number]; after: [number, number]; aim: string; kept: boolean }

/** What a verb does until it is answered, besides reading the case: told apart by list, for the two run into each other in time. */
const untilAnswered = /^(POST|PATCH).*\((Journal|Cases|AccessLog)\)/;
const reading = /^GET items(\/\{id\}|\?\$filter) \((Cases|Journal)\)/;
/** The minute timer and the settings that are read again every half minute go on beside it, and have rows of their own. */
const background = /delta|\(Settings\)/;

const sum = (meter: Meter, which: (kind: string) => boolean): [number, number] =>
  Object.entries(meter.byKind).filter(([kind]) => which(kind)).reduce<[number, number]>(([r, u], [, k]) => [r + k.requests, u + k.units], [0, 0]);

async function measured(product: Product, task: () => Promise<unknown>): Promise<Meter> {
  await quiet(product);
  await product.control('DELETE', 'meter');
  await task();
  return quiet(product);
}

/** What follows an answer is over when nothing has been asked of Graph for a while. */
async function quiet(product: Product): Promise<Meter> {
  let before = -1;
  for (;;) {
    const meter = (await product.control<Meter>('GET', 'meter')).body;
    if (meter.requests === before) return meter;
    before = meter.requests;
    await wait(400);
  }
}

const rows: Row[] = [];
const cell = ([requests, units]: [number, number]) => `${requests} / ${units}`.padStart(9);

async function overview(product: Product, operation: string, aim: string, keeps: (m: Meter) => boolean) {
  const meter = await measured(product, () => product.get('caseworker', 'cases'));
  rows.push({ operation, read: 0, answer: [meter.requests, meter.units], after: [0, 0], aim, kept: keeps(meter) });
}

async function verb(product: Product, operation: string, task: () => Promise<unknown>, aims = { answer: 4, after: 10 }) {
  const meter = await measured(product, async () => {
    const { status, body } = await task() as { status: number; body: unknown };
    if (status >= 300) throw new Error(`${operation}: ${status} ${JSON.stringify(body)}`);
  });
  const answer = sum(meter, (kind) => untilAnswered.test(kind));
  const read = sum(meter, (kind) => reading.test(kind));
  const after = sum(meter, (kind) => !untilAnswered.test(kind) && !reading.test(kind) && !background.test(kind));
  if (process.env.BENCH_KINDS) console.log(operation, meter.byKind);
  rows.push({ operation, read: read[1], answer, after, aim: `≤ ${aims.answer} u, then ≤ ${aims.after} u`, kept: answer[1] <= aims.answer && after[1] <= aims.after });
}

async function press(product: Product, life: Accepted) {
  const [card] = await product.cards('provider-internal', 'C15', life.followUpId);
  const inputs: Record<string, string> = { recommendation: 'continue', meetingWanted: 'false' };
  for (const goalId of life.goalIds) Object.assign(inputs, { [`status:${goalId}`]: 'inProgress', [`score:${goalId}`]: '1', [`tookPart:${goalId}`]: 'yes' });
  return () => product.control('POST', 'chats/provider-internal/invoke', { messageId: card!.id, action: 'Send status', inputs });
}

async function bench(product: Product, count: number) {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  say(`Opening ${count} cases …`);
  for (let i = 0; i < count; i += 10) await Promise.all(Array.from({ length: Math.min(10, count - i) }, () => opened(product)));

  say('Measuring …');
  // What is carried through is noted, so that the next process does not look at it again.
  await product.minute();
  await product.killApp();
  await product.startApp();
  await overview(product, 'overview, cold instance', 'pages of the list', (m) => m.units <= 2 * Math.ceil(count / 1000) + 8);
  await wait(5_500);
  await overview(product, 'overview, warm', '≤ 1 request, 1 u', (m) => m.requests <= 1 && m.units <= 1);
  await overview(product, 'overview, again within 5 s', '0', (m) => m.requests === 0);

  const order = await ordered(product, 60);
  const view = await measured(product, () => product.get('caseworker', `cases/${order.caseNo}`));
  rows.push({ operation: 'open a case', read: 1, answer: [view.requests, view.units], after: [0, 0], aim: 'row 1 u, log 2 u', kept: view.units <= 3 });

  const { goals, decisions } = (await product.get('caseworker', `cases/${order.caseNo}`)).body.view;
  const at = (name: string) => `cases/${order.caseNo}/${name}`;
  await verb(product, 'openCase', () => product.post('caseworker', 'cases', opening(newCaseNo())));
  await verb(product, 'recordWish', () => product.post('caseworker', at('recordWish'), { text: 'x' }));
  await verb(product, 'setGoal', () => product.post('caseworker', at('setGoal'), { text: 'a', label: 'Nyt', goalType: 'develop', primary: goals[0].primary, baselineLevel: 3, expectedLevel: 2, expectedOn: inDays(300), measure: 'b' }));
  await verb(product, 'placeOrder', () => product.post('caseworker', at('placeOrder'), { provider: 'vejviserne', services: decisions[0].services, goalIds: order.goalIds, wishedStart: inDays(1), firstFollowUpOn: inDays(40), rhythmMonths: 3, releases: wishesReleased, reasons: { R24: 'tilbudt og drøftet' } }));
  await verb(product, 'acknowledgeOrder', () => product.post('provider-internal', at('acknowledgeOrder'), { orderId: order.orderId, rev: 1, startsOn: inDays(1) }));

  // Rows of two goals, a look for a draft, and what each of three receivers has got that day, which is read once a day.
  const answering = { answer: 4, after: 18 };
  const first = await accepted(product, 10);
  await verb(product, 'requestStatus (timer)', () => product.minute());
  await verb(product, 'commentFollowUp', () => product.post('provider-internal', `cases/${first.caseNo}/commentFollowUp`, { followUpId: first.followUpId, goalId: first.goalIds[0], text: 'x' }));
  await verb(product, 'answerFollowUp (card, 2 goals)', await press(product, first), answering);
  const second = await accepted(product, 10);
  await until('asked', async () => {
    await product.minute();
    return (await product.cards('provider-internal', 'C15', second.followUpId)).length > 0;
  });
  await verb(product, 'answerFollowUp (tab, 2 goals)', () => product.post('provider-internal', `cases/${second.caseNo}/answerFollowUp`, status(second)), answering);
  await verb(product, 'registerFollowUpResult', () => product.post('caseworker', `cases/${second.caseNo}/registerFollowUpResult`, {
    followUpId: second.followUpId, result: 'continue', heldOn: inDays(0), citizenView: 'x', nextFollowUpOn: inDays(100), goalLevels: second.goalIds.map((goalId) => ({ goalId, level: 2 })),
  }));
  await product.clock({ advance: 'PT2M', quiet: true });
  await product.minute();
  // A real minute later: the overview's five seconds and the settings' half minute are over, and both are read again.
  await wait(31_000);
  const idle = await measured(product, () => product.minute());
  rows.push({ operation: 'minute timer, nothing to do', read: 0, answer: [idle.requests, idle.units], after: [0, 0], aim: '≤ 4 requests, 6 u', kept: idle.units <= 6 });
}

async function main() {
  const count = Number(process.argv[2] ?? 1000);
  const product = await Product.start();
  let [swift, answered] = [false, false];
  await product.allowManyCards();
  try {
    await bench(product, count);
    answered = await benchInvoke(product);
    swift = await benchTabs(product);
  } finally {
    await product.stop();
  }
  console.log(`\nGraph on ${count} cases: requests / resource units (u)\n`);
  console.log(`${'operation'.padEnd(32)}${'read u'.padStart(7)}${'answer'.padStart(11)}${'after'.padStart(11)}   aim`);
  for (const { operation, read, answer, after, aim, kept } of rows) console.log(`${operation.padEnd(32)}${String(read).padStart(7)}  ${cell(answer)}  ${cell(after)}   ${kept ? 'kept' : 'MISSED'}  ${aim}`);
  const [inTime, nearLimits] = [benchDueDates(), await benchSending()];
  if (!inTime || !nearLimits || !swift || !answered || rows.some((row) => !row.kept)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
