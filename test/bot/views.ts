/** Every card in every stage and face, with fixed content. */
import type { AnsweredGoal, CardView } from '#domain/views/cardView';
import { caseNo, ids } from './fakes';

const ref = '0d2c1f1e-5a0b-4a53-9b0c-000000000001';
const goal = (n: number) => ({ goalId: `0d2c1f1e-5a0b-4a53-9b0c-10000000000${n}`, label: `Hverdag ${n}` });
const head = { caseNo, ref, rev: 3, orderNo: `${caseNo}-B1`, provider: 'anker' };
const days = { dueOn: '2026-12-01', periodFrom: '2026-09-10' };
const point = (on: string, value: number | null) => ({ on, value });
const answers: AnsweredGoal[] = [
  { label: 'Hverdag 1', status: 'inProgress', score: 1, tookPart: 'yes', light: 'onTrack', line: [point('2026-09-10', 0), point('2026-11-20', 1)] },
  { label: 'Hverdag 2', status: 'partly', score: 2, tookPart: 'partly', light: 'ahead', line: [point('2026-09-10', 0), point('2026-10-01', null), point('2026-11-20', 2)] },
  { label: 'Hverdag *3*', status: 'paused', score: -1, tookPart: 'no', light: 'behind', line: [0, 1, 2, 1, 0, -1, -2, -3, -4].map((v, i) => point(`2026-0${i + 1}-01`, v)) },
  { label: 'Hverdag 4', status: 'notRelevant', score: null, notScoredReason: 'citizenAbsent', tookPart: 'no', light: 'unknown', line: [point('2026-09-10', 0), point('2026-11-20', null)] },
];
const detail = { goals: answers, recommendation: 'adjust' as const, meetingWanted: true, meetingSlots: [{ on: '2026-12-03', part: 'morning' as const }, { on: '2026-12-08', part: 'afternoon' as const }], comments: 2 };
const result = { result: 'continue' as const, on: '2026-12-01', nextFollowUpOn: '2027-03-01' };

const order = { kind: 'C11' as const, ...head, serviceGroups: ['Ophold', 'Socialpædagogisk støtte'], wishedStart: '2026-09-10', answerBy: '2026-12-05', goalCount: 2, hasAnswer: false };
const wanted = { kind: 'C15' as const, ...head, ...days, wantedBy: days.dueOn, mayAskTime: true, no: 1, askedBy: ids.owner, goals: [1, 2].map(goal) };
const received = { kind: 'C16' as const, ...head, no: 1, dueOn: days.dueOn, receivedOn: '2026-11-20', mayRegister: false };
const resultCard = { kind: 'C19' as const, ...head, no: 1, dueOn: days.dueOn };

const start = { kind: 'C13' as const, ...head, startsOn: '2026-11-28', mayAct: false };
const bare = { kind: 'C14' as const, ...head, goalCount: 3, by: '2026-12-20' };
const meeting = { kind: 'C17' as const, ...head, on: '2026-12-03', confirmedBy: [] as string[], mayConfirm: true, mayMove: true };
const late = { kind: 'C18' as const, ...head, no: 1, dueOn: '2026-11-20', days: 11, hasStatus: false, mayAct: true };
const warned = { kind: 'C20' as const, ...head, no: 2, dueOn: days.dueOn };
const asks = { kind: 'C21' as const, ...head, askedOn: '2026-11-29', by: ids.provider };
const wish = { ...asks, about: 'moreTime' as const, until: '2026-12-20', reason: 'staffing' as const };
const incident = { kind: 'C22' as const, caseNo, ref, rev: 1, raisedOn: '2026-12-01', dueOn: '2026-12-01', by: ids.provider, orderNo: head.orderNo, provider: 'anker' };
const handed = { kind: 'C28' as const, ...head, to: 'fyr', on: '2026-12-15', items: 4 };
const ending = { kind: 'C33' as const, ...head, endsOn: '2027-01-30', days: 60 };
const question = { kind: 'C05' as const, ...head, topic: 'attendance' as const, askedOn: '2026-11-20', dueOn: '2026-12-04', mayAnswer: true, mayAskTime: true };

