/** `$batch`: up to 20 requests in one, each answered and throttled by itself; nothing about it is atomic. */
import { z } from 'zod';
import type { Fate, Outcome } from '../faultEffects';
import { badRequest, GraphError } from './errors';
import { errorReply, type Exchange } from './exchange';

const limit = 20;
const partSchema = z.object({
  id: z.string().min(1),
  method: z.string().regex(/^[A-Za-z]+$/),
  url: z.string().startsWith('/'),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).optional(),
});
const batchSchema = z.object({ requests: z.array(partSchema).min(1) });
type Part = z.infer<typeof partSchema>;

/** Carries out one part; `address` is absolute. */
export type CarryOut = (request: Request) => Promise<Outcome>;

/** Parts without dependencies run side by side. Throws 400 when the batch as a whole cannot be read. */
export async function runBatch(text: string, origin: string, exchange: Exchange, carryOut: CarryOut): Promise<Outcome> {
  const parts = readBatch(text);
  const running = new Map<string, Promise<Outcome>>();
  for (const part of parts) running.set(part.id.toLowerCase(), runPart(part, running, origin, exchange, carryOut));
  const outcomes = await Promise.all(running.values());
  const responses = await Promise.all(outcomes.map(({ response }, n) => partReply(parts[n]!.id, response)));
  return { response: Response.json({ responses }), fate: worst(outcomes.map((outcome) => outcome.fate)) };
}

function readBatch(text: string): Part[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw badRequest('Unable to read JSON request payload.');
  }
  const parsed = batchSchema.safeParse(json);
  if (!parsed.success) throw badRequest(`Invalid batch payload format: ${z.prettifyError(parsed.error)}`);
  const parts = parsed.data.requests;
  if (parts.length > limit) throw badRequest(`Number of batch requests exceeds ${limit}.`);
  const seen = new Set<string>();
  for (const part of parts) {
    const id = part.id.toLowerCase();
    if (seen.has(id)) throw badRequest(`Request Id values must be unique. Duplicate id: ${part.id}`);
    if (part.dependsOn?.some((other) => !seen.has(other.toLowerCase()))) throw badRequest(`Request ${part.id} depends on a request that does not come before it.`);
    const typed = Object.keys(part.headers ?? {}).some((name) => name.toLowerCase() === 'content-type');
    if (part.body !== undefined && !typed) throw badRequest(`Write request id : ${part.id} does not contain Content-Type header or body.`);
    seen.add(id);
  }
  return parts;
}

async function runPart(part: Part, running: Map<string, Promise<Outcome>>, origin: string, exchange: Exchange, carryOut: CarryOut): Promise<Outcome> {
  const needed = await Promise.all((part.dependsOn ?? []).map((id) => running.get(id.toLowerCase())!));
  if (needed.some(({ response }) => response.status >= 400)) {
    const error = new GraphError(424, 'FailedDependency', 'A request that this one depends on has failed.');
    return { response: errorReply(error, exchange), fate: 'answer' };
  }
  const method = part.method.toUpperCase();
  const bodiless = part.body === undefined || method === 'GET' || method === 'HEAD';
  const body = bodiless ? null : typeof part.body === 'string' ? part.body : JSON.stringify(part.body);
  return carryOut(new Request(`${origin}/v1.0${part.url}`, { method, headers: part.headers ?? {}, body }));
}

async function partReply(id: string, response: Response): Promise<Record<string, unknown>> {
  const text = await response.text();
  const headers: Record<string, string> = {};
  for (const [name, value] of response.headers) headers[canonical(name)] = value;
  return { id, status: response.status, headers, ...(text === '' ? {} : { body: JSON.parse(text) as unknown }) };
}

/** Clients look for `Content-Type` and `Retry-After` spelled so. */
const canonical = (name: string) => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

const worst = (fates: Fate[]): Fate => (['drop', 'hold', 'cut'] as const).find((fate) => fates.includes(fate)) ?? 'answer';
