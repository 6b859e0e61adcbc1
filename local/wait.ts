/** Small waits that starting needs: for an address to answer, and for a port to be free. */
import { createServer } from 'node:net';

/** Resolves when GET answers 200; rejects after `seconds`, or at once when `signal` is aborted. */
export async function untilReady(url: string, seconds: number, signal?: AbortSignal): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    signal?.throwIfAborted();
    const status = await fetch(url, { signal: AbortSignal.timeout(2000) }).then(async (response) => {
      await response.body?.cancel();
      return response.status;
    }, () => 0);
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer within ${seconds} seconds.`);
}

/** Whether nothing listens on this port of 127.0.0.1. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
