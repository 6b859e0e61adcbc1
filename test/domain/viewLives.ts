/**
 * One case in which every field of free words holds a mark, so that a test can tell exactly which words an answer contains.
 * A mark names the object of the access table that it belongs to, and whose it is.
 */
import { caseObjects, type CaseObject } from '#domain/access';
import { stateShape, type CaseState } from '#domain/case';
import type { Actor } from '#domain/decide';
import { evolve } from '#domain/evolve';
import { event, type CaseEvent, type EventType, type Shapes } from '#domain/events';
import { activity, otherSubtheme, service, targetGroup } from './lives';
import { selectable } from '#domain/ffb/index';

/** inside: the authority's · own: told to unit-a while its order runs · past: unit-a's own words · other: another provider's. */
export type Whose = 'inside' | 'own' | 'past' | 'other';
export const mark = (object: CaseObject, whose: Whose, name: string): string => `<${object}.${whose}.${name}>`;
const pattern = /<([A-Za-z]+)\.(inside|own|past|other)\.([A-Za-z0-9]+)>/g;
export const marksIn = (value: unknown): string[] => [...new Set([...JSON.stringify(value).matchAll(pattern)].map(([whole]) => whole))].sort();
export const partsOf = (text: string): { object: CaseObject; whose: Whose; name: string } => {
  const [, object, whose, name] = new RegExp(pattern.source).exec(text)!;
  if (!caseObjects.includes(object as CaseObject)) throw new Error(text);
  return { object: object as CaseObject, whose: whose as Whose, name: name! };
};
/** A cost that no text search confuses with anything else. */
export const secretCost = 9_876_543;

