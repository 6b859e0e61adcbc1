/** What must happen by when, and who is waited for: what each kind of record owes, and when it owes nothing any more. */
import type { CaseState } from '#domain/case';
import { deadlineLight, deadlinesOf, waitingFor, wakeInput, wakesOf } from '#domain/deadlines';
import { accepted, answered, asked, opened, ordered, provider, system } from './lives';
import { first, taken } from './orderLives';

/** A case with nothing of its own to do, and these records. */
function withRecords(records: { [K in keyof CaseState]?: unknown[] }): CaseState {
  const { now } = opened();
  return { ...now, threads: now.threads.map((t) => ({ ...t, answerBy: undefined })), ...(records as Partial<CaseState>) };
}
const deadlines = (records: Parameters<typeof withRecords>[0]) => deadlinesOf(withRecords(records));
const waits = (records: Parameters<typeof withRecords>[0]) => waitingFor(withRecords(records));

describe('a deadline', () => {
  test('of a thread runs until its decision, and counts anew when it goes back', () => {
    const { now } = opened();
    expect(deadlinesOf(now)).toEqual([{ kind: 'decision', on: '2026-03-01', ref: now.threads[0]!.threadId }]);
    const at = (stage: string, decided?: { on: string; error?: true }) => deadlinesOf({
      ...now, threads: now.threads.map((t) => ({ ...t, stage: stage as 'decision', stageSince: '2026-02-01' })),
      decisions: decided ? [{ threadId: now.threads[0]!.threadId, decidedOn: decided.on, ...(decided.error ? { enteredInError: {} } : {}) }] as never : [],
    }).length;
    expect([at('order'), at('closed'), at('decision'), at('decision', { on: '2026-02-01' }), at('decision', { on: '2026-01-31' }), at('decision', { on: '2026-02-01', error: true }), at('information', { on: '2026-02-01' })]).toEqual([0, 0, 1, 0, 1, 1, 1]);
    expect(deadlinesOf({ ...now, threads: now.threads.map((t) => ({ ...t, stage: 'decision' as const })), decisions: [{ threadId: 'another', decidedOn: '2026-02-01' }] as never })).toHaveLength(1);
  });
  test('of an assessment after acute help runs until it is there, or the thread is closed', () => {
    const { now } = opened();
    const { threadId } = now.threads[0]!;
    const at = (assessments: unknown[], stage = 'order') => deadlinesOf({ ...now, threads: now.threads.map((t) => ({ ...t, answerBy: undefined, stage: stage as 'order', assessBy: '2026-02-02' })), assessments: assessments as never });
    expect(at([])).toEqual([{ kind: 'assessment', on: '2026-02-02', ref: threadId }]);
    expect(at([{ threadId: 'another' }])).toHaveLength(1);
    expect([at([{ threadId }]), at([], 'closed')]).toEqual([[], []]);
  });
  test('of records from outside', () => {
    expect(deadlines({ hearings: [{ hearingId: 'h', deadline: '2026-02-01', sentOn: '2026-01-10' }, { hearingId: 'x', deadline: '2026-02-01', answer: {} }] })).toEqual([{ kind: 'hearing', on: '2026-02-01', ref: 'h' }]);
    expect(deadlines({ information: [{ informationId: 'i', dueOn: '2026-02-01', state: 'waiting', source: {} }, { informationId: 'x', dueOn: '2026-02-01', state: 'received', source: {} }] })).toEqual([{ kind: 'information', on: '2026-02-01', ref: 'i' }]);
    expect(deadlines({ appeals: [{ appealId: 'a', reassessBy: '2026-02-01' }, { appealId: 'x', reassessBy: '2026-02-01', reassessment: {} }, { appealId: 'y', reassessBy: '2026-02-01', outcome: {} }] })).toEqual([{ kind: 'reassess', on: '2026-02-01', ref: 'a' }]);
    expect(deadlines({ matters: [{ matterId: 'm', dueOn: '2026-02-01' }, { matterId: 'x', dueOn: '2026-02-01', settled: {} }, { matterId: 'y' }] })).toEqual([{ kind: 'matter', on: '2026-02-01', ref: 'm' }]);
    expect(deadlines({ negotiations: [{ negotiationId: 'n', rounds: [{ dueOn: '2026-01-01' }, { dueOn: '2026-02-01' }] }, { negotiationId: 'x', rounds: [{ dueOn: '2026-02-01' }], outcome: {} }, { negotiationId: 'y', rounds: [] }, { negotiationId: 'z', rounds: [{}] }] }))
      .toEqual([{ kind: 'round', on: '2026-02-01', ref: 'n' }]);
  });
  test('comes in the order of its day', () => {
    const matter = (matterId: string, dueOn: string) => ({ matterId, dueOn });
    expect(deadlines({ matters: [matter('c', '2026-03-01'), matter('a', '2026-01-01'), matter('b', '2026-02-01'), matter('a2', '2026-01-01')] }).map((d) => d.ref)).toEqual(['a', 'a2', 'b', 'c']);
  });
  test('of an order: to be answered, followed up and concluded, also when it has ended meanwhile', () => {
    const kinds = (life: ReturnType<typeof accepted>) => deadlinesOf(life.now).map((d) => [d.kind, d.on]);
    expect([kinds(ordered()), kinds(accepted()), kinds(asked()), kinds(answered())]).toEqual([[['orderAnswer', '2026-01-12']], [['followUp', '2026-05-01']], [['followUp', '2026-05-01']], [['result', '2026-05-01']]]);
    const life = answered();
    life.state = { ...life.now, orders: [{ ...first(life), state: 'ended' }] };
    expect(kinds(life)).toEqual([['result', '2026-05-01']]);
    life.state = { ...life.now, orders: [{ ...first(life), state: 'superseded' }] };
    expect(kinds(life)).toEqual([]);
    const over = taken();
    over.today = '2026-06-02';
    over.do('endOrder', { orderId: first(over).orderId }, system);
    expect(kinds(over)).toEqual([['followUp', '2026-09-01']]);
  });
  test.each([['2026-01-04', 'overdue'], ['2026-01-05', 'soon'], ['2026-01-12', 'soon'], ['2026-01-13', 'later']])('on %s is %s', (on, light) => expect(deadlineLight(on, '2026-01-05')).toBe(light));
});

