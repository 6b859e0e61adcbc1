/** HTTP-triggered functions behind Hono: finds the function for a request and carries request and answer across. */
import type { Context, MiddlewareHandler } from 'hono';
import { type Core, type RegisteredFunction, triggerOf } from './core';
import { invoke } from './invoke';
import { writeError } from './log';
import { compareRoutes, compileRoute, type Route } from './route';

interface Endpoint {
  fn: RegisteredFunction;
  route: Route;
  methods: string[];
}

function endpointsOf(core: Core, prefix: string): Endpoint[] {
  return [...core.functions.values()]
    .map((fn) => ({ fn, binding: triggerOf(fn).binding }))
    .filter(({ binding }) => binding.type === 'httpTrigger')
    .map(({ fn, binding }) => ({
      fn,
      route: compileRoute([prefix, binding.route ?? fn.metadata.name].filter(Boolean).join('/')),
      methods: (binding.methods ?? ['GET', 'POST']).map((method) => method.toUpperCase()),
    }))
    .sort((a, b) => compareRoutes(a.route, b.route));
}

async function toRpc(c: Context, params: Record<string, string>): Promise<object> {
  const { raw } = c.req;
  const body = raw.method === 'GET' || raw.method === 'HEAD' ? undefined : new Uint8Array(await raw.arrayBuffer());
  return { http: { method: raw.method, url: raw.url, headers: c.req.header(), params, body: body?.length ? { bytes: body } : undefined } };
}

/**
 * Serves the registered functions below `/<prefix>/`. A path without a function for its method is 404, not 405: the real host
 * answers so (azure-functions-host issue 10098). A handler that throws is 500 with an empty body; one that answers nothing is 204.
 */
export function serveFunctions(core: Core, prefix: string): MiddlewareHandler {
  const endpoints = endpointsOf(core, prefix);
  return async (c) => {
    for (const { fn, route, methods } of endpoints) {
      const raw = methods.includes(c.req.method) ? route.match(new URL(c.req.url).pathname) : null;
      if (!raw) continue;
      let params: Record<string, string>;
      try {
        params = Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, decodeURIComponent(value)]));
      } catch {
        return c.body(null, 400);
      }
      try {
        const answer = (await invoke(core, fn, await toRpc(c, params)))?.http;
        const status = answer ? Number(answer.statusCode ?? 200) : 204;
        const bytes = answer?.body?.bytes ?? answer?.body?.string;
        const empty = [204, 205, 304].includes(status) || !bytes?.length;
        return new Response(empty ? null : Buffer.from(bytes as Uint8Array), { status, headers: answer?.headers ?? {} });
      } catch (error) {
        writeError(fn.metadata.name, error);
        return c.body(null, 500);
      }
    }
    return c.body(null, 404);
  };
}
