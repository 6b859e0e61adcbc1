import type { Me } from '#contract/views';
import type { OverviewRow } from '#domain/views/overview';
import { everything, findRows } from '../../tabs/pages/overview/filter';
import { mayOpen } from '../../tabs/pages/overview/mayOpen';
import { namesFrom } from '../../tabs/data/names';
import { da } from '../../tabs/text/da';

const signe = 'a0000000-0000-4000-8000-000000000001';
const goal = (label: string, light: 'behind' | 'onTrack') => ({ goalId: label, label, light, trend: 'flat' as const, cumulative: 0, last: 0, line: [] });
const row = (change: Partial<OverviewRow>): OverviewRow => ({
  caseNo: 'S-2026-0101', initials: 'A.B.', owner: signe, team: 'voksen', phase: 'delivery', acute: false, nextDeadline: null, nextFollowUpOn: null,
  waitingFor: [], waits: { count: 0 }, orders: [], orderCount: { running: 0, unanswered: 0 }, paragraphs: [], flags: [], lacks: [], opens: 'yes', goals: [], lastActivityOn: '2026-11-01', ...change,
});
const names = namesFrom(da, { people: [{ personId: signe, name: 'Signe Holm' }], teams: [], providers: [{ unitId: 'anker', name: 'Åløkken', kind: 'external' }] });
const rows = [
  row({ nextDeadline: { kind: 'followUp', on: '2026-11-01', light: 'overdue' }, goals: [goal('hverdag', 'behind')], orders: [{ orderNo: 'x', provider: 'anker', state: 'accepted' }] }),
  row({ caseNo: 'S-2026-0102', initials: 'C.D.', nextDeadline: { kind: 'orderAnswer', on: '2026-11-24', light: 'soon' }, waitingFor: [{ kind: 'orderAnswer', provider: 'anker', since: '2026-11-19' }], phase: 'order' }),
  row({ caseNo: 'S-2026-0103', initials: 'E.F.', goals: [goal('ude blandt andre', 'onTrack')] }),
];
const found = (wanted: Partial<typeof everything>) => findRows(rows, { ...everything, ...wanted }, names).rows.map((r) => r.caseNo);

test('quick filters pick by deadline, waiting and goals', () => {
  expect(found({ quick: 'overdue' })).toEqual(['S-2026-0101']);
  expect(found({ quick: 'soon' })).toEqual(['S-2026-0102']);
  expect(found({ quick: 'waiting' })).toEqual(['S-2026-0102']);
  expect(found({ quick: 'behind' })).toEqual(['S-2026-0101']);
});

test('every word must occur, in case number, initials, provider, owner or goal, whatever the case of its letters', () => {
  expect(found({ words: 'ÅLØK hverdag' })).toEqual(['S-2026-0101']);
  expect(found({ words: 'åløk ude' })).toEqual([]);
  expect(found({ words: 'c.d.' })).toEqual(['S-2026-0102']);
  expect(found({ words: 'signe 0103' })).toEqual(['S-2026-0103']);
});

test('counts follow search and phase but not the chosen quick filter', () => {
  const { counts, rows: shown } = findRows(rows, { quick: 'behind', phase: 'delivery', words: '' }, names);
  expect(counts).toEqual({ all: 2, overdue: 1, soon: 0, waiting: 0, behind: 1 });
  expect(shown).toHaveLength(1);
});

test('a colleague sees the line but does not open the case; owner, team lead and provider do', () => {
  const person = (change: Partial<Me>): Me => ({ personId: 'a0000000-0000-4000-8000-000000000002', name: 'x', roles: ['caseworker'], team: 'voksen', language: 'da', scopes: ['mine', 'team'], purpose: 'casework', ...change });
  expect(mayOpen(rows[0]!, 'team', person({}))).toBe(false);
  expect(mayOpen(rows[0]!, 'team', person({ personId: signe }))).toBe(true);
  expect(mayOpen(rows[0]!, 'team', person({ roles: ['teamLead'] }))).toBe(true);
  expect(mayOpen(rows[0]!, 'team', person({ roles: ['teamLead'], team: 'ung' }))).toBe(false);
  expect(mayOpen(rows[0]!, 'provider', person({ roles: ['provider'] }))).toBe(true);
});
