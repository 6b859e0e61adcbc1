/** Who stands behind a role in a case: people and channels of the organisation as it is now. */
import { coversOn, isProvider } from '#domain/access';
import type { Day } from '#domain/calendar';
import type { Cover } from '#domain/case';
import type { Ask } from '#domain/reminders/index';
import type { RungTo } from '#domain/settings';
import type { Organisation } from '#contract/organisation';

/** As much of a case as tells who carries it: of the case itself, or of its short record. */
export interface Carried { owner: string; team: string; cover?: Cover }

export interface Audience {
  /** The caseworker, and who covers while the cover lasts. */
  caseworker: string[];
  teamLead: string[];
  head: string[];
  negotiators: string[];
  channel: string[];
  /** Everyone of a unit, by its id or by its name. */
  unit(unit: string): string[];
  /** The person who took an order on, or everyone of the unit when that person has left it. */
  contact(order: { provider: string; contact?: string }): string[];
  providerLead(unit: string): string[];
}

export function audienceOf({ people, teams, providers }: Organisation, { owner, team, cover }: Carried, today: Day): Audience {
  const ids = (fits: (person: Organisation['people'][number]) => boolean) => people.filter(fits).map((p) => p.personId);
  const unitId = (unit: string) => providers.find((p) => p.name === unit)?.unitId ?? unit;
  const unit = (name: string) => ids((p) => p.unit === unitId(name) && isProvider(p.roles));
  const channel = teams.find((t) => t.teamId === team)?.channelId;
  return {
    caseworker: [...new Set([owner, ...(coversOn(cover, today) ? [cover.personId] : [])])],
    teamLead: ids((p) => p.roles.includes('teamLead') && p.team === team),
    head: ids((p) => p.roles.includes('head')),
    negotiators: ids((p) => p.roles.includes('negotiator')),
    channel: channel ? [channel] : [],
    unit,
    contact: ({ provider, contact }) => {
      const all = unit(provider);
      return contact && all.includes(contact) ? [contact] : all;
    },
    providerLead: (name) => ids((p) => p.unit === unitId(name) && p.roles.includes('providerLead')),
  };
}

/** Whom a rung of a ladder means. */
export function receiversOf(to: Exclude<RungTo, 'report'>, { provider, contact, negotiator }: Ask, audience: Audience): string[] {
  switch (to) {
    case 'provider':
      return provider === undefined ? [] : audience.contact({ provider, contact });
    case 'providerLead':
      return provider === undefined ? [] : audience.providerLead(provider);
    case 'negotiator':
      return negotiator === undefined ? [] : [negotiator];
    default:
      return audience[to];
  }
}
