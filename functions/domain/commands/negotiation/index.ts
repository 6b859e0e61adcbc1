import { profileNeed } from './profileNeed';
import { lockNeed } from './lockNeed';
import { openNegotiation } from './openNegotiation';
import { listCandidate } from './listCandidate';
import { holdRound } from './holdRound';
import { checkMatch } from './checkMatch';
import { askAboutNeed } from './askAboutNeed';
import { answerAboutNeed } from './answerAboutNeed';
import { concludeNegotiation } from './concludeNegotiation';
import { approveNegotiation } from './approveNegotiation';

export const negotiationVerbs = { profileNeed, lockNeed, openNegotiation, listCandidate, holdRound, askAboutNeed, answerAboutNeed, checkMatch, concludeNegotiation, approveNegotiation } as const;
