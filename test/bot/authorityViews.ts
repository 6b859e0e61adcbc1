/** Every card of the authority's own work in every stage and face, with fixed content. */
import type { AuthorityCard } from '#domain/views/cards/authority';
import type { TeamDigest } from '#domain/views/cards/authority/teamDigest';
import { caseNo, ids } from './fakes';

const ref = '0d2c1f1e-5a0b-4a53-9b0c-000000000001';
const other = '0d2c1f1e-5a0b-4a53-9b0c-000000000002';
const head = { caseNo, ref, rev: 3 };
const done = { by: ids.owner, on: '2026-11-20' };
const talks = { ...head, negotiationNo: `${caseNo}-F1` };

const request = { kind: 'C01' as const, ...head, receivedOn: '2026-11-16', answerBy: '2027-01-11', acute: false, mayTake: false };
const near = { kind: 'C02' as const, ...head, stage: 'open' as const, answerBy: '2026-12-11', days: 10, phase: 'assessment' as const, mayAct: true };
const passed = { kind: 'C03' as const, ...head, stage: 'open' as const, answerBy: '2026-11-28', daysOver: 3, mayAct: true };
const waiting = { kind: 'C04' as const, ...head, stage: 'open' as const, source: 'doctor' as const, askedOn: '2026-11-02', dueOn: '2026-11-16', daysWaited: 29, reminders: 0, mayAct: true, mayRemind: true };
const advice = {
  kind: 'C06' as const, ...head, stage: 'open' as const, by: ids.owner, on: '2026-11-27', daysWaiting: 4, cost: { above: 300_000, upTo: 600_000 }, competence: 'teamLead' as const,
  mayApprove: true, mayReturn: true, mayOpen: true,
};
const decided = { ...advice, stage: 'decided' as const, mayApprove: false, mayReturn: false };
const result = { kind: 'C07' as const, ...head, stage: 'open' as const, by: ids.lead, on: '2026-11-30' };
const hearing = { kind: 'C08' as const, ...head, stage: 'open' as const, sentOn: '2026-11-23', deadline: '2026-12-07', over: false, mayAct: true };
const round = { kind: 'C09' as const, ...talks, stage: 'open' as const, rounds: 2, differs: ['intervention', 'rate'] as const, dueOn: '2026-12-03', mayAct: true, mayAsk: true };
const match = {
  kind: 'C10' as const, ...talks, stage: 'open' as const, costPerYear: 1_233_700, firstOffer: 1_478_250, match: { needIntervention: 'green', interventionRate: 'yellow' } as const, concludedBy: ids.owner,
  mayApprove: true, mayReturn: true, mayOpen: true,
};
const detail = { type: 'collect' as const, standing: 'withdrawn' as const, requests: 2, orders: 1, noticeOwed: true };
const consent = { kind: 'C23' as const, ...head, stage: 'open' as const, detail, waitingFor: other, mayAct: true };
const sent = { kind: 'C24' as const, ...head, stage: 'open' as const, sentOn: '2026-11-23', receivedOn: '2026-11-23', appealBy: '2026-12-21' };
const appeal = { kind: 'C25' as const, ...head, stage: 'open' as const, appeal: 'received' as const, receivedOn: '2026-11-30', reassessBy: '2026-12-28', late: false, mayAct: true };
const outcome = { kind: 'C26' as const, ...head, stage: 'open' as const, on: '2026-11-30' };
const notice = { kind: 'C27' as const, ...head, stage: 'open' as const, effectOn: '2026-12-14', days: 13, endingOrders: 1, mayConfirm: true };
const given = {
  kind: 'C29' as const, ...head, stage: 'open' as const, as: 'caseworker' as const, openRequests: 2, mayTake: true,
  deadlines: [{ kind: 'information', on: '2026-11-30', light: 'overdue' }, { kind: 'hearing', on: '2026-12-04', light: 'soon' }, { kind: 'decision', on: '2027-01-11', light: 'later' }] as const,
};
const age = { kind: 'C30' as const, ...head, stage: 'open' as const, age: 'pension' as const, matterId: ref, dueOn: '2027-02-28', chooseFor: other, mayAct: true };
const wrote = { kind: 'C32' as const, ...head, stage: 'open' as const, what: 'message' as const, on: '2026-11-30', mayAct: true };

