/** What comes up beside the main road, the professional room's notes, and records entered in error. */
import type { InputOf } from '#domain/commands/index';
import type { MatterKind } from '#domain/areas/matters';
import { deadlinesOf } from '#domain/deadlines';
import { defaultSettings } from '#domain/settings';
import { answers, colleague, cover, goal, head, informed, lead, Life, opened, opening, order, otherProvider, provider, reasons, stranger, system } from './lives';
import { code, refusal, running, sent, statusAsked, statusGiven, stopped } from './mattersLives';

const newest = (life: Life) => life.now.matters.at(-1)!;
const unknown = (kind: string) => ({ code: 'recordUnknown', details: { kind } });
const notOpen = (state: string) => ({ code: 'stepNotOpen', details: { state } });
const missing = (...fields: string[]) => ({ code: 'fieldsMissing', details: { fields } });
const impossible = (...fields: string[]) => ({ code: 'valueNotPossible', details: { fields } });
const wrongDay = (field: string) => ({ code: 'dateNotPossible', details: { field } });

describe('a matter that is raised', () => {
  test('has a day by which it must be settled, and stands among the deadlines', () => {
    const life = opened().do('raiseMatter', { kind: 'accessRequest', text: 'the whole file' });
    expect(newest(life)).toEqual({
      matterId: expect.any(String), kind: 'accessRequest', text: 'the whole file', raisedOn: '2026-01-05', dueOn: '2026-01-14', by: 'owner', recordedOn: '2026-01-05', assertedOn: '2026-01-05',
    });
    expect(deadlinesOf(life.now)).toContainEqual({ kind: 'matter', on: '2026-01-14', ref: newest(life).matterId });
  });
  test.each([
    // Seven working days over Easter.
    ['accessRequest', '2026-03-30', '2026-04-13'],
    ['shelterNotice', '2026-03-31', '2026-04-08'],
    ['incident', '2026-03-30', '2026-04-09'], ['worry', '2026-03-30', '2026-04-09'], ['breach', '2026-03-30', '2026-04-09'],
  ] as [MatterKind, string, string][])('%s of %s is due on %s, which nobody types', (kind, raisedOn, dueOn) => {
    const life = opened();
    life.today = '2026-04-09';
    expect(refusal(life.try('raiseMatter', { kind, raisedOn, dueOn, text: 'what' }))).toEqual(impossible('dueOn'));
    life.do('raiseMatter', { kind, raisedOn, text: 'what' });
    expect(newest(life)).toMatchObject({ raisedOn, dueOn });
  });
  test('the municipality may set other days', () => {
    const life = opened({ ...defaultSettings, days: { ...defaultSettings.days, accessWorkingDays: 2, shelterWorkingDays: 1 } });
    life.do('raiseMatter', { kind: 'accessRequest' }).do('raiseMatter', { kind: 'shelterNotice' });
    expect(life.now.matters.map((m) => m.dueOn)).toEqual(['2026-01-07', '2026-01-06']);
  });
  test('a statement before the decision has the day that was agreed, today at the earliest', () => {
    const life = informed();
    expect(refusal(life.try('raiseMatter', { kind: 'statement' }))).toEqual(missing('dueOn'));
    expect(refusal(life.try('raiseMatter', { kind: 'statement', dueOn: '2026-01-04' }))).toEqual(wrongDay('dueOn'));
    life.do('raiseMatter', { kind: 'statement', dueOn: '2026-01-05' });
    expect(newest(life)).toMatchObject({ dueOn: '2026-01-05', threadId: life.thread.threadId });
  });
  test.each(['municipalityMove', 'dischargeChecklist', 'journalised', 'ageRule', 'conflictOfInterest', 'meeting'] as const)('%s has a day only when people set one', (kind) => {
    const life = opened().do('raiseMatter', { kind }).do('raiseMatter', { kind, dueOn: '2026-02-02' });
    expect(life.now.matters.map((m) => m.dueOn)).toEqual([undefined, '2026-02-02']);
  });
  test.each(['citizenMessage', 'worry', 'oralInformation'] as const)('%s says nothing without words', (kind) => {
    expect(refusal(opened().try('raiseMatter', { kind }))).toEqual(missing('text'));
    expect(code(opened().try('raiseMatter', { kind, text: 'what' }))).toBe('ok');
  });
  test.each(['incident', 'breach'] as const)('%s is told at once, and described after', (kind) => expect(code(opened().try('raiseMatter', { kind }))).toBe('ok'));
  test('it did not come up tomorrow', () => {
    expect(refusal(opened().try('raiseMatter', { kind: 'accessRequest', raisedOn: '2026-01-06' }))).toEqual(wrongDay('raisedOn'));
  });
  test('it belongs to the thread, decision or order that is named; some kinds always to a thread, the others to the whole case', () => {
    const life = running().do('receiveRequest', { receivedOn: '2026-01-05', reason: 'more', answerBy: '2026-03-01' });
    const [first, second] = life.now.threads.map((t) => t.threadId);
    const raised = (input: InputOf<'raiseMatter'>) => newest(life.do('raiseMatter', { text: 'what', ...input })).threadId;
    for (const kind of ['oralInformation', 'journalised', 'dischargeChecklist', 'meeting'] as const) expect(raised({ kind })).toBe(second);
    for (const kind of ['accessRequest', 'municipalityMove', 'conflictOfInterest', 'ageRule', 'incident', 'worry', 'breach', 'citizenMessage', 'shelterNotice'] as const) expect(raised({ kind })).toBeUndefined();
    expect(raised({ kind: 'accessRequest', threadId: second })).toBe(second);
    expect(raised({ kind: 'meeting', orderId: life.now.orders[0]!.orderId })).toBe(first);
    expect(raised({ kind: 'journalised', decisionId: life.now.decisions[0]!.decisionId })).toBe(first);
    expect(raised({ kind: 'journalised', decisionId: life.now.decisions[0]!.decisionId, threadId: second })).toBe(second);
    expect(refusal(life.try('raiseMatter', { kind: 'meeting', threadId: 'x' }))).toEqual(unknown('thread'));
    expect(refusal(life.try('raiseMatter', { kind: 'meeting', decisionId: 'x' }))).toEqual(unknown('decision'));
    expect(code(life.try('raiseMatter', { kind: 'meeting', orderId: 'x' }))).toBe('orderUnknown');
  });
});

