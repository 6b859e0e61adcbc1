/** Every route of the API: method, path below /api, what it takes and answers. Handlers, OpenAPI and the tab's client all read this table. */
import { z } from 'zod';
import { drift, settingsEffect } from './administration';
import { commands, isVerb, systemVerbs, type CommandName } from './commands';
import { draftAnswer, draftForm, draftSaved } from './drafts';
import { figures, figuresQuery, supervision } from './figures';
import { deliveriesAnswer, deliveryChanged, messageKey } from './deliveries';
import { organisationAnswer, organisationChange, organisationEffect, organisationHistory, organisationHistoryQuery, organisationSaved } from './organisation';
import { caseNo, id } from './primitives';
import { rulesAnswer } from './rules';
import { municipality, settingsAnswer, settingsChange, settingsHistory, settingsSaved } from './settings';
import { citizenAnswer, directory, done, ffb, me, openedCase, overview, timeline } from './views';
import { overviewScope } from './views/overview';

export type HeaderName = 'Purpose' | 'Reason' | 'Idempotency-Key' | 'If-Match';

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  summary: string;
  /** Works without a token. */
  open?: true;
  query?: z.ZodObject;
  params?: z.ZodObject;
  headers?: readonly HeaderName[];
  /** What is sent; the bodies of verbs are their schemas. */
  body?: z.ZodType;
  answer: z.ZodType;
}

const none = z.strictObject({});
const draftOf = z.strictObject({ caseNo, form: draftForm });
export const health = z.strictObject({ status: z.literal('ready') });
/** Where a browser gets a token in the person's own name (OAuth 2.0 authorization code with PKCE), and what it asks for. */
export const signIn = z.strictObject({ issuer: z.url(), authorize: z.url(), token: z.url(), clientId: z.uuid(), scope: z.string() });
export type SignIn = z.infer<typeof signIn>;

export const routes = {
  health: { method: 'GET', path: 'health', summary: 'Ready to serve', open: true, query: none, answer: health },
  openapi: { method: 'GET', path: 'openapi.json', summary: 'This description', open: true, query: none, answer: z.record(z.string(), z.unknown()) },
  signIn: { method: 'GET', path: 'sign-in', summary: 'Where those sign in who do not have Teams', open: true, query: none, answer: signIn },
  me: { method: 'GET', path: 'me', summary: 'Who I am here, and what I may look at', query: none, answer: me },
  directory: { method: 'GET', path: 'directory', summary: 'Names of people, teams and providers', query: none, answer: directory },
  ffb: { method: 'GET', path: 'ffb', summary: 'The Common Professional Concepts (FFB)', query: none, answer: ffb },
  settings: { method: 'GET', path: 'settings', summary: "The municipality's own choices", query: none, answer: settingsAnswer },
  saveSettings: { method: 'POST', path: 'settings', summary: 'Changes the choices of the municipality', query: none, body: settingsChange, answer: settingsSaved },
  settingsHistory: { method: 'GET', path: 'settings/history', summary: 'Who changed the choices, and when', query: none, answer: settingsHistory },
  settingsEffect: { method: 'POST', path: 'settings/effect', summary: 'What saving these choices would change in the open cases', query: none, body: z.strictObject({ settings: municipality }), answer: settingsEffect },
  organisation: { method: 'GET', path: 'organisation', summary: 'Teams, providers and people with their roles', query: none, answer: organisationAnswer },
  saveOrganisation: { method: 'POST', path: 'organisation', summary: 'Changes teams, providers and people', query: none, body: organisationChange, answer: organisationSaved },
  organisationEffect: { method: 'POST', path: 'organisation/effect', summary: 'What saving this organisation would change: access, and cases that are left', query: none, body: organisationChange.omit({ confirmed: true }), answer: organisationEffect },
  organisationHistory: { method: 'GET', path: 'organisation/history', summary: 'Who changed the organisation, and when', query: organisationHistoryQuery, answer: organisationHistory },
  drift: { method: 'GET', path: 'drift', summary: 'Whether the rows follow the journal', query: none, answer: drift },
  rules: { method: 'GET', path: 'rules', summary: 'The law checks, and how hard each is here', query: none, answer: rulesAnswer },
  deliveries: { method: 'GET', path: 'deliveries', summary: 'Messages that have not arrived, and why', query: none, answer: deliveriesAnswer },
  retryDelivery: { method: 'POST', path: 'deliveries/{key}/retry', summary: 'Sends a message once more', query: none, params: z.strictObject({ key: messageKey }), answer: deliveryChanged },
  dropDelivery: { method: 'POST', path: 'deliveries/{key}/drop', summary: 'Lets a message go', query: none, params: z.strictObject({ key: messageKey }), answer: deliveryChanged },
  overview: { method: 'GET', path: 'cases', summary: 'An overview of cases', query: z.strictObject({ scope: overviewScope.optional() }), answer: overview },
  figures: { method: 'GET', path: 'figures', summary: 'Management figures of a team or of all, with small cells hidden', query: figuresQuery, answer: figures },
  supervision: { method: 'GET', path: 'supervision', summary: 'The cases drawn for the team lead to look through this month', query: none, answer: supervision },
  openCase: { method: 'POST', path: 'cases', summary: 'Opens a case', query: none, headers: ['Idempotency-Key'], answer: done },
  case: { method: 'GET', path: 'cases/{caseNo}', summary: 'One case, as this person may see it', query: none, params: z.strictObject({ caseNo }), headers: ['Purpose', 'Reason'], answer: openedCase },
  timeline: { method: 'GET', path: 'cases/{caseNo}/timeline', summary: 'What happened in the case, from the journal', query: none, params: z.strictObject({ caseNo }), headers: ['Purpose', 'Reason'], answer: timeline },
  citizen: {
    method: 'GET', path: 'cases/{caseNo}/citizen', summary: 'The case in plain words, for the citizen, or for one of the people around the citizen',
    query: z.strictObject({ party: id.optional() }), params: z.strictObject({ caseNo }), headers: ['Purpose'], answer: citizenAnswer,
  },
  draft: { method: 'GET', path: 'cases/{caseNo}/drafts/{form}', summary: 'What I have filled in and not sent', query: none, params: draftOf, answer: draftAnswer },
  saveDraft: { method: 'PUT', path: 'cases/{caseNo}/drafts/{form}', summary: 'Keeps what I have filled in', query: none, params: draftOf, body: draftSaved, answer: draftAnswer },
  dropDraft: { method: 'DELETE', path: 'cases/{caseNo}/drafts/{form}', summary: 'Throws away what I have filled in', query: none, params: draftOf, answer: draftAnswer },
  verb: {
    method: 'POST', path: 'cases/{caseNo}/{verb}', summary: 'Carries out a verb on a case', query: none,
    params: z.strictObject({ caseNo, verb: z.string().max(40) }), headers: ['Idempotency-Key', 'If-Match'], answer: done,
  },
} as const satisfies Record<string, Route>;

/** True for verbs that people may call by POST /cases/{caseNo}/{verb}. */
export const isPublicVerb = (name: string): name is CommandName => isVerb(name) && name !== 'openCase' && !systemVerbs.includes(name);
export const publicVerbs = (Object.keys(commands) as CommandName[]).filter(isPublicVerb);
