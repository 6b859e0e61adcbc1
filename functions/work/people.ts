/** People of the organisation as actors, and names for ids. */
import type { Actor } from '#domain/decide';
import type { Organisation, Person } from '#contract/organisation';

export type PersonActor = Extract<Actor, { kind: 'person' }>;

export const actorOf = ({ personId, roles, team, unit }: Person): PersonActor => ({ kind: 'person', personId, roles, team, unit });

/** null for someone who is unknown here or has no role. Asked with each call; the organisation itself is at most half a minute old. */
export function personIn(organisation: Organisation, personId: string): Person | null {
  const person = organisation.people.find((p) => p.personId.toLowerCase() === personId.toLowerCase());
  return person && person.roles.length > 0 ? person : null;
}

/** Names of people, teams and providers by id; the id itself when unknown. */
export function namesOf({ people, providers, teams }: Organisation): (id: string) => string {
  const names = new Map([...people.map((p) => [p.personId, p.name] as const), ...providers.map((p) => [p.unitId, p.name] as const), ...teams.map((t) => [t.teamId, t.name] as const)]);
  return (id) => names.get(id) ?? id;
}
