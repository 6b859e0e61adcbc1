/** The one way from an HTTP request to a handler: who is it, is everything well formed, and how is a refusal told. */
import { app, type HttpRequest, type HttpResponseInit, type InvocationContext } from '@azure/functions';
import { z } from 'zod';
import { errorCatalogue, toErrorBody, type ErrorCode } from '#contract/errors';
import { withGateTexts } from '#contract/gates';
import type { Person } from '#contract/organisation';
import { commandId, purpose, type Language, type Purpose } from '#contract/primitives';
import { readReason } from '#contract/reason';
import type { HeaderName, Route } from '#contract/routes';
import type { Settings } from '#work/ports';
import { personIn } from '#work/people';

export interface Call {
  person: Person;
  query: Record<string, string>;
  params: Record<string, string>;
  purpose: Purpose;
  /** Stated by whoever does not carry the case. */
  reason?: string;
  commandId: string;
  expectedVersion?: number;
  body(): Promise<unknown>;
}
export type Reply = { ok: true; body: unknown } | { ok: false; code: ErrorCode; details?: Record<string, unknown> };
export interface Door { settings: Settings; personOf(authorization: string | null): Promise<string | null> }

const longestBody = 256 * 1024;

/** Thrown by the checks below; becomes a refusal. */
class Refused extends Error {
  constructor(readonly code: ErrorCode, readonly details?: Record<string, unknown>) {
    super(code);
  }
}

/** Field paths and kinds of trouble, never the values that were sent. */
const whatIsWrong = (error: z.ZodError) => ({
  fields: error.issues.slice(0, 20).map((issue) => [...issue.path.map(String), ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.') || issue.code),
});

export function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Refused('badRequest', whatIsWrong(parsed.error));
  return parsed.data;
}

const languageOf = (request: HttpRequest): Language => (/^\s*en\b/i.test(request.headers.get('accept-language') ?? '') ? 'en' : 'da');

async function bodyOf(request: HttpRequest): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) throw new Refused('badRequest', { fields: ['content-type'] });
  if (Number(request.headers.get('content-length') ?? 0) > longestBody) throw new Refused('tooLarge');
  const text = await request.text();
  if (Buffer.byteLength(text) > longestBody) throw new Refused('tooLarge');
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('badRequest', { fields: ['body'] });
  }
}

function versionOf(request: HttpRequest): number | undefined {
  const header = request.headers.get('if-match');
  if (header === null) return undefined;
  const version = /^"?(\d{1,9})"?$/.exec(header)?.[1];
  if (!version) throw new Refused('badRequest', { fields: ['If-Match'] });
  return Number(version);
}

function reasonOf(request: HttpRequest): string | undefined {
  const header = request.headers.get('reason');
  if (header === null) return undefined;
  const reason = readReason(header);
  if (reason === undefined) throw new Refused('badRequest', { fields: ['Reason'] });
  return reason;
}

function header<T>(request: HttpRequest, name: string, schema: z.ZodType<T>, missing: ErrorCode): T {
  const parsed = schema.safeParse(request.headers.get(name) ?? undefined);
  if (!parsed.success) throw new Refused(missing);
  return parsed.data;
}

async function personFor(door: Door, request: HttpRequest): Promise<Person> {
  const personId = await door.personOf(request.headers.get('authorization'));
  if (!personId) throw new Refused('unauthenticated');
  const person = personIn(await door.settings.organisation(), personId);
  if (!person) throw new Refused('noRole');
  return person;
}

const respond = (status: number, body: unknown): HttpResponseInit => ({
  status, jsonBody: body, headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' },
});

const refuse = (code: ErrorCode, language: Language, details?: Record<string, unknown>): HttpResponseInit => ({
  ...respond(errorCatalogue[code].status, toErrorBody(code, language, details && withGateTexts(details, language))),
});

const known = (error: unknown): ErrorCode | undefined => {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && Object.hasOwn(errorCatalogue, code) ? (code as ErrorCode) : undefined;
};

/** Registers one route of the contract. Only routes marked `open` are reached without a valid token. */
export function endpoint(name: string, route: Route, door: Door, handle: (call: Call) => Promise<Reply>): void {
  const wants = (headerName: HeaderName) => route.headers?.includes(headerName) ?? false;
  app.http(name, {
    methods: [route.method],
    route: route.path,
    authLevel: 'anonymous',
    handler: async (request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> => {
      const language = languageOf(request);
      try {
        const person = route.open ? (undefined as unknown as Person) : await personFor(door, request);
        const query = parse(route.query ?? z.strictObject({}), Object.fromEntries(request.query)) as Record<string, string>;
        const params = parse(route.params ?? z.object({}), request.params) as Record<string, string>;
        const reply = await handle({
          person, query, params,
          purpose: wants('Purpose') ? header(request, 'purpose', purpose, 'purposeMissing') : 'casework',
          reason: wants('Reason') ? reasonOf(request) : undefined,
          commandId: wants('Idempotency-Key') ? header(request, 'idempotency-key', commandId, 'idempotencyKeyMissing') : '',
          expectedVersion: wants('If-Match') ? versionOf(request) : undefined,
          body: () => bodyOf(request),
        });
        return reply.ok ? respond(200, reply.body) : refuse(reply.code, language, reply.details);
      } catch (error) {
        if (error instanceof Refused) return refuse(error.code, language, error.details);
        const code = known(error) ?? 'unexpected';
        // The name of the error is enough to look it up; its text may hold what nobody should read in a log.
        context.error(`${name}: ${code} (${error instanceof Error ? error.name : 'unknown'})`);
        return refuse(code, language);
      }
    },
  });
}
