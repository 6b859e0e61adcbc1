/** Who may decide what: the municipality's delegation, and the frame that somebody else has approved (R36). */
import type { Decision } from './areas/decisions';
import type { Recommendation } from './areas/plans';
import type { Role } from './case';
import type { Delegation, Settings } from './settings';

type Delegated = Pick<Settings, 'delegation'>;

const reaches = (row: Delegation, costPerYear: number, paragraphs: readonly string[], external: boolean): boolean =>
  costPerYear <= row.costPerYear && (row.external || !external) && (row.paragraphs === undefined || paragraphs.every((p) => row.paragraphs!.includes(p)));

/** True when a row of one of these roles reaches the yearly cost, the paragraphs and the kind of provider. A cost that is not stated counts as none. */
export const mayDecideAlone = (roles: readonly Role[], costPerYear: number | undefined, paragraphs: readonly string[], external: boolean, { delegation }: Delegated): boolean =>
  delegation.some((row) => roles.includes(row.role) && reaches(row, costPerYear ?? 0, paragraphs, external));

const ladder: readonly Delegation['role'][] = ['caseworker', 'teamLead', 'head'];

/** The lowest role that may decide; undefined when the delegation reaches nobody. */
export const competenceNeeded = (costPerYear: number | undefined, paragraphs: readonly string[], external: boolean, settings: Delegated): Delegation['role'] | undefined =>
  ladder.find((role) => mayDecideAlone([role], costPerYear, paragraphs, external, settings));

type Granted = Pick<Decision, 'services' | 'relatedIntervention' | 'hoursPerWeek' | 'costPerYear' | 'from' | 'to'>;

/** True when a decision keeps inside what was approved: services, extent, price and period. What it leaves unsaid is not inside a limit. */
export function withinFrame({ services, relatedIntervention, hoursPerWeek, costPerYear, from, to }: Granted, recommendation: Pick<Recommendation, 'outcome'> | undefined): boolean {
  const { outcome, frame } = recommendation?.outcome ?? {};
  if (!frame || (outcome !== 'approved' && outcome !== 'approvedWithChange')) return false;
  const inside = <T extends number | string>(value: T | undefined, limit: T | undefined) => limit === undefined || (value !== undefined && value <= limit);
  return services.every((service) => frame.services.includes(service))
    && (relatedIntervention === undefined || frame.relatedIntervention !== undefined)
    && inside(hoursPerWeek, frame.hoursPerWeek) && inside(costPerYear, frame.costPerYear) && inside(to, frame.to)
    && (frame.from === undefined || from >= frame.from);
}
