/** Who stands how to a case, and what the table of access gives each of them, row by row. */
import { accessTo, caseObjects, coversOn, faceFor, isProvider, mayDeliver, openedByReason, opensFor, relationTo, tableAccess, type CaseObject, type Relation, type Viewer } from '#domain/access';
import type { Actor } from '#domain/decide';
import { colleague, cover, head, lead, negotiator, otherProvider, owner, provider, stranger, system } from './lives';

const standing = {
  owner: 'owner', team: 'team-a', cover: { personId: 'cover', from: '2026-02-02', to: '2026-02-06' },
  negotiations: [{ negotiator: 'negotiator' }], orders: [{ provider: 'unit-a' }],
};
const on = '2026-02-04';
const relation = (actor: Actor, day = on) => relationTo(standing, actor, day);

describe('relations', () => {
  test('each person stands in one relation to a case', () => {
    expect([owner, cover, lead, negotiator, provider, head, colleague, stranger, system, otherProvider].map((a) => relation(a)))
      .toEqual(['owner', 'cover', 'teamLead', 'negotiator', 'provider', 'head', 'colleague', 'none', 'system', 'none']);
  });
  test('the cover stands in from the first day to the last', () => {
    expect(['2026-02-01', '2026-02-02', '2026-02-06', '2026-02-07'].map((day) => relation(cover, day))).toEqual(['none', 'cover', 'cover', 'none']);
    expect(coversOn(undefined, on)).toBe(false);
    expect(relationTo({ ...standing, cover: undefined }, cover, on)).toBe('none');
    expect(relation({ ...colleague, personId: 'someone' } as Actor)).toBe('colleague');
  });
  test('a relation needs the role that goes with it', () => {
    const without = (actor: Actor) => ({ ...actor, roles: [] }) as Actor;
    expect([owner, cover, lead, negotiator, provider, head, colleague].map((a) => relation(without(a)))).toEqual(Array(7).fill('none'));
    expect(relation({ ...lead, team: 'team-b' } as Actor)).toBe('none');
  });
  test('the strongest relation counts', () => {
    const both = (roles: string[], more: object = {}) => relation({ kind: 'person', personId: 'x', roles, team: 'team-a', unit: 'unit-a', ...more } as unknown as Actor);
    expect(both(['caseworker', 'teamLead', 'negotiator', 'provider', 'head'])).toBe('teamLead');
    expect(both(['caseworker', 'negotiator', 'provider', 'head'])).toBe('negotiator');
    expect(both(['caseworker', 'provider', 'head'])).toBe('provider');
    expect(both(['caseworker', 'head'])).toBe('head');
    expect(both(['caseworker'])).toBe('colleague');
    expect(both(['caseworker', 'teamLead'], { personId: 'owner' })).toBe('owner');
    expect(both(['caseworker', 'teamLead'], { personId: 'cover' })).toBe('cover');
  });
  test('a negotiator stands to open talks, and afterwards only to own ones', () => {
    const talks = (outcome?: string, by = 'other') => relationTo({ ...standing, negotiations: [{ negotiator: by, outcome }] }, negotiator, on);
    expect([talks(), talks('agreed'), talks('agreed', 'negotiator'), relationTo({ ...standing, negotiations: [] }, negotiator, on)]).toEqual(['negotiator', 'none', 'negotiator', 'none']);
  });
  test('whoever delivers belongs to the unit, in a role of a provider', () => {
    expect([['provider'], ['providerLead'], ['caseworker']].map((roles) => isProvider(roles as never))).toEqual([true, true, false]);
    expect([provider, otherProvider, system, { ...provider, roles: ['caseworker'] } as Actor].map((a) => mayDeliver(a, { provider: 'unit-a' }))).toEqual([true, false, false, false]);
  });
});

