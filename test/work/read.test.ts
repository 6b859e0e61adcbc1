/** Opening a case to read it: decided per person, with a reason where one is owed, and on record before it leaves. */
import type { Actor } from '#domain/decide';
import { factsOf } from '#domain/facts';
import { defaultSettings } from '#domain/settings';
import { readReason } from '#contract/reason';
import { writeReason } from '#contract/reasonHeader';
import type { Ports } from '#work/ports';
import { readCase, readCitizenView, readOverview, readTimeline } from '#work/read';
import { day, ids, made, people, toEvent, whole } from '../domain/viewLives';

type Person = Extract<Actor, { kind: 'person' }>;
const by = (who: Exclude<keyof typeof people, 'system'>) => people[who] as Person;
const caseNo = 'S-2026-0001';

function house(today = day(150)) {
  const reads: { personId: string; purpose: string; surface: string; caseNo?: string }[] = [];
  const commits = made.map((m, i) => ({ version: i + 1, at: '2026-01-05T08:00:00Z', actor: people.owner.personId, role: 'caseworker', surface: 'tab', events: [toEvent(m)] }));
  const ports = {
    clock: { now: async () => new Date(`${today}T10:00:00Z`) },
    cases: { load: async (number: string) => (number === caseNo ? { state: whole, version: 7, lastHash: '', itemId: '1', etag: '' } : null) },
    journal: { of: async () => commits },
    readModel: { all: async () => ({ facts: [factsOf(whole)], asOf: new Date('2026-06-01T10:00:00Z') }), known: () => [] },
    accessLog: { record: async (read: (typeof reads)[number]) => void reads.push(read) },
    settings: { organisation: async () => ({ people: [], providers: [{ unitId: 'unit-a', name: 'A', kind: 'internal' }], teams: [] }), municipality: async () => defaultSettings },
  } as unknown as Ports;
  return { ports, reads };
}
const opening = { purpose: 'casework' as const };
const codeOf = (read: { ok: boolean; code?: string }) => (read.ok ? 'ok' : read.code);

describe('a case', () => {
  test('opens for whoever stands to it, with version, day and next steps, and is on record', async () => {
    const { ports, reads } = house();
    const read = await readCase(ports, by('owner'), caseNo, opening);
    expect(read).toMatchObject({ ok: true, body: { version: 7, today: day(150), view: { face: 'authority', withReason: [] } } });
    expect(read.ok && read.body.view.next.length).toBeGreaterThan(0);
    expect(reads).toEqual([{ personId: people.owner.personId, purpose: 'casework', surface: 'tab', caseNo }]);
  });
  test('a case that is none of one\'s business looks like one that does not exist, and nothing is recorded', async () => {
    const { ports, reads } = house();
    expect(await Promise.all([by('stranger'), by('head')].map(async (p) => codeOf(await readCase(ports, p, caseNo, { ...opening, reason: 'curious about it' }))))).toEqual(['caseUnknown', 'caseUnknown']);
    expect(codeOf(await readCase(ports, by('owner'), 'S-2026-9999', opening))).toBe('caseUnknown');
    expect(reads).toEqual([]);
  });
  test('a colleague is asked for a reason, which is kept with the purpose', async () => {
    const { ports, reads } = house();
    expect(await readCase(ports, by('colleague'), caseNo, opening)).toEqual({ ok: false, code: 'reasonMissing' });
    expect(reads).toEqual([]);
    expect(await readCase(ports, by('colleague'), caseNo, { ...opening, reason: 'the citizen stands here' })).toMatchObject({ ok: true, body: { view: { face: 'reader' } } });
    expect(reads).toMatchObject([{ purpose: 'casework: the citizen stands here' }]);
  });
  test('a team lead sees more with a reason', async () => {
    const { ports, reads } = house();
    const themes = async (reason?: string) => {
      const read = await readCase(ports, by('teamLead'), caseNo, { purpose: 'supervision', reason });
      return read.ok && read.body.view.themes.length;
    };
    expect([await themes(), await themes('sample of supervision')]).toEqual([0, 1]);
    expect(reads.map((r) => r.purpose)).toEqual(['supervision', 'supervision: sample of supervision']);
  });
  test('nothing leaves when it cannot be put on record', async () => {
    const { ports } = house();
    ports.accessLog.record = async () => Promise.reject(new Error('log'));
    await expect(readCase(ports, by('owner'), caseNo, opening)).rejects.toThrow('log');
    await expect(readCitizenView(ports, by('owner'), caseNo, opening)).rejects.toThrow('log');
    await expect(readTimeline(ports, by('owner'), caseNo, opening)).rejects.toThrow('log');
  });
});

