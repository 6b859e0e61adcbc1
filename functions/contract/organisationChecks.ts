/** What may be saved of an organisation. Asked when it is saved, not when it is read: what was saved stays in force. */
import { rowsChanged } from '#domain/organisation/changes';
import { keyOf, type OrganisationDocument, type Team, type Unit } from '#domain/organisation/document';
import { leftBy } from '#domain/organisation/effect';
import type { Uses } from '#domain/organisation/uses';
import { organisationInput, type Leaving, type Organisation } from './organisation';
import { shapeFaults, type Fault } from './settingsFaults';

const fault = (field: string, da: string, en: string): Fault => ({ field, da, en });

/** How something is written is told better than that it is wrong. */
const written: Record<string, [da: string, en: string]> = {
  name: ['Skriv et navn på højst 80 tegn.', 'Write a name of at most 80 characters.'],
  personId: ['Skriv personens objekt-id fra Microsoft Entra: 36 tegn, for eksempel 3f2504e0-4f89-41d3-9a0c-0305e82c3301.', 'Write the object id of the person from Microsoft Entra: 36 characters, for example 3f2504e0-4f89-41d3-9a0c-0305e82c3301.'],
  channelId: ['Kanalens id begynder med 19: og slutter med @thread.tacv2. Kopiér det fra kanalens link i Teams.', 'The id of a channel begins with 19: and ends with @thread.tacv2. Copy it from the link to the channel in Teams.'],
};

export type OrganisationChecked = { ok: true; organisation: Organisation } | { ok: false; faults: Fault[] };

/** The organisation as it was sent, or everything that does not fit its shape. */
export function checkShape(value: unknown): OrganisationChecked {
  const parsed = organisationInput.safeParse(value);
  if (parsed.success) return { ok: true, organisation: parsed.data };
  return { ok: false, faults: parsed.error.issues.flatMap((issue) => shapeFaults(issue, 'organisation')).map((found) => {
    const words = written[found.field.split('.').at(-1)!];
    return words ? fault(found.field, ...words) : found;
  }) };
}

/** Who asks, what held before and what would hold, and what rests on it. */
export interface Asked { by: string; before: OrganisationDocument; after: OrganisationDocument; uses: Uses; agreements: readonly { provider: string; agreementRef: string }[] }
type Check = (asked: Asked) => Fault[];

/** The places of a list where something that came before comes again. */
const repeated = (keys: readonly string[]): number[] => keys.flatMap((key, i) => (keys.indexOf(key) < i ? [i] : []));

const ids: Check = ({ after: { people, teams, providers } }) => [
  ...repeated(people.map(keyOf)).map((i) => fault(`people.${i}.personId`, 'Personen står der allerede.', 'This person is there already.')),
  ...people.flatMap(({ roles }, i) => (repeated(roles).length > 0 ? [fault(`people.${i}.roles`, 'En rolle står der to gange.', 'A role is there twice.')] : [])),
  ...repeated(teams.map(keyOf)).map((i) => fault(`teams.${i}.teamId`, 'Id’et er brugt før.', 'The id is used already.')),
  // Names are looked up by the id alone.
  ...repeated([...teams.map(keyOf), ...providers.map(keyOf)]).filter((i) => i >= teams.length).map((i) => fault(`providers.${i - teams.length}.unitId`, 'Id’et er brugt før.', 'The id is used already.')),
];

const belonging: Check = ({ after: { people, teams, providers } }) => people.flatMap(({ roles, team, unit }, i) => [
  ...(team !== undefined && !teams.some(({ teamId }) => teamId === team) ? [fault(`people.${i}.team`, 'Teamet findes ikke. Vælg et andet.', 'There is no such team. Choose another.')] : []),
  ...(unit !== undefined && !providers.some(({ unitId }) => unitId === unit) ? [fault(`people.${i}.unit`, 'Udføreren findes ikke. Vælg en anden.', 'There is no such provider. Choose another.')] : []),
  ...(team === undefined && roles.some((role) => role === 'caseworker' || role === 'teamLead') ? [fault(`people.${i}.team`, 'En sagsbehandler eller teamleder hører til et team. Vælg det.', 'A caseworker or team lead belongs to a team. Choose it.')] : []),
  ...(unit === undefined && roles.some((role) => role === 'provider' || role === 'providerLead') ? [fault(`people.${i}.unit`, 'En medarbejder hos en udfører hører til en udfører. Vælg den.', 'Whoever works for a provider belongs to a provider. Choose it.')] : []),
]);

