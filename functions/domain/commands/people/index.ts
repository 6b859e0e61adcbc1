import { answerInformation } from './answerInformation';
import { askInformationTime } from './askInformationTime';
import { cannotAnswerInformation } from './cannotAnswerInformation';
import { addParty } from './addParty';
import { endParty } from './endParty';
import { recordConsent } from './recordConsent';
import { withdrawConsent } from './withdrawConsent';
import { noticeConsequences } from './noticeConsequences';
import { askInformation } from './askInformation';
import { remindInformation } from './remindInformation';
import { receiveInformation } from './receiveInformation';
import { giveUpInformation } from './giveUpInformation';

export const peopleVerbs = {
  addParty, endParty, recordConsent, withdrawConsent, noticeConsequences, askInformation, remindInformation, receiveInformation, giveUpInformation,
  answerInformation, cannotAnswerInformation, askInformationTime,
} as const;
