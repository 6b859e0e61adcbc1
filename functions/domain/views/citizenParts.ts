/** What a citizen is told of each part of the case: plain stages, own words, dates; nothing internal and no number that somebody else gave. */
import type { DecisionType } from '../areas/decisions';
import type { Consent, PartyKind, PartyScope } from '../areas/people';
import type { GoalStanding } from '../areas/goals';
import { coversOn, isLive, type CaseObject } from '../access';
import { accessTo } from '../access/matrix';
import { goalById, openFollowUp, type CaseState, type Goal, type Thread } from '../case';
import { byDay, type Day } from '../calendar';
import { isValidConsent } from '../consents';
import { talksOf } from '../goalTalks';
import { awaitsDecision } from '../deadlines';
import { courseOf } from '../goalCourse';
import { phaseOfThread } from '../phase';
import type { Level, Score } from '../progress';
import { appealClock, type AppealClock } from './case/decisions';

/** Five plain stages: we have your request, we look into it, we assess, decision, you get support. */
export const citizenStages = ['received', 'examining', 'assessing', 'decision', 'support'] as const;
export type CitizenStage = (typeof citizenStages)[number] | 'closed';
export type Arrow = 'up' | 'flat' | 'down';

export interface CitizenThread {
  no: number;
  receivedOn: Day;
  stage: CitizenStage;
  /** When an answer can be expected, while one is owed. */
  answerBy?: Day;
  /** The day has passed. */
  late?: true;
  /** What the citizen was told of a delay. */
  delayed?: { on: Day; answerBy: Day; reason: string };
}
export interface CitizenWait { kind: 'information' | 'provider' | 'yourAnswer' | 'appealBody'; line?: string; provider?: string; since: Day; until?: Day }
/** What the citizen last answered when the goal was looked at together, each with its day. The start was set together too. */
export interface CitizenSaid { how?: { on: Day; value: number }; level?: { on: Day; value: Level }; words?: OwnWords }
export interface CitizenGoal {
  goalId: string; text: string; standing: GoalStanding; expectedOn: Day; since?: Day; arrow?: Arrow; ownArrow?: Arrow; said: CitizenSaid;
  /** Where it begins has not been agreed yet. */
  startMissing?: true;
}
export interface CitizenDecision {
  type: DecisionType; decidedOn: Day; toldOn: Day; paragraphs: string[]; services: string[]; hoursPerWeek?: number; relatedIntervention?: string; from: Day; to?: Day; effectOn?: Day;
  appeal?: AppealClock & { body?: string; how?: string };
  /** What the decision was built on; told once the decision is. */
  supportNeed?: Level | null;
  targetGroup?: string;
}
export interface CitizenAppeal { receivedOn: Day; answerBy?: Day; forwardedOn?: Day; outcome?: string; outcomeOn?: Day }
export interface CitizenHelp { provider: string; services: string[]; contact?: string; startsOn: Day; hoursPerWeek?: number; endsOn?: Day; running: boolean }
export interface CitizenPlan { words: string; purpose?: string; goals: string[]; from?: Day; to?: Day; duration?: string; otherMatters: string[]; coordination?: string; firstFollowUpOn?: Day }
export type CitizenConsent = Pick<Consent, 'consentId' | 'type' | 'information' | 'from' | 'receivers' | 'purpose' | 'givenOn' | 'expiresOn'> & { holds: boolean; endedOn?: Day };
export interface CitizenParty { partyId: string; kind: PartyKind; name: string; scope: PartyScope[]; from: Day; to?: Day }
export interface OwnWords { on: Day; text: string }

/** True when the table shows this object to the citizen. */
const shown = (object: CaseObject): boolean => accessTo(object, 'citizen') !== 'none';
const only = <T>(object: CaseObject, make: () => T[]): T[] => (shown(object) ? make() : []);

const told = (state: CaseState, threadId: string) => state.decisions.filter((d) => d.threadId === threadId && d.sent && !d.enteredInError);

