/**
 * The one queue before the messenger: calls wait until Teams' limits allow them, and what fails for now is tried again, each time later.
 * What would have to wait longer than this is for the ledger, which survives a restart.
 */
import { oneAtATime } from '../oneAtATime';
import { CannotSend, type Conversation, type Messenger } from '../ports';
import { Windows, type Limit } from './windows';

/** Milliseconds that only grow, waiting, and chance; a test brings its own. */
export interface Timing { now(): number; wait(milliseconds: number): Promise<void>; random(): number }

const realTiming: Timing = { now: () => performance.now(), wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)), random: Math.random };

/** Calls of a bot to one conversation, and of one app in one tenant, as Microsoft publishes them. */
export const conversationLimits: readonly Limit[] = [{ count: 7, milliseconds: 1_000 }, { count: 8, milliseconds: 2_000 }, { count: 60, milliseconds: 30_000 }, { count: 1_800, milliseconds: 3_600_000 }];
export const tenantLimits: readonly Limit[] = [{ count: 30, milliseconds: 1_000 }];
/** New messages that one person gets a minute, so that nobody's telephone rings without end. */
const commonPace = 10;

const mostTries = 4;
const firstPause = 500;
/** How long a call waits here in all. */
const patience = 30_000;

export function pacedMessenger(inner: Messenger, { timing = realTiming, messagesPerMinute = commonPace }: { timing?: Timing; messagesPerMinute?: number } = {}): Messenger {
  const tenant = new Windows(tenantLimits);
  const places = new Map<string, { calls: Windows; messages: Windows }>();
  const turn = oneAtATime();
  const placeOf = ({ recipient }: Conversation) => {
    const known = places.get(recipient) ?? { calls: new Windows(conversationLimits), messages: new Windows([{ count: messagesPerMinute, milliseconds: 60_000 }]) };
    places.set(recipient, known);
    return known;
  };

  /** Waits until every limit allows one more call, and counts it. */
  async function pass(windows: readonly Windows[], until: number): Promise<void> {
    for (;;) {
      const now = timing.now();
      const at = Math.max(...windows.map((w) => w.next(now)));
      if (at <= now) return windows.forEach((w) => w.take(now));
      if (at > until) throw new CannotSend('throttled', false, at - now);
      await timing.wait(at - now);
    }
  }

  const carefully = <T>(to: Conversation, isMessage: boolean, task: () => Promise<T>): Promise<T> => turn(to.recipient, async () => {
    const { calls, messages } = placeOf(to);
    const until = timing.now() + patience;
    for (let tries = 1; ; tries++) {
      // A message that is tried again is still the one that was counted.
      await pass(isMessage && tries === 1 ? [tenant, calls, messages] : [tenant, calls], until);
      try {
        return await task();
      } catch (error) {
        if (!(error instanceof CannotSend) || error.lasting || tries >= mostTries) throw error;
        const pause = Math.max(error.retryAfter, firstPause * 2 ** (tries - 1)) * (1 + timing.random() / 4);
        if (timing.now() + pause > until) throw new CannotSend(error.code, false, pause);
        calls.block(timing.now() + pause);
      }
    }
  });

  return {
    send: (to, card, summary) => carefully(to, true, () => inner.send(to, card, summary)),
    update: (to, at, card, summary) => carefully(to, false, () => inner.update(to, at, card, summary)),
    remove: (to, at) => carefully(to, false, () => inner.remove(to, at)),
  };
}
