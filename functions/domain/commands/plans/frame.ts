/** What a recommendation asks for in all, and the frame that follows from it. */
import type { Frame, Recommendation } from '../../areas/plans';
import type { Proposal } from '../../areas/assessment';
import { refused, type Refused } from '../../decide';
import { isSelectable } from '../../ffb';

type Proposed = Pick<Recommendation, 'proposals' | 'relatedIntervention'>;

const unique = (list: readonly string[]): string[] => [...new Set(list)];
/** undefined when nobody stated anything. */
const sum = (values: readonly (number | undefined)[]): number | undefined => values.reduce((total, value) => (value === undefined ? total : (total ?? 0) + value), undefined);

export const paragraphsOf = (proposals: readonly Proposal[]): string[] => unique(proposals.flatMap((p) => p.paragraphs));
export const costOf = (proposals: readonly Proposal[]): number => sum(proposals.map((p) => p.costPerYear)) ?? 0;

/** The frame of an approval without change: everything proposed, for the whole of the proposed period. One proposal without an end leaves the frame open. */
export function proposedFrame({ proposals, relatedIntervention }: Proposed): Frame {
  const days = (key: 'from' | 'to') => (proposals.every((p) => p[key] !== undefined) ? proposals.map((p) => p[key]!).sort() : []);
  return {
    services: unique(proposals.flatMap((p) => p.services)), relatedIntervention, hoursPerWeek: sum(proposals.map((p) => p.hoursPerWeek)), costPerYear: sum(proposals.map((p) => p.costPerYear)),
    from: days('from')[0], to: days('to').at(-1),
  };
}

/** The proposal with the approver's changes in it: what the approver leaves out stays as proposed. */
export const changedFrame = (proposed: Frame, change: Frame): Frame => ({
  services: change.services, relatedIntervention: change.relatedIntervention ?? proposed.relatedIntervention, hoursPerWeek: change.hoursPerWeek ?? proposed.hoursPerWeek,
  costPerYear: change.costPerYear ?? proposed.costPerYear, from: change.from ?? proposed.from, to: change.to ?? proposed.to,
});

export function frameFault({ services, from, to }: Frame): Refused | undefined {
  const wrong = services.filter((code) => !isSelectable(code, 'service'));
  if (wrong.length > 0) return refused('codeNotSelectable', { codes: wrong });
  return from !== undefined && to !== undefined && to < from ? refused('dateNotPossible', { field: 'to' }) : undefined;
}
