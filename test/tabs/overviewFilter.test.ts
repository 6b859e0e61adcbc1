/** Which rows are shown, in which order and under which headings, what is kept of a view, and what goes into a file. */
import type { OverviewRow } from '#domain/views/overview';
import { itemsOf, nextSorting, sortRows, type SortKey } from '../../tabs/pages/overview/arrange';
import { casesAsCsv, cell } from '../../tabs/pages/overview/csv';
import { activeFilters, everything, findRows, type Around, type Wanted } from '../../tabs/pages/overview/filter';
import { isSame, readViews, viewOf, wantedOf, writeViews } from '../../tabs/pages/overview/ownViews';
import { viewName } from '../../tabs/pages/overview/viewName';
import { namesFrom } from '../../tabs/data/names';
import { da, en } from './wholeTexts';

const signe = 'a0000000-0000-4000-8000-000000000001';
const mikkel = 'a0000000-0000-4000-8000-000000000002';
const goal = (label: string, light: 'behind' | 'onTrack') => ({ goalId: label, label, light, trend: 'flat' as const, cumulative: 0, last: 0, line: [] });
const row = (change: Partial<OverviewRow>): OverviewRow => ({
  caseNo: 'S-2026-0101', initials: 'A.B.', owner: signe, team: 'voksen', phase: 'delivery', acute: false, back: false, dueToday: false, ready: false, nextDeadline: null, nextFollowUpOn: null,
  waitingFor: [], waits: { count: 0 }, orders: [], orderCount: { running: 0, unanswered: 0 }, paragraphs: [], flags: [], lacks: [], opens: 'yes', goals: [], lastActivityOn: '2026-11-01', ...change,
});
const names = namesFrom(da, { people: [{ personId: signe, name: 'Signe Holm' }, { personId: mikkel, name: 'Mikkel Brandt' }], teams: [], providers: [{ unitId: 'anker', name: 'Åløkken', kind: 'external' }] });
const around: Around = { today: '2026-11-21', me: signe, names, kindOf: (p) => (p === 'anker' ? 'external' : undefined) };
const rows = [
  row({ dueToday: true, nextDeadline: { kind: 'followUp', on: '2026-11-01', light: 'overdue' }, nextFollowUpOn: '2026-11-01', goals: [goal('hverdag', 'behind')], orders: [{ orderNo: 'x', provider: 'anker', state: 'accepted', providerType: 'type-1' }], paragraphs: ['§ 85'], targetGroup: 'group-1', openedOn: '2026-01-01' }),
  row({ caseNo: 'S-2026-0102', initials: 'C.D.', nextDeadline: { kind: 'orderAnswer', on: '2026-11-24', light: 'soon' }, waitingFor: [{ kind: 'orderAnswer', provider: 'anker', since: '2026-11-19' }], waits: { count: 1, oldest: '2026-11-19' }, orderCount: { running: 0, unanswered: 1 }, phase: 'order', openedOn: '2026-11-10', supportNeed: 3 }),
  row({ caseNo: 'S-2026-0103', initials: 'E.F.', owner: mikkel, phase: 'decision', ready: true, goals: [goal('ude blandt andre', 'onTrack')], lacks: ['supportNeed'], nextFollowUpOn: '2027-01-20', flags: ['appeal'], openedOn: '2026-01-01', heldUntil: '2026-12-01' }),
  row({ caseNo: 'S-2026-0104', initials: 'G.H.', phase: 'closed', openedOn: '2026-01-01', closedOn: '2026-11-12', nextFollowUpOn: '2027-01-21', waitingFor: [{ kind: 'approval', since: '2026-11-01' }], acute: true }),
];
const found = (wanted: Partial<Wanted>) => findRows(rows, { ...everything, ...wanted }, around).rows.map((r) => r.caseNo.slice(-1)).join('');

