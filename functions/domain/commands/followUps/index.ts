import { answerMoreTime } from './answerMoreTime';
import { askMoreTime } from './askMoreTime';
import { reportNotOurs } from './reportNotOurs';
import { answerFollowUp } from './answerFollowUp';
import { commentFollowUp } from './commentFollowUp';
import { correctStatus } from './correctStatus';
import { moveFollowUp } from './moveFollowUp';
import { planFollowUp } from './planFollowUp';
import { registerFollowUpResult } from './registerFollowUpResult';
import { requestResult } from './requestResult';
import { requestStatus } from './requestStatus';
import { scoreGoals } from './scoreGoals';
import { waiveStatus } from './waiveStatus';

export const followUpsVerbs = {
  requestStatus, commentFollowUp, answerFollowUp, correctStatus, scoreGoals, planFollowUp, moveFollowUp, waiveStatus, requestResult, registerFollowUpResult, askMoreTime, answerMoreTime, reportNotOurs,
} as const;
