/** The queue before the messenger: Teams' limits, pauses that are asked for, and when it is given up for the ledger. */
import { pacedMessenger } from '#work/pacing/paced';
import { CannotSend, type Messenger } from '#work/ports';
import { measureSending, simulatedTime } from '../bench/sending';

const to = (recipient = 'r') => ({ recipient, reference: '', language: 'da' as const });
/** A messenger that fails with these first; `null` succeeds. */
function connector(time: ReturnType<typeof simulatedTime>, failures: (CannotSend | null)[]) {
  const at: number[] = [];
  const call = async <T>(value: T): Promise<T> => {
    at.push(time.now());
    const failure = failures.shift();
    if (failure) throw failure;
    return value;
  };
  const inner: Messenger = { send: () => call({ conversation: 'c', activityId: '1' }), update: () => call(undefined), remove: () => call(undefined) };
  return { at, messenger: pacedMessenger(inner, { timing: time }) };
}

test('a morning with many due follow-ups comes near the limits and passes none', async () => {
  expect(await measureSending(400, 80)).toMatchObject({ messages: 400, above: [] });
  expect((await measureSending(400, 80)).share).toBeGreaterThan(0.8);
});

test('one person gets ten new messages a minute; what would wait long is handed back', async () => {
  const time = simulatedTime();
  const { at, messenger } = connector(time, []);
  const outcomes = await time.run(() => Promise.allSettled(Array.from({ length: 12 }, () => messenger.send(to(), {}, ''))));
  expect(at).toHaveLength(10);
  expect(outcomes.filter((o) => o.status === 'rejected').map((o) => (o as PromiseRejectedResult).reason)).toEqual([expect.objectContaining({ code: 'throttled', lasting: false }), expect.objectContaining({ code: 'throttled' })]);
  // Edits are no messages.
  await time.run(() => messenger.update(to(), { conversation: 'c', activityId: '1' }, {}, ''));
  expect(at).toHaveLength(11);
});

test('a pause that is asked for is kept, and the call is made again', async () => {
  const time = simulatedTime();
  const { at, messenger } = connector(time, [new CannotSend('throttled', false, 5_000), new CannotSend('unavailable', false)]);
  expect(await time.run(() => messenger.send(to(), {}, ''))).toMatchObject({ activityId: '1' });
  expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(5_000);
  expect(at).toHaveLength(3);
});

test('other conversations do not wait for one that must pause', async () => {
  const time = simulatedTime();
  const { at, messenger } = connector(time, [new CannotSend('throttled', false, 10_000)]);
  await time.run(() => Promise.all([messenger.send(to('a'), {}, ''), messenger.send(to('b'), {}, ''), messenger.remove(to('c'), { conversation: 'c', activityId: '1' })]));
  expect(at.filter((t) => t === 0)).toHaveLength(3);
});

test.each([
  ['what will never work', [new CannotSend('refused', true)], 1],
  ['what is still failing after some tries', Array.from({ length: 9 }, () => new CannotSend('unavailable', false)), 4],
  ['a long pause', [new CannotSend('throttled', false, 120_000)], 1],
])('%s is handed back', async (_name, failures, calls) => {
  const time = simulatedTime();
  const { at, messenger } = connector(time, [...failures]);
  await expect(time.run(() => messenger.send(to(), {}, ''))).rejects.toBeInstanceOf(CannotSend);
  expect(at).toHaveLength(calls);
});
