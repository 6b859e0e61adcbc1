/** What may be taken back, and until when. */
import type { CaseState } from './case';

/**
 * Which verbs may be taken back. Undo ends when somebody outside the authority has received something: an order, a decision, a letter, a request,
 * a card that someone else must act on. From then on one withdraws, corrects or supersedes. A provider may take back an own report to the authority,
 * but not an answer that the authority acts on at once. A changed record that a provider's card shows may be changed back: the card's revision grows both times.
 */
const undoableVerbs: Readonly<Record<string, boolean>> = {
  // Opening and phases. What the citizen is told (receipt, delay, guidance, closing) stands; who has the case is changed, not undone.
  openCase: false, advance: true, receiveRequest: true, amendRequest: true, chooseDeadline: true, noticeDelay: false, giveGuidance: false, noteParticipation: true, chooseLawRoute: true,
  closeThread: false, closeCase: false, reopenCase: false, reassignCase: false, setCover: false, takeCase: false, holdCase: true, releaseCase: true,
  // Information and assessment.
  recordThemeNote: true, assessCondition: true, noteCondition: true, observeCondition: true, noteFact: true, markFactKnown: true, recordAssessment: true,
  // Wishes, purpose and goals.
  recordWish: true, setPurpose: true, setGoal: true, recordStartingPoint: true, scoreWithCitizen: true, completeGoal: true, setSubgoal: true, noteSubgoal: true,
  // Recommendation and plan. A plan that was offered was offered to the citizen.
  submitRecommendation: true, decideRecommendation: true, offerPlan: false, answerPlanOffer: true, finishPlan: true,
  // Decisions: until they are sent.
  openHearing: false, extendHearing: false, answerHearing: true, recordDecision: true, sendDecision: false, confirmEffect: true, registerAppeal: true, reassessAppeal: true, forwardAppeal: false, registerAppealOutcome: true,
  // Orders: both sides act on each other's word at once.
  placeOrder: false, acknowledgeOrder: false, declineOrder: false, endOrder: false, askClarification: false, answerClarification: false, withdrawOrder: false, changeProvider: false, confirmHandover: false,
  registerStart: true, postponeStart: true, registerHours: true, requestChange: true, answerChangeRequest: false,
  // Follow-ups: the provider's own status and scores; a result is final or entered in error.
  requestStatus: false, commentFollowUp: true, answerFollowUp: true, correctStatus: true, requestResult: false, registerFollowUpResult: false, planFollowUp: false, moveFollowUp: false, waiveStatus: false, scoreGoals: true,
  askMoreTime: true, answerMoreTime: false, reportNotOurs: true,
  // Negotiation: what was said across the table was said, a lock that comes off is none, and a question lies with somebody else at once.
  profileNeed: true, lockNeed: false, openNegotiation: true, listCandidate: true, holdRound: false, askAboutNeed: false, answerAboutNeed: false, checkMatch: true, concludeNegotiation: false, approveNegotiation: true,
  // People: outside bodies have been asked, reminded or stopped.
  addParty: true, endParty: true, recordConsent: true, withdrawConsent: false, noticeConsequences: false, askInformation: false, remindInformation: false, receiveInformation: true, giveUpInformation: true,
  answerInformation: true, cannotAnswerInformation: true, askInformationTime: true,
  // Matters: people are told of them at once, and notes are corrected by notes.
  raiseMatter: false, settleMatter: false, confirmMeeting: false, moveMeeting: false, writeNote: false, tickHealthAreas: true, markError: true, undo: false,
};

/** True when the last step, whatever its verb, sent a decision: it can be recorded and sent in one go. */
export const hasSentDecision = ({ decisions, last }: Pick<CaseState, 'decisions' | 'last'>): boolean =>
  decisions.some((d) => d.sent && last?.before.decisions?.every((before) => before.decisionId !== d.decisionId || !before.sent));

export const isUndoable = (verb: string): boolean => undoableVerbs[verb] === true;
/** Every verb that has been thought about, so that a new one is not forgotten. */
export const consideredVerbs: readonly string[] = Object.keys(undoableVerbs);
