/**
 * The stand-in for SharePoint lists through Microsoft Graph, to be mounted at `/v1.0`:
 * `root.route('/v1.0', graphApp(world))`. It puts itself and the parts of its batches under the plan of faults,
 * so no other middleware for faults belongs above it. Needs `@hono/node-server` underneath. Notifications that are due are
 * sent until `ending` is aborted, which must come before the store is closed.
 */
import { Hono } from 'hono';
import { decodedPath, meetFate, type Outcome, underVerdict } from '../faultEffects';
import { runBatch } from './batch';
import { unauthenticated } from './errors';
import { dressed, type Exchange, exchangeOf, guarded, refusal } from './exchange';
import { servicePath } from './paths';
import { prepareSchema } from './schema';
import { createService } from './service';
import { createSite, findSite } from './sites';
import type { GraphWorld } from './world';

export { createSite, findSite, type Site, type SiteGrant, type SiteRole } from './sites';
export type { GraphWorld } from './world';

export function graphApp(world: GraphWorld, ending: AbortSignal = new AbortController().signal): Hono {
  prepareSchema(world.store);
  if (!findSite(world.store, '')) createSite(world, '', []);
  const serve = createService(world, ending);
  const app = new Hono();
  app.all('*', async (c) => {
    const request = c.req.raw;
    const exchange = exchangeOf(world, request);
    const caller = await callerOf(world, request);
    const isBatch = request.method === 'POST' && /^\/(\$|%24)batch$/i.test(servicePath(request.url));
    const outcome = isBatch ? await batch(request, exchange, caller) : await serve(request, exchange, caller);
    return meetFate(c, { ...outcome, response: dressed(outcome.response, exchange) });
  });
  return app;

  async function batch(request: Request, exchange: Exchange, caller: string | null): Promise<Outcome> {
    let inner: Outcome['fate'] = 'answer';
    const run = () =>
      guarded(exchange, async () => {
        if (caller === null) throw unauthenticated();
        const { origin } = new URL(request.url);
        const outcome = await runBatch(await request.text(), origin, exchange, (part) => serve(part, exchange, caller));
        inner = outcome.fate;
        return outcome.response;
      });
    const verdict = world.faults.judge(request.method, [decodedPath(request.url)]);
    const outer = await underVerdict(verdict, run, refusal(exchange));
    return outer.fate === 'answer' ? { ...outer, fate: inner } : outer;
  }
}

async function callerOf(world: GraphWorld, request: Request): Promise<string | null> {
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  return bearer === undefined ? null : ((await world.verifyToken(bearer))?.appId ?? null);
}
