/** Who works here, with which roles: the organisation, version by version. */
import { organisationChanges } from '#domain/organisation/changes';
import { keyOf, organisationLists } from '#domain/organisation/document';
import { organisationEffect, type OrganisationEffect } from '#domain/organisation/effect';
import { usesOf } from '#domain/organisation/uses';
import { packOrganisation, readOrganisationLine, readStoredOrganisation, type Leaving, type Organisation, type OrganisationAnswer, type OrganisationHistory, type StoredOrganisation } from '#contract/organisation';
import { checkShape, organisationFaults, organisationWarnings, type Warning } from '#contract/organisationChecks';
import type { Fault } from '#contract/settingsFaults';
import { danishDay } from './danishDay';
import type { Clock, ReadModel, SettingsStore } from './ports';
import { addVersion, longest, newest as newestOf, versionKey, type Versioned } from './versions';

export interface OrganisationPorts { clock: Clock; settings: SettingsStore; readModel: Pick<ReadModel, 'all'> }

type Refused = { ok: false; code: 'badRequest' | 'versionConflict' | 'warningUnread' | 'tooLarge' | 'storageUnavailable'; details?: Record<string, unknown> };
type Saved = { ok: true; version: number } | Refused;

const document: Versioned<StoredOrganisation> = { key: 'organisation', read: readStoredOrganisation, write: (stored) => JSON.stringify(packOrganisation(stored)) };
/** What a row of the list holds beside the document: the changes that there is room for. */
const roomForChanges = 3000;

const newest = ({ settings }: Pick<OrganisationPorts, 'settings'>) => newestOf(settings, document);
/** Somebody who stands there twice is no change, and yet not the same. */
const same = (a: Organisation, b: Organisation): boolean => organisationLists.every((list) => a[list].length === b[list].length) && organisationChanges(a, b).length === 0;

export async function readOrganisation(ports: OrganisationPorts): Promise<OrganisationAnswer | null> {
  const found = await newest(ports);
  return found && { version: found.version, by: found.by, at: found.at, organisation: found.value };
}

const refusedFor = (faults: Fault[]): Refused => ({ ok: false, code: 'badRequest', details: { fields: faults.map((f) => f.field).slice(0, 40), problems: faults.slice(0, 40) } });
const conflict = ({ version, by, at }: StoredOrganisation): Refused => ({ ok: false, code: 'versionConflict', details: { version, by, at } });

/** Whoever is here already keeps the id as it is written, for cases name it so. */
const withKnownIds = (sent: Organisation, { people }: Organisation): Organisation => {
  const known = new Map(people.map((person) => [keyOf(person), person.personId]));
  return { ...sent, people: sent.people.map((person) => ({ ...person, personId: known.get(keyOf(person)) ?? keyOf(person) })) };
};

interface Sent { version: number; organisation: unknown }
interface Weighed { now: StoredOrganisation; after: Organisation; effect: OrganisationEffect; warnings: Warning[] }

/** What holds now beside what was sent, with what it would do; or why it may not be. @param by who asks, as a person's id */
async function weigh(ports: OrganisationPorts, by: string, { version: seen, organisation: sent }: Sent): Promise<{ ok: true; weighed: Weighed; repeated: boolean } | Refused> {
  const shaped = checkShape(sent);
  if (!shaped.ok) return refusedFor(shaped.faults);
  const [now, { facts }, { negotiation }, today] = await Promise.all([newest(ports), ports.readModel.all(), ports.settings.municipality(), ports.clock.now()]);
  if (!now) return { ok: false, code: 'storageUnavailable' };
  const before = now.value;
  const after = withKnownIds(shaped.organisation, before);
  const repeated = same(before, after) && (now.version === seen || (now.version === seen + 1 && now.by === by));
  if (now.version !== seen && !repeated) return conflict(now);
  const asked = { by, before, after, uses: usesOf(facts), agreements: negotiation.agreements };
  const faults = repeated ? [] : organisationFaults(asked);
  if (faults.length > 0) return refusedFor(faults);
  return { ok: true, repeated, weighed: { now, after, effect: organisationEffect(facts, before, after, danishDay(today)), warnings: organisationWarnings(asked) } };
}

