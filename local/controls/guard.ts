/** Keeps the stand-ins to programs and pages of this machine. */
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

const isLoopbackOrigin = (origin: string): boolean => {
  const [scheme, host] = origin.split('://');
  return scheme === 'http' && host !== undefined && loopback.test(host);
};

/** Refuses requests that name another host (a rebound DNS name) or come from a page that is not of this machine. */
export const onlyLoopback: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('Host') ?? new URL(c.req.url).host;
  if (!loopback.test(host)) return c.json({ code: 'host-not-loopback', message: `The host ${host} is not this machine.` }, 403);
  const origin = c.req.header('Origin');
  if (origin && !isLoopbackOrigin(origin)) return c.json({ code: 'origin-not-loopback', message: `Pages of ${origin} have no access.` }, 403);
  await next();
};

/** Lets the local shell, which the app serves from its own port, call the controls. */
export const loopbackCors: MiddlewareHandler = cors({ origin: (origin) => (isLoopbackOrigin(origin) ? origin : null), maxAge: 600 });