/** Ids as the contract wants them. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const [personA, personB, personC] = [uuid(901), uuid(902), uuid(903)];
export const people = {
  owner: { kind: 'person', personId: uuid(910), roles: ['caseworker'], team: 'team-a' },
  cover: { kind: 'person', personId: uuid(911), roles: ['caseworker'], team: 'team-b' },
  teamLead: { kind: 'person', personId: uuid(912), roles: ['teamLead'], team: 'team-a' },
  head: { kind: 'person', personId: uuid(913), roles: ['head'] },
  negotiator: { kind: 'person', personId: uuid(914), roles: ['negotiator'] },
  provider: { kind: 'person', personId: personA, roles: ['provider'], unit: 'unit-a' },
  otherProvider: { kind: 'person', personId: personB, roles: ['provider'], unit: 'unit-b' },
  pastProvider: { kind: 'person', personId: personC, roles: ['providerLead'], unit: 'unit-c' },
  colleague: { kind: 'person', personId: uuid(915), roles: ['caseworker'], team: 'team-a' },
  stranger: { kind: 'person', personId: uuid(916), roles: ['caseworker'], team: 'team-x' },
  system: { kind: 'system' },
} satisfies Record<string, Actor>;
const owner = people.owner.personId;

export const ids = {
  thread: uuid(1), second: uuid(2), wish: uuid(3), purpose: uuid(4), goal: uuid(5), otherGoal: uuid(6), freeGoal: uuid(7), subgoal: uuid(8), otherSubgoal: uuid(9), pastSubgoal: uuid(10),
  assessment: uuid(11), condition: uuid(12), observed: uuid(13), fact: uuid(14), note: uuid(15), recommendation: uuid(16), offer: uuid(17), plan: uuid(18), decision: uuid(19), hearing: uuid(20), appeal: uuid(21),
  order: uuid(22), otherOrder: uuid(23), pastOrder: uuid(24), clarification: uuid(25), pastClarification: uuid(26), request: uuid(27), pastRequest: uuid(28), followUp: uuid(29), otherFollowUp: uuid(30),
  need: uuid(31), negotiation: uuid(32), party: uuid(33), relative: uuid(34), consent: uuid(35), information: uuid(36), matter: uuid(37), ownMatter: uuid(38), pastFollowUp: uuid(39), intervention: uuid(40),
  secondDecision: uuid(41), inactive: uuid(42),
};
const serviceTwo = selectable('service')[1]!.code;
const at = (n: number) => uuid(500 + n);
export const day = (n: number): string => new Date(Date.UTC(2026, 0, 5 + n)).toISOString().slice(0, 10);

export type Made = { [T in EventType]: [type: T, on: number, data: Shapes[T]] }[EventType];

const proposal = { services: [service], paragraphs: ['§ 85'], costPerYear: secretCost, support: [{ service, subthemes: [activity[0]!] }] };
const goalOf = (goalId: string, n: number, whose: Whose): Shapes['goalSet'] => ({
  goalId, threadId: ids.thread, version: 1, versionId: at(n), text: mark('wishesAndGoals', whose, `text${n}`), label: `Mål ${n}`, goalType: 'develop', primary: activity[n]!, secondary: [], baselineLevel: 3,
  startedOn: day(3), currentLevel: 3, expectedLevel: 1, expectedOn: day(300), measure: mark('wishesAndGoals', whose, `measure${n}`), acceptedByCitizen: 'disagrees', disagreement: mark('wishesAndGoals', whose, `disagreement${n}`),
});
const releases = (kinds: readonly string[]): Shapes['orderPlaced']['releases'] =>
  kinds.map((kind) => ({ kind, basis: 'consent', consentId: ids.consent, reason: mark('orderTalk', 'inside', `release${kind}`), ...(kind === 'attachment' ? { title: mark('orderTalk', 'own', 'title'), documentRef: mark('orderTalk', 'own', 'ref') } : {}) })) as Shapes['orderPlaced']['releases'];
export const allKinds = ['wishes', 'overall', 'resources', 'perspective', 'supportNeed', 'targetGroups', 'conditions', 'diagnosis', 'plan', 'contact', 'relatives', 'relatedInterventions', 'attachment'] as const;

function orderOf(orderId: string, unit: string, n: number, whose: Whose, goalIds: string[]): Shapes['orderPlaced'] {
  const own = (name: string) => mark('order', whose, `${name}${n}`);
  return {
    orderId, orderNo: `S-2026-0001-B${n}`, threadId: ids.thread, version: 1, decisionId: ids.decision, interventionId: ids.intervention, provider: unit, services: [service], goalIds, purpose: own('purpose'),
    supportNeed: 2, targetGroups: [targetGroup], releases: whose === 'own' ? releases(allKinds) : [], wishedStart: day(40), hoursPerWeek: 5, frequency: own('frequency'), place: own('place'), description: own('description'),
    roles: own('roles'), participants: own('participants'), relatedInterventions: mark('otherProviders', whose, `related${n}`), firstFollowUpOn: day(130), rhythmMonths: 3, answerBy: day(45), placedOn: day(38), placedBy: owner, acute: true,
    price: { rate: 400, unit: 'hour', costPerYear: whose === 'own' ? 100_000 : secretCost, additions: mark('price', whose, `additions${n}`), agreementRef: mark('price', whose, `agreement${n}`), account: mark('price', whose, `account${n}`), contact: mark('price', whose, `contact${n}`) },
  };
}
const status = (unitPerson: string, whose: Whose, n: number, goalIds: string[]) => ({
  answers: goalIds.map((goalId) => ({ goalId, status: 'partly' as const, score: 1 as const, tookPart: 'yes' as const, citizenOwnScore: -1 as const })),
  recommendation: 'continue' as const, meetingWanted: true, meetingTimes: [mark('scores', whose, `times${n}`)], by: unitPerson, on: day(115),
});
const withWords = (object: CaseObject, names: readonly string[], whose: Whose = 'inside'): Record<string, string> => Object.fromEntries(names.map((name) => [name, mark(object, whose, name)]));

/** The life of the case, in order. */
export const made: readonly Made[] = [
  ['caseOpened', 0, { caseNo: 'S-2026-0001', citizenId: uuid(900), initials: 'A.B.', owner, team: 'team-a', municipality: { acting: '999', paying: '998' }, recordRef: mark('handling', 'inside', 'recordRef') }],
  ['requestReceived', 0, {
    threadId: ids.thread, no: 1, stage: 'opening', serviceArea: 'support', answerBy: day(56),
    request: {
      receivedOn: day(-2), requester: 'doctor', reason: mark('requestWords', 'inside', 'reason'), asked: { services: [service, serviceTwo], paragraphs: ['§ 85'], text: mark('requestWords', 'inside', 'asked') },
      ...withWords('requestWords', ['requesterContact', 'wishesMissing', 'assessmentPurpose', 'interpreter', 'acuteReason']), acute: true,
      diagnoses: [{ text: mark('diagnoses', 'own', 'text'), by: mark('diagnoses', 'own', 'by'), documentRef: mark('diagnoses', 'inside', 'ref') }],
    },
  }],
  ['guidanceGiven', 1, { threadId: ids.thread, items: ['rights'], givenOn: day(1), by: owner }],
  ['participationNoted', 1, { threadId: ids.thread, heldOn: day(1), form: 'meeting', text: mark('requestWords', 'inside', 'participation') }],
  ['delayNoticed', 1, { threadId: ids.thread, answerBy: day(70), reason: mark('requestWords', 'inside', 'delay') }],
  ['lawRouteChosen', 1, { threadId: ids.thread, route: 'social', reason: mark('requestWords', 'inside', 'lawRoute') }],
  ['coverSet', 1, { cover: { personId: people.cover.personId, from: day(100), to: day(200) } }],
  ['caseHeld', 1, { until: day(2), reason: 'a pause that somebody ended', by: owner }],
  ['caseReleased', 1, {}],
  ['caseHeld', 1, { until: day(400), reason: mark('requestWords', 'inside', 'hold'), by: owner }],
  ['consentRecorded', 1, {
    consentId: ids.consent, type: 'shareAcrossProviders', giver: 'citizen', information: [mark('consents', 'inside', 'information')], from: [mark('consents', 'inside', 'from')], receivers: [mark('consents', 'inside', 'receivers')],
    purpose: mark('consents', 'inside', 'purpose'), form: 'written', givenOn: day(1), documentRef: mark('consents', 'inside', 'document'), consequencesExplained: true,
  }],
  ['partyAdded', 1, { partyId: ids.party, kind: 'guardian', name: mark('consents', 'own', 'guardian'), contact: mark('consents', 'own', 'guardianContact'), guardianship: '§ 5', scope: ['everything'], from: day(1), receivesLetters: true }],
  ['partyAdded', 1, { partyId: ids.relative, kind: 'relative', name: mark('consents', 'own', 'relative'), contact: mark('consents', 'own', 'relativeContact'), scope: ['goals'], from: day(1), consentId: ids.consent, receivesLetters: false }],
  ['threadMoved', 2, { threadId: ids.thread, from: 'opening', to: 'information' }],
  ['informationAsked', 2, {
    informationId: ids.information, threadId: ids.thread, what: mark('waiting', 'inside', 'what'), source: { kind: 'doctor', name: mark('waiting', 'inside', 'source') }, purpose: mark('waiting', 'inside', 'purpose'), essential: true,
    citizenLine: mark('waiting', 'inside', 'citizenLine'), askedOn: day(2), dueOn: day(16),
  }],
  ['wishRecorded', 2, { wishId: ids.wish, text: mark('wishesAndGoals', 'own', 'wish') }],
  ...(['citizen', 'others', 'provider', 'caseworker'] as const).map((informer, n): Made => ['themeNoted', 3, { noteId: at(60 + n), threadId: ids.thread, theme: activity[0]!, informer, text: mark('themes', 'inside', informer), by: owner }]),
  ['conditionAssessed', 3, { conditionId: ids.condition, code: activity[0]!, level: 3, text: mark('themes', 'own', 'conditionText'), resource: mark('themes', 'own', 'conditionResource'), status: 'active', by: owner }],
  ['conditionNoted', 3, { conditionId: ids.condition, code: activity[0]!, informer: 'others', text: mark('themes', 'inside', 'conditionNote'), by: owner }],
  ['conditionAssessed', 3, { conditionId: ids.inactive, code: activity[7]!, level: 1, text: mark('themes', 'inside', 'inactiveText'), status: 'inactive', by: owner }],
  ['factNoted', 3, { factId: ids.fact, threadId: ids.thread, text: mark('themes', 'inside', 'fact'), source: mark('themes', 'inside', 'factSource'), essential: true, knownToCitizen: false, by: owner }],
  ['factMadeKnown', 3, { factId: ids.fact, how: mark('themes', 'inside', 'factHow'), by: owner }],
  ['assessmentRecorded', 4, {
    assessmentId: ids.assessment, threadId: ids.thread, no: 1, supportNeed: 2, supportNeedId: at(1), supportNeedText: mark('themes', 'own', 'needText'), targetGroups: [{ targetGroupId: at(2), code: targetGroup, rank: 1 }],
    conditions: [{ conditionId: ids.condition, code: activity[0]!, level: 3 }, { conditionId: at(3), code: otherSubtheme }], ...withWords('themes', ['overall', 'resources', 'perspective'], 'own'),
    legalGroups: [{ paragraph: '§ 85', inGroup: true, reasons: mark('themes', 'inside', 'legal'), ...withWords('themes', ['lasting', 'notOtherwise', 'exitAim', 'evidence']) }],
    otherHelp: { considered: [], text: mark('themes', 'inside', 'otherHelp') }, proposal, by: owner, on: day(4),
  }],
  ['recommendationSubmitted', 5, {
    recommendationId: ids.recommendation, threadId: ids.thread, proposals: [proposal], ...withWords('recommendation', ['relatedIntervention', 'rejectedAlternatives', 'dissent', 'note']), by: owner, on: day(5),
  }],
  ['recommendationDecided', 6, {
    recommendationId: ids.recommendation, outcome: 'approved', by: people.teamLead.personId, comment: mark('recommendation', 'inside', 'comment'),
    frame: { services: [service], costPerYear: secretCost, relatedIntervention: mark('recommendation', 'inside', 'frame') },
  }],
  ['purposeSet', 6, { purposeId: ids.purpose, threadId: ids.thread, text: mark('wishesAndGoals', 'inside', 'purpose') }],
  ['goalSet', 6, goalOf(ids.goal, 1, 'own')],
  ['goalSet', 6, goalOf(ids.otherGoal, 2, 'other')],
  ['goalSet', 6, goalOf(ids.freeGoal, 3, 'inside')],
  ['startingPointRecorded', 6, { goalId: ids.goal, baselineLevel: 3, satisfaction: 4, by: owner }],
  ['goalScoredWithCitizen', 6, { goalId: ids.goal, talkId: at(90), goalVersion: 1, satisfaction: 2, words: mark('followUpWords', 'inside', 'goalWords'), by: owner }],
  ['goalCompleted', 300, { goalId: ids.goal, reason: 'partly', outcome: mark('wishesAndGoals', 'own', 'outcome'), informer: 'caseworker' }],
  ['planOffered', 7, { offerId: ids.offer, threadId: ids.thread, duty: 'must', answer: 'pending' }],
  ['planOfferAnswered', 7, { offerId: ids.offer, answer: 'accepted', reason: mark('plan', 'inside', 'offer') }],
  ['planFinished', 8, {
    planId: ids.plan, threadId: ids.thread, version: 1, citizenGoals: mark('plan', 'own', 'citizenGoals'), purpose: mark('plan', 'inside', 'purpose'), goalIds: [ids.goal], interventions: [proposal], duration: mark('plan', 'inside', 'duration'),
    otherMatters: { housing: mark('plan', 'inside', 'housing') }, coordination: mark('plan', 'inside', 'coordination'), disagreement: mark('plan', 'inside', 'disagreement'), releasedParts: ['citizenGoals', 'interventions', 'by'], by: owner,
  }],
  ['needProfiled', 9, {
    needId: ids.need, threadId: ids.thread, version: 1, supportNeed: 2, assessmentId: ids.assessment, cover: 'day', subthemes: [activity[0]!], priceFrame: secretCost, by: owner,
    content: mark('negotiation', 'inside', 'content'), ...withWords('negotiation', ['staffing', 'special', 'mustHave', 'niceToHave', 'geography', 'risk']),
  }],
  ['negotiationOpened', 9, { negotiationId: ids.negotiation, negotiationNo: 'S-2026-0001-F1', threadId: ids.thread, needId: ids.need, negotiator: people.negotiator.personId }],
  ['candidateListed', 10, { negotiationId: ids.negotiation, candidateId: at(10), provider: 'unit-a', available: 'yes', registered: true, rate: secretCost, matched: mark('negotiation', 'inside', 'matched'), ...withWords('negotiation', ['citizenWish', 'deselected']) }],
  ['roundHeld', 11, {
    negotiationId: ids.negotiation, roundId: at(11), no: 1, on: day(11), channel: 'meeting', ours: { need: mark('negotiation', 'inside', 'ours') },
    theirs: { intervention: { services: [service], hoursPerWeek: 5, ...withWords('negotiation', ['place', 'housing', 'methods', 'competences', 'rampDown', 'documentation']) } },
    differs: ['rate'], dueOn: day(20), by: owner, ...withWords('negotiation', ['participants', 'arguments', 'openPoints', 'nextStep']),
  }],
  ['matchChecked', 12, { negotiationId: ids.negotiation, needIntervention: 'green', interventionRate: 'yellow', text: mark('negotiation', 'inside', 'match'), by: owner }],
  ['negotiationConcluded', 13, { negotiationId: ids.negotiation, outcome: 'agreed', provider: 'unit-a', explanation: mark('negotiation', 'inside', 'explanation'), ...withWords('negotiation', ['fewerOffersReason', 'citizenObjection']), by: people.negotiator.personId }],
  ['negotiationApproved', 14, { negotiationId: ids.negotiation, outcome: 'approved', comment: mark('negotiation', 'inside', 'approval'), by: people.teamLead.personId }],
  ['hearingOpened', 15, { hearingId: ids.hearing, threadId: ids.thread, factIds: [ids.fact], channel: 'letter', sentOn: day(15), deadline: day(30) }],
  ['hearingExtended', 16, { hearingId: ids.hearing, deadline: day(35), reason: mark('reasoning', 'inside', 'extension') }],
  ['hearingAnswered', 17, { hearingId: ids.hearing, answeredOn: day(17), text: mark('reasoning', 'inside', 'hearing') }],
  ['decisionRecorded', 36, {
    decisionId: ids.decision, localId: 'A-1', threadId: ids.thread, type: 'partial', paragraphs: ['§ 85'], services: [service], serviceIds: [at(20)], interventionId: ids.intervention, costPerYear: secretCost, from: day(36), favourable: false,
    relatedIntervention: mark('decision', 'inside', 'related'), refused: { services: [serviceTwo], text: mark('reasoning', 'inside', 'refused') },
    reasons: { facts: mark('reasoning', 'inside', 'facts'), rules: mark('reasoning', 'inside', 'rules'), considerations: mark('reasoning', 'inside', 'considerations') },
    ...withWords('reasoning', ['individual', 'hearingNotNeeded', 'remarksWeighed', 'whatChanged', 'transition']), guidance: { body: mark('decision', 'inside', 'body'), how: mark('decision', 'inside', 'how') }, endsOrders: [], by: owner, decidedOn: day(36),
  }],
  ['decisionSent', 36, { decisionId: ids.decision, channel: 'digitalPost', sentOn: day(36), receivedOn: day(36), appealBy: day(64) }],
  ['decisionRecorded', 37, { decisionId: ids.secondDecision, threadId: ids.thread, type: 'grant', paragraphs: ['§ 85'], services: [service], serviceIds: [at(21)], from: day(36), favourable: true, refused: { services: [] }, endsOrders: [], by: owner, decidedOn: day(37) }],
  ['enteredInError', 37, { kind: 'decision', ref: ids.secondDecision, reason: mark('overrides', 'inside', 'errorDecision'), by: owner }],
  ['appealRegistered', 50, { appealId: ids.appeal, decisionId: ids.decision, threadId: ids.thread, receivedOn: day(50), late: false, reassessBy: day(78) }],
  ['appealReassessed', 60, { appealId: ids.appeal, outcome: 'upheld', reasons: mark('reasoning', 'inside', 'reassessment'), by: owner }],
  ['appealForwarded', 61, { appealId: ids.appeal, forwardedOn: day(61) }],
  ['appealDecided', 290, { appealId: ids.appeal, outcome: 'remitted', decidedOn: day(290), cause: 'information', text: mark('reasoning', 'inside', 'appealText') }],
  ['threadMoved', 38, { threadId: ids.thread, from: 'decision', to: 'order' }],
  ['orderPlaced', 38, orderOf(ids.order, 'unit-a', 1, 'own', [ids.goal])],
  ['orderPlaced', 38, orderOf(ids.otherOrder, 'unit-b', 2, 'other', [ids.otherGoal])],
  ['orderPlaced', 38, orderOf(ids.pastOrder, 'unit-a', 3, 'inside', [ids.freeGoal])],
  ['clarificationAsked', 39, { orderId: ids.order, clarificationId: ids.clarification, question: mark('orderTalk', 'own', 'question'), by: personA }],
  ['clarificationAnswered', 39, { orderId: ids.order, clarificationId: ids.clarification, text: mark('orderTalk', 'own', 'answer'), by: owner, answerBy: day(45) }],
  ['clarificationAsked', 39, { orderId: ids.pastOrder, clarificationId: ids.pastClarification, question: mark('orderTalk', 'past', 'question'), by: personA }],
  ['clarificationAnswered', 39, { orderId: ids.pastOrder, clarificationId: ids.pastClarification, text: mark('orderTalk', 'inside', 'pastAnswer'), by: owner, answerBy: day(45) }],
  ['orderAcknowledged', 40, { orderId: ids.order, startsOn: day(40), contact: personA }],
  ['orderAcknowledged', 40, { orderId: ids.otherOrder, startsOn: day(41), contact: personB }],
  ['handoverPlanned', 41, { orderId: ids.otherOrder, handover: { to: 'unit-a', orderId: ids.order, on: day(250), items: [mark('orderTalk', 'own', 'item')] } }],
  ['orderDeclined', 41, { orderId: ids.pastOrder, reason: 'other', text: mark('orderTalk', 'past', 'declined') }],
  ['conditionNoted', 50, { conditionId: ids.observed, code: activity[5]!, informer: 'provider', text: mark('themes', 'past', 'observation'), by: personA, orderId: ids.order }],
  ['conditionNoted', 50, { conditionId: ids.observed, code: activity[5]!, informer: 'provider', text: mark('themes', 'other', 'observation'), by: personB, orderId: ids.otherOrder }],
  ['subgoalSet', 50, { subgoalId: ids.subgoal, goalId: ids.goal, orderId: ids.order, text: mark('wishesAndGoals', 'past', 'subgoal'), methods: mark('wishesAndGoals', 'past', 'methods'), who: mark('wishesAndGoals', 'past', 'who'), status: 'open' }],
  ['subgoalNoted', 51, { subgoalId: ids.subgoal, text: mark('scores', 'past', 'subgoalNote'), by: personA }],
  ['subgoalSet', 50, { subgoalId: ids.otherSubgoal, goalId: ids.otherGoal, orderId: ids.otherOrder, text: mark('wishesAndGoals', 'other', 'subgoal'), status: 'open' }],
  ['subgoalNoted', 51, { subgoalId: ids.otherSubgoal, text: mark('scores', 'other', 'subgoalNote'), by: personB }],
  ['subgoalSet', 50, { subgoalId: ids.pastSubgoal, goalId: ids.freeGoal, orderId: ids.pastOrder, text: mark('wishesAndGoals', 'past', 'pastSubgoal'), status: 'open' }],
  ['changeRequested', 52, { changeRequestId: ids.request, orderId: ids.order, kind: 'moreHours', reasons: mark('orderTalk', 'own', 'wish'), by: personA }],
  ['changeRequestAnswered', 53, { changeRequestId: ids.request, outcome: 'declined', text: mark('orderTalk', 'own', 'wishAnswer'), by: owner }],
  ['changeRequested', 52, { changeRequestId: ids.pastRequest, orderId: ids.pastOrder, kind: 'moreHours', reasons: mark('orderTalk', 'past', 'wish'), by: personA }],
  ['changeRequestAnswered', 53, { changeRequestId: ids.pastRequest, outcome: 'declined', text: mark('orderTalk', 'inside', 'pastWishAnswer'), by: owner }],
  ['hoursDelivered', 60, { orderId: ids.order, from: day(40), to: day(47), hours: 5, by: personA }],
  ['followUpPlanned', 60, { followUpId: ids.followUp, orderId: ids.order, no: 1, dueOn: day(130), periodFrom: day(40) }],
  ['followUpPlanned', 60, { followUpId: ids.otherFollowUp, orderId: ids.otherOrder, no: 1, dueOn: day(130), periodFrom: day(40) }],
  ['followUpMoved', 61, { followUpId: ids.followUp, dueOn: day(132), reason: mark('followUpWords', 'inside', 'moved'), by: owner }],
  ['statusRequested', 110, { followUpId: ids.followUp }],
  ['statusRequested', 110, { followUpId: ids.otherFollowUp }],
  ['statusWaived', 111, { followUpId: ids.otherFollowUp, reason: mark('followUpWords', 'inside', 'waived'), by: owner }],
  ['followUpCommented', 114, { followUpId: ids.followUp, goalId: ids.goal, text: mark('scores', 'past', 'comment'), by: personA }],
  ['followUpCommented', 114, { followUpId: ids.otherFollowUp, goalId: ids.otherGoal, text: mark('scores', 'other', 'comment'), by: personB }],
  ['statusAnswered', 114, { followUpId: ids.followUp, ...status(personA, 'past', 1, [ids.goal]) }],
  ['statusCorrected', 115, { followUpId: ids.followUp, reason: mark('scores', 'inside', 'notKept'), ...status(personA, 'past', 2, [ids.goal]) }],
  ['statusAnswered', 115, { followUpId: ids.otherFollowUp, ...status(personB, 'other', 3, [ids.otherGoal]) }],
  ['goalsScored', 116, { scoringId: at(30), orderId: ids.order, answers: [{ goalId: ids.goal, score: 2, tookPart: 'yes' }], by: personA, on: day(116) }],
  ['goalsScored', 116, { scoringId: at(31), orderId: ids.otherOrder, answers: [{ goalId: ids.otherGoal, score: -2, tookPart: 'no' }], by: personB, on: day(116) }],
  ['followUpResultRegistered', 132, {
    followUpId: ids.followUp, result: 'continue', heldOn: day(132), goalLevels: [{ goalId: ids.goal, level: 2 }], supportNeed: 2, by: owner, ...withWords('followUpWords', ['participants', 'citizenView', 'conclusion', 'agreements', 'statusWaivedReason']),
    goalEvaluations: [{ goalId: ids.goal, text: mark('followUpWords', 'inside', 'evaluation'), informer: 'caseworker' }], concern: { text: mark('followUpWords', 'inside', 'concern') },
    scores: [{ goalId: ids.goal, score: 1, tookPart: 'yes' }],
  }],
  ['followUpPlanned', 132, { followUpId: ids.pastFollowUp, orderId: ids.order, no: 2, dueOn: day(260), periodFrom: day(132) }],
  ['enteredInError', 133, { kind: 'followUp', ref: ids.otherFollowUp, reason: mark('overrides', 'inside', 'errorFollowUp'), by: owner }],
  ['enteredInError', 133, { kind: 'order', ref: ids.pastOrder, reason: mark('overrides', 'inside', 'errorOrder'), by: owner }],
  ['matterRaised', 134, { matterId: ids.matter, kind: 'meeting', raisedOn: day(134), dueOn: day(150), text: mark('matterWords', 'inside', 'text'), by: owner }],
  ['matterSettled', 135, { matterId: ids.matter, outcome: mark('matterWords', 'inside', 'outcome'), by: owner }],
  ['matterRaised', 134, { matterId: ids.ownMatter, kind: 'incident', orderId: ids.order, raisedOn: day(134), text: mark('matterWords', 'past', 'incident'), by: personA }],
  ['noteWritten', 134, { noteId: ids.note, room: 'professional', kind: 'sparring', text: mark('professionalRoom', 'inside', 'note'), threadId: ids.thread, by: owner }],
  ['noteWritten', 134, { noteId: at(40), room: 'shared', kind: 'note', text: mark('sharedNotes', 'inside', 'note'), threadId: ids.thread, by: owner }],
  ['healthAreasTicked', 134, { areas: ['I3'], orderId: ids.order, by: personA }],
  ['healthAreasTicked', 134, { areas: ['I10'], orderId: ids.otherOrder, by: personB }],
  ['extraRecorded', 134, { form: 'recordWish', version: 1, values: { local: mark('ownFields', 'inside', 'value') }, by: owner }],
  ['gateOverridden', 134, { gate: 'R24', reason: mark('overrides', 'inside', 'gate'), threadId: ids.thread }],
  ['requestReceived', 200, {
    threadId: ids.second, no: 2, stage: 'decision', answerBy: day(220),
    request: { receivedOn: day(200), requester: 'internal', reason: mark('requestWords', 'inside', 'second'), asked: { services: [], paragraphs: [] }, diagnoses: [], acute: false, fromFollowUp: ids.followUp },
  }],
  ['threadClosed', 201, { threadId: ids.second, reason: 'event', note: mark('requestWords', 'inside', 'closing'), by: owner }],
];

/** Words that are stored in an event and kept by no record. */
const notKept = mark('scores', 'inside', 'notKept');
export const allMarks = marksIn(made).filter((m) => m !== notKept);

export const toEvent = ([type, on, data]: Made): CaseEvent => event(type, day(on), data as never) as unknown as CaseEvent;
export const played = (events: readonly Made[] = made): CaseState => events.map(toEvent).reduce<CaseState | null>(evolve, null)!;
export const whole: CaseState = played();
if (whole.shape !== stateShape) throw new Error('shape');