/** What saving would do, before it is saved. */
export async function foreseeOrganisation(ports: OrganisationPorts, by: string, sent: Sent): Promise<{ ok: true; effect: OrganisationEffect } | Refused> {
  const seen = await weigh(ports, by, sent);
  return seen.ok ? { ok: true, effect: seen.weighed.effect } : seen;
}

/** A version with as many of its changes as its row has room for; null when the document itself has none. */
function rowOf(next: StoredOrganisation, before: Organisation): string | null {
  const packed = packOrganisation(next);
  const all = organisationChanges(before, next.value);
  let room = longest - JSON.stringify(packed).length;
  if (room < roomForChanges) return null;
  const changed = all.filter((change) => (room -= JSON.stringify(change).length + 1) > 100);
  return JSON.stringify({ ...packed, changed, more: all.length - changed.length });
}

/** Saves the whole document when nobody has changed it since `version`. The same change sent again gets the first answer. */
export async function saveOrganisation(ports: OrganisationPorts, by: string, { confirmed = [], ...sent }: Sent & { confirmed?: readonly Leaving[] }): Promise<Saved> {
  const seen = await weigh(ports, by, sent);
  if (!seen.ok) return seen;
  const { now, after, warnings } = seen.weighed;
  if (seen.repeated) return { ok: true, version: now.version };
  // Whoever has read of three cases has not read of five.
  const unread = warnings.filter(({ personId, cases }) => !confirmed.some((read) => read.personId === personId && read.cases >= cases));
  if (unread.length > 0) return { ok: false, code: 'warningUnread', details: { warnings: unread.slice(0, 40) } };
  return write(ports, now, { version: now.version + 1, by, at: (await ports.clock.now()).toISOString(), value: after });
}

async function write(ports: Pick<OrganisationPorts, 'settings'>, now: StoredOrganisation, next: StoredOrganisation): Promise<Saved> {
  const row = rowOf(next, now.value);
  if (row === null) return { ok: false, code: 'tooLarge' };
  if ((await addVersion(ports.settings, document, next, row)) === 'taken') return conflict((await newest(ports)) ?? next);
  return { ok: true, version: next.version };
}

/** Puts the organisation in place when the site is set up. One that is there is kept, or gets a next version that takes its place. */
export async function provisionOrganisation(ports: Pick<OrganisationPorts, 'clock' | 'settings'>, value: Organisation, replace: boolean): Promise<'written' | 'kept'> {
  const now = await newest(ports);
  if (now && !replace) return 'kept';
  if (!now) await ports.settings.write(document.key, JSON.stringify(value));
  else if (!same(now.value, value)) {
    const saved = await write(ports, now, { version: now.version + 1, by: 'system', at: (await ports.clock.now()).toISOString(), value });
    if (!saved.ok) throw new Error(`The organisation was not replaced: ${saved.code}`);
  }
  return 'written';
}

/** Who changed what and when, the newest first: ten versions at a time, for each of them is a whole document. */
export async function organisationHistory(ports: OrganisationPorts, before?: number): Promise<OrganisationHistory> {
  const last = before === undefined ? (await newest(ports))?.version ?? 0 : before - 1;
  if (last < 1) return { versions: [] };
  const tens = versionKey(document.key, last).slice(0, -1);
  const versions = (await ports.settings.startingWith(tens)).map(({ value }) => readOrganisationLine(value)).filter(({ version }) => version <= last).sort((a, b) => b.version - a.version);
  const first = Math.floor(last / 10) * 10;
  return { versions, ...(first > 1 ? { earlier: first } : {}) };
}
