import { advance } from './advance';
import { amendRequest } from './amendRequest';
import { chooseDeadline } from './chooseDeadline';
import { chooseLawRoute } from './chooseLawRoute';
import { closeCase } from './closeCase';
import { closeThread } from './closeThread';
import { giveGuidance } from './giveGuidance';
import { noteParticipation } from './noteParticipation';
import { noticeDelay } from './noticeDelay';
import { openCase } from './openCase';
import { reassignCase } from './reassignCase';
import { receiveRequest } from './receiveRequest';
import { reopenCase } from './reopenCase';
import { setCover } from './setCover';

export const openingVerbs = {
  openCase, receiveRequest, amendRequest, chooseDeadline, noticeDelay, giveGuidance, noteParticipation, chooseLawRoute, advance,
  closeThread, closeCase, reopenCase, reassignCase, setCover,
} as const;
