/** Checks of a follow-up and its result (SEL § 148). */
import type { Check } from '../rule';
import { filled, lacking, matterIds, openMatters, unmet } from '../reading';

export const followUpChecks: Record<string, Check> = {
  'status-comment': ({ draft }) => lacking(draft.uncommented!),
  'status-or-reason': ({ draft }) => draft.result!.statusGiven || filled(draft.result!.statusWaivedReason) || {},
  R28: ({ draft: { result, order } }) => (result ? result.result !== 'continue' || result.nextFollowUpOn !== undefined : order!.firstFollowUpOn !== undefined) || {},
  R30: ({ draft: { result } }) => filled(result!.citizenView) || result!.citizenViewMissing !== undefined || {},
  R31: ({ state, thread, draft: { result } }) =>
    lacking([...unmet({ concern: !result!.concern || result!.concern.notifiedOn !== undefined }), ...matterIds(openMatters(state, 'worry', thread.threadId))]),
  'support-need-now': ({ draft: { result } }) => result!.result === 'continue' || typeof result!.supportNeed === 'number' || {},
};
