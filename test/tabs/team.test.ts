/** The team's board, figures in words, and one step in many cases. */
import { ApiError, type Api } from '../../tabs/api';
import type { OverviewRow } from '#domain/views/overview';
import { carryOut, stepsFor, type BulkOutcome } from '../../tabs/pages/overview/bulk/bulk';
import { boardOf, signsOf } from '../../tabs/pages/team/board';
import { amountWords, countWords, keyLines } from '../../tabs/pages/team/figureWords';
import { da, en } from './wholeTexts';

const row = (change: Partial<OverviewRow>): OverviewRow => ({
  caseNo: 'S-2026-0101', initials: '', owner: 'o', team: 'voksen', phase: 'delivery', acute: false, back: false, dueToday: false, ready: false, nextDeadline: null, nextFollowUpOn: null,
  waitingFor: [], waits: { count: 0 }, orders: [], orderCount: { running: 0, unanswered: 0 }, paragraphs: [], flags: [], lacks: [], opens: 'yes', goals: [], lastActivityOn: '2026-11-01', ...change,
});

describe('the board', () => {
  test('phases in the order of the work, with how long cases have stood there', () => {
    const rows = [3, 14, 15, 28, 29, 56, 57].map((daysInPhase) => row({ daysInPhase })).concat(row({ phase: 'request', nextDeadline: { kind: 'decision', on: '2026-11-01', light: 'overdue' } }), row({ phase: 'closed', daysInPhase: 400 }));
    expect(boardOf(rows)).toEqual([
      { phase: 'request', count: 1, bands: { fresh: 1, month: 0, twoMonths: 0, longer: 0 }, overdue: 1, oldest: 0 },
      { phase: 'delivery', count: 7, bands: { fresh: 2, month: 2, twoMonths: 2, longer: 1 }, overdue: 0, oldest: 57 },
    ]);
  });
  test('what needs something is counted among the open cases', () => {
    const rows = [row({ flags: ['appeal'] }), row({ flags: ['appeal'], phase: 'closed' }), row({ nextFollowUpOn: '2026-11-20' }), row({ nextFollowUpOn: '2026-11-21' })];
    expect(Object.fromEntries(signsOf(rows, '2026-11-21').map(({ sign, count }) => [sign, count]))).toEqual({ overdue: 0, lateFollowUp: 1, approval: 0, unanswered: 0, appeal: 1, ready: 0, acute: 0, held: 0 });
  });
});

describe('figures in words', () => {
  const speech = { t: da };
  const line = (key: Parameters<typeof keyLines>[1]) => keyLines(speech, key).map(({ words, share }) => [words, share]);
  test('a hidden number and one that rests on nothing are told apart, and neither is a zero', () => {
    expect([countWords(speech, null), countWords(speech, 0), countWords(speech, 1234.5)]).toEqual(['skjult', '0', '1.234,5']);
    expect(line({ deadlineKept: { count: 12, of: 15 } })).toEqual([['12 af 15 (80 %)', 0.8]]);
    expect(line({ deadlineKept: { count: null, of: 15 } })).toEqual([['skjult ud af 15', undefined]]);
    expect(line({ deadlineKept: { count: null, of: null } })).toEqual([['skjult', undefined]]);
    expect(line({ deadlineKept: { count: 0, of: 0 } })).toEqual([['intet at tælle', undefined]]);
  });
  test('divisions, amounts, days and weights', () => {
    expect(line({ overdue: { of: 9, parts: { notOverdue: 8, upTo30: null, upTo90: 0 } }, needChange: { of: 0, parts: {} }, overturnCause: { of: null, parts: {} } })).toEqual([['til tiden: 8, op til 30 dage over: skjult', undefined], ['intet at tælle', undefined], ['skjult', undefined]]);
    expect(line({ costPerYear: { value: 1_200_000, n: 6 }, caseload: { cases: 12, weighted: 20, workers: 2 } })).toEqual([['12 sager, vægt 20', undefined], ['1.200.000 kr. (n = 6)', undefined]]);
    expect(line({ caseload: { cases: null, weighted: null, workers: null } })).toEqual([['skjult', undefined]]);
    const stage = { median: null, p90: null, n: 0 };
    const stages = { request: { median: 3, p90: 9, n: 7 }, opening: { median: null, p90: null, n: null }, information: stage, assessment: stage, recommendation: stage, plan: stage, negotiation: stage, decision: stage };
    expect(line({ phaseDays: stages })).toEqual([['median 3 dage, 90 % inden 9 dage (n = 7)', undefined], ['skjult', undefined]]);
    expect(keyLines({ t: en }, { rates: { hour: { value: 400, n: 3 }, day: { value: null, n: 0 }, month: { value: null, n: null }, package: { value: null, n: 0 } } }).map((l) => `${l.name}: ${l.words}`)).toEqual(['Average rate, per hour: DKK 400 (n = 3)', 'Average rate, per month: hidden']);
  });
  test('a value that is hidden although its number is told', () => expect([amountWords(speech, { value: null, n: 4 }, String), amountWords(speech, { value: 0.5, n: 4 }, String)]).toEqual(['skjult', '0.5 (n = 4)']));
});

describe('one step in many cases', () => {
  const sent: unknown[] = [];
  const api = { command: async (caseNo: string, verb: string, input: unknown, { key }: { key: string }) => { if (caseNo === 'b') throw new ApiError(403, { code: 'notAllowed', message: '' }); sent.push([caseNo, verb, input, key]); } } as unknown as Api;
  const input = { owner: 'o2', reason: '  ', until: '2026-12-01' };
  async function run(action: Parameters<typeof stepsFor>[0], rows: OverviewRow[], more = {}) {
    const told: BulkOutcome[] = [];
    sent.length = 0;
    await carryOut(rows, (r) => stepsFor(action, r, { ...input, ...more }), (caseNo, step) => step.send(api, `${caseNo}${step.part}`), (o) => told.push(o));
    return told.map((o) => `${o.caseNo} ${o.is}`);
  }
  test('each case is tried by itself; a refusal stops none of the others', async () => {
    expect(await run('reassign', ['a', 'b', 'c'].map((caseNo) => row({ caseNo })))).toEqual(['a done', 'b refused', 'c done']);
    expect(sent).toEqual([['a', 'reassignCase', { owner: 'o2' }, 'a'], ['c', 'reassignCase', { owner: 'o2' }, 'c']]);
  });
  test('a reason goes along, and a hold has its day', async () => {
    await run('reassign', [row({ caseNo: 'a' })], { reason: 'ferie' });
    await run('hold', [row({ caseNo: 'a' })], { reason: ' ferie ' });
    expect(sent).toEqual([['a', 'holdCase', { until: '2026-12-01', reason: 'ferie' }, 'a']]);
  });
  test('only what may be reminded of is reminded of, and only what is held is taken up', async () => {
    const waitingFor: OverviewRow['waitingFor'] = [{ kind: 'information', since: 'x', ref: 'i1' }, { kind: 'information', since: 'x' }, { kind: 'status', since: 'x' }, { kind: 'information', since: 'x', ref: 'i2' }];
    expect(await run('remind', [row({ caseNo: 'a', waitingFor }), row({ caseNo: 'c' })])).toEqual(['a done', 'c nothing']);
    expect(sent).toEqual([['a', 'remindInformation', { informationId: 'i1' }, 'ai1'], ['a', 'remindInformation', { informationId: 'i2' }, 'ai2']]);
    expect(await run('release', [row({ caseNo: 'a', heldUntil: '2026-12-01' }), row({ caseNo: 'c' })])).toEqual(['a done', 'c nothing']);
  });
});
