/** Every rule of law and of the method: where it speaks, and where it is silent. */
import { missingAt } from '#domain/rules/gate';
import { checks, dailyChecks } from '#domain/rules/checks/index';
import { ruleById, ruleTable } from '#domain/rules/table';
import { appealCases } from './ruleCases/appeals';
import { assessmentCases } from './ruleCases/assessment';
import { cutCases } from './ruleCases/cuts';
import { dailyCases } from './ruleCases/daily';
import { decisionCases } from './ruleCases/decisions';
import { followUpCases } from './ruleCases/followUps';
import { subjectOf, type Cases } from './ruleCases/given';
import { informationCases } from './ruleCases/information';
import { openingCases } from './ruleCases/opening';
import { orderCases } from './ruleCases/orders';
import { planCases } from './ruleCases/plans';

const cases: Record<string, Cases> = {
  ...openingCases, ...informationCases, ...assessmentCases, ...planCases, ...decisionCases, ...cutCases, ...appealCases, ...orderCases, ...followUpCases, ...dailyCases,
};

describe.each(Object.entries(cases))('%s', (id, { fires, silent }) => {
  test.each(fires.map((c) => [c.at, c.when, c] as const))('speaks at %s when %s', (at, _when, { given, items, level }) => {
    expect(missingAt(at, subjectOf(given)).find((m) => m.id === id)).toEqual({ id, level: level ?? ruleById(id)!.level, ...(items ? { items } : {}) });
  });
  test.each(silent.map((c) => [c.at, c.when, c] as const))('is silent at %s when %s', (at, _when, { given }) => {
    expect(ruleById(id)!.at).toContain(at);
    expect(missingAt(at, subjectOf(given)).find((m) => m.id === id)).toBeUndefined();
  });
});

describe('the table is whole', () => {
  const lawIds = Array.from({ length: 48 }, (_x, i) => `R${String(i + 1).padStart(2, '0')}`);
  test('holds R01 to R48, and each id once', () => {
    const ids = ruleTable.map((r) => r.id);
    expect(ids).toEqual(expect.arrayContaining(lawIds));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ruleById('R49')).toBeUndefined();
  });
  test.each(ruleTable.map((r) => [r.id, r] as const))('%s has a check for each of its moments, words in both languages, and cases', (id, rule) => {
    expect(rule.at.length).toBeGreaterThan(0);
    for (const moment of rule.at) expect((moment === 'daily' ? dailyChecks : checks)[id]).toBeInstanceOf(Function);
    for (const words of [rule.text, rule.missing]) {
      expect(words.da.length).toBeGreaterThan(15);
      expect(words.en.length).toBeGreaterThan(15);
      expect(words.da).not.toBe(words.en);
      expect([words.da, words.en].every((w) => w.endsWith('.'))).toBe(true);
    }
    expect(cases[id]!.fires.length).toBeGreaterThan(0);
    expect(cases[id]!.silent.length).toBeGreaterThan(0);
    expect((rule.validTo ?? '9999-12-31') >= rule.validFrom).toBe(true);
  });
  test('has no check without a rule, and no daily look-out without its moment', () => {
    expect(Object.keys(checks).filter((id) => !ruleById(id))).toEqual([]);
    expect(Object.keys(dailyChecks).sort()).toEqual(ruleTable.filter((r) => r.at.includes('daily')).map((r) => r.id).sort());
  });
  test('every rule of the law holds today, and since 2020 unless its act is younger', () => {
    const younger = { R33: '2025-07-01', R41: '2024-01-01' } as Record<string, string>;
    for (const rule of ruleTable) expect([rule.id, rule.validFrom, rule.validTo]).toEqual([rule.id, younger[rule.id] ?? '2020-01-01', undefined]);
  });
  test('blocks only what would make a decision invalid, leak data or break a rule of reporting', () => {
    expect(ruleTable.filter((r) => r.level === 'block').map((r) => r.id).sort()).toEqual([
      'R01', 'R08', 'R09', 'R13', 'R14', 'R15', 'R17', 'R18', 'R20', 'R22', 'R25', 'R27', 'R28', 'R33', 'R34', 'R35', 'R36', 'R42',
      'care-plan-4', 'care-plan-5', 'legal-group', 'order-decision', 'primary-target-group', 'recommendation-approved', 'status-or-reason', 'support-need-now',
    ]);
    expect(ruleTable.filter((r) => r.level === 'info').map((r) => r.id).sort()).toEqual(['R02', 'R41', 'R44', 'R46', 'hearing-ahead']);
    expect(ruleTable.filter((r) => r.mayLower).map((r) => r.id).sort()).toEqual(['R09', 'R14', 'R20', 'R36', 'R42', 'recommendation-approved']);
  });
});
