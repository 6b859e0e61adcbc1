import { authority, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { isActivitySubtheme, isSelectable } from '../../ffb';
import { threadOr, type Stage } from '../../case';
import type { LegalGroup, Proposal } from '../../areas/assessment';
import type { Level } from '../../progress';
import { passGates, through, type Reasons } from '../../rules/gate';
import { proposalFault } from './proposal';

export interface RecordAssessment {
  threadId?: string;
  supportNeed: Level | null;
  supportNeedText?: string;
  targetGroups: { code: string; rank: 1 | 2 }[];
  /** Absent: the subthemes as they were assessed so far. */
  conditions?: { code: string; level?: Level | null }[];
  overall?: string;
  resources?: string;
  perspective?: string;
  legalGroups?: LegalGroup[];
  otherHelp?: { considered: string[]; text: string };
  proposal?: Proposal;
  reasons?: Reasons;
}

const listedTwice = (items: readonly { code: string }[]): boolean => new Set(items.map((item) => item.code)).size < items.length;

/**
 * Finishes the professional assessment: locked and dated, with support need, target groups and the subthemes that matter.
 * KL's FFB reporting rules condition-1 (level if and only if "Aktivitet og deltagelse") and care-plan-2 (one primary target group).
 */
export const recordAssessment: Verb<RecordAssessment> = {
  name: 'recordAssessment',
  by: authority,
  decide(state, { threadId, targetGroups, conditions, legalGroups = [], reasons, ...input }, context) {
    const { today, actor, id } = context;
    const thread = threadOr(state, threadId);
    if (!thread) return refused('recordUnknown', { kind: 'thread' });
    if (thread.stage !== 'information' && thread.stage !== 'assessment') return refused('phaseForbids', { from: thread.stage, to: 'recommendation' });
    const assessed = conditions ?? state.conditions.filter((c) => c.status === 'active' && c.verification === 'confirmed').map(({ code, level }) => ({ code, ...(level === undefined ? {} : { level }) }));
    const unknown = [...targetGroups.filter((t) => !isSelectable(t.code, 'targetGroup')), ...assessed.filter((c) => !isSelectable(c.code, 'condition'))];
    if (unknown.length > 0) return refused('codeNotSelectable', { codes: unknown.map((u) => u.code) });
    const twice = [...(listedTwice(targetGroups) ? ['targetGroups'] : []), ...(listedTwice(assessed) ? ['conditions'] : [])];
    if (twice.length > 0) return refused('valueNotPossible', { fields: twice });
    if (targetGroups.filter((t) => t.rank === 1).length !== 1) return refused('onePrimaryTargetGroup');
    const wrong = assessed.filter((c) => isActivitySubtheme(c.code) !== (c.level !== undefined));
    if (wrong.length > 0) return refused('goalRule', { rule: 'condition-1', codes: wrong.map((c) => c.code) });
    const fault = input.proposal && proposalFault(input.proposal);
    if (fault) return fault;
    const earlier = state.assessments.flatMap((a) => a.targetGroups);
    const assessment = {
      ...input,
      assessmentId: id('assessment'), threadId: thread.threadId, no: state.assessments.length + 1, supportNeedId: id('supportNeed'), legalGroups, by: personOf(actor), on: today,
      // Target groups and subthemes keep their ids over time, so that reports can say that they were asserted again.
      targetGroups: targetGroups.map((t) => ({ ...t, targetGroupId: earlier.find((e) => e.code === t.code)?.targetGroupId ?? id(`targetGroup ${t.code}`) })),
      conditions: assessed.map((c) => ({ ...c, conditionId: state.conditions.find((known) => known.code === c.code)?.conditionId ?? id(`condition ${c.code}`) })),
    };
    const passed = passGates([...(thread.stage === 'information' ? ['leaveInformation' as const] : []), 'finishAssessment'], state, thread, { assessment }, reasons, context);
    const moved = (from: Stage, to: Stage) => event('threadMoved', today, { threadId: thread.threadId, from, to });
    return through(
      passed,
      event('assessmentRecorded', today, assessment),
      ...(thread.stage === 'information' ? [moved('information', 'assessment')] : []),
      moved('assessment', 'recommendation'),
    );
  },
};