function stageOf(state: CaseState, thread: Thread): CitizenStage {
  const phase = phaseOfThread(state, thread);
  if (phase === 'closed') return 'closed';
  if (phase === 'request' || phase === 'opening') return 'received';
  if (phase === 'information') return 'examining';
  if (phase === 'delivery' || phase === 'followUp') return 'support';
  // The plan or the price may come after a decision that the citizen knows of already; an order that nobody has taken is not support yet.
  const after = phase === 'order' || phase === 'plan' || phase === 'negotiation';
  return phase === 'decision' || (after && told(state, thread.threadId).length > 0) ? 'decision' : 'assessing';
}

export const threadsFor = (state: CaseState, today: Day): CitizenThread[] => only('phase', () => state.threads.map((thread) => {
  const owed = awaitsDecision(state, thread);
  const notice = thread.delayNotices.at(-1);
  return {
    no: thread.no, receivedOn: thread.request.receivedOn, stage: stageOf(state, thread),
    ...(owed ? { answerBy: thread.answerBy, ...(thread.answerBy !== undefined && thread.answerBy < today ? { late: true as const } : {}) } : {}),
    ...(owed && notice ? { delayed: { on: notice.on, answerBy: notice.answerBy, reason: notice.reason } } : {}),
  };
}));

/** Whom we wait for. Information from outside is named only in the words that were written for the citizen. */
export const waitsFor = (state: CaseState): CitizenWait[] => only('waiting', () => [
  ...state.information.filter((i) => i.state === 'waiting' && i.citizenLine !== undefined).map((i): CitizenWait => ({ kind: 'information', line: i.citizenLine, since: i.askedOn })),
  ...state.orders.filter((o) => o.state === 'sent').map((o): CitizenWait => ({ kind: 'provider', provider: o.provider, since: o.placedOn })),
  ...state.hearings.filter((h) => !h.answer).map((h): CitizenWait => ({ kind: 'yourAnswer', since: h.sentOn, until: h.deadline })),
  ...state.appeals.filter((a) => a.forwardedOn !== undefined && !a.outcome).map((a): CitizenWait => ({ kind: 'appealBody', since: a.forwardedOn! })),
]);

const arrowOf = (score: Score | null | undefined): Arrow | undefined => (typeof score !== 'number' ? undefined : score > 0 ? 'up' : score < 0 ? 'down' : 'flat');

function saidOf(state: CaseState, goal: Goal, today: Day): CitizenSaid {
  const { startedOn, satisfaction, baselineLevel } = goal;
  const talks = talksOf(state, goal).filter((talk) => talk.on <= today);
  const how = talks.findLast((talk) => talk.satisfaction !== undefined) ?? { on: startedOn, satisfaction };
  const hard = talks.findLast((talk) => talk.level !== undefined) ?? { on: startedOn, level: baselineLevel ?? undefined };
  const told = talks.findLast((talk) => talk.words !== undefined);
  return {
    ...(how.satisfaction === undefined ? {} : { how: { on: how.on, value: how.satisfaction } }), ...(hard.level === undefined ? {} : { level: { on: hard.on, value: hard.level } }),
    ...(told ? { words: { on: told.on, text: told.words! } } : {}),
  };
}

/** How it last went by whoever helps, and by the citizen; the numbers of others are left out. */
function citizenGoal(state: CaseState, goal: Goal, today: Day): CitizenGoal {
  const { goalId, text, standing, expectedOn } = goal;
  const scorings = courseOf(state, goal).scorings.filter((s) => s.on <= today);
  const last = scorings.findLast((s) => s.score !== null);
  const startMissing = goal.baselineLevel === null && standing !== 'completed';
  return {
    goalId, text, standing, expectedOn, since: last?.on, arrow: arrowOf(last?.score), said: saidOf(state, goal, today), ...(startMissing ? { startMissing } : {}), ownArrow: arrowOf(scorings.findLast((s) => s.citizenOwnScore !== undefined)?.citizenOwnScore),
  };
}
export const wishesFor = (state: CaseState): OwnWords[] => only('wishesAndGoals', () => state.wishes.map(({ on, text }) => ({ on, text })));
export const goalsFor = (state: CaseState, today: Day): CitizenGoal[] => only('wishesAndGoals', () => state.goals.map((goal) => citizenGoal(state, goal, today)));

