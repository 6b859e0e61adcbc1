import { openHearing } from './openHearing';
import { extendHearing } from './extendHearing';
import { answerHearing } from './answerHearing';
import { recordDecision } from './recordDecision';
import { sendDecision } from './sendDecision';
import { confirmEffect } from './confirmEffect';
import { registerAppeal } from './registerAppeal';
import { reassessAppeal } from './reassessAppeal';
import { forwardAppeal } from './forwardAppeal';
import { registerAppealOutcome } from './registerAppealOutcome';

export const decisionsVerbs = { openHearing, extendHearing, answerHearing, recordDecision, sendDecision, confirmEffect, registerAppeal, reassessAppeal, forwardAppeal, registerAppealOutcome } as const;
