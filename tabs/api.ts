/** The API of Sagskompas, typed over its contract. Answers are parsed; everything that goes wrong is an ApiError. */
import type { z } from 'zod';
import type { CommandName, commands } from '#contract/commands/index';
import type { ErrorBody } from '#contract/errors';
import type { Dimension } from '#domain/figures/names';
import { writeReason } from '#contract/reasonHeader';
import type { Language, Purpose } from '#contract/primitives';
import type * as views from '#contract/views';
import * as shapes from './answers/common';
import { misfits } from './answers/fits';
import type { Shape } from './answers/shape';
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

const caseShapes = () => import('./answers/case.js');
const figureShapes = () => import('./answers/figures.js');

export type CommandInput<V extends CommandName> = z.input<(typeof commands)[V]>;
/** `key` stays the same for every attempt at one intention; `version` is the one the person saw. */
export interface Sending { key: string; version?: number }
export type Scope = views.Overview['scope'];
export type Ffb = z.infer<typeof views.ffb>;

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

  /** A shape that only some pages need is fetched beside the answer. */
  async function call<T>(shape: Shape<T> | Promise<Shape<T>>, path: string, init: RequestInit = {}): Promise<T> {
    let response = await once(path, init, false);
    if (response.status === 401) response = await once(path, init, true);
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) {
      throw misfits(shapes.errorBody, body).length === 0 ? new ApiError(response.status, body as ErrorBody) : local('network', response.status);
    }
    if (misfits(await shape, body).length > 0) throw local('answerUnreadable', response.status);
    return body as T;
  }

  return {
    /** For routes that only a page of its own asks. */
    call,
    me: () => call(shapes.me, 'me'),
    directory: () => call(shapes.directory, 'directory'),
    ffb: (): Promise<Ffb> => call(shapes.ffb, 'ffb'),
    overview: (scope: Scope) => call(shapes.overview, `cases?scope=${scope}`),
    openCase: (caseNo: string, purpose: Purpose, reason?: string) =>
      call(caseShapes().then((s) => s.openedCase), `cases/${caseNo}`, { headers: { Purpose: purpose, ...(reason === undefined ? {} : { Reason: writeReason(reason) }) } }),
    citizen: (caseNo: string) => call(caseShapes().then((s) => s.citizen), `cases/${caseNo}/citizen`, { headers: { Purpose: 'casework' } }),
    deadlines: () => call(caseShapes().then((s) => s.deadlines), 'settings'),
    figures: (by: Dimension, from?: string) => call(figureShapes().then((s) => s.figures), `figures?by=${by}${from === undefined ? '' : `&from=${from}`}`),
    supervision: () => call(figureShapes().then((s) => s.supervision), 'supervision'),
    rules: () => call(caseShapes().then((s) => s.rules), 'rules'),
    timeline: (caseNo: string, purpose: Purpose) => call(caseShapes().then((s) => s.timeline), `cases/${caseNo}/timeline`, { headers: { Purpose: purpose } }),
    draft: (caseNo: string, form: string) => call(caseShapes().then((s) => s.draft), `cases/${caseNo}/drafts/${form}`),
    saveDraft: (caseNo: string, form: string, values: Record<string, unknown>) =>
      call(caseShapes().then((s) => s.draft), `cases/${caseNo}/drafts/${form}`, { method: 'PUT', body: JSON.stringify({ values }), headers: { 'Content-Type': 'application/json' } }),
    dropDraft: (caseNo: string, form: string) => call(caseShapes().then((s) => s.draft), `cases/${caseNo}/drafts/${form}`, { method: 'DELETE' }),
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
