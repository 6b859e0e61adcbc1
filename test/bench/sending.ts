/** A morning on which 2,000 questions go out, on a simulated clock: how near the limits the sending comes, and that it never passes one. */
import type { Messenger } from '#work/ports';
import { conversationLimits, pacedMessenger, tenantLimits, type Timing } from '#work/pacing/paced';
import { inParallel } from '#work/inParallel';

/** Time that passes only when everybody waits. */
export function simulatedTime(): Timing & { run<T>(task: () => Promise<T>): Promise<T> } {
  let now = 0;
  const waiting: { at: number; go(): void }[] = [];
  let seed = 1;
  return {
    now: () => now,
    random: () => ((seed = (seed * 16807) % 2147483647) / 2147483647),
    wait: (milliseconds) => new Promise((go) => void waiting.push({ at: now + milliseconds, go })),
    async run(task) {
      let over = false;
      const result = task().finally(() => (over = true));
      result.catch(() => undefined);
      while (!over) {
        // Everything that can go on without time passing does so first.
        await new Promise((done) => setImmediate(done));
        if (over || waiting.length === 0) continue;
        now = Math.max(now, Math.min(...waiting.map((w) => w.at)));
        for (const { go } of waiting.filter((w) => w.at <= now)) go();
        waiting.splice(0, waiting.length, ...waiting.filter((w) => w.at > now));
      }
      return result;
    },
  };
}

export interface Sending { messages: number; seconds: number; perSecond: number; share: number; above: string[] }

/** The most that fell into any stretch of time. */
const most = (times: readonly number[], milliseconds: number): number => times.reduce((top, at, i) => Math.max(top, i + 1 - times.findIndex((t) => t > at - milliseconds)), 0);

/** @param latency milliseconds that each call takes */
export async function measureSending(messages = 2_000, receivers = 400, latency = 120): Promise<Sending> {
  const time = simulatedTime();
  const sent: { to: string; at: number }[] = [];
  const connector: Messenger = {
    send: async ({ recipient }) => {
      sent.push({ to: recipient, at: time.now() });
      await time.wait(latency);
      return { conversation: recipient, activityId: String(sent.length) };
    },
    update: async () => undefined, remove: async () => undefined,
  };
  const messenger = pacedMessenger(connector, { timing: time });
  const to = Array.from({ length: messages }, (_, n) => ({ recipient: `receiver ${n % receivers}`, reference: '', language: 'da' as const }));
  await time.run(() => inParallel(to, (each) => messenger.send(each, {}, '')));
  const times = sent.map((s) => s.at);
  const seconds = (times.at(-1)! - times[0]!) / 1000;
  const byReceiver = new Map<string, number[]>();
  for (const { to: name, at } of sent) byReceiver.set(name, [...(byReceiver.get(name) ?? []), at]);
  const above = [
    ...tenantLimits.filter((l) => most(times, l.milliseconds) > l.count).map((l) => `tenant ${l.count} in ${l.milliseconds} ms`),
    ...[...byReceiver].flatMap(([name, own]) => conversationLimits.filter((l) => most(own, l.milliseconds) > l.count).map((l) => `${name} ${l.count} in ${l.milliseconds} ms`)),
  ];
  return { messages: sent.length, seconds, perSecond: sent.length / seconds, share: sent.length / seconds / 30, above };
}

/** Prints how fast it went. @returns true when it came near the limit and never passed one */
export async function benchSending(): Promise<boolean> {
  const { messages, seconds, perSecond, share, above } = await measureSending();
  const kept = share >= 0.8 && above.length === 0 && messages === 2_000;
  console.log(`\nA morning with ${messages} due follow-ups: ${seconds.toFixed(0)} s, ${perSecond.toFixed(1)} a second = ${(share * 100).toFixed(0)} % of the limit   ${kept ? 'kept' : 'MISSED'}  ≥ 80 %, never above${above.length > 0 ? `: ${above.slice(0, 3).join('; ')}` : ''}`);
  return kept;
}
