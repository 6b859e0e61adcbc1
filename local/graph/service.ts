/** Meters, disturbs, admits and routes one request, be it alone or part of a batch. */
import { Hono } from 'hono';
import { decodedPath, type Outcome, underVerdict } from '../faultEffects';
import { kindOfRequest, unitsOf } from './cost';
import { badRequest, GraphError, unauthenticated } from './errors';
import { errorReply, type Exchange, guarded, refusal } from './exchange';
import { createGovernor } from './governor';
import { servicePath, targetOf } from './paths';
import { columnRoutes } from './routes/columns';
import { itemRoutes } from './routes/items';
import { listRoutes } from './routes/lists';
import { permissionRoutes } from './routes/permissions';
import { siteRoutes } from './routes/site';
import { subscriptionRoutes } from './routes/subscriptions';
import { versionRoutes } from './routes/versions';
import { createNotifier } from './subscriptions/notifier';
import type { Call, GraphWorld } from './world';

/** `caller` is the client id of the application, null without a good token. */
export type Service = (request: Request, exchange: Exchange, caller: string | null) => Promise<Outcome>;

/** Largest body the service reads, in bytes. */
const bodyLimit = 4 * 1024 * 1024;

/** Once `ending` is aborted, no notification is sent any more. */
export function createService(world: GraphWorld, ending: AbortSignal): Service {
  const router = createRouter(ending);
  const notifier = createNotifier(world, ending);
  const governor = createGovernor(world.faults);
  return async (request, exchange, caller) => {
    const target = targetOf(world.store, request.method, request.url);
    const query = new URL(request.url).searchParams;
    const units = unitsOf(target, query);
    world.meter.count(kindOfRequest(target, query), units, caller ?? 'anonymous');
    const run = () =>
      guarded(exchange, async () => {
        if (caller === null) throw unauthenticated();
        governor.take(caller, units);
        if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) {
          throw new GraphError(413, 'requestEntityTooLarge', 'The request body is too large.');
        }
        const response = await router.fetch(request, { world, app: caller, exchange });
        if (request.method !== 'GET') notifier.wake();
        return response;
      });
    const paths = [decodedPath(request.url), ...(target.titled === undefined ? [] : [target.titled])];
    return underVerdict(world.faults.judge(request.method, paths), run, refusal(exchange));
  };
}

function createRouter(ending: AbortSignal): Hono<Call> {
  const router = new Hono<Call>({ getPath: (request) => servicePath(request.url) });
  siteRoutes(router);
  permissionRoutes(router);
  listRoutes(router);
  columnRoutes(router);
  itemRoutes(router);
  versionRoutes(router);
  subscriptionRoutes(router, ending);
  router.notFound((c) => errorReply(badRequest(`Resource not found for the segment '${c.req.path.split('/').pop()}'.`), c.env.exchange));
  router.onError((failure, c) => errorReply(failure, c.env.exchange));
  return router;
}
