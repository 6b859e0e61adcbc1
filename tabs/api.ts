/** The API of Sagskompas, typed over its contract. Answers are parsed; everything that goes wrong is an ApiError. */
import type { z } from 'zod';
import type { CommandName, commands } from '#contract/commands/index';
import { errorBody, type ErrorBody } from '#contract/errors';
import type { Language, Purpose } from '#contract/primitives';
import { rulesAnswer } from '#contract/rules';
import * as shapes from '#contract/views';
import type { GetToken } from './shell/token';

/** Codes that arise on this side of the wire. */
export type LocalCode = 'network' | 'signIn' | 'answerUnreadable';

export class ApiError extends Error {
  /** @param status HTTP status, 0 when there was none */
  constructor(readonly status: number, readonly body: ErrorBody) {
    super(body.code);
  }
  /** True when the same call may work a moment later. */
  get passing(): boolean {
    return this.body.code === 'network' || this.status === 429 || this.status >= 502;
  }
}

const local = (code: LocalCode, status = 0) => new ApiError(status, { code, message: '' });

export type CommandInput<V extends CommandName> = z.input<(typeof commands)[V]>;
/** `key` stays the same for every attempt at one intention; `version` is the one the person saw. */
export interface Sending { key: string; version?: number }
export type Scope = shapes.Overview['scope'];
export type Ffb = z.infer<typeof shapes.ffb>;

export interface ApiSettings {
  token: GetToken;
  language: Language;
  base?: string;
  fetch?: typeof fetch;
  /** Longest wait for one answer in milliseconds. */
  timeout?: number;
}

export type Api = ReturnType<typeof createApi>;

export function createApi({ token, language, base = '/api', fetch: send = fetch.bind(globalThis), timeout = 20_000 }: ApiSettings) {
  async function once(path: string, init: RequestInit, fresh: boolean): Promise<Response> {
    const bearer = await token(fresh).catch(() => {
      throw local('signIn');
    });
    const headers = { Authorization: `Bearer ${bearer}`, Accept: 'application/json', 'Accept-Language': language, ...init.headers };
    try {
      return await send(`${base}/${path}`, { ...init, headers, cache: 'no-store', signal: AbortSignal.timeout(timeout) });
    } catch {
      throw local('network');
    }
  }

  async function call<T>(shape: z.ZodType<T>, path: string, init: RequestInit = {}): Promise<T> {
    let response = await once(path, init, false);
    if (response.status === 401) response = await once(path, init, true);
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) {
      const error = errorBody.safeParse(body);
      throw error.success ? new ApiError(response.status, error.data) : local('network', response.status);
    }
    const answer = shape.safeParse(body);
    if (!answer.success) throw local('answerUnreadable', response.status);
    return answer.data;
  }

  return {
    me: () => call(shapes.me, 'me'),
    directory: () => call(shapes.directory, 'directory'),
    ffb: (): Promise<Ffb> => call(shapes.ffb, 'ffb'),
    overview: (scope: Scope) => call(shapes.overview, `cases?scope=${scope}`),
    openCase: (caseNo: string, purpose: Purpose) => call(shapes.openedCase, `cases/${caseNo}`, { headers: { Purpose: purpose } }),
    rules: () => call(rulesAnswer, 'rules'),
    timeline: (caseNo: string, purpose: Purpose) => call(shapes.timeline, `cases/${caseNo}/timeline`, { headers: { Purpose: purpose } }),
    command: <V extends CommandName>(caseNo: string, verb: V, input: CommandInput<V>, { key, version }: Sending) =>
      call(shapes.done, `cases/${caseNo}/${verb}`, {
        method: 'POST',
        body: JSON.stringify(input),
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': key,
          ...(version === undefined ? {} : { 'If-Match': String(version) }),
        },
      }),
  };
}
