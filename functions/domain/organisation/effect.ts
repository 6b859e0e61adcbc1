/** What saving another organisation would do: who gains and who loses access to open cases, and what is left behind. Ids and counts only. */
import { opensFor, type Opens } from '../access';
import type { Day } from '../calendar';
import type { Role } from '../case';
import type { CaseFacts } from '../facts';
import { rowsChanged, type How } from './changes';
import { idOf, keyOf, type Member, type OrganisationDocument, type Team, type Unit } from './document';
import { isOpen, usesOf, type Uses } from './uses';

export interface PersonEffect {
  id: string; how: How;
  /** Whether Sagskompas itself opens, where that changes. */
  admission?: 'in' | 'out';
  rolesGained: Role[]; rolesLost: Role[];
  /** Open cases that can be opened more readily than before, or less. */
  gains: number; loses: number;
  /** Open cases that have this caseworker now, and would have nobody. */
  left: number;
}
export interface PlaceEffect { id: string; how: How; /** Open cases that rest on it. */ cases: number; /** People who belong to it as things stand. */ people: number }
export interface OrganisationEffect { open: number; people: PersonEffect[]; teams: PlaceEffect[]; providers: PlaceEffect[] }

const readiness: readonly Opens[] = ['no', 'reason', 'yes'];
const ready = (facts: CaseFacts, member: Member | undefined, today: Day): number =>
  (member ? readiness.indexOf(opensFor(facts, { kind: 'person', ...member }, today)) : 0);

const cares = (member: Member | undefined): boolean => member?.roles.includes('caseworker') === true;
/** How many open cases are left without a caseworker when somebody stops being one. */
export const leftBy = ({ owners }: Uses, was: Member | undefined, is: Member | undefined): number =>
  (was && cares(was) && !cares(is) ? owners.get(keyOf(was)) ?? [] : []).length;

const admission = (had: number, has: number): Pick<PersonEffect, 'admission'> => (had === 0) === (has === 0) ? {} : { admission: has > 0 ? 'in' : 'out' };

export function organisationEffect(facts: readonly CaseFacts[], before: OrganisationDocument, after: OrganisationDocument, today: Day): OrganisationEffect {
  const uses = usesOf(facts);
  const open = facts.filter(isOpen);
  const places = <T extends Team | Unit>(list: readonly T[], next: readonly T[], used: Uses['teams'], belongs: 'team' | 'unit') =>
    rowsChanged(list, next).map(({ row, how }): PlaceEffect =>
      ({ id: idOf(row), how, cases: (used.get(idOf(row)) ?? []).length, people: before.people.filter((member) => member[belongs] === idOf(row)).length }));
  return {
    open: open.length,
    people: rowsChanged(before.people, after.people).map(({ was, is, row, how }): PersonEffect => {
      const [had, has] = [was?.roles ?? [], is?.roles ?? []];
      const moves = open.map((one) => ready(one, is, today) - ready(one, was, today));
      return {
        id: idOf(row), how, ...admission(had.length, has.length),
        rolesGained: has.filter((role) => !had.includes(role)), rolesLost: had.filter((role) => !has.includes(role)),
        gains: moves.filter((move) => move > 0).length, loses: moves.filter((move) => move < 0).length, left: leftBy(uses, was, is),
      };
    }),
    teams: places(before.teams, after.teams, uses.teams, 'team'),
    providers: places(before.providers, after.providers, uses.units, 'unit'),
  };
}
