/** Who may read figures, of which cases, and that it is on record before anything is told. */
import type { Role } from '#domain/case';
import { dimensions } from '#domain/figures/index';
import { defaultSettings } from '#domain/settings';
import type { CaseFacts } from '#domain/facts';
import { figures as shape, supervision } from '#contract/figures';
import { readFigures, type FiguresAsked } from '#work/figures';
import type { Ports } from '#work/ports';
import { readSupervision } from '#work/supervision';
import { many } from '../domain/figuresCases';

const lead = '00000000-0000-4000-8000-000000000001';
const reads: { personId: string; purpose: string; surface: string; caseNo?: string }[] = [];
let logFails = false;
const worker = '00000000-0000-4000-8000-00000000000a';
const inTeam = (team: string, count: number) => many(count, { team, owner: worker, goals: [{}], orders: [{ provider: 'anker' }] });
const old = { team: 'voksen' };

const ports = {
  clock: { now: async () => new Date('2026-11-22T08:00:00Z') },
  readModel: { all: async () => ({ facts: [...inTeam('voksen', 6), ...inTeam('ung', 7), old] as unknown as CaseFacts[], asOf: new Date('2026-11-22T07:59:58Z') }) },
  settings: { organisation: async () => ({ municipality: 'N', teams: [], people: [], providers: [{ unitId: 'anker', name: 'Anker', kind: 'external' }] }), municipality: async () => defaultSettings },
  accessLog: {
    record: async (read: (typeof reads)[number]) => {
      if (logFails) throw new Error('log');
      reads.push(read);
    },
  },
} as unknown as Ports;

const read = (roles: Role[], asked: Partial<FiguresAsked> = {}, team: string | undefined = 'voksen') => readFigures(ports, { kind: 'person', personId: lead, roles, team }, { by: 'team', ...asked });
const told = async (...args: Parameters<typeof read>) => {
  const answer = await read(...args);
  if (!answer.ok) throw new Error(answer.code);
  return answer.figures;
};
beforeEach(() => {
  reads.length = 0;
  logFails = false;
});

test('a team lead sees the own team, with its caseloads; a head sees all, without any worker', async () => {
  const own = await told(['teamLead']);
  expect(own).toMatchObject({ by: 'team', team: 'voksen', from: '2025-11-23', to: '2026-11-22', today: '2026-11-22', asOf: '2026-11-22T07:59:58.000Z', smallest: 5, caseloads: [{ worker, cases: 6, weighted: 6 }] });
  expect(own.rows.map((r) => [r.key, r.all.citizens])).toEqual([[null, 6], ['voksen', 6]]);
  const all = await told(['head'], {}, undefined);
  expect(all.rows.map((r) => [r.key, r.all.citizens])).toEqual([[null, 13], ['ung', 7], ['voksen', 6]]);
  expect(all.caseloads).toBeUndefined();
  expect(all.team).toBeUndefined();
  expect((await told(['teamLead', 'head'])).rows).toHaveLength(3);
});

test.each([['caseworker'], ['negotiator'], ['provider'], ['providerLead'], ['admin']] as Role[][])('%s is told nothing, and nothing is read', async (role) => {
  expect(await read([role!])).toEqual({ ok: false, code: 'notAllowed' });
  expect(reads).toEqual([]);
});
test('a team lead without a team is told nothing', async () => expect(await readFigures(ports, { kind: 'person', personId: lead, roles: ['teamLead'], team: undefined }, { by: 'team' })).toMatchObject({ code: 'notAllowed' }));

test('it is on record as the reading of an overview, before anything is told', async () => {
  await read(['head'], { by: 'provider' });
  expect(reads).toEqual([{ personId: lead, purpose: 'overview figures provider', surface: 'tab' }]);
  logFails = true;
  await expect(read(['head'])).rejects.toThrow('log');
});

test('a period that ends before it begins is refused', async () => {
  expect(await read(['head'], { from: '2026-06-01', to: '2026-05-31' })).toEqual({ ok: false, code: 'dateNotPossible', details: { field: 'from' } });
  expect(await read(['head'], { by: 'period', from: '2000-01-01' })).toMatchObject({ ok: false, code: 'dateNotPossible' });
  expect((await told(['head'], { from: '2026-01-01', to: '2026-03-31' }))).toMatchObject({ from: '2026-01-01', to: '2026-03-31' });
});

test('whether a provider is the municipality’s own is read from the organisation', async () => expect((await told(['head'], { by: 'providerKind' })).rows.map((r) => r.key)).toEqual([null, 'external']));

test.each(dimensions)('what is told by %s is what the contract says', async (by) => {
  const answer = await told(['teamLead'], { by });
  expect(shape.parse(answer)).toEqual(answer);
  expect(JSON.stringify(answer)).not.toMatch(/citizen \d|S-\d{4}/);
});

describe('the cases to look through', () => {
  const drawable = ['voksen', 'ung'].flatMap((team, t) => Array.from({ length: 9 }, (_x, i) => ({ team, caseNo: `S-2026-${t + 1}00${i}`, openedOn: '2026-01-05' })));
  const ask = (roles: Role[], team: string | undefined = 'voksen') => readSupervision({ ...ports, readModel: { all: async () => ({ facts: drawable, asOf: new Date(0) }) } } as unknown as Ports, { kind: 'person', personId: lead, roles, team });
  test('are told to the lead of the team, of the own team, and that is on record', async () => {
    const answer = await ask(['teamLead']);
    expect(answer).toMatchObject({ ok: true, supervision: { month: '2026-11' } });
    expect(answer.ok && supervision.parse(answer.supervision).cases.filter((no) => no.startsWith('S-2026-1'))).toHaveLength(5);
    expect(reads).toEqual([{ personId: lead, purpose: 'overview supervision', surface: 'tab' }]);
  });
  test.each([['caseworker'], ['head'], ['provider']] as Role[][])('are not told to a %s', async (role) => expect(await ask([role!])).toEqual({ ok: false, code: 'notAllowed' }));
});
