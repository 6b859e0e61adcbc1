/** The look before and after a change: the effect is counted on the read model, and rows behind the journal are found. */
import type { CaseFacts } from '#domain/facts';
import { defaultSettings } from '#domain/settings';
import { defaultChoices } from '#contract/settings';
import type { Commit } from '#contract/journal';
import { foresee, readDrift } from '#work/administration';
import type { Ports } from '#work/ports';

const commit = (caseNo: string, version: number) => ({ caseNo, version }) as Commit;
const asOf = new Date('2026-11-24T08:00:00.000Z');

function ports(commits: Commit[], rows: Record<string, number>) {
  return {
    clock: { now: async () => asOf },
    journal: { since: async (cursor: string | null) => ({ commits: cursor === 'here' ? commits : [], cursor: 'next' }) },
    readModel: { all: async () => ({ facts: Object.keys(rows).map(() => ({}) as CaseFacts), asOf }), versionOf: (caseNo: string) => rows[caseNo] },
    settings: { read: async () => 'here', municipality: async () => defaultSettings },
  } as unknown as Ports;
}

test('rows as new as their last commit are no drift', async () => {
  expect(await readDrift(ports([commit('S-2026-0101', 3), commit('S-2026-0101', 2)], { 'S-2026-0101': 3 }))).toEqual({ asOf: asOf.toISOString(), cases: 1, unfinished: 2, behind: [] });
});

test('a row that is older, or missing, is named with both versions', async () => {
  const { behind } = await readDrift(ports([commit('S-2026-0101', 4), commit('S-2026-0102', 1)], { 'S-2026-0101': 3 }));
  expect(behind).toEqual([{ caseNo: 'S-2026-0101', journal: 4, row: 3 }, { caseNo: 'S-2026-0102', journal: 1, row: null }]);
});

test('choices that cannot be are refused with their places, others are foreseen', async () => {
  expect(await foresee(ports([], {}), { ...defaultChoices, orderAnswerDays: 0 })).toMatchObject({ ok: false, faults: [{ field: 'orderAnswerDays' }] });
  expect(await foresee(ports([], {}), defaultChoices)).toMatchObject({ ok: true, effect: { open: 0 } });
});