describe('waited for is', () => {
  test('whoever has to answer', () => {
    expect(waits({ information: [{ informationId: 'i', askedOn: '2026-01-02', dueOn: '2026-02-01', state: 'waiting', source: { kind: 'doctor' } }, { informationId: 'x', state: 'givenUp', source: {} }] })).toEqual([{ kind: 'information', source: 'doctor', since: '2026-01-02', ref: 'i' }]);
    expect(waits({ hearings: [{ hearingId: 'h', sentOn: '2026-01-10', deadline: '2026-02-01' }, { hearingId: 'x', answer: {} }] })).toEqual([{ kind: 'hearing', since: '2026-01-10', ref: 'h' }]);
    expect(waits({ recommendations: [{ recommendationId: 'r', on: '2026-01-03' }, { recommendationId: 'x', outcome: {} }] })).toEqual([{ kind: 'approval', since: '2026-01-03', ref: 'r' }]);
    expect(waits({ appeals: [{ appealId: 'a', forwardedOn: '2026-01-04' }, { appealId: 'x' }, { appealId: 'y', forwardedOn: '2026-01-04', outcome: {} }] })).toEqual([{ kind: 'appealBody', since: '2026-01-04', ref: 'a' }]);
    const answered = { questionId: 'q1', on: '2026-01-05', answer: {} };
    expect(waits({ negotiations: [{ negotiationId: 'n', rounds: [], questions: [answered, { questionId: 'q2', on: '2026-01-06' }] }, { negotiationId: 'x', rounds: [], questions: [answered] }, { negotiationId: 'y', rounds: [] }, { negotiationId: 'z', rounds: [], outcome: {}, questions: [{ questionId: 'q3', on: '2026-01-06' }] }] })).toEqual([{ kind: 'needAnswer', since: '2026-01-06', ref: 'n' }]);
  });
  test('the provider for an answer and for a status, and nobody in between', () => {
    const kinds = (life: ReturnType<typeof accepted>) => waitingFor(life.now).map((w) => [w.kind, w.provider, w.since]);
    expect([kinds(ordered()), kinds(accepted()), kinds(asked()), kinds(answered())]).toEqual([[['orderAnswer', 'unit-a', '2026-01-05']], [], [['status', 'unit-a', '2026-04-10']], []]);
    const questioned = ordered();
    expect(kinds(questioned.do('askClarification', { orderId: first(questioned).orderId, rev: 1, question: 'x' }, provider))).toEqual([]);
    const ended = asked();
    ended.state = { ...ended.now, orders: [{ ...first(ended), state: 'ended' }] };
    expect(kinds(ended)).toEqual([]);
  });
});

test('a wake tells its verb what it is about', () => {
  expect(wakeInput({ verb: 'endOrder', ref: 'o', dueOn: '2026-01-01' })).toEqual({ orderId: 'o' });
  expect((['requestStatus', 'requestResult'] as const).map((verb) => wakeInput({ verb, ref: 'f', dueOn: '2026-01-01' }))).toEqual([{ followUpId: 'f' }, { followUpId: 'f' }]);
  expect(wakesOf(opened().now)).toEqual([]);
});
