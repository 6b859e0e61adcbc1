/** How long a person waits for a press on a card while every call of Microsoft Graph takes a tenth of a second. */
import { accepted, ordered, type Accepted } from '../lives';
import { type Product, until } from '../product';

const latency = 100;
const aim = 350;
/** A person gets no more than fifty cards of the bench before they become a list. */
const presses = 13;

/** The value that this share of all values does not exceed. */
const share = (values: readonly number[], part: number): number => [...values].sort((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? 0;

async function press(product: Product, kind: string, ref: string, action: string, inputs: Record<string, string> = {}): Promise<number> {
  const [card] = await product.cards('provider-internal', kind, ref);
  const begun = performance.now();
  const answer = await product.control('POST', 'chats/provider-internal/invoke', { messageId: card!.id, action, inputs });
  if (answer.status !== 200) throw new Error(`${action}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return performance.now() - begun;
}

const status = (life: Accepted): Record<string, string> => ({
  recommendation: 'continue', meetingWanted: 'false', ...Object.fromEntries(life.goalIds.flatMap((goalId) => [[`status:${goalId}`, 'inProgress'], [`score:${goalId}`, '1'], [`tookPart:${goalId}`, 'yes']])),
});

/** @returns false when a press took too long */
export async function benchInvoke(product: Product): Promise<boolean> {
  const lives: Accepted[] = [];
  const orders: { orderId: string }[] = [];
  for (let n = 0; n < presses; n++) {
    lives.push(await accepted(product, 10));
    orders.push(await ordered(product, 60));
  }
  for (const { followUpId } of lives) {
    await until('asked', async () => {
      await product.minute();
      return (await product.cards('provider-internal', 'C15', followUpId)).length > 0;
    }, 60_000);
  }
  await product.control('PUT', 'faults', { rules: [{ match: { path: '/v1.0/' }, latencyMs: latency }] });
  const rows: [string, number[]][] = [['order acknowledged', []], ['draft saved', []], ['status sent', []]];
  try {
    for (const { orderId } of orders) rows[0]![1].push(await press(product, 'C11', orderId, 'Bekræft bestilling'));
    for (const life of lives) {
      rows[1]![1].push(await press(product, 'C15', life.followUpId, 'Gem kladde', status(life)));
      rows[2]![1].push(await press(product, 'C15', life.followUpId, 'Send status', status(life)));
    }
  } finally {
    await product.control('DELETE', 'faults');
  }
  console.log(`\nA press on a card with ${latency} ms per Graph call (median and p95 of ${presses}, aim ≤ ${aim} ms on a quiet machine)\n`);
  for (const [what, times] of rows) console.log(`${what.padEnd(32)}${Math.round(share(times, 0.5)).toString().padStart(6)} ${Math.round(share(times, 0.95)).toString().padStart(6)} ms   ${share(times, 0.95) <= aim ? 'kept' : 'MISSED'}`);
  return rows.every(([, times]) => share(times, 0.95) <= aim);
}