/** Faces of the cards about delivery and follow-ups. */
const beside: Record<string, CardView> = {
  'C05-open': { ...question, stage: 'open' },
  'C05-cannot': { ...question, stage: 'open', cannot: 'notKnown', mayAskTime: false, dueOn: '2026-11-30' },
  'C05-owner': { ...question, stage: 'open', mayAnswer: false, mayAskTime: false },
  'C05-answered': { ...question, stage: 'answered', answered: { by: ids.provider, on: '2026-12-01' }, mayAnswer: false, mayAskTime: false },
  'C05-closed': { ...question, stage: 'closed', mayAnswer: false, mayAskTime: false },
  'C13-provider': { ...start, stage: 'open', mayAct: true },
  'C13-owner': { ...start, stage: 'open' },
  'C13-started': { ...start, stage: 'started', startedOn: '2026-11-30' },
  'C13-postponed': { ...start, stage: 'postponed', startsOn: '2026-12-10' },
  'C13-closed': { ...start, stage: 'closed' },
  'C14-owner': { ...bare, stage: 'open', missing: 2, mayAct: true },
  'C14-lead': { ...bare, stage: 'open', missing: 2, by: '2026-11-20', mayAct: false },
  'C14-closed': { ...bare, stage: 'closed', missing: 0, mayAct: false },
  'C17-open': { ...meeting, stage: 'open' },
  'C17-confirmed': { ...meeting, stage: 'open', confirmedBy: [ids.provider, ids.owner], mayConfirm: false },
  'C17-lead': { ...meeting, stage: 'open', mayConfirm: false, mayMove: false },
  'C17-closed': { ...meeting, stage: 'closed', mayConfirm: false, mayMove: false },
  'C18-owner': { ...late, stage: 'open' },
  'C18-lead': { ...late, stage: 'open', hasStatus: true, mayAct: false },
  'C18-moved': { ...late, stage: 'moved', dueOn: '2026-12-15', mayAct: false },
  'C18-closed': { ...late, stage: 'closed', mayAct: false },
  'C20-owner': { ...warned, stage: 'open', goals: [{ label: 'Hverdag 1', light: 'behind', why: 'behindTwice' }, { label: 'Hverdag 2', light: 'onTrack', why: 'drop' }], mayAct: true },
  'C20-lead': { ...warned, stage: 'open', goals: [{ label: 'Hverdag 1', light: 'behind' }], mayAct: false },
  'C20-closed': { ...warned, stage: 'closed', goals: [], mayAct: false },
  'C21-change': { ...asks, stage: 'open', about: 'moreHours', mayAnswer: true },
  'C21-change-meeting': { ...asks, stage: 'open', about: 'end', outcome: 'meeting', mayAnswer: true },
  'C21-change-lead': { ...asks, stage: 'open', about: 'otherService', mayAnswer: false },
  'C21-change-closed': { ...asks, stage: 'closed', about: 'moreHours', outcome: 'accepted', mayAnswer: false },
  'C21-time': { ...wish, stage: 'open', mayAnswer: true },
  'C21-time-closed': { ...wish, stage: 'closed', outcome: 'granted', mayAnswer: false },
  'C21-time-over': { ...wish, stage: 'closed', mayAnswer: false },
  'C21-not-ours': { ...asks, stage: 'open', about: 'notOurs', reason: 'moved', mayAnswer: false },
  'C22-incident': { ...incident, stage: 'open', about: 'incident', mayAct: true },
  'C22-worry': { ...incident, stage: 'open', about: 'worry', orderNo: undefined, provider: undefined, mayAct: true },
  'C22-closed': { ...incident, stage: 'closed', about: 'worry', supervisionNotified: true, settledOn: '2026-12-02', mayAct: false },
  'C28-waiting': { ...handed, stage: 'open', isAccepted: false },
  'C28-give': { ...handed, stage: 'open', isAccepted: true, mayConfirm: 'given' },
  'C28-take': { ...handed, stage: 'open', isAccepted: true, given: { by: ids.provider, on: '2026-12-15' }, mayConfirm: 'taken' },
  'C28-done': { ...handed, stage: 'done', isAccepted: true, given: { by: ids.provider, on: '2026-12-15' }, taken: { by: ids.otherProvider, on: '2026-12-16' } },
  'C28-closed': { ...handed, stage: 'closed', isAccepted: false },
  'C33-owner': { ...ending, stage: 'open', mayAct: true },
  'C33-planned': { ...ending, stage: 'open', mayAct: true, nextFollowUpOn: '2027-01-15' },
  'C33-provider': { ...ending, stage: 'open', mayAct: false },
  'C33-closed': { ...ending, stage: 'closed', mayAct: false },
};