describe('written reasons for an oral decision (FVL § 23)', () => {
  const asking = (life: Life, more = {}) => life.try('raiseMatter', { kind: 'writtenReasons', decisionId: life.now.decisions.at(-1)!.decisionId, ...more });
  test('are due 14 days after the asking; a closed last day runs on', () => {
    const life = stopped();
    expect(refusal(life.try('raiseMatter', { kind: 'writtenReasons' }))).toEqual(missing('decisionId'));
    expect(code(asking(life))).toBe('ok');
    expect(newest(life)).toMatchObject({ dueOn: '2026-03-16', threadId: life.now.decisions.at(-1)!.threadId });
    const holiday = stopped('oral');
    holiday.state = { ...holiday.now, decisions: holiday.now.decisions.map((d) => ({ ...d, sent: { channel: 'oral', on: '2026-03-19', receivedOn: '2026-03-19' } })) };
    holiday.today = '2026-03-20';
    expect(code(asking(holiday))).toBe('ok');
    expect(newest(holiday).dueOn).toBe('2026-04-07');
  });
  test('are asked for within 14 days of the decision; a closed last day runs on', () => {
    const life = stopped();
    life.today = '2026-03-17';
    expect(refusal(asking(life))).toEqual(wrongDay('raisedOn'));
    expect(refusal(asking(life, { raisedOn: '2026-03-01' }))).toEqual(wrongDay('raisedOn'));
    expect(code(asking(life, { raisedOn: '2026-03-16' }))).toBe('ok');
    expect(code(asking(life, { raisedOn: '2026-03-02' }))).toBe('ok');
    life.state = { ...life.now, decisions: life.now.decisions.map((d) => ({ ...d, sent: { channel: 'oral', on: '2026-03-19', receivedOn: '2026-03-19' } })) };
    life.today = '2026-04-08';
    expect(code(asking(life, { raisedOn: '2026-04-07' }))).toBe('ok');
    expect(refusal(asking(life))).toEqual(wrongDay('raisedOn'));
  });
  test('are for a decision that was told by word of mouth and stands', () => {
    expect(refusal(asking(stopped('digitalPost')))).toEqual(notOpen('digitalPost'));
    expect(refusal(asking(stopped(null)))).toEqual(notOpen('notSent'));
    const life = stopped();
    life.do('markError', { kind: 'decision', ref: life.now.decisions.at(-1)!.decisionId, reason: 'another citizen' });
    expect(refusal(asking(life))).toEqual(notOpen('enteredInError'));
  });
});