/** What the citizen has said: of the themes, of the help, and of the goals. */
export const wordsFor = (state: CaseState): OwnWords[] => [
  ...only('themes', () => state.themeNotes.filter((n) => n.informer === 'citizen').map(({ recordedOn, text }) => ({ on: recordedOn, text }))),
  ...only('followUpWords', () => state.followUps.flatMap(({ result }) => (result?.citizenView === undefined ? [] : [{ on: result.heldOn, text: result.citizenView }]))),
  ...only('followUpWords', () => state.goals.flatMap((goal) => talksOf(state, goal)).flatMap(({ on, words }) => (words === undefined ? [] : [{ on, text: words }]))),
].sort(byDay);

export const decisionsFor = (state: CaseState, today: Day): CitizenDecision[] => only('decision', () => state.threads.flatMap(({ threadId }) => told(state, threadId)).map((d) => {
  const basis = state.assessments.findLast((a) => a.threadId === d.threadId);
  return {
    type: d.type, decidedOn: d.decidedOn, toldOn: d.sent!.on, paragraphs: d.paragraphs, services: d.services, hoursPerWeek: d.hoursPerWeek, relatedIntervention: d.relatedIntervention,
    from: d.from, to: d.to, effectOn: d.effectOn,
    appeal: d.sent!.appealBy === undefined ? undefined : { ...appealClock(d.sent!.appealBy, today), body: d.guidance?.body, how: d.guidance?.how },
    ...(shown('need') ? { supportNeed: basis?.supportNeed, targetGroup: basis?.targetGroups.find((t) => t.rank === 1)?.code } : {}),
  };
}));

export const appealsFor = (state: CaseState): CitizenAppeal[] => only('decision', () => state.appeals.map((a) => ({
  receivedOn: a.receivedOn, answerBy: a.reassessment || a.outcome ? undefined : a.reassessBy, forwardedOn: a.forwardedOn, outcome: a.outcome?.outcome, outcomeOn: a.outcome?.on,
})));

export const helpFor = (state: CaseState): CitizenHelp[] => only('order', () => state.orders.filter((o) => isLive(o) && !o.enteredInError).map((o) => ({
  provider: o.provider, services: o.services, contact: o.contact, startsOn: o.startedOn ?? o.startsOn ?? o.wishedStart, hoursPerWeek: o.hoursPerWeek, endsOn: o.endsOn, running: o.state === 'accepted',
})));

/** The newest finished plan; the citizen has a copy of it. */
export const plansFor = (state: CaseState): CitizenPlan[] => only('plan', () => state.plans.slice(-1).map((p) => ({
  words: p.citizenGoals, purpose: p.purpose, goals: p.goalIds.flatMap((goalId) => goalById(state, goalId)?.text ?? []), from: p.from, to: p.to, duration: p.duration,
  otherMatters: Object.values(p.otherMatters), coordination: p.coordination, firstFollowUpOn: p.firstFollowUpOn,
})));

/** The next follow-up or agreed meeting, whichever comes first. */
export function nextMeeting(state: CaseState, today: Day): Day | undefined {
  const followUps = only('followUp', () => state.orders.filter((o) => o.state === 'accepted').flatMap((o) => openFollowUp(state, o.orderId)?.dueOn ?? []));
  const meetings = state.matters.filter((m) => m.kind === 'meeting' && !m.settled).flatMap((m) => m.dueOn ?? []);
  return [...followUps, ...meetings].filter((on) => on >= today).sort()[0];
}

export const consentsFor = (state: CaseState, today: Day): CitizenConsent[] => only('consents', () => state.consents.filter((c) => !c.refused).map((c) => {
  const { consentId, type, information, from, receivers, purpose, givenOn, expiresOn } = c;
  return { consentId, type, information, from, receivers, purpose, givenOn, expiresOn, holds: isValidConsent(c, today), endedOn: c.withdrawn?.on };
}));

export const partiesFor = (state: CaseState): CitizenParty[] => only('consents', () => state.parties.filter((p) => !p.ended).map(({ partyId, kind, name, scope, from, to }) => ({ partyId, kind, name, scope, from, to })));

export const notesFor = (state: CaseState): OwnWords[] => only('sharedNotes', () => state.notes.filter((n) => n.room === 'shared').map(({ recordedOn, text }) => ({ on: recordedOn, text })));

/** The caseworker, or whoever stands in today. */
export const caseworkerOf = ({ owner, cover }: CaseState, today: Day): string => (coversOn(cover, today) ? cover.personId : owner);
