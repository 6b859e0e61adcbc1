import { openHearing } from './openHearing';
import { extendHearing } from './extendHearing';
import { answerHearing } from './answerHearing';
import { recordDecision } from './recordDecision';
import { sendDecision } from './sendDecision';
import { registerAppeal } from './registerAppeal';
import { reassessAppeal } from './reassessAppeal';
import { forwardAppeal } from './forwardAppeal';
import { registerAppealOutcome } from './registerAppealOutcome';

export const decisionsVerbs = { openHearing, extendHearing, answerHearing, recordDecision, sendDecision, registerAppeal, reassessAppeal, forwardAppeal, registerAppealOutcome } as const;
