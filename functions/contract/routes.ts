/** Every route of the API: method, path below /api, what it takes and answers. Handlers, OpenAPI and the tab's client all read this table. */
import { z } from 'zod';
import { commands, isVerb, systemVerbs, type CommandName } from './commands';
import { caseNo } from './primitives';
import { directory, done, ffb, me, openedCase, overview, timeline } from './views';

export interface Route {
  method: 'GET' | 'POST';
  path: string;
  summary: string;
  /** Works without a token. */
  open?: true;
  query?: z.ZodObject;
  params?: z.ZodObject;
  headers?: readonly ('Purpose' | 'Idempotency-Key' | 'If-Match')[];
  answer: z.ZodType;
}

const none = z.strictObject({});
export const health = z.strictObject({ status: z.literal('ready') });

export const routes = {
  health: { method: 'GET', path: 'health', summary: 'Ready to serve', open: true, query: none, answer: health },
  openapi: { method: 'GET', path: 'openapi.json', summary: 'This description', open: true, query: none, answer: z.record(z.string(), z.unknown()) },
  me: { method: 'GET', path: 'me', summary: 'Who I am here, and what I may look at', query: none, answer: me },
  directory: { method: 'GET', path: 'directory', summary: 'Names of people, teams and providers', query: none, answer: directory },
  ffb: { method: 'GET', path: 'ffb', summary: 'The Common Professional Concepts (FFB)', query: none, answer: ffb },
  overview: { method: 'GET', path: 'cases', summary: 'An overview of cases', query: z.strictObject({ scope: z.enum(['mine', 'team', 'provider']).optional() }), answer: overview },
  openCase: { method: 'POST', path: 'cases', summary: 'Opens a case', query: none, headers: ['Idempotency-Key'], answer: done },
  case: { method: 'GET', path: 'cases/{caseNo}', summary: 'One case, as this person may see it', query: none, params: z.strictObject({ caseNo }), headers: ['Purpose'], answer: openedCase },
  timeline: { method: 'GET', path: 'cases/{caseNo}/timeline', summary: 'What happened in the case, from the journal', query: none, params: z.strictObject({ caseNo }), headers: ['Purpose'], answer: timeline },
  verb: {
    method: 'POST', path: 'cases/{caseNo}/{verb}', summary: 'Carries out a verb on a case', query: none,
    params: z.strictObject({ caseNo, verb: z.string().max(40) }), headers: ['Idempotency-Key', 'If-Match'], answer: done,
  },
} as const satisfies Record<string, Route>;

/** True for verbs that people may call by POST /cases/{caseNo}/{verb}. */
export const isPublicVerb = (name: string): name is CommandName => isVerb(name) && name !== 'openCase' && !systemVerbs.includes(name);
export const publicVerbs = (Object.keys(commands) as CommandName[]).filter(isPublicVerb);