describe('finding', () => {
  test('the saved views of the day', () => {
    expect([found({ view: 'all' }), found({ view: 'today' }), found({ view: 'overdue' }), found({ view: 'waiting' }), found({ view: 'ready' }), found({ view: 'followUps' })]).toEqual(['1234', '1', '1', '2', '3', '13']);
  });
  test.each<[Partial<Wanted>, string]>([
    [{ phase: 'order' }, '2'], [{ whose: 'own' }, '124'], [{ whose: 'cover' }, '3'], [{ within: 'overdue' }, '1'], [{ within: '7' }, '12'], [{ within: '30' }, '12'], [{ light: 'behind' }, '1'], [{ lack: 'supportNeed' }, '3'],
    [{ provider: 'anker' }, '1'], [{ providerType: 'type-1' }, '1'], [{ providerKind: 'external' }, '1'], [{ providerKind: 'internal' }, ''], [{ paragraph: '§ 85' }, '1'], [{ targetGroup: 'group-1' }, '1'],
    [{ period: 'new30' }, '2'], [{ period: 'closed30' }, '4'], [{ period: 'open' }, '123'],
    [{ sign: 'overdue' }, '1'], [{ sign: 'lateFollowUp' }, '1'], [{ sign: 'approval' }, '4'], [{ sign: 'unanswered' }, '2'], [{ sign: 'appeal' }, '3'], [{ sign: 'ready' }, '3'], [{ sign: 'acute' }, '4'], [{ sign: 'held' }, '3'],
    [{ view: 'followUps', whose: 'cover' }, '3'],
  ])('by %j', (wanted, expected) => expect(found(wanted)).toBe(expected));
  test('every word must occur, in case number, initials, provider, owner or goal, whatever the case of its letters', () => {
    expect([found({ words: 'ÅLØK hverdag' }), found({ words: 'åløk ude' }), found({ words: 'c.d.' }), found({ words: 'mikkel 0103' })]).toEqual(['1', '', '2', '3']);
  });
  test('counts follow words and filters but not the chosen view', () => {
    const { counts, rows: shown } = findRows(rows, { ...everything, view: 'overdue', phase: 'delivery' }, around);
    expect(counts).toEqual({ all: 1, today: 1, overdue: 1, waiting: 0, ready: 0, followUps: 1 });
    expect(shown).toHaveLength(1);
  });
  test('the phase is not counted among further filters', () => expect(activeFilters({ ...everything, phase: 'order', within: '7', sign: 'held' })).toEqual(['within', 'sign']));
});

describe('arranging', () => {
  const order = (by: SortKey, down = false) => sortRows(rows, { by, down }).map((r) => r.caseNo.slice(-1)).join('');
  test('rows without a value stand last, whichever way', () => {
    expect([order('deadline'), order('deadline', true), order('followUp'), order('waiting'), order('need'), order('case', true), order('goals'), order('phase')]).toEqual(['1234', '2134', '1342', '2134', '2134', '4321', '1324', '3214']);
    expect(sortRows(rows, null)).toBe(rows);
  });
  test('a column goes up, down, and back to the most urgent first', () => {
    const up = nextSorting(null, 'case');
    expect([up, nextSorting(up, 'case'), nextSorting(nextSorting(up, 'case'), 'case'), nextSorting(up, 'need')]).toEqual([{ by: 'case', down: false }, { by: 'case', down: true }, null, { by: 'need', down: false }]);
  });
  test('groups have headings with their counts, in the order of the work or of names; rows keep theirs', () => {
    const heads = (by: 'phase' | 'provider' | 'owner') => itemsOf(rows, by, da, names).map((i) => (i.kind === 'group' ? `${i.name} ${i.count}` : i.row.caseNo.slice(-1)));
    expect(heads('phase')).toEqual(['Afgørelse 1', '3', 'Bestilling 1', '2', 'Levering 1', '1', 'Lukket 1', '4']);
    expect(heads('owner')).toEqual(['Mikkel Brandt 1', '3', 'Signe Holm 3', '1', '2', '4']);
    expect(heads('provider')).toEqual(['Åløkken 1', '1', 'Ingen endnu 3', '2', '3', '4']);
    expect(itemsOf(rows, 'owner', da, names).flatMap((i) => (i.kind === 'row' ? [i.n] : []))).toEqual([0, 1, 2, 3]);
  });
});

