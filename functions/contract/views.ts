/** What the API answers, by role. Shapes are those of the domain's views; the pages in `views` are where OpenAPI reads them. */
import { z } from 'zod';
import type { CaseView } from '#domain/views/caseView';
import { caseNo, day, ffbCode, personId, unitId } from './primitives';
import { assessmentViews, goalViews } from './views/assessment';
import { matterViews, negotiationViews, peopleViews } from './views/beside';
import { decisionViews, planViews } from './views/decisions';
import { exactly } from './views/exact';
import { alert, head, nextStep, thread, verb } from './views/head';
import { followUpViews, orderViews } from './views/orders';
import { overviewScope } from './views/overview';

export { citizenAnswer, citizenView, type CitizenAnswer } from './views/citizen';
export { overview, overviewRow, type Overview } from './views/overview';
export { phase } from './views/shared';

export const role = z.enum(['caseworker', 'teamLead', 'head', 'provider', 'providerLead', 'negotiator', 'admin']);

export const caseView = exactly<CaseView>()(z.strictObject({
  ...head, threads: z.array(thread),
  ...assessmentViews, ...goalViews, ...planViews, ...decisionViews, ...orderViews, ...followUpViews, ...negotiationViews, ...peopleViews, ...matterViews,
  verbs: z.array(verb), next: z.array(nextStep), alerts: z.array(alert), undo: z.strictObject({ verb: z.string(), version: z.int() }).optional(),
}));

/** A case with the version that it reflects; send the version back as If-Match to be told of changes in between. */
export const openedCase = z.strictObject({ version: z.int(), today: day, view: caseView });
export type OpenedCase = z.infer<typeof openedCase>;

/** One commit of the journal in the case's timeline; free text is not repeated here. */
export const timelineEntry = z.strictObject({
  version: z.int(), at: z.string(), by: personId, role: z.string(), surface: z.string(),
  events: z.array(z.strictObject({ type: z.string(), ref: z.string().optional(), facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])) })),
});
export const timeline = z.strictObject({ caseNo, entries: z.array(timelineEntry) });
export type Timeline = z.infer<typeof timeline>;

export const me = z.strictObject({
  personId, name: z.string(), roles: z.array(role), team: unitId.optional(), unit: unitId.optional(), language: z.enum(['da', 'en']),
  /** The overviews that this person may ask for, the usual one first. */
  scopes: z.array(overviewScope),
  /** The purpose that opening a case normally has for this person. */
  purpose: z.enum(['casework', 'supervision', 'delivery']),
});
export type Me = z.infer<typeof me>;

/** Names for ids: people, teams and providers of the organisation, as far as this person needs them. */
export const directory = z.strictObject({
  /** Not everybody of the organisation is in it. */
  partial: z.literal(true).optional(),
  people: z.array(z.strictObject({ personId, name: z.string(), /** May be given cases. */ caseworker: z.literal(true).optional() })),
  teams: z.array(z.strictObject({ teamId: unitId, name: z.string() })),
  providers: z.array(z.strictObject({ unitId, name: z.string(), kind: z.enum(['internal', 'external']) })),
});
export type Directory = z.infer<typeof directory>;

export const ffb = z.strictObject({
  version: z.string(),
  concepts: z.array(z.strictObject({ code: ffbCode, term: z.string(), parent: ffbCode.nullable(), kind: z.string(), selectable: z.boolean(), level: z.number().optional(), retired: z.string().optional() })),
});

/** The first answer to a command; the same command again gets the same. */
export const done = z.strictObject({ caseNo, version: z.int(), created: z.record(z.string(), z.string()) });
export type Done = z.infer<typeof done>;
