/** Carries out what the plan of faults decided about a request, for Microsoft Graph and the bot connector alike. */
import { setTimeout as sleep } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, MiddlewareHandler } from 'hono';
import type { Faults, Verdict } from './faults';

/** What becomes of the connection: a proper answer, silence, a destroyed socket, or a body cut off in the middle. */
export type Fate = 'answer' | 'hold' | 'drop' | 'cut';

export interface Outcome {
  response: Response;
  fate: Fate;
}

/** Builds an error reply; Graph and the connector word theirs differently. */
export type Refusal = (status: 429 | 503 | 504, headers: Record<string, string>) => Response;

/** Runs a request under a verdict. The fate is told, not carried out: inside a batch it belongs to the outer reply. */
export async function underVerdict(verdict: Verdict, run: () => Promise<Response>, refuse: Refusal): Promise<Outcome> {
  if (verdict.latencyMs > 0) await sleep(verdict.latencyMs);
  const after = String(verdict.retryAfter ?? 1);
  if (verdict.effect === 'throttle') return { response: refuse(429, { 'Retry-After': after }), fate: 'answer' };
  if (verdict.effect === 'unavailable') return { response: refuse(503, { 'Retry-After': after }), fate: 'answer' };
  if (verdict.effect === 'timeout') return { response: new Response(null, { status: 204 }), fate: 'hold' };
  const response = await run();
  if (verdict.effect === 'holdAfterCommit') return { response, fate: 'hold' };
  if (verdict.effect === 'dropAfterCommit') return { response, fate: 'drop' };
  if (verdict.effect === 'brokenJson') return { response, fate: 'cut' };
  if (verdict.effect === 'gatewayTimeoutAfterCommit') {
    return { response: refuse(504, verdict.retryAfter ? { 'Retry-After': after } : {}), fate: 'answer' };
  }
  return { response, fate: 'answer' };
}

/** Gives the client what its fate says. Holding ends when the client goes away. */
export async function meetFate(c: Context, { response, fate }: Outcome): Promise<Response> {
  if (fate === 'hold') {
    const { signal } = c.req.raw;
    if (!signal.aborted) await new Promise<void>((gone) => signal.addEventListener('abort', () => gone(), { once: true }));
    return RESPONSE_ALREADY_SENT;
  }
  if (fate === 'drop') {
    (c.env as { outgoing: { destroy(): void } }).outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  }
  return fate === 'cut' ? cutOff(response) : response;
}

async function cutOff(response: Response): Promise<Response> {
  const text = await response.text();
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  const status = response.status === 204 ? 200 : response.status;
  return new Response(text.slice(0, Math.floor(text.length / 2)) || '{"value":[', { status, headers });
}

/** The path of an address with percent-encoding undone, as rules of faults see it. */
export function decodedPath(address: string): string {
  const { pathname } = new URL(address);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

const plainRefusal: Refusal = (status, headers) =>
  Response.json({ error: { code: status === 429 ? 'TooManyRequests' : 'ServiceError', message: `Injected ${status}` } }, { status, headers });

/**
 * Middleware that puts every request below it under the plan; for services other than Graph, whose application
 * (`graphApp`) does so by itself, also for the parts of a batch. Needs `@hono/node-server` underneath.
 */
export function faultMiddleware(faults: Faults): MiddlewareHandler {
  return async (c, next) => {
    const carryOut = async () => {
      await next();
      return c.res;
    };
    const verdict = faults.judge(c.req.method, [decodedPath(c.req.url)]);
    const outcome = await underVerdict(verdict, carryOut, plainRefusal);
    const reply = await meetFate(c, outcome);
    if (reply !== c.res) {
      c.res = undefined;
      c.res = reply;
    }
  };
}
