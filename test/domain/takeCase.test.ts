/** A request, a case or a cover is taken on by whoever it was given to. */
import { caseView } from '#domain/views/caseView';
import { takingOf } from '#domain/areas/threads';
import { timelineOf } from '#domain/views/timeline';
import { lookAt } from '#domain/views/look';
import { code } from './decisionLives';
import { colleague, cover, head, lead, Life, negotiator, opened, owner, provider, reasons, stranger, system } from './lives';

const taken = (life: Life, n = 0) => takingOf(life.now.threads[n]!);
const details = (outcome: ReturnType<Life['try']>) => (outcome.ok ? 'ok' : outcome.refusal.details);
const covered = (life: Life) => life.do('setCover', { cover: { personId: 'cover', from: '2026-01-01', to: '2026-02-01' } });
const again = { receivedOn: '2026-01-05', reason: 'more help', answerBy: '2026-04-01', reasons };

test('the caseworker takes on a request, and the case says who and when', () => {
  const life = opened();
  expect(taken(life)).toBeUndefined();
  life.do('takeCase', { threadId: life.thread.threadId });
  expect(taken(life)).toEqual({ by: 'owner', on: '2026-01-05' });
  expect(caseView(life.now, owner, '2026-01-06')!).toMatchObject({ threads: [{ handling: { taken: { by: 'owner', on: '2026-01-05' } } }] });
  expect(timelineOf(lookAt(life.now, lead, '2026-01-06'), life.commits.at(-1)!.events)).toEqual([{ type: 'requestTaken', ref: life.thread.threadId, facts: { by: 'owner' } }]);
  expect(timelineOf(lookAt(life.now, negotiator, '2026-01-06'), life.commits.at(-1)!.events)).toEqual([]);
});

test('without a request named, all that are open are taken on, each once', () => {
  const life = opened().do('receiveRequest', again).do('receiveRequest', again);
  life.do('takeCase', { threadId: life.now.threads[1]!.threadId }).do('closeThread', { threadId: life.thread.threadId, reason: 'withdrawn', reasons });
  life.do('takeCase', {});
  expect(life.commits.at(-1)!.events.map((e) => (e.data as { threadId: string }).threadId)).toEqual([life.now.threads[0]!.threadId]);
  expect([0, 1, 2].map((n) => taken(life, n)?.by)).toEqual(['owner', 'owner', undefined]);
});

test('is for the caseworker and whoever covers, nobody else', () => {
  const life = covered(opened());
  for (const actor of [colleague, lead, head, provider, negotiator, stranger, system]) expect(code(life.try('takeCase', {}, actor))).toBe('notAllowed');
  expect([code(life.try('takeCase', {}, cover)), code(life.try('takeCase', {}))]).toEqual(['ok', 'ok']);
});

test('is done once by each, and not for what is closed or does not exist', () => {
  const life = opened().do('takeCase', {});
  expect(details(life.try('takeCase', {}))).toEqual({ state: 'taken' });
  expect(details(life.try('takeCase', { threadId: 'x' }))).toEqual({ kind: 'thread' });
  life.do('closeThread', { reason: 'withdrawn', reasons });
  for (const threadId of [undefined, life.thread.threadId]) expect(details(life.try('takeCase', { threadId }))).toEqual({ state: 'closed' });
});

test('a case that is given to somebody else has to be taken on anew, also when it comes back', () => {
  const life = opened().do('receiveRequest', again).do('takeCase', {});
  life.do('reassignCase', { owner: 'cover' });
  expect([taken(life, 0), taken(life, 1)]).toEqual([undefined, undefined]);
  life.do('reassignCase', { owner: 'owner' }, cover);
  expect(taken(life)).toBeUndefined();
  life.today = '2026-01-08';
  life.do('takeCase', {});
  expect(taken(life)).toEqual({ by: 'owner', on: '2026-01-08' });
  expect(life.thread.takings).toHaveLength(2);
});

test('a new cover has to take the case on; that of the caseworker stands', () => {
  const life = covered(opened().do('takeCase', {}));
  expect(takingOf(life.thread, 'cover')).toBeUndefined();
  life.do('takeCase', {}, cover);
  expect([takingOf(life.thread, 'owner')?.by, takingOf(life.thread, 'cover')?.by]).toEqual(['owner', 'cover']);
  covered(life);
  expect([takingOf(life.thread, 'owner')?.by, takingOf(life.thread, 'cover')?.by]).toEqual(['owner', undefined]);
  life.do('setCover', {});
  expect(takingOf(life.thread)?.by).toBe('owner');
});

test('may not be taken back', () => {
  const life = opened().do('takeCase', {});
  expect(code(life.try('undo', { version: life.commits.length }))).toBe('nothingToUndo');
});