describe('what a provider brings up', () => {
  test('is a message, an incident or a worry about an own order that runs', () => {
    const life = running();
    const { orderId, threadId } = life.now.orders[0]!;
    for (const kind of ['citizenMessage', 'incident', 'worry'] as const) {
      life.do('raiseMatter', { kind, orderId, text: 'what' }, provider);
      expect(newest(life)).toMatchObject({ kind, orderId, threadId, by: 'provider' });
    }
    for (const kind of ['accessRequest', 'breach', 'meeting', 'statement'] as const) expect(code(life.try('raiseMatter', { kind, orderId, text: 'what' }, provider))).toBe('notAllowed');
    expect(refusal(life.try('raiseMatter', { kind: 'worry', text: 'what' }, provider))).toEqual(missing('orderId'));
    expect(refusal(life.try('raiseMatter', { kind: 'worry', orderId }, provider))).toEqual(missing('text'));
    for (const more of [{ threadId }, { decisionId: life.now.decisions[0]!.decisionId }, { dueOn: '2026-03-01' }]) {
      expect(code(life.try('raiseMatter', { kind: 'citizenMessage', orderId, text: 'what', ...more }, provider))).toBe('notAllowed');
    }
  });
  test("is not about another provider's order, nor one that has ended", () => {
    const life = running();
    life.do('placeOrder', { ...order(life.now.goals.map((g) => g.goalId)), provider: 'unit-b', reasons });
    const [own, others] = life.now.orders.map((o) => o.orderId);
    expect(code(life.try('raiseMatter', { kind: 'worry', orderId: others, text: 'what' }, provider))).toBe('notAllowed');
    expect(code(life.try('raiseMatter', { kind: 'worry', orderId: 'x', text: 'what' }, provider))).toBe('notAllowed');
    expect(code(life.try('raiseMatter', { kind: 'worry', orderId: others, text: 'what' }, otherProvider))).toBe('ok');
    life.state = { ...life.now, orders: life.now.orders.map((o) => ({ ...o, state: 'ended' as const })) };
    expect(code(life.try('raiseMatter', { kind: 'worry', orderId: own, text: 'what' }, provider))).toBe('notAllowed');
  });
});