describe('faces', () => {
  test('a case opens at once, with a stated reason, or not at all', () => {
    const all = [owner, cover, lead, negotiator, provider, head, colleague, stranger, system];
    expect(all.map((a) => faceFor(standing, a, on))).toEqual(['authority', 'authority', 'lead', 'negotiator', 'provider', null, null, null, null]);
    expect(all.map((a) => faceFor(standing, a, on, true))).toEqual(['authority', 'authority', 'lead', 'negotiator', 'provider', null, 'reader', null, null]);
    expect(all.map((a) => opensFor(standing, a, on))).toEqual(['yes', 'yes', 'yes', 'yes', 'yes', 'no', 'reason', 'no', 'no']);
  });
});

/** In the order: caseworker, team lead, negotiator, provider, citizen, colleague, head. W R O(wn) A(ggregate) S(hort) ?(reason) - (none). */
const rows: Record<CaseObject, string> = {
  line: 'WRSO-R-', phase: 'WRROS?-', people: 'WWRRRR-', waiting: 'WR-OS?-', handling: 'WR---?-', requestWords: 'W?---?-', wishesAndGoals: 'WRSOR?-', themes: 'W?-OS?-', diagnoses: 'W?-O??-',
  need: 'WRROR?-', professionalRoom: 'W?-----', sharedNotes: 'W?--R?-', negotiation: 'RRWO---', price: 'RRWO?-A', recommendation: 'WW---?-', plan: 'W?-OR?-', decision: 'WR-OR?-', reasoning: 'W?---?-',
  order: 'WRROS?-', orderTalk: 'WR-O-?-', scores: 'RAAOO?A', followUp: 'WR-OR?-', followUpWords: 'W?--O?-', otherProviders: 'WR-OR?-', consents: 'W?-OR?-', matters: 'WR-O-?-', matterWords: 'W?-O-?-',
  healthAreas: 'W?-O??-', ownFields: 'W?---?-', overrides: 'W?---?-', history: 'RR-O-?-', accessLog: 'RR--?--',
};
const letters = { W: 'write', R: 'read', O: 'own', A: 'aggregate', S: 'short', '?': 'reason', '-': 'none' } as const;
const columns: readonly Viewer[] = ['owner', 'teamLead', 'negotiator', 'provider', 'citizen', 'colleague', 'head'];

describe('the table', () => {
  test.each(caseObjects)('%s', (object) => {
    expect(columns.map((viewer) => tableAccess(object, viewer))).toEqual([...rows[object]].map((letter) => letters[letter as keyof typeof letters]));
  });
  test('the cover has the caseworker\'s row; the system and whoever has nothing to do with the case have none', () => {
    for (const object of caseObjects) {
      expect(tableAccess(object, 'cover')).toBe(tableAccess(object, 'owner'));
      expect([tableAccess(object, 'system'), tableAccess(object, 'none')]).toEqual(['none', 'none']);
    }
  });
  test('a stated reason turns "with a reason" into reading, and nothing else', () => {
    for (const object of caseObjects) {
      for (const viewer of columns) {
        const access = tableAccess(object, viewer);
        expect([accessTo(object, viewer), accessTo(object, viewer, true)]).toEqual(access === 'reason' ? ['none', 'read'] : [access, access]);
      }
    }
  });
  test('no one but the authority writes, and the head sees no content of a case', () => {
    for (const object of caseObjects) {
      expect(tableAccess(object, 'head')).toMatch(/^(none|aggregate)$/);
      for (const viewer of ['provider', 'citizen', 'colleague'] as const) expect(tableAccess(object, viewer)).not.toBe('write');
    }
  });
  test('what a reason opens is told', () => {
    expect(openedByReason('teamLead')).toEqual(caseObjects.filter((object) => rows[object][1] === '?'));
    expect(openedByReason('colleague')).toContain('wishesAndGoals');
    for (const viewer of ['owner', 'provider', 'negotiator', 'none'] as Relation[]) expect(openedByReason(viewer)).toEqual([]);
  });
});