export const views: Record<string, CardView | { kind: 'gone'; caseNo: string }> = {
  'C11-open': { ...order, stage: 'open' },
  'C11-overdue': { ...order, stage: 'open', answerBy: '2026-11-30' },
  'C11-accepted': { ...order, stage: 'accepted', startsOn: '2026-09-14', answeredBy: ids.provider },
  'C11-declined': { ...order, stage: 'declined', declineReason: 'noCapacity' },
  'C11-undo': { ...order, stage: 'accepted', startsOn: '2026-09-14', answeredBy: ids.provider, undo: 12 },
  'C11-asked': { ...order, stage: 'asked' },
  'C11-answered': { ...order, stage: 'open', hasAnswer: true },
  'C12-question': { kind: 'C12', ...head, answerBy: '2026-12-05', stage: 'question' },
  'C12-waiting': { kind: 'C12', ...head, answerBy: '2026-12-05', stage: 'waiting' },
  'C12-accepted': { kind: 'C12', ...head, answerBy: '2026-12-05', stage: 'accepted', startsOn: '2026-09-14', answeredBy: ids.provider, firstFollowUpOn: '2026-12-01' },
  'C12-declined': { kind: 'C12', ...head, answerBy: '2026-12-05', stage: 'declined', declineReason: 'distance' },
  'C15-open': { ...wanted, stage: 'open' },
  'C15-open-five': { ...wanted, stage: 'open', goals: [1, 2, 3, 4, 5].map(goal) },
  'C15-open-six': { ...wanted, stage: 'open', goals: [1, 2, 3, 4, 5, 6].map(goal) },
  'C15-overdue': { ...wanted, stage: 'open', dueOn: '2026-11-01', wantedBy: '2026-11-01' },
  'C15-more-time': { ...wanted, stage: 'open', wantedBy: '2026-12-08', moreTime: { until: '2026-12-08', reason: 'notMet', outcome: 'granted' } },
  'C15-time-asked': { ...wanted, stage: 'open', mayAskTime: false, moreTime: { until: '2026-12-20', reason: 'staffing' } },
  'C15-not-ours': { ...wanted, stage: 'notOurs', notOurs: { reason: 'moved', by: ids.provider, on: '2026-11-20' }, undo: 12 },
  'C15-answered': { ...wanted, stage: 'answered', answered: { by: ids.provider, on: '2026-11-20', ...detail } },
  'C15-undo': { ...wanted, stage: 'answered', answered: { by: ids.provider, on: '2026-11-20', ...detail }, undo: 12 },
  'C15-closed': { ...wanted, stage: 'closed', answered: { by: ids.provider, on: '2026-11-20', ...detail } },
  'C15-closed-unanswered': { ...wanted, stage: 'closed' },
  'C16-lead': { ...received, stage: 'open', lights: [{ label: 'Hverdag', light: 'ahead' }, { label: 'Fritid', light: 'unknown' }] },
  'C16-lead-closed': { ...received, stage: 'closed', result, lights: [{ label: 'Hverdag', light: 'behind' }] },
  'C16-base': { ...received, stage: 'open' },
  'C16-base-closed': { ...received, stage: 'closed', result },
  'C16-owner': { ...received, stage: 'open', detail, mayRegister: true },
  'C16-closed': { ...received, stage: 'closed', detail, result },
  'C19-open': { ...resultCard, stage: 'open' },
  'C19-overdue': { ...resultCard, stage: 'open', dueOn: '2026-11-01' },
  'C19-closed': { ...resultCard, stage: 'closed', result: { result: 'end', on: '2026-12-01' } },
  ...beside,
  gone: { kind: 'gone', caseNo },
};