describe('own views', () => {
  const shelf = (content: string | null = null) => {
    let kept = content;
    return { getItem: () => kept, setItem: (_key: string, value: string) => void (kept = value), get kept() { return kept; } };
  };
  const wanted: Wanted = { ...everything, view: 'waiting', phase: 'order', light: 'behind', words: 'Bo Hansen', targetGroup: 'group-1', paragraph: '§ 85', providerType: 'type-1' };
  test('are kept as codes, without words, target group or paragraph', () => {
    const place = shelf();
    writeViews(place, [viewOf(wanted, 'owner', { by: 'need', down: true })]);
    expect(place.kept).not.toMatch(/Hansen|group-1|§|type-1/);
    const [own] = readViews(place);
    expect(own).toEqual(viewOf(wanted, 'owner', { by: 'need', down: true }));
    expect(wantedOf(own!)).toEqual({ ...everything, view: 'waiting', phase: 'order', light: 'behind' });
    expect(isSame(own!, viewOf(wanted, 'none', null))).toBe(false);
  });
  test.each(['', 'null', '{}', '[{"view":"all"}]', '[{"words":"x"}]'])('what cannot be read (%s) is as if there were none', (content) => expect(readViews(shelf(content))).toEqual([]));
  test('a host that keeps nothing does not stop the page', () => {
    const full = { getItem: () => { throw new Error('no'); }, setItem: () => { throw new Error('full'); } };
    expect(readViews(full)).toEqual([]);
    expect(() => writeViews(full, [])).not.toThrow();
  });
  test('are called by what they show', () => {
    expect(viewName(da, names, viewOf(wanted, 'owner', { by: 'need', down: true }))).toBe('Venter på andre · Bestilling · bagud · Sagsbehandler · Støttebehov, faldende');
    expect(viewName(en, names, viewOf({ ...everything, whose: 'cover', within: '7', lack: 'supportNeed', provider: 'anker', providerKind: 'external', period: 'open', sign: 'held' }, 'none', { by: 'case', down: false }))).toBe('Those I cover · Within 7 days · Missing: Support need · Åløkken · External · Open only · On hold · Case, ascending');
    expect(viewName(da, names, viewOf(everything, 'none', null))).toBe('Egen visning');
  });
});

describe('the file', () => {
  test.each([
    ['=1+1', '"\'=1+1"'], ['+45', '"\'+45"'], ['-2', '"\'-2"'], ['@SUM(A1)', '"\'@SUM(A1)"'], ['\t=1', '"\'\t=1"'], ['\r=1', '"\'\r=1"'], ['  =1', '"\'  =1"'], ['＝1', '"\'＝1"'],
    ['plain', 'plain'], ['a;b', '"a;b"'], ['say "x"', '"say ""x"""'], ['two\nlines', '"two\nlines"'], [-2, '-2'], [null, ''], [undefined, ''],
  ])('%j becomes %s', (value, written) => expect(cell(value)).toBe(written));
  test('names that look like formulas are text, and what tells about the citizen is left out', () => {
    const odd = namesFrom(da, { people: [{ personId: signe, name: '=cmd|calc' }], teams: [], providers: [{ unitId: 'anker', name: 'A; B', kind: 'external' }] });
    const file = casesAsCsv(rows, da, odd);
    const [head, first] = file.slice(1).split('\r\n');
    expect(file.charCodeAt(0)).toBe(0xfeff);
    expect(head!.split(';')).toHaveLength(16);
    expect(first).toBe('S-2026-0101;"\'=cmd|calc";Levering;;Opfølgning;2026-11-01;2026-11-01;0;;0;0;"A; B";1;1;;2026-11-01');
    expect(file).not.toMatch(/A\.B\.|hverdag|group-1|§|appeal|Klage/);
    // Somebody who has left is no id in the file.
    expect(file).toContain('S-2026-0103;Tidligere medarbejder;');
    expect(file).not.toContain(mikkel);
  });
});
