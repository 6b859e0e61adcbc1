/** People of the organisation as actors, and names for ids. */
import type { Actor } from '#domain/decide';
import type { Organisation, Person } from '#contract/organisation';
import { personId, type Language } from '#contract/primitives';

export type PersonActor = Extract<Actor, { kind: 'person' }>;

export const actorOf = ({ personId, roles, team, unit }: Person): PersonActor => ({ kind: 'person', personId, roles, team, unit });

/** null for someone who is unknown here or has no role. Asked with each call; the organisation itself is at most half a minute old. */
export function personIn(organisation: Organisation, personId: string): Person | null {
  const person = organisation.people.find((p) => p.personId.toLowerCase() === personId.toLowerCase());
  return person && person.roles.length > 0 ? person : null;
}

/** What somebody is called who has left the organisation, and the product itself where it acted. */
const nameless: Record<Language, { left: string; system: string }> = { da: { left: 'Tidligere medarbejder', system: 'Sagskompas' }, en: { left: 'Former colleague', system: 'Sagskompas' } };

/** Names of people, teams and providers by id. A person who has left is not called by an id; a provider or a team that is not known is, for its id is a word. */
export function namesOf({ people, providers, teams }: Organisation, language: Language): (id: string) => string {
  const names = new Map([...people.map((p) => [p.personId.toLowerCase(), p.name] as const), ...providers.map((p) => [p.unitId, p.name] as const), ...teams.map((t) => [t.teamId, t.name] as const)]);
  const { left, system } = nameless[language];
  return (id) => names.get(id) ?? names.get(id.toLowerCase()) ?? (id === 'system' ? system : personId.safeParse(id).success ? left : id);
}
