/** A case laid aside until a day: it leaves the day's work, no deadline moves, and it comes back by itself. */
import { addMonths } from '#domain/calendar';
import type { Actor } from '#domain/decide';
import { factsOf } from '#domain/facts';
import { caseView } from '#domain/views/caseView';
import { overviewRow } from '#domain/views/overview';
import { assessed, asked, colleague, cover, decided, head, informed, lead, Life, opened, owner, provider, reasons, stranger } from './lives';
import { code, details } from './openingLives';
import { whole } from './viewLives';

const row = (life: Life, actor: Actor = owner) => overviewRow(factsOf(life.now), 'team', actor, life.today);
const held = (until = '2026-02-01') => opened().do('holdCase', { until, reason: 'in hospital' });

describe('a hold', () => {
  test('is set by whoever carries the case, for a day ahead and at most a year', () => {
    const life = opened();
    const hold = (until: string, actor: Actor = owner) => life.try('holdCase', { until, reason: 'in hospital' }, actor);
    for (const actor of [lead, colleague, head, provider, stranger]) expect(code(hold('2026-02-01', actor))).toBe('notAllowed');
    for (const until of [life.today, '2025-12-31', addMonths('2026-01-06', 12)]) expect(details(hold(until))).toEqual({ field: 'until' });
    expect(code(hold(addMonths(life.today, 12)))).toBe('ok');
    expect(life.events.at(-1)).toMatchObject({ type: 'caseHeld', data: { until: '2027-01-05', reason: 'in hospital', by: 'owner' } });
    const covered = opened().do('setCover', { cover: { personId: 'cover', from: '2026-01-01', to: '2026-02-01' } });
    expect(code(covered.try('holdCase', { until: '2026-01-20', reason: 'x' }, cover))).toBe('ok');
  });
  test('is not for a closed case', () => {
    const life = opened().do('closeThread', { reason: 'withdrawn', reasons }).do('closeCase', { reason: 'done' });
    expect(details(life.try('holdCase', { until: '2026-02-01', reason: 'x' }))).toEqual({ state: 'closed' });
  });
  test('is ended before its day by whoever carries the case, or by the team lead; and only while it lasts', () => {
    expect(details(opened().try('releaseCase', {}))).toEqual({ state: 'notHeld' });
    expect(code(held().try('releaseCase', {}, colleague))).toBe('notAllowed');
    const released = held().do('releaseCase', {}, lead);
    expect(released.now.hold).toBeUndefined();
    const over = held();
    over.today = '2026-02-01';
    expect(details(over.try('releaseCase', {}))).toEqual({ state: 'notHeld' });
  });
  test('ends when the case gets another caseworker', () => {
    const life = held().do('reassignCase', { owner: 'colleague' });
    expect(life.now.hold).toBeUndefined();
    expect(life.commits.at(-1)!.events.map((e) => e.type)).toEqual(['caseReassigned', 'caseReleased']);
  });
  test('is told in the case while it lasts, with its reason to whoever carries it', () => {
    const hold = (actor: Actor, on = '2026-01-31') => caseView(held().now, actor, on)!.hold;
    expect([hold(owner), hold(lead), hold(owner, '2026-02-01')]).toEqual([{ until: '2026-02-01', reason: 'in hospital' }, { until: '2026-02-01', reason: undefined }, undefined]);
    expect(caseView(opened().now, owner, '2026-01-31')!.hold).toBeUndefined();
  });
});

describe('the day’s work', () => {
  test('holds what is due today or was due before', () => {
    const life = opened();
    expect(row(life)).toMatchObject({ dueToday: false, back: false });
    life.today = '2026-03-01';
    expect(row(life)).toMatchObject({ dueToday: true });
  });
  test('a held case leaves it, comes back on the day by itself, and stays until somebody touches it', () => {
    const life = informed().do('raiseMatter', { kind: 'meeting', text: 'ring', dueOn: '2026-01-20' }).do('holdCase', { until: '2026-02-01', reason: 'x' });
    life.today = '2026-01-25';
    expect(row(life)).toMatchObject({ heldUntil: '2026-02-01', back: false, dueToday: false, nextDeadline: { kind: 'matter', light: 'overdue' } });
    life.today = '2026-02-01';
    expect(row(life)).toMatchObject({ heldUntil: undefined, back: true, dueToday: true });
    life.today = '2026-02-03';
    expect(row(life)).toMatchObject({ back: true });
    life.do('recordWish', { text: 'x' });
    expect(row(life)).toMatchObject({ back: false });
  });
  test('what the law sets is due all the same', () => {
    const life = held('2026-04-01');
    life.today = '2026-03-02';
    expect(row(life)).toMatchObject({ heldUntil: '2026-04-01', dueToday: true, nextDeadline: { kind: 'decision', light: 'overdue' } });
  });
});

describe('ready for a decision', () => {
  const ready = (life: Life) => row(life).ready;
  test('only in the stage of the decision, with no answer outstanding, and until it is made', () => {
    expect([ready(opened()), ready(assessed()), ready(decided())]).toEqual([false, false, false]);
    const life = assessed().do('advance', { to: 'decision', reasons });
    expect(ready(life)).toBe(true);
    expect(factsOf({ ...life.now, hearings: whole.hearings.map((h) => ({ ...h, answer: undefined })) }).ready).toBeUndefined();
    expect(factsOf({ ...life.now, recommendations: whole.recommendations.map((r) => ({ ...r, outcome: undefined })) }).ready).toBeUndefined();
  });
});

test('whoever carries the case learns what to remind of; others only that something is waited for', () => {
  const life = asked().do('setCover', { cover: { personId: 'cover', from: '2026-01-01', to: '2026-12-31' } });
  life.do('askInformation', { what: 'w', source: { kind: 'doctor', name: 'D' }, purpose: 'p', essential: true, dueOn: '2026-05-05', exception: 'notNeeded', reasons });
  const refs = (actor: Actor) => row(life, actor).waitingFor.map((w) => [w.kind, w.ref]);
  const { informationId } = life.now.information[0]!;
  expect(refs(owner)).toEqual([['status', undefined], ['information', informationId]]);
  expect(refs(cover)).toEqual(refs(owner));
  for (const actor of [lead, colleague]) expect(refs(actor)).toEqual([['status', undefined], ['information', undefined]]);
});