export const authorityViews: Record<string, AuthorityCard> = {
  'C01-open': { ...request, stage: 'open', mayTake: true },
  'C01-acute': { ...request, stage: 'open', acute: true, answerBy: undefined, mayTake: true },
  'C01-lead': { ...request, stage: 'open' },
  'C01-taken': { ...request, stage: 'taken', taken: done },
  'C01-closed': { ...request, stage: 'closed' },
  'C02-open': near,
  'C02-lead': { ...near, mayAct: false },
  'C02-overdue': { ...near, answerBy: '2026-11-30', days: -1, noticedOn: '2026-10-20' },
  'C02-closed': { ...near, stage: 'closed', mayAct: false },
  'C03-open': passed,
  'C03-lead': { ...passed, mayAct: false, daysOver: 1, noticedOn: '2026-10-20' },
  'C03-moved': { ...passed, stage: 'moved', answerBy: '2027-01-15', noticedOn: '2026-12-01', mayAct: false },
  'C03-closed': { ...passed, stage: 'closed', mayAct: false },
  'C04-open': waiting,
  'C04-reminded-today': { ...waiting, reminders: 1, remindedOn: '2026-12-01', mayRemind: false },
  'C04-no-consent': { ...waiting, reminders: 1, remindedOn: '2026-11-20', mayRemind: false },
  'C04-cannot': { ...waiting, source: 'provider', cannot: 'notKnown' },
  'C04-lead': { ...waiting, mayAct: false, mayRemind: false },
  'C04-received': { ...waiting, stage: 'received', endedOn: '2026-12-01', mayAct: false, mayRemind: false },
  'C04-closed': { ...waiting, stage: 'closed', endedOn: '2026-12-01', mayAct: false, mayRemind: false },
  'C06-open': advice,
  'C06-head': { ...advice, competence: 'head', cost: { above: 1_500_000 }, mayReturn: false, mayOpen: false },
  'C06-lead-above': { ...advice, competence: 'head', cost: { above: 1_500_000 }, mayApprove: false },
  'C06-nobody': { ...advice, competence: undefined, mayApprove: false },
  'C06-author': { ...advice, cost: { above: 0, upTo: 100_000 }, mayApprove: false, mayReturn: false },
  'C06-elsewhere': { ...advice, stage: 'elsewhere', mayApprove: false, mayReturn: false },
  'C06-approved': { ...decided, outcome: { ...done, outcome: 'approved' } },
  'C06-changed': { ...decided, outcome: { ...done, outcome: 'approvedWithChange' } },
  'C06-returned': { ...decided, outcome: { ...done, outcome: 'returned' } },
  'C06-rejected': { ...decided, outcome: { ...done, outcome: 'rejected' } },
  'C06-withdrawn': { ...decided, outcome: { ...done, outcome: 'withdrawn' } },
  'C07-approved': { ...result, outcome: 'approved' },
  'C07-returned': { ...result, outcome: 'returned' },
  'C08-open': hearing,
  'C08-lead': { ...hearing, mayAct: false },
  'C08-over': { ...hearing, deadline: '2026-11-30', over: true },
  'C08-answered': { ...hearing, stage: 'answered', answeredOn: '2026-11-30', mayAct: false },
  'C09-open': { ...round, differs: [...round.differs] },
  'C09-first': { ...round, rounds: 0, differs: [], dueOn: undefined },
  'C09-agreeing': { ...round, differs: [] },
  'C09-overdue': { ...round, differs: ['need'], dueOn: '2026-11-30' },
  'C09-asked': { ...round, differs: ['rate'], question: { on: '2026-11-30' }, mayAsk: false },
  'C09-answered': { ...round, differs: ['rate'], question: { on: '2026-11-27', answeredOn: '2026-11-30' } },
  'C09-caseworker': { ...round, differs: ['rate'], mayAct: false, mayAsk: false },
  'C09-caseworker-asked': { ...round, differs: ['rate'], question: { on: '2026-11-30' }, mayAct: false, mayAsk: false, answers: other },
  'C09-caseworker-answered': { ...round, differs: ['rate'], question: { on: '2026-11-27', answeredOn: '2026-11-30' }, mayAct: false, mayAsk: false },
  'C09-concluded': { ...round, differs: ['rate'], stage: 'concluded', outcome: 'agreed', mayAct: false, mayAsk: false },
  'C10-open': match,
  'C10-dearer': { ...match, firstOffer: 1_100_000, match: { needIntervention: 'green', interventionRate: 'green' } },
  'C10-same': { ...match, firstOffer: 1_233_700 },
  'C10-unchecked': { ...match, match: undefined, firstOffer: undefined, mayApprove: false },
  'C10-red': { ...match, match: { needIntervention: 'red', interventionRate: 'green' }, mayApprove: false },
  'C10-red-rate': { ...match, match: { needIntervention: 'green', interventionRate: 'red' }, mayApprove: false },
  'C10-head': { ...match, mayReturn: false, mayOpen: false },
  'C10-approved': { ...match, stage: 'approved', decided: done, mayApprove: false, mayReturn: false },
  'C10-returned': { ...match, stage: 'returned', match: undefined, decided: done, mayApprove: false, mayReturn: false },
  'C23-open': consent,
  'C23-expiring': { ...consent, detail: { ...detail, standing: 'valid', expiresOn: '2026-12-31', noticeOwed: false } },
  'C23-no-requests': { ...consent, detail: { ...detail, type: 'shareAcrossProviders', standing: 'expired', expiresOn: '2026-11-30', requests: 0, noticeOwed: false }, waitingFor: undefined },
  'C23-lead': { ...consent, detail: undefined, waitingFor: undefined, mayAct: false },
  'C23-closed': { ...consent, stage: 'closed', detail: { ...detail, requests: 0, orders: 0, noticeOwed: false }, waitingFor: undefined, mayAct: false },
  'C24-open': sent,
  'C24-no-clock': { ...sent, stage: 'over', appealBy: undefined },
  'C24-over': { ...sent, stage: 'over', appealBy: '2026-11-30' },
  'C24-appealed': { ...sent, stage: 'appealed' },
  'C24-error': { ...sent, stage: 'enteredInError' },
  'C25-received': appeal,
  'C25-late': { ...appeal, reassessBy: '2026-11-30', late: true },
  'C25-lead': { ...appeal, mayAct: false },
  'C25-reassessed': { ...appeal, appeal: 'reassessed', reassessment: { outcome: 'upheld', on: '2026-11-30' } },
  'C25-forwarded': { ...appeal, stage: 'closed', appeal: 'forwarded', reassessment: { outcome: 'partlyChanged', on: '2026-11-30' }, forwardedOn: '2026-12-01', mayAct: false },
  'C25-changed': { ...appeal, stage: 'closed', appeal: 'changed', reassessment: { outcome: 'changed', on: '2026-11-30' }, mayAct: false },
  'C25-decided': { ...appeal, stage: 'closed', appeal: 'decided', mayAct: false },
  'C26-confirmed': { ...outcome, outcome: 'confirmed' },
  'C26-remitted': { ...outcome, outcome: 'remitted', answerBy: '2027-01-15' },
  'C26-closed': { ...outcome, outcome: 'changed', stage: 'closed' },
  'C27-open': notice,
  'C27-lead': { ...notice, mayConfirm: false },
  'C27-in-effect': { ...notice, stage: 'inEffect', effectOn: '2026-12-01', days: 0, endingOrders: 0 },
  'C27-in-effect-lead': { ...notice, stage: 'inEffect', effectOn: '2026-12-01', days: 0, endingOrders: 0, mayConfirm: false },
  'C27-confirmed': { ...notice, stage: 'confirmed', confirmed: done, mayConfirm: false, undo: 41 },
  'C27-confirmed-later': { ...notice, stage: 'confirmed', effectOn: '2026-12-01', days: 0, confirmed: done, mayConfirm: false },
  'C27-replaced': { ...notice, stage: 'replaced', mayConfirm: false },
  'C27-error': { ...notice, stage: 'enteredInError', mayConfirm: false },
  'C29-open': { ...given, deadlines: [...given.deadlines] },
  'C29-cover': { ...given, as: 'cover', until: '2026-12-23', deadlines: [] },
  'C29-lead': { ...given, deadlines: [...given.deadlines], mayTake: false },
  'C29-taken': { ...given, deadlines: [...given.deadlines], stage: 'taken', taken: done, mayTake: false },
  'C29-closed': { ...given, deadlines: [], stage: 'closed', openRequests: 0, mayTake: false },
  'C30-pension': age,
  'C30-adult': { ...age, age: 'adult', chooseFor: undefined },
  'C30-closed': { ...age, stage: 'closed', settledOn: '2026-11-30', mayAct: false },
  'C32-message': wrote,
  'C32-wish': { ...wrote, what: 'wish', mayAct: false },
  'C32-closed': { ...wrote, stage: 'closed', settledOn: '2026-12-01', mayAct: false },
};

export const digest: TeamDigest = { kind: 'C31', team: 'voksen', open: 128, overdue: 7, new: 5, waiting: 41, behind: 12 };
