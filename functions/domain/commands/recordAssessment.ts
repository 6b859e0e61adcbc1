import { event } from '../events';
import { happened, refused, type Verb } from '../decide';
import { isActivitySubtheme, isSelectable } from '../ffb';
import type { Condition, TargetGroup } from '../case';
import type { Level } from '../progress';

export interface RecordAssessment { supportNeed: Level | null; targetGroups: TargetGroup[]; conditions: Condition[] }

/**
 * The outcome of the professional assessment: support need, target groups and the subthemes that matter.
 * KL's FFB reporting rules condition-1 (level if and only if "Aktivitet og deltagelse") and care-plan-2 (one primary target group).
 */
export const recordAssessment: Verb<RecordAssessment> = {
  name: 'recordAssessment',
  decide(_state, input, { today }) {
    const unknown = [...input.targetGroups.filter((t) => !isSelectable(t.code, 'targetGroup')), ...input.conditions.filter((c) => !isSelectable(c.code, 'condition'))];
    if (unknown.length > 0) return refused('codeNotSelectable', { codes: unknown.map((u) => u.code) });
    if (input.targetGroups.filter((t) => t.rank === 1).length !== 1) return refused('onePrimaryTargetGroup');
    const wrong = input.conditions.filter((c) => isActivitySubtheme(c.code) !== (c.level !== undefined));
    if (wrong.length > 0) return refused('goalRule', { rule: 'condition-1', codes: wrong.map((c) => c.code) });
    return happened(event('assessmentRecorded', today, { ...input, on: today }));
  },
};
