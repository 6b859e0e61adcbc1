/** What a municipality decides for itself, and what holds where it has decided nothing. */
import { daysBetween } from '#domain/calendar';
import { defaultSettings, rhythmFor, templateFaults, type Template, type TemplateField } from '#domain/settings';

describe('the defaults', () => {
  test('remind of a follow-up in the ladder that everybody knows, and end in the report', () => {
    expect(defaultSettings.statusDaysAhead).toBe(21);
    expect(defaultSettings.reminders.map(({ day, to }) => [day, to])).toEqual([
      [-7, 'provider'], [0, 'provider'], [3, 'provider'], [3, 'providerLead'], [7, 'caseworker'], [14, 'teamLead'], [30, 'report'],
    ]);
  });
  test('leave people in peace in the evening, and send one digest instead of many cards', () => {
    expect(defaultSettings.quietHours).toEqual({ from: '16:30', to: '07:30', acuteBreaks: true });
    expect([defaultSettings.digestOver, defaultSettings.moreTimeDays, defaultSettings.orderAnswerDays]).toEqual([5, 7, 5]);
  });
  test('weigh new cases heaviest, and hide what fewer than five citizens stand behind', () => {
    expect(defaultSettings.caseloadWeights).toEqual({ new: 3, assessment: 2, stable: 1 });
    expect([defaultSettings.smallCell, defaultSettings.supervisionSample]).toEqual([5, 5]);
  });
  test('have weeks for every area, and days for what the law counts in days', () => {
    expect(defaultSettings.deadlines.map(({ area, weeks }) => [area, weeks])).toEqual([
      ['support', 8], ['activity', 8], ['housing', 12], ['shelter', 2], ['personal', 2], ['assistance', 12], ['treatment', 2],
    ]);
    expect(defaultSettings.days).toMatchObject({ hearing: 10, reassessment: 28, reassessmentNotice: 14, accessWorkingDays: 7, writtenReasons: 14, shelterWorkingDays: 3, staleDocumentsMonths: 12, subgoal: 30 });
    expect(defaultSettings.closedDays).toEqual(['06-05', '12-24', '12-31']);
    expect([defaultSettings.pensionAge, defaultSettings.goalsPerPackage, defaultSettings.planBeforeDecision]).toEqual([67, 5, true]);
  });
  test('let the cost decide who approves and who decides', () => {
    const ladder = [['caseworker', 300_000], ['teamLead', 1_500_000], ['head', 1_000_000_000]];
    expect(defaultSettings.negotiation.approval.map((r) => [r.role, r.upTo])).toEqual(ladder);
    expect(defaultSettings.delegation.map((r) => [r.role, r.costPerYear])).toEqual(ladder);
  });
  test('leave negotiation open, with triggers and figures on', () => {
    expect(defaultSettings.negotiation).toMatchObject({
      mode: 'optional', position: 'beforeDecision', who: 'negotiator', offers: 2, thresholds: { costPerYear: 500_000, external: true }, agreements: [], documents: [], caseworkersSeeSpend: true,
      renegotiation: { supportNeed: true, light: true, rateNotice: true, monthsBeforeEnd: 3 }, figures: ['spend', 'mismatch', 'savings'],
    });
  });
  test('close on days that exist', () => expect(defaultSettings.closedDays.every((day) => daysBetween('2024-01-01', `2024-${day}`) > 0)).toBe(true));
});

describe('the rhythm of follow-ups', () => {
  test.each([
    [['§ 107'], 3, 12], [['§ 85', '§ 108'], 3, 12], [['§ 103'], 6, 6], [['§ 104'], 6, 12], [['§ 85'], 3, 6], [[], 3, 6],
  ])('for help under %j', (paragraphs, firstMonths, rhythmMonths) => expect(rhythmFor(defaultSettings, paragraphs)).toMatchObject({ firstMonths, rhythmMonths, halfway: true }));
});

describe('what a template asks for', () => {
  const field = (key: string, type: TemplateField['type'], more: Partial<TemplateField> = {}): TemplateField => ({ key, da: key, en: key, type, required: false, ...more });
  const template = (fields: TemplateField[], required: string[] = []): Template => ({ version: 1, required, fields });
  const nothing = { missing: [], wrong: [] };

  test('without a template nothing is missing, and nothing more can be said', () => {
    expect(templateFaults(undefined, {}, {})).toEqual(nothing);
    expect(templateFaults(undefined, {}, { note: 'x' })).toEqual({ missing: [], wrong: ['note'] });
  });
  test("own fields of the form that the municipality requires, and the municipality's", () => {
    const asked = template([field('bus', 'text', { required: true }), field('train', 'text')], ['measure', 'secondary']);
    expect(templateFaults(asked, { measure: '', secondary: [] }, { bus: '' })).toEqual({ missing: ['measure', 'secondary', 'bus'], wrong: [] });
    expect(templateFaults(asked, {}, {})).toEqual({ missing: ['measure', 'secondary', 'bus'], wrong: [] });
    expect(templateFaults(asked, { measure: 'x', secondary: ['y'] }, { bus: 'z' })).toEqual(nothing);
    expect(templateFaults(asked, { measure: 0, secondary: false }, { bus: 'z' })).toEqual(nothing);
  });
  test.each([
    ['text', {}, 'x', 1], ['text', { maxLength: 2 }, 'ab', 'abc'], ['text', {}, 'x'.repeat(4000), 'x'.repeat(4001)], ['number', {}, 0, '0'], ['number', {}, 1.5, Number.NaN], ['yesNo', {}, false, 'no'],
    ['choice', { options: ['a', 'b'] }, 'b', 'c'], ['choice', {}, '', 'c'], ['choices', { options: ['a', 'b'] }, ['a', 'b'], ['a', 'c']], ['choices', { options: ['a'] }, [], 'a'], ['choices', {}, [], ['a']],
    ['day', {}, '2026-01-01', '1. januar'], ['day', {}, '2026-12-31', ' 2026-12-31'], ['day', {}, '2026-12-31', '2026-12-311'],
  ] as const)('a %s %j takes %j and not %j', (type, more, good, bad) => {
    const asked = template([field('f', type, more as Partial<TemplateField>)]);
    const wrong = (value: unknown) => templateFaults(asked, {}, { f: value as string }).wrong;
    if (!(type === 'choice' && good === '')) expect(wrong(good)).toEqual([]);
    expect(wrong(bad)).toEqual(['f']);
  });
});