describe('a matter is settled', () => {
  test('once, with what came of it; then it is no deadline any more', () => {
    const life = opened().do('raiseMatter', { kind: 'accessRequest' });
    const { matterId } = newest(life);
    life.today = '2026-01-08';
    life.do('settleMatter', { matterId, outcome: 'the file was sent' });
    expect(newest(life).settled).toEqual({ on: '2026-01-08', outcome: 'the file was sent', by: 'owner' });
    expect(deadlinesOf(life.now).some((d) => d.kind === 'matter')).toBe(false);
    expect(refusal(life.try('settleMatter', { matterId, outcome: 'again' }))).toEqual(notOpen('settled'));
    expect(refusal(life.try('settleMatter', { matterId: 'x', outcome: 'again' }))).toEqual(unknown('matter'));
  });
  test('a worry about a place says whether socialtilsynet was told, and nothing else does', () => {
    const life = opened().do('raiseMatter', { kind: 'worry', text: 'what' });
    const { matterId } = newest(life);
    expect(refusal(life.try('settleMatter', { matterId, outcome: 'looked into' }))).toEqual(missing('supervisionNotified'));
    life.do('settleMatter', { matterId, outcome: 'no cause', supervisionNotified: false });
    expect(newest(life).settled!.supervisionNotified).toBe(false);
    life.do('raiseMatter', { kind: 'incident' });
    expect(refusal(life.try('settleMatter', { matterId: newest(life).matterId, outcome: 'x', supervisionNotified: false }))).toEqual(impossible('supervisionNotified'));
  });
  test('a discharge from a shelter has plan, housing, decided support and a signed lease', () => {
    const life = opened().do('raiseMatter', { kind: 'dischargeChecklist' });
    const { matterId } = newest(life);
    expect(refusal(life.try('settleMatter', { matterId, outcome: 'leaves' }))).toEqual({ code: 'fieldsMissing', details: { fields: ['checked'], items: ['plan', 'housing', 'support', 'lease'] } });
    expect(refusal(life.try('settleMatter', { matterId, outcome: 'leaves', checked: ['plan', 'housing', 'support'] }))).toEqual({ code: 'fieldsMissing', details: { fields: ['checked'], items: ['lease'] } });
    life.do('settleMatter', { matterId, outcome: 'leaves', checked: ['lease', 'plan', 'housing', 'support'] });
    expect(newest(life).settled).toMatchObject({ checked: ['lease', 'plan', 'housing', 'support'] });
    life.do('raiseMatter', { kind: 'meeting' });
    expect(refusal(life.try('settleMatter', { matterId: newest(life).matterId, outcome: 'held', checked: ['plan'] }))).toEqual(impossible('checked'));
    life.do('settleMatter', { matterId: newest(life).matterId, outcome: 'held', checked: [] });
    expect(newest(life).settled).not.toHaveProperty('checked');
  });
  test('by the caseworker or the team lead, not by a provider', () => {
    const life = running();
    life.do('raiseMatter', { kind: 'incident', orderId: life.now.orders[0]!.orderId }, provider);
    const input = { matterId: newest(life).matterId, outcome: 'seen to' };
    for (const actor of [provider, colleague, stranger, head]) expect(code(life.try('settleMatter', input, actor))).toBe('notAllowed');
    life.do('settleMatter', input, lead);
    expect(newest(life).settled!.by).toBe('lead');
  });
});

describe('notes', () => {
  const note: InputOf<'writeNote'> = { room: 'professional', kind: 'sparring', text: 'what I doubt' };
  test('are kept with their room, kind and author', () => {
    const life = opened().do('writeNote', note);
    expect(life.now.notes).toEqual([{ noteId: expect.any(String), room: 'professional', kind: 'sparring', text: 'what I doubt', threadId: life.thread.threadId, by: 'owner', recordedOn: '2026-01-05', assertedOn: '2026-01-05' }]);
    expect(refusal(life.try('writeNote', { ...note, threadId: 'x' }))).toEqual(unknown('thread'));
  });
  test.each(['draft', 'dissent', 'sparring'] as const)('a %s is never shared with the citizen', (kind) => {
    expect(refusal(opened().try('writeNote', { ...note, room: 'shared', kind }))).toEqual(impossible('kind'));
  });
  test('a note may be shared', () => expect(code(opened().try('writeNote', { room: 'shared', kind: 'note', text: 'we talked today' }))).toBe('ok'));
  test('a correction is a new note in the same room and thread, of the newest in the chain', () => {
    const life = opened().do('writeNote', note);
    const first = life.now.notes[0]!;
    life.do('receiveRequest', { receivedOn: '2026-01-05', reason: 'more', answerBy: '2026-03-01' });
    expect(refusal(life.try('writeNote', { ...note, corrects: 'x' }))).toEqual(unknown('note'));
    expect(refusal(life.try('writeNote', { room: 'shared', kind: 'note', text: 'x', corrects: first.noteId }))).toEqual(impossible('room'));
    life.do('writeNote', { ...note, text: 'what I know', corrects: first.noteId });
    expect(life.now.notes).toMatchObject([{ text: 'what I doubt' }, { text: 'what I know', corrects: first.noteId, threadId: first.threadId }]);
    expect(refusal(life.try('writeNote', { ...note, corrects: first.noteId }))).toEqual(notOpen('corrected'));
    expect(code(life.try('writeNote', { ...note, corrects: life.now.notes[1]!.noteId, threadId: life.thread.threadId }))).toBe('ok');
    expect(life.now.notes[2]!.threadId).toBe(life.thread.threadId);
  });
  test('are written by whoever carries the case', () => {
    for (const actor of [provider, lead, colleague]) expect(code(running().try('writeNote', note, actor))).toBe('notAllowed');
  });
});

