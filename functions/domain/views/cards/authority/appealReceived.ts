import type { ReassessmentOutcome } from '../../../areas/decisions';
import type { Day } from '../../../calendar';
import { appealById, stageOf, type AppealStage } from '../../../commands/decisions/appealCourse';
import type { ViewOf } from '../kinds';
import { faceOf, headOf, type Head } from './shared';

/** C25: an appeal (klage) has come. The municipality looks at its decision again first (RSL § 66, R19, R20). */
export interface AppealReceivedCard extends Head { kind: 'C25'; stage: 'open' | 'closed'; appeal: AppealStage; receivedOn: Day; reassessBy: Day; late: boolean; reassessment?: { outcome: ReassessmentOutcome; on: Day }; forwardedOn?: Day; mayAct: boolean }

export const appealReceived: ViewOf<AppealReceivedCard> = (asked) => {
  const face = faceOf(asked, 'decision');
  const appeal = appealById(asked.state, asked.ref);
  if (!face || !appeal) return null;
  const { receivedOn, reassessBy, late, reassessment, forwardedOn } = appeal;
  const at = stageOf(appeal);
  const stage = at === 'received' || at === 'reassessed' ? 'open' : 'closed';
  return {
    kind: 'C25', ...headOf(asked), stage, appeal: at, receivedOn, reassessBy, late, reassessment: reassessment && { outcome: reassessment.outcome, on: reassessment.on }, forwardedOn,
    mayAct: face === 'carries' && stage === 'open',
  };
};