/** Nobody is locked out: somebody can always change this again. */
const administrators: Check = ({ by, before, after }) => {
  const own = (document: OrganisationDocument) => document.people.findIndex((person) => keyOf(person) === by.toLowerCase());
  const administers = (document: OrganisationDocument, i: number) => document.people[i]?.roles.includes('admin') === true;
  const i = own(after);
  if (administers(before, own(before)) && !administers(after, i)) {
    return [fault(i < 0 ? `removed.people.${by.toLowerCase()}` : `people.${i}.roles`, 'Du kan ikke tage rollen som administrator fra dig selv. Bed en anden administrator om det.', 'You cannot take the role of administrator from yourself. Ask another administrator.')];
  }
  return after.people.some(({ roles }) => roles.includes('admin')) ? [] : [fault('people', 'Mindst én skal være administrator.', 'At least one person must be an administrator.')];
};

/** The first three and how many more. */
function some(all: readonly string[]): [da: string, en: string] {
  const first = all.slice(0, 3).join(', ');
  const more = all.length - 3;
  return more > 0 ? [`${first} og ${more} til`, `${first} and ${more} more`] : [first, first];
}

interface Kind { one: string; many: string }
const kinds: Record<'cases' | 'people' | 'agreements', { da: Kind; en: Kind }> = {
  cases: { da: { one: 'åben sag', many: 'åbne sager' }, en: { one: 'open case', many: 'open cases' } },
  people: { da: { one: 'person', many: 'personer' }, en: { one: 'person', many: 'people' } },
  agreements: { da: { one: 'rammeaftale', many: 'rammeaftaler' }, en: { one: 'framework agreement', many: 'framework agreements' } },
};

/** A team or a provider that something still rests on stays, and it is told what. */
const removed: Check = ({ before, after, uses, agreements }) => {
  const told = (list: 'teams' | 'providers', row: Team | Unit, rests: Record<keyof typeof kinds, readonly string[]>): Fault[] => {
    const present = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => rests[kind].length > 0);
    if (present.length === 0) return [];
    const inWords = (language: 'da' | 'en') => present.map((kind) => {
      const { one, many } = kinds[kind][language];
      return `${rests[kind].length} ${rests[kind].length === 1 ? one : many} (${some(rests[kind])[language === 'da' ? 0 : 1]})`;
    }).join(', ');
    return [fault(`removed.${list}.${keyOf(row)}`, `Bruges stadig og kan ikke fjernes: ${inWords('da')}.`, `Still in use and cannot be removed: ${inWords('en')}.`)];
  };
  const gone = <T extends Team | Unit>(list: readonly T[], next: readonly T[]) => rowsChanged(list, next).filter(({ how }) => how === 'removed').map(({ row }) => row);
  const members = (belongs: 'team' | 'unit', id: string) => after.people.filter((person) => person[belongs] === id).map(({ name }) => name);
  return [
    ...gone(before.teams, after.teams).flatMap((team) => told('teams', team, { cases: uses.teams.get(team.teamId) ?? [], people: members('team', team.teamId), agreements: [] })),
    ...gone(before.providers, after.providers).flatMap((unit) => told('providers', unit, {
      cases: uses.units.get(unit.unitId) ?? [], people: members('unit', unit.unitId), agreements: agreements.filter(({ provider }) => provider === unit.unitId).map(({ agreementRef }) => agreementRef),
    })),
  ];
};

const checks: readonly Check[] = [ids, belonging, administrators, removed];

/** Everything that stands against saving, with its place; a row that is gone stands under `removed`. */
export const organisationFaults = (asked: Asked): Fault[] => checks.flatMap((check) => check(asked));

export interface Warning extends Fault, Leaving {}

/** What may be saved only when somebody has read what it does: cases that nobody is the caseworker of any more. */
export function organisationWarnings({ before, after, uses }: Pick<Asked, 'before' | 'after' | 'uses'>): Warning[] {
  return rowsChanged(before.people, after.people).flatMap(({ was, is, row }): Warning[] => {
    const cases = leftBy(uses, was, is);
    if (cases === 0) return [];
    const at = is ? `people.${after.people.indexOf(is)}.roles` : `removed.people.${keyOf(row)}`;
    return [{
      personId: row.personId, cases, field: at,
      da: `${row.name} har ${cases === 1 ? '1 åben sag' : `${cases} åbne sager`}, som står uden sagsbehandler, hvis du gemmer. Giv dem først til en anden, eller lad teamlederen fordele dem bagefter.`,
      en: `${row.name} has ${cases === 1 ? '1 open case' : `${cases} open cases`} that will be without a caseworker if you save. Give them to somebody else first, or let the team lead hand them out afterwards.`,
    }];
  });
}
