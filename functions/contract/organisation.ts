/** The organisation document in the Settings list: people with roles and relations, teams with channel, provider units. How it is read, sent and stored. */
import { z } from 'zod';
import type { OrganisationChange } from '#domain/organisation/changes';
import type { OrganisationDocument } from '#domain/organisation/document';
import type { OrganisationEffect } from '#domain/organisation/effect';
import { language, personId, text, unitId } from './primitives';
import { role } from './views';
import { exactly } from './views/exact';

/** As it may be read: what was saved, or provisioned, stays in force. */
export const organisation = z.strictObject({
  municipality: z.string().max(80),
  teams: z.array(z.strictObject({ teamId: unitId, name: z.string().max(80), channelId: z.string().max(200).optional() })),
  providers: z.array(z.strictObject({ unitId, name: z.string().max(80), kind: z.enum(['internal', 'external']), registered: z.boolean().optional() })),
  people: z.array(z.strictObject({
    personId, name: z.string().max(80), roles: z.array(role).max(7), team: unitId.optional(), unit: unitId.optional(), language,
  })),
}) satisfies z.ZodType<OrganisationDocument>;
export type Organisation = z.infer<typeof organisation>;
export type Person = Organisation['people'][number];

const name = text(80);
/** As it may be saved. A channel's id is what Teams calls it: `19:…@thread.tacv2`. */
export const organisationInput = z.strictObject({
  municipality: name,
  teams: z.array(z.strictObject({ teamId: unitId, name, channelId: z.string().trim().max(200).regex(/^19:[\w.-]+@thread\.[a-z0-9]+$/).optional() })).max(200),
  providers: z.array(z.strictObject({ unitId, name, kind: z.enum(['internal', 'external']), registered: z.boolean().optional() })).max(500),
  people: z.array(z.strictObject({
    personId: z.guid(), name, roles: z.array(role).max(7), team: unitId.optional(), unit: unitId.optional(), language,
  })).max(1000),
}) satisfies z.ZodType<Organisation>;

const version = z.int().min(0);
const count = z.int().min(0);
const stamp = { version, by: personId.optional(), at: z.string().optional() };
/** Version 0 is what was provisioned; nobody has changed it here. */
export const organisationAnswer = z.strictObject({ ...stamp, organisation });
/** A warning that was read: this person leaves so many open cases without a caseworker. */
export const leaving = z.strictObject({ personId, cases: count });
/** The whole document, the version that was seen when it was changed, and the warnings that were confirmed. */
export const organisationChange = z.strictObject({ version, organisation: organisationInput, confirmed: z.array(leaving).max(1000).optional() });
export const organisationSaved = z.strictObject({ version });

const how = z.enum(['added', 'removed', 'changed']);
const place = z.strictObject({ id: z.string(), how, cases: count, people: count });
export const organisationEffect = exactly<OrganisationEffect>()(z.strictObject({
  open: count,
  people: z.array(z.strictObject({ id: personId, how, admission: z.enum(['in', 'out']).optional(), rolesGained: z.array(role), rolesLost: z.array(role), gains: count, loses: count, left: count })),
  teams: z.array(place), providers: z.array(place),
}));

const change = exactly<OrganisationChange>()(z.strictObject({
  list: z.enum(['people', 'teams', 'providers', 'municipality']), id: z.string(), name: z.string(), how, parts: z.array(z.strictObject({ part: z.string(), from: z.string(), to: z.string() })),
}));
/** `more`: changes that there was no room to list. */
const changed = { changed: z.array(change), more: count };
/** Newest first; `earlier` is what to ask for to read on. */
export const organisationHistory = z.strictObject({ versions: z.array(z.strictObject({ version, by: personId, at: z.string(), ...changed })), earlier: version.optional() });
export const organisationHistoryQuery = z.strictObject({ before: z.string().regex(/^\d{1,6}$/).optional() });

export type OrganisationAnswer = z.infer<typeof organisationAnswer>;
export type OrganisationHistory = z.infer<typeof organisationHistory>;
export type Leaving = z.infer<typeof leaving>;

export interface StoredOrganisation { version: number; by?: string; at?: string; value: Organisation }

/** People take little room each, for there may be many and a column is not endless: id, name, roles, language, team, unit. */
const line = z.tuple([personId, z.string(), z.array(role), language, z.string(), z.string()]);
const stored = z.strictObject({ ...stamp, value: organisation.extend({ people: z.array(line) }), changed: z.array(change).optional(), more: count.optional() });

export const packOrganisation = ({ version: n, by, at, value }: StoredOrganisation) => ({
  version: n, by, at, value: { ...value, people: value.people.map((p): z.infer<typeof line> => [p.personId, p.name, p.roles, p.language, p.team ?? '', p.unit ?? '']) },
});

/** Reads a stored version; one that was written before there were versions, or by hand, is version 0. @throws ZodError or SyntaxError when it is none */
export function readStoredOrganisation(written: string): StoredOrganisation {
  const read: unknown = JSON.parse(written);
  if (!(read instanceof Object && 'version' in read)) return { version: 0, value: organisation.parse(read) };
  const { version: n, by, at, value } = stored.parse(read);
  const people = value.people.map(([id, called, roles, speaks, team, unit]): Person => ({ personId: id, name: called, roles, ...(team ? { team } : {}), ...(unit ? { unit } : {}), language: speaks }));
  return { version: n, by, at, value: organisation.parse({ ...value, people }) };
}

/** Reads what a version changed. @throws like the above */
export function readOrganisationLine(written: string): OrganisationHistory['versions'][number] {
  const { version: n, by = 'system', at = '', changed: parts = [], more = 0 } = stored.parse(JSON.parse(written));
  return { version: n, by, at, changed: parts, more };
}
