/** What the stand-in for Microsoft Graph is given, and what each of its requests knows. */
import type { Context } from 'hono';
import type { LocalClock } from '../clock';
import type { Faults } from '../faults';
import type { Meter } from '../meter';
import type { Store } from '../store';
import { badRequest } from './errors';
import type { Exchange } from './exchange';

export interface GraphWorld {
  store: Store;
  clock: LocalClock;
  meter: Meter;
  faults: Faults;
  /** Answers which application a bearer token was issued to, or null where it is not good for Graph. */
  verifyToken(bearer: string): Promise<{ appId: string } | null>;
}

/** Bindings of the inner router: the world, the calling application and the exchange it began. */
export interface Call {
  Bindings: { world: GraphWorld; app: string; exchange: Exchange };
}

export type CallContext<Path extends string = string> = Context<Call, Path>;

/** Instants leave the service in UTC with whole seconds. */
export const wireTime = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;

/** An address of the service, below the link base in force. */
export function link(world: GraphWorld, path: string, query: Record<string, string> = {}): string {
  const base = (world.faults.get().linkBase ?? 'https://graph.microsoft.com/v1.0').replace(/\/+$/, '');
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${base}${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

/** The JSON object a request carries; 400 when there is none. */
export async function jsonBody(c: CallContext): Promise<Record<string, unknown>> {
  let body: unknown;
  try {
    body = JSON.parse(await c.req.text());
  } catch {
    throw badRequest('Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.');
  }
  if (!isRecord(body)) throw badRequest('The request payload must be a JSON object.');
  return body;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
