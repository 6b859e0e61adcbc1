/** Commits written by the first version of the product are read by today's. */
import histories from './fixtures/firstVersion.json';
import type { CaseEvent } from '#domain/events';
import { afterCommit, evolve, replay } from '#domain/evolve';
import { caseView } from '#domain/views/caseView';
import { factsOf } from '#domain/facts';
import { deadlinesOf } from '#domain/deadlines';
import { owner } from './lives';

const [whole, declined] = histories as unknown as CaseEvent[][];

test('a case from opening to the decision after its end is whole', () => {
  const state = replay(null, whole!)!;
  expect(state).toMatchObject({ caseNo: 'S-2026-0001', owner: 'owner', citizen: { initials: 'A.' } });
  expect(state.threads).toHaveLength(2);
  expect(state.threads[0]).toMatchObject({ stage: 'order', answerBy: '2026-03-01', request: { reason: 'why', receivedOn: '2026-01-04' } });
  expect(state.threads[1]!.request.fromFollowUp).toBe(state.followUps[1]!.followUpId);
  expect(state.orders[0]).toMatchObject({ state: 'ended', endsOn: '2026-08-15' });
  expect(state.decisions.map((d) => d.favourable)).toEqual([true, true]);
  expect(state.followUps.map((f) => f.stage)).toEqual(['closed', 'closed']);
  expect(state.goals[0]).toMatchObject({ version: 2, plannedEnd: 3, currentLevel: 2 });
  expect(deadlinesOf(state)).toEqual([]);
});

test('ids that the first version did not give are made, the same each time, and differ', () => {
  const ids = (events: CaseEvent[]) => {
    const s = replay(null, events)!;
    return [...s.threads.map((t) => t.threadId), ...s.assessments.flatMap((a) => [a.assessmentId, a.supportNeedId, ...a.targetGroups.map((t) => t.targetGroupId)]), ...s.conditions.map((c) => c.conditionId), ...s.purposes.map((p) => p.purposeId)];
  };
  expect(ids(declined!)).toEqual(ids(declined!));
  const all = ids(declined!);
  expect(new Set(all).size).toBe(all.length);
  for (const id of all) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('old and new events may follow each other, and every view can be made of them', () => {
  const state = replay(null, declined!)!;
  expect(state.orders[0]).toMatchObject({ state: 'declined', releases: [{ kind: 'wishes' }] });
  expect(state.assessments).toHaveLength(2);
  expect(state.conditions).toHaveLength(2);
  expect(state.overrides).toMatchObject([{ gate: 'care-plan-3', reason: 'mål følger' }]);
  const later = evolve(state, { type: 'wishRecorded', v: 1, on: '2026-09-01', data: { wishId: 'w', text: 'ny' } });
  expect(caseView(later, owner, '2026-09-01')!.wishes).toHaveLength(2);
  expect(factsOf(later).caseNo).toBe('S-2026-0001');
  expect(afterCommit(null, { version: 1, actor: 'owner', verb: 'openCase', events: declined! })).toEqual(state);
});
