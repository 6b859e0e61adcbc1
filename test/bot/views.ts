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
const detail = { goals: answers, recommendation: 'adjust' as const, meetingWanted: true, comments: 2 };
const result = { result: 'continue' as const, on: '2026-12-01', nextFollowUpOn: '2027-03-01' };

const order = { kind: 'C11' as const, ...head, serviceGroups: ['Ophold', 'Socialpædagogisk støtte'], wishedStart: '2026-09-10', answerBy: '2026-12-05', goalCount: 2 };
const wanted = { kind: 'C15' as const, ...head, ...days, no: 1, askedBy: ids.owner, goals: [1, 2].map(goal) };
const received = { kind: 'C16' as const, ...head, no: 1, dueOn: days.dueOn, receivedOn: '2026-11-20', mayRegister: false };
const resultCard = { kind: 'C19' as const, ...head, no: 1, dueOn: days.dueOn };

export const views: Record<string, CardView | { kind: 'gone'; caseNo: string }> = {
  'C11-open': { ...order, stage: 'open' },
  'C11-overdue': { ...order, stage: 'open', answerBy: '2026-11-30' },
  'C11-accepted': { ...order, stage: 'accepted', startsOn: '2026-09-14', answeredBy: ids.provider },
  'C11-declined': { ...order, stage: 'declined', declineReason: 'noCapacity' },
  'C12-accepted': { kind: 'C12', ...head, stage: 'accepted', startsOn: '2026-09-14', answeredBy: ids.provider, firstFollowUpOn: '2026-12-01' },
  'C12-declined': { kind: 'C12', ...head, stage: 'declined', declineReason: 'distance' },
  'C15-open': { ...wanted, stage: 'open' },
  'C15-open-five': { ...wanted, stage: 'open', goals: [1, 2, 3, 4, 5].map(goal) },
  'C15-open-six': { ...wanted, stage: 'open', goals: [1, 2, 3, 4, 5, 6].map(goal) },
  'C15-overdue': { ...wanted, stage: 'open', dueOn: '2026-11-01' },
  'C15-answered': { ...wanted, stage: 'answered', answered: { by: ids.provider, on: '2026-11-20', ...detail } },
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
  gone: { kind: 'gone', caseNo },
};