describe('the 12 nursing areas', () => {
  test('are ticked by the provider of a running order, and a new tick takes the place of the one before', () => {
    const life = running();
    const { orderId } = life.now.orders[0]!;
    life.do('tickHealthAreas', { areas: ['I3'], orderId }, provider).do('tickHealthAreas', { areas: ['I1'] });
    life.today = '2026-02-10';
    life.do('tickHealthAreas', { areas: ['I3', 'I10'], orderId }, provider);
    expect(life.now.healthAreas).toEqual([{ areas: ['I1'], on: '2026-01-05', by: 'owner' }, { areas: ['I3', 'I10'], on: '2026-02-10', by: 'provider', orderId }]);
  });
  test('a provider ticks for an own running order only, the authority for any', () => {
    const life = running();
    life.do('placeOrder', { ...order(life.now.goals.map((g) => g.goalId)), provider: 'unit-b', reasons });
    const [own, others] = life.now.orders.map((o) => o.orderId);
    expect(refusal(life.try('tickHealthAreas', { areas: ['I1'] }, provider))).toEqual(missing('orderId'));
    expect(code(life.try('tickHealthAreas', { areas: ['I1'], orderId: others }, provider))).toBe('notAllowed');
    for (const actor of [provider, undefined]) expect(code(life.try('tickHealthAreas', { areas: ['I1'], orderId: 'x' }, actor))).toBe('orderUnknown');
    expect(code(life.try('tickHealthAreas', { areas: ['I1'], orderId: others }))).toBe('ok');
    life.state = { ...life.now, orders: life.now.orders.map((o) => ({ ...o, state: 'ended' as const })) };
    expect(code(life.try('tickHealthAreas', { areas: ['I1'], orderId: own }, provider))).toBe('notAllowed');
    expect(code(life.try('tickHealthAreas', { areas: ['I1'], orderId: own }))).toBe('ok');
  });
});