describe('the timeline', () => {
  test('holds the commits of which something may be told', async () => {
    const { ports, reads } = house();
    const all = await readTimeline(ports, by('owner'), caseNo, opening);
    const own = await readTimeline(ports, by('provider'), caseNo, { purpose: 'delivery' });
    expect([all.ok && all.body.entries.length, own.ok && own.body.entries.length! < made.length]).toEqual([made.length, true]);
    expect(own.ok && own.body.entries[0]).toMatchObject({ version: expect.any(Number), by: people.owner.personId, events: [{ type: 'orderPlaced', ref: ids.order }] });
    expect(await readTimeline(ports, by('negotiator'), caseNo, opening)).toEqual({ ok: true, body: { caseNo, entries: [] } });
    expect(reads.map((r) => r.purpose)).toEqual(['casework', 'delivery', 'casework']);
  });
  test('opens as the case does', async () => {
    const { ports } = house();
    expect(codeOf(await readTimeline(ports, by('colleague'), caseNo, opening))).toBe('reasonMissing');
    expect(codeOf(await readTimeline(ports, by('colleague'), caseNo, { ...opening, reason: 'covering today' }))).toBe('ok');
    expect(codeOf(await readTimeline(ports, by('stranger'), caseNo, opening))).toBe('caseUnknown');
  });
});

describe('the citizen view', () => {
  test('is for whoever carries the case', async () => {
    const { ports, reads } = house();
    const codes = await Promise.all((['owner', 'cover', 'teamLead', 'provider', 'negotiator', 'colleague', 'stranger'] as const).map(async (who) => codeOf(await readCitizenView(ports, by(who), caseNo, opening))));
    expect(codes).toEqual(['ok', 'ok', 'notAllowed', 'notAllowed', 'notAllowed', 'reasonMissing', 'caseUnknown']);
    expect(reads.map((r) => r.purpose)).toEqual(['casework citizen view', 'casework citizen view']);
    expect(await readCitizenView(ports, by('owner'), caseNo, opening)).toMatchObject({ ok: true, body: { version: 7, today: day(150), view: { caseNo, threads: [{ no: 1 }, { no: 2 }] } } });
  });
  test('of a party: inside scope and period, and on record as such', async () => {
    const { ports, reads } = house();
    const read = await readCitizenView(ports, by('owner'), caseNo, opening, ids.relative);
    expect(read).toMatchObject({ ok: true, body: { view: { goals: expect.any(Array) } } });
    expect(read.ok && read.body.view).not.toHaveProperty('decisions');
    expect(reads).toMatchObject([{ purpose: 'casework relative view' }]);
    expect(await readCitizenView(ports, by('owner'), caseNo, opening, 'nobody')).toEqual({ ok: false, code: 'recordUnknown', details: { kind: 'party' } });
    const early = house(day(0));
    expect(await readCitizenView(early.ports, by('owner'), caseNo, opening, ids.party)).toEqual({ ok: false, code: 'stepNotOpen', details: { state: 'outsideScope' } });
    expect(early.reads).toEqual([]);
  });
});

test('an overview is read under its own name, the most urgent first', async () => {
  const { ports, reads } = house();
  const { rows, ...head } = await readOverview(ports, by('owner'), 'mine', 'tab');
  expect([head, rows.map((r) => r.caseNo)]).toEqual([{ scope: 'mine', today: day(150), asOf: '2026-06-01T10:00:00.000Z' }, [caseNo]]);
  expect((await readOverview(ports, by('cover'), 'mine', 'card')).rows).toHaveLength(1);
  expect((await readOverview(house(day(300)).ports, by('cover'), 'mine', 'card')).rows).toHaveLength(0);
  expect(reads).toEqual([{ personId: people.owner.personId, purpose: 'overview mine', surface: 'tab' }, { personId: people.cover.personId, purpose: 'overview mine', surface: 'card' }]);
});

test('a reason travels in a header, in any language, and says something', () => {
  expect(readReason(writeReason('Borgeren står i skranken – æøå'))).toBe('Borgeren står i skranken – æøå');
  expect(writeReason('æ ø')).toMatch(/^[\x20-\x7e]+$/);
  expect([readReason(''), readReason('   x  '), readReason('%E0%A4%A'), readReason(writeReason('x'.repeat(201))), readReason(writeReason('a\u0000bcdef'))]).toEqual(Array(5).fill(undefined));
  expect(readReason(writeReason('x'.repeat(200)))).toHaveLength(200);
});
