/** What the organisation's rows, changes and effects are called. */
import type { OrganisationChange } from '#domain/organisation/changes';
import type { OrganisationEffect, PersonEffect } from '#domain/organisation/effect';
import type { Member, OrganisationList, Row, Team, Unit } from '#domain/organisation/document';
import type { OrganisationTexts } from '../../../text/organisation';

export type NameOf = (id: string) => string;

const rolesIn = (w: OrganisationTexts, roles: readonly string[]): string => roles.map((role) => w.role[role] ?? role).join(', ');

/** One line about a row beside its name. */
export function factsOf(w: OrganisationTexts, list: OrganisationList, row: Row, nameOf: NameOf): string {
  if (list === 'teams') return (row as Team).channelId ? w.withChannel : w.channelless;
  if (list === 'providers') return w.value[(row as Unit).kind]!;
  const { roles, team, unit } = row as Member;
  return [roles.length > 0 ? rolesIn(w, roles) : w.noRole, ...[team, unit].flatMap((id) => (id ? [nameOf(id)] : []))].join(' · ');
}

function valueText(w: OrganisationTexts, part: string, value: string, nameOf: NameOf): string {
  if (value === '') return part === 'roles' ? w.noRole : part === 'registered' ? w.value.true! : w.none;
  if (part === 'roles') return rolesIn(w, value.split(' '));
  if (part === 'team' || part === 'unit') return nameOf(value);
  return part === 'name' || part === 'channelId' ? value : w.value[value] ?? value;
}

/** “Signe Holm: Roller fra Sagsbehandler til Teamleder” */
export function changeText(w: OrganisationTexts, { list, name, how, parts }: OrganisationChange, nameOf: NameOf): string {
  const label = (part: string) => w.part[part] ?? part;
  const told = parts.map(({ part, from, to }) =>
    (how === 'changed' ? w.change.part(label(part), valueText(w, part, from, nameOf), valueText(w, part, to, nameOf)) : w.change.is(label(part), valueText(w, part, how === 'added' ? to : from, nameOf))));
  const details = told.join('; ');
  const title = list === 'municipality' ? w.change.municipality : name;
  return how === 'changed' ? `${title}: ${details}` : `${title}: ${w.change[how]}${details ? ` (${details})` : ''}`;
}

function personText(w: OrganisationTexts, effect: PersonEffect, nameOf: NameOf): string {
  const { admission, rolesGained, rolesLost, gains, loses, left } = effect;
  const told = [
    admission ? w.effect[admission] : '', rolesGained.length > 0 ? w.effect.gained(rolesIn(w, rolesGained)) : '', rolesLost.length > 0 && admission !== 'out' ? w.effect.lost(rolesIn(w, rolesLost)) : '',
    gains > 0 ? w.effect.gains(gains) : '', loses > 0 ? w.effect.loses(loses) : '', left > 0 ? w.effect.left(left) : '',
  ].filter(Boolean);
  return `${nameOf(effect.id)}: ${told.length > 0 ? told.join(', ') : w.effect.same}.`;
}

/** Lines of an effect beyond this many are counted. */
const mostLines = 20;

export function effectText(w: OrganisationTexts, { open, people, teams, providers }: OrganisationEffect, nameOf: NameOf): string[] {
  const lines = [...people.map((one) => personText(w, one, nameOf)), ...[...teams, ...providers].map(({ id, how, cases, people: n }) => `${w.effect.place(nameOf(id), w.mark[how].toLowerCase(), cases, n)}.`)];
  const more = lines.length - mostLines;
  return [...(lines.length > 0 ? lines.slice(0, mostLines) : [w.effect.none]), ...(more > 0 ? [w.effect.more(more)] : []), w.effect.open(open)];
}
