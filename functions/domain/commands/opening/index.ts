import { advance } from './advance';
import { amendRequest } from './amendRequest';
import { chooseDeadline } from './chooseDeadline';
import { chooseLawRoute } from './chooseLawRoute';
import { closeCase } from './closeCase';
import { closeThread } from './closeThread';
import { giveGuidance } from './giveGuidance';
import { holdCase } from './holdCase';
import { noteParticipation } from './noteParticipation';
import { noticeDelay } from './noticeDelay';
import { openCase } from './openCase';
import { reassignCase } from './reassignCase';
import { receiveRequest } from './receiveRequest';
import { releaseCase } from './releaseCase';
import { reopenCase } from './reopenCase';
import { setCover } from './setCover';
import { takeCase } from './takeCase';

export const openingVerbs = {
  openCase, receiveRequest, amendRequest, chooseDeadline, noticeDelay, giveGuidance, noteParticipation, chooseLawRoute, advance,
  closeThread, closeCase, reopenCase, reassignCase, setCover, takeCase, holdCase, releaseCase,
} as const;