describe('entered in error', () => {
  const mark = (life: Life, kind: InputOf<'markError'>['kind'], ref: string, more = {}) => life.try('markError', { kind, ref, reason: 'another citizen', ...more });
  test.each(['decision', 'order', 'followUp', 'scoring', 'note'] as const)('a %s that is marked exists', (kind) => expect(refusal(mark(running(), kind, 'x'))).toEqual(unknown(kind)));
  test('a note is marked once, and kept', () => {
    const life = opened().do('writeNote', { room: 'professional', kind: 'note', text: 'x' });
    const { noteId } = life.now.notes[0]!;
    expect(code(mark(life, 'note', noteId))).toBe('ok');
    expect(life.now.errors).toEqual([{ kind: 'note', ref: noteId, reason: 'another citizen', on: '2026-01-05', by: 'owner' }]);
    expect(life.now.notes).toHaveLength(1);
    expect(refusal(mark(life, 'note', noteId))).toEqual(notOpen('enteredInError'));
    life.do('writeNote', { room: 'professional', kind: 'note', text: 'y' });
    expect(code(mark(life, 'note', life.now.notes[1]!.noteId))).toBe('ok');
  });
  test('an order is ended before it is marked', () => {
    const life = sent();
    const { orderId } = life.now.orders[0]!;
    expect(refusal(mark(life, 'order', orderId))).toEqual(notOpen('sent'));
    life.do('declineOrder', { orderId, rev: life.now.orders[0]!.rev, reason: 'other' }, provider);
    const { rev } = life.now.orders[0]!;
    expect(code(mark(life, 'order', orderId))).toBe('ok');
    expect(life.now.orders[0]).toMatchObject({ state: 'declined', rev: rev + 1, enteredInError: { reason: 'another citizen', on: '2026-01-05', by: 'owner' } });
    expect(refusal(mark(life, 'order', orderId))).toEqual(notOpen('enteredInError'));
  });
  test('only the record that is named is marked', () => {
    const life = sent();
    life.do('placeOrder', { ...order(life.now.goals.map((g) => g.goalId)), provider: 'unit-b', reasons });
    const [first, second] = life.now.orders;
    life.do('declineOrder', { orderId: first!.orderId, rev: first!.rev, reason: 'other' }, provider);
    mark(life, 'order', first!.orderId);
    expect(life.now.orders[1]).toEqual(second);
  });
  test('a decision is not marked while an order rests on it', () => {
    const life = running();
    const { decisionId } = life.now.decisions[0]!;
    expect(refusal(mark(life, 'decision', decisionId))).toEqual(notOpen('accepted'));
    life.state = { ...life.now, orders: life.now.orders.map((o) => ({ ...o, state: 'ended' as const })) };
    expect(code(mark(life, 'decision', decisionId))).toBe('ok');
    expect(life.now.decisions[0]!.enteredInError).toEqual({ reason: 'another citizen', on: '2026-01-05', by: 'owner' });
    expect(refusal(mark(life, 'decision', decisionId))).toEqual(notOpen('enteredInError'));
  });
  test('an order on another decision does not stand in the way, nor does the mark touch it', () => {
    const life = stopped(null);
    const before = life.now.orders;
    expect(code(mark(life, 'decision', life.now.decisions.at(-1)!.decisionId))).toBe('ok');
    expect(life.now.orders).toEqual(before);
    expect(life.now.decisions[0]!.enteredInError).toBeUndefined();
  });
  test('a stop that was entered in error ends nothing: the order runs on', () => {
    const life = stopped();
    const [before] = life.now.orders;
    expect(before!.endsOn).toBe('2026-05-01');
    expect(code(mark(life, 'decision', life.now.decisions.at(-1)!.decisionId))).toBe('ok');
    expect(life.now.orders[0]).toMatchObject({ state: 'accepted', rev: before!.rev + 1 });
    expect(life.now.orders[0]!.endsOn).toBeUndefined();
  });
  test('another stop that stands still ends the order, and so does a hand-over; an ended order stays ended', () => {
    const life = stopped();
    const stop = life.now.decisions.at(-1)!;
    const after = (change: Partial<Life['now']>) => {
      const other = new Life('2026-03-02');
      other.state = { ...life.now, ...change };
      expect(code(mark(other, 'decision', stop.decisionId))).toBe('ok');
      return other.now.orders[0]!;
    };
    const earlier = { ...stop, decisionId: 'earlier', effectOn: undefined, from: '2026-06-01' };
    const error = { reason: 'x', on: '2026-03-01', by: 'owner' };
    expect(after({ decisions: [earlier, stop] }).endsOn).toBe('2026-06-01');
    expect(after({ decisions: [{ ...earlier, effectOn: '2026-07-01' }, stop] }).endsOn).toBe('2026-07-01');
    expect(after({ decisions: [{ ...earlier, sent: undefined }, stop] }).endsOn).toBeUndefined();
    expect(after({ decisions: [{ ...earlier, enteredInError: error }, stop] }).endsOn).toBeUndefined();
    expect(after({ decisions: [{ ...earlier, endsOrders: [] }, stop] }).endsOn).toBeUndefined();
    expect(after({ decisions: [earlier, { ...stop, replaces: 'earlier' }] }).endsOn).toBe('2026-06-01');
    expect(after({ decisions: [earlier, { ...earlier, decisionId: 'newer', endsOrders: [], replaces: 'earlier' }, stop] }).endsOn).toBeUndefined();
    const [order1] = life.now.orders;
    expect(after({ orders: [{ ...order1!, handover: { to: 'unit-b', orderId: 'o', on: '2026-04-15', items: [] } }] }).endsOn).toBe('2026-04-15');
    expect(after({ orders: [{ ...order1!, state: 'ended' }] })).toEqual({ ...order1!, state: 'ended' });
  });
  test('a status in error is kept aside and asked for anew, on a card of its own', () => {
    const life = statusGiven();
    const [before] = life.now.followUps;
    expect(code(mark(life, 'followUp', before!.followUpId))).toBe('ok');
    const [after] = life.now.followUps;
    expect(after).toMatchObject({ stage: 'asked', rev: before!.rev + 1, corrected: [before!.answer] });
    expect([after!.answer, after!.enteredInError, after!.resultAskedOn]).toEqual([undefined, undefined, undefined]);
    expect(code(life.try('answerFollowUp', { ...answers(life), rev: before!.rev }, provider))).toBe('cardOutdated');
    life.do('answerFollowUp', answers(life), provider);
    expect(code(mark(life, 'followUp', before!.followUpId))).toBe('ok');
    expect(life.now.followUps[0]!.corrected).toHaveLength(2);
  });
  test('when the order has ended, no new status is wanted', () => {
    const life = statusGiven();
    life.state = { ...life.now, orders: life.now.orders.map((o) => ({ ...o, state: 'ended' as const })) };
    expect(code(mark(life, 'followUp', life.now.followUps[0]!.followUpId))).toBe('ok');
    expect(life.now.followUps[0]!.stage).toBe('cancelled');
  });
  test('what is planned or asked has nothing in it that could be wrong', () => {
    const planned = running();
    expect(refusal(mark(planned, 'followUp', planned.now.followUps[0]!.followUpId))).toEqual(notOpen('planned'));
    const asked = statusAsked();
    expect(refusal(mark(asked, 'followUp', asked.now.followUps[0]!.followUpId))).toEqual(notOpen('asked'));
  });
  test('a result is final or entered in error; the next follow-up stands', () => {
    const life = statusGiven();
    const { followUpId } = life.now.followUps[0]!;
    life.do('registerFollowUpResult', { followUpId, result: 'continue', heldOn: life.today, citizenView: 'good', nextFollowUpOn: '2026-08-01', reasons });
    const before = life.now.followUps[0]!;
    expect(refusal(mark(life, 'followUp', followUpId, { nextFollowUpOn: '2026-09-01' }))).toEqual(impossible('nextFollowUpOn'));
    expect(code(mark(life, 'followUp', followUpId))).toBe('ok');
    expect(life.now.followUps[0]).toEqual({ ...before, rev: before.rev + 1, enteredInError: { reason: 'another citizen', on: '2026-04-10', by: 'owner' } });
    expect(life.now.followUps).toHaveLength(2);
    expect(refusal(mark(life, 'followUp', followUpId))).toEqual(notOpen('enteredInError'));
  });
  test('an end that was entered in error: the order runs on and needs its next follow-up', () => {
    const life = statusGiven();
    const { followUpId, orderId, periodFrom } = life.now.followUps[0]!;
    life.do('registerFollowUpResult', { followUpId, result: 'end', heldOn: life.today, citizenView: 'good', supportNeed: 1, reasons });
    expect(refusal(mark(life, 'followUp', followUpId))).toEqual(missing('nextFollowUpOn'));
    expect(refusal(mark(life, 'followUp', followUpId, { nextFollowUpOn: life.today }))).toEqual(wrongDay('nextFollowUpOn'));
    const ending = new Life(life.today);
    ending.state = { ...life.now, orders: life.now.orders.map((o) => ({ ...o, endsOn: '2026-05-01' })) };
    expect(code(mark(ending, 'followUp', followUpId))).toBe('ok');
    const ended = new Life(life.today);
    ended.state = { ...life.now, orders: life.now.orders.map((o) => ({ ...o, state: 'ended' as const })) };
    expect(code(mark(ended, 'followUp', followUpId))).toBe('ok');
    expect(code(mark(life, 'followUp', followUpId, { nextFollowUpOn: '2026-04-11' }))).toBe('ok');
    expect(life.now.followUps.at(-1)).toMatchObject({ orderId, no: 2, stage: 'planned', dueOn: '2026-04-11', periodFrom });
    expect(life.now.followUps.at(-1)!.followUpId).not.toBe(followUpId);
  });
  test('nothing else but an own follow-up takes a next date', () => {
    const life = opened().do('writeNote', { room: 'professional', kind: 'note', text: 'x' });
    expect(refusal(mark(life, 'note', life.now.notes[0]!.noteId, { nextFollowUpOn: '2026-09-01' }))).toEqual(impossible('nextFollowUpOn'));
  });
  const withScores = (life: Life) => {
    life.state = { ...life.now, scorings: [{ scoringId: 's', orderId: life.now.orders[0]!.orderId, answers: [], by: 'provider', on: life.today, recordedOn: life.today, assertedOn: life.today }] };
    return life;
  };
  test('a provider marks own status and scores, while the order runs and no result is made of them', () => {
    const life = withScores(statusGiven());
    const { followUpId } = life.now.followUps[0]!;
    const by = (actor: typeof provider, kind: InputOf<'markError'>['kind'], ref: string) => code(life.try('markError', { kind, ref, reason: 'wrong' }, actor));
    expect(by(otherProvider, 'followUp', followUpId)).toBe('notAllowed');
    expect(by(provider, 'scoring', 's')).toBe('ok');
    expect(by(provider, 'scoring', 's')).toBe('stepNotOpen');
    expect(by(provider, 'scoring', 'x')).toBe('notAllowed');
    expect(by(provider, 'decision', life.now.decisions[0]!.decisionId)).toBe('notAllowed');
    expect(by(provider, 'order', life.now.orders[0]!.orderId)).toBe('notAllowed');
    expect(by(provider, 'followUp', followUpId)).toBe('ok');
    expect(life.now.errors.map((e) => [e.kind, e.by])).toEqual([['scoring', 'provider'], ['followUp', 'provider']]);
    expect(by(provider, 'followUp', followUpId)).toBe('notAllowed');
  });
  test("a provider marks nothing of another provider's, nothing that has ended, and no result", () => {
    const life = withScores(statusGiven());
    life.do('placeOrder', { ...order(life.now.goals.map((g) => g.goalId)), provider: 'unit-b', wishedStart: '2026-05-01', firstFollowUpOn: '2026-08-01', reasons });
    const { followUpId } = life.now.followUps[0]!;
    for (const [kind, ref] of [['followUp', followUpId], ['scoring', 's']] as const) expect(code(life.try('markError', { kind, ref, reason: 'wrong' }, otherProvider))).toBe('notAllowed');
    const ended = new Life(life.today);
    ended.state = { ...life.now, orders: life.now.orders.map((o) => ({ ...o, state: 'ended' as const })) };
    expect(code(ended.try('markError', { kind: 'followUp', ref: followUpId, reason: 'wrong' }, provider))).toBe('notAllowed');
    life.do('registerFollowUpResult', { followUpId, result: 'continue', heldOn: life.today, citizenView: 'good', nextFollowUpOn: '2026-08-01', reasons });
    expect(code(life.try('markError', { kind: 'followUp', ref: followUpId, reason: 'wrong' }, provider))).toBe('notAllowed');
    expect(code(mark(life, 'scoring', 's'))).toBe('ok');
  });
  test('nobody else marks anything', () => {
    const life = statusGiven();
    for (const actor of [lead, head, colleague, cover, stranger, system]) expect(code(life.try('markError', { kind: 'followUp', ref: life.now.followUps[0]!.followUpId, reason: 'x' }, actor))).toBe('notAllowed');
  });
});

test("what a municipality's own template asks for is kept with the version of the form", () => {
  const life = opened({ ...defaultSettings, templates: { writeNote: { version: 3, required: [], fields: [{ key: 'place', da: 'Sted', en: 'Place', type: 'text', required: true }] } } });
  life.do('writeNote', { room: 'professional', kind: 'note', text: 'x', more: { place: 'at home' } } as InputOf<'writeNote'>);
  expect(life.now.extras).toEqual([{ form: 'writeNote', version: 3, values: { place: 'at home' }, on: '2026-01-05', by: 'owner' }]);
});

test('matters are raised by whoever carries the case, and by its providers', () => {
  const life = running();
  for (const actor of [lead, head, colleague, cover, stranger]) expect(code(life.try('raiseMatter', { kind: 'incident' }, actor))).toBe('notAllowed');
  for (const actor of [lead, head, colleague, cover, stranger]) expect(code(life.try('tickHealthAreas', { areas: [] }, actor))).toBe('notAllowed');
  life.do('setGoal', goal('more', 3));
  expect(code(new Life().do('openCase', opening).try('raiseMatter', { kind: 'incident' }))).toBe('ok');
});
