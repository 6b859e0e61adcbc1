/** The municipality's choices as they cross the wire and lie in the list: what may be saved, and how what was saved is read. */
import { defaultSettings } from '#domain/settings';
import { selectable } from '#domain/ffb/index';
import { ruleTable } from '#domain/rules/table';
import { defaultChoices, municipality, readHistoryLine, readStoredSettings, type Choices } from '#contract/settings';
import { rulesAnswer } from '#contract/rules';
import { checkSettings } from '#contract/settingsFaults';
import { rulesHere } from '#work/rules';

const service = selectable('service')[0]!.code;
const providerType = selectable('providerType')[0]!.code;
const changed = (change: Partial<Choices>): Choices => ({ ...defaultChoices, ...change });
const negotiating = (change: Partial<Choices['negotiation']>) => changed({ negotiation: { ...defaultChoices.negotiation, ...change } });
const faults = (value: unknown) => {
  const checked = checkSettings(value);
  return checked.ok ? [] : checked.faults;
};
const fields = (value: unknown) => faults(value).map((f) => f.field);
const ruleWith = (wanted: (rule: (typeof ruleTable)[number]) => boolean) => ruleTable.find(wanted)!.id;
const [hard, soft, warning] = [ruleWith((r) => r.level === 'block' && !r.mayLower), ruleWith((r) => r.level === 'block' && r.mayLower === true), ruleWith((r) => r.level === 'warn')];

test('what holds by default may be saved as it is', () => {
  expect(checkSettings(defaultSettings)).toEqual({ ok: true, settings: defaultSettings });
  expect(defaultChoices).toEqual(defaultSettings);
});

describe('a value that cannot be is told with its place and what to do, in both languages', () => {
  const { statusDaysAhead: _left, ...without } = defaultChoices;
  test.each([
    ['too much', changed({ orderAnswerDays: 61 }), 'orderAnswerDays', 'Højst 60.', 'At most 60.'],
    ['too little', changed({ smallCell: 1 }), 'smallCell', 'Mindst 2.', 'At least 2.'],
    ['left out', without, 'statusDaysAhead', 'Mangler eller er af en forkert slags.', 'Missing, or of the wrong kind.'],
    ['no such value', negotiating({ mode: 'sometimes' as 'off' }), 'negotiation.mode', 'Vælg en af: off, optional, required.', 'Choose one of: off, optional, required.'],
    ['no such choice', { ...defaultChoices, colour: 'red' }, 'colour', 'Findes ikke. Fjern det.', 'There is no such choice. Remove it.'],
    ['no such choice further in', changed({ days: { ...defaultChoices.days, easter: 3 } as Choices['days'] }), 'days.easter', 'Findes ikke. Fjern det.', 'There is no such choice. Remove it.'],
    ['written wrongly', changed({ quietHours: { from: '24:00', to: '07:30', acuteBreaks: true } }), 'quietHours.from', 'Er ikke skrevet, som det skal være.', 'Is not written the way it must be.'],
    ['not a document', 'x', 'settings', 'Mangler eller er af en forkert slags.', 'Missing, or of the wrong kind.'],
  ])('%s', (_name, value, field, da, en) => expect(faults(value)).toEqual([{ field, da, en }]));
  test('everything that is wrong is told at once', () => expect(fields(changed({ orderAnswerDays: 0, pensionAge: 81 }))).toEqual(['orderAnswerDays', 'pensionAge']));
  test('never repeats what was sent', () => expect(JSON.stringify(faults(changed({ appealBody: 'x', deadlinesUrl: 'KANARIEFUGL' })))).not.toContain('KANARIEFUGL'));
});

describe('the levels of rules', () => {
  const at = (id: string, level: 'block' | 'warn' | 'info' | 'off') => faults(changed({ rules: { [id]: { level, reason: 'our lawyer says so' } } }));
  test('a requirement that may not be lowered stays', () => {
    expect(at(hard, 'block')).toEqual([]);
    for (const level of ['warn', 'info', 'off'] as const) expect(at(hard, level)).toEqual([{ field: `rules.${hard}.level`, da: expect.stringContaining('kan ikke sættes ned'), en: expect.stringContaining('cannot be lowered') }]);
  });
  test('one that may be lowered becomes a warning, and nothing less', () => {
    expect([at(soft, 'block'), at(soft, 'warn')]).toEqual([[], []]);
    for (const level of ['info', 'off'] as const) expect(at(soft, level)).toEqual([{ field: `rules.${soft}.level`, da: expect.stringContaining('kun sættes ned til en advarsel'), en: expect.stringContaining('only be lowered to a warning') }]);
  });
  test('a warning may be anything', () => expect((['block', 'warn', 'info', 'off'] as const).flatMap((level) => at(warning, level))).toEqual([]));
  test('a rule that does not exist is refused, and so is a level without a reason', () => {
    expect(at('R999', 'warn')).toEqual([{ field: 'rules.R999', da: 'Reglen findes ikke.', en: 'There is no such rule.' }]);
    expect(fields(changed({ rules: { [warning]: { level: 'off', reason: ' ' } } }))).toEqual([`rules.${warning}.reason`]);
  });
});

describe('the rhythm of follow-ups', () => {
  const row = (...paragraphs: string[]) => ({ paragraphs, firstMonths: 3, rhythmMonths: 6 });
  test('ends with a row for all other paragraphs', () => {
    expect(fields(changed({ rhythms: [row('§ 85'), row()] }))).toEqual([]);
    expect(faults(changed({ rhythms: [row('§ 85'), row('§ 104')] }))).toEqual([{ field: 'rhythms.1.paragraphs', da: expect.stringContaining('alle andre'), en: expect.stringContaining('all other') }]);
    expect(faults(changed({ rhythms: [row(), row()] }))).toEqual([{ field: 'rhythms.0.paragraphs', da: expect.stringContaining('Kun den sidste'), en: expect.stringContaining('Only the last') }]);
  });
  test('has each paragraph once', () => expect(faults(changed({ rhythms: [row('§ 85'), row('§ 104', '§ 85'), row()] }))).toEqual([{ field: 'rhythms.1.paragraphs', da: expect.stringContaining('§ 85'), en: expect.stringContaining('§ 85') }]));
});

describe('who approves what is agreed', () => {
  const ladder = (...approval: Choices['negotiation']['approval']) => fields(negotiating({ approval }));
  test('amounts rise, and roles with them', () => {
    expect(ladder({ upTo: 10, role: 'caseworker' }, { upTo: 11, role: 'caseworker' }, { upTo: 12, role: 'head' })).toEqual([]);
    expect(ladder({ upTo: 10, role: 'caseworker' }, { upTo: 10, role: 'teamLead' })).toEqual(['negotiation.approval.1.upTo']);
    expect(ladder({ upTo: 10, role: 'head' }, { upTo: 11, role: 'teamLead' })).toEqual(['negotiation.approval.1.role']);
    expect(ladder({ upTo: 10, role: 'teamLead' }, { upTo: 9, role: 'caseworker' })).toEqual(['negotiation.approval.1.upTo', 'negotiation.approval.1.role']);
  });
});

describe('framework agreements', () => {
  const agreement = { agreementRef: 'R-1', provider: 'unit-a', services: [service], rate: 400, unit: 'hour' as const, from: '2026-01-01', to: '2026-12-31' };
  const told = (...agreements: Choices['negotiation']['agreements']) => fields(negotiating({ agreements }));
  test('run for a period, cover services that exist, and have a number of their own', () => {
    expect(told(agreement, { ...agreement, agreementRef: 'R-2', to: agreement.from, callOff: 'by mail' })).toEqual([]);
    expect(told({ ...agreement, to: '2025-12-31' })).toEqual(['negotiation.agreements.0.to']);
    expect(told({ ...agreement, services: [service, providerType] })).toEqual(['negotiation.agreements.0.services']);
    expect(told(agreement, agreement)).toEqual(['negotiation.agreements.1.agreementRef']);
    expect(told({ ...agreement, services: [] })).toEqual(['negotiation.agreements.0.services']);
  });
  test('thresholds name provider types', () => {
    expect(fields(negotiating({ thresholds: { providerTypes: [providerType] } }))).toEqual([]);
    expect(fields(negotiating({ thresholds: { providerTypes: [providerType, service] } }))).toEqual(['negotiation.thresholds.providerTypes']);
  });
});

test('the ladders of the other cards stand in order, once each, and reach somebody who has part in the card', () => {
  const ladder = (...rungs: Choices['ladders']['C19']) => fields(changed({ ladders: { ...defaultChoices.ladders, C19: rungs } }));
  expect(ladder({ day: 1, to: 'caseworker' }, { day: 3, to: 'teamLead' })).toEqual([]);
  expect(ladder({ day: 3, to: 'caseworker' }, { day: 1, to: 'teamLead' })).toEqual(['ladders.C19.1.day']);
  expect(ladder({ day: 3, to: 'caseworker' }, { day: 3, to: 'caseworker' })).toEqual(['ladders.C19.1']);
  expect(ladder({ day: 3, to: 'provider' })).toEqual(['ladders.C19.0.to']);
  expect(ladder({ day: 3, to: 'negotiator' })).toEqual(['ladders.C19.0.to']);
  expect(fields(changed({ ladders: { ...defaultChoices.ladders, C99: [] } as never }))).toEqual(['ladders.C99']);
});

describe('reminders', () => {
  const rungs = (...reminders: Choices['reminders']) => fields(changed({ reminders }));
  test('come after the card, in order, each once', () => {
    expect(rungs({ day: -20, to: 'provider' }, { day: -20, to: 'providerLead' }, { day: 3, to: 'provider' })).toEqual([]);
    expect(rungs()).toEqual([]);
    expect(rungs({ day: -21, to: 'provider' })).toEqual(['reminders.0.day']);
    expect(rungs({ day: 3, to: 'provider' }, { day: 0, to: 'caseworker' })).toEqual(['reminders.1.day']);
    expect(rungs({ day: 3, to: 'provider' }, { day: 3, to: 'provider' })).toEqual(['reminders.1']);
    expect(faults(changed({ statusDaysAhead: 7 }))[0]).toEqual({ field: 'reminders.0.day', da: expect.stringContaining('7 dage'), en: expect.stringContaining('7 days') });
  });
});

describe('the calendar', () => {
  test('closes on days that exist, each named once', () => {
    expect(fields(changed({ closedDays: ['02-29', '12-24'] }))).toEqual([]);
    expect(fields(changed({ closedDays: ['02-30', '12-24', '12-24'] }))).toEqual(['closedDays.0', 'closedDays.2']);
    expect(fields(changed({ closedDays: ['5. juni'] }))).toEqual(['closedDays.0']);
  });
  test('has one deadline for each area, and quiet hours that end', () => {
    const [first] = defaultChoices.deadlines;
    expect(fields(changed({ deadlines: [first!, first!] }))).toEqual(['deadlines.1.area']);
    expect(fields(changed({ quietHours: { from: '07:30', to: '07:30', acuteBreaks: false } }))).toEqual(['quietHours.to']);
  });
});

describe('templates', () => {
  const field = (key: string, more: object = {}) => ({ key, da: key, en: key, type: 'text' as const, required: false, ...more });
  const template = (name: string, required: string[], ...list: ReturnType<typeof field>[]) => fields(changed({ templates: { [name]: { version: 1, required, fields: list } } }));
  test('belong to an action that people carry out', () => {
    expect(template('setGoal', ['acceptedByCitizen'], field('transport'))).toEqual([]);
    expect(template('openCase', [])).toEqual([]);
    expect(template('flyToTheMoon', [])).toEqual(['templates.flyToTheMoon']);
    expect(template('requestStatus', [])).toEqual(['templates.requestStatus']);
  });
  test('require what the form has, and add what it has not', () => {
    expect(template('setGoal', ['measure', 'colour', 'more'])).toEqual(['templates.setGoal.required.1', 'templates.setGoal.required.2']);
    expect(template('placeOrder', ['reasons'])).toEqual(['templates.placeOrder.required.0']);
    expect(template('setGoal', [], field('measure'), field('more'))).toEqual(['templates.setGoal.fields.0.key', 'templates.setGoal.fields.1.key']);
    expect(template('setGoal', [], field('a'), field('b'), field('a'))).toEqual(['templates.setGoal.fields.2.key']);
  });
  test('have something to choose from', () => {
    expect(template('setGoal', [], field('a', { type: 'choice', options: ['x'] }), field('b', { type: 'choices', options: ['x'] }))).toEqual([]);
    expect(template('setGoal', [], field('a', { type: 'choice' }), field('b', { type: 'choices', options: [] }))).toEqual(['templates.setGoal.fields.0.options', 'templates.setGoal.fields.1.options']);
  });
});

describe('what was saved', () => {
  const by = '11111111-1111-4111-8111-111111111111';
  const document = (value: object, more: object = {}) => JSON.stringify({ version: 3, by, at: '2026-01-05T08:00:00.000Z', value, ...more });
  test('is read back as it was', () => expect(readStoredSettings(document(changed({ pensionAge: 68 }), { changed: ['pensionAge'] }))).toEqual({ version: 3, by, at: '2026-01-05T08:00:00.000Z', value: changed({ pensionAge: 68 }) }));
  test('before a choice existed has the default there', () => {
    const { reminders: _reminders, ...older } = defaultChoices;
    const { documents: _documents, ...talks } = { ...defaultChoices.negotiation, thresholds: {}, offers: 4 };
    const { value } = readStoredSettings(document({ ...older, negotiation: talks, days: { hearing: 7 }, closedDays: [] }));
    expect(value).toEqual(changed({ negotiation: { ...defaultChoices.negotiation, thresholds: {}, offers: 4 }, days: { ...defaultChoices.days, hearing: 7 }, closedDays: [] }));
  });
  test('stays in force although it would not be saved today', () => expect(readStoredSettings(document(changed({ rules: { R999: { level: 'warn', reason: 'from before' } } }))).value.rules).toHaveProperty('R999'));
  test('is refused when it is no document', () => {
    for (const bad of ['', '{}', document({ pensionAge: 'old' }), document(defaultChoices, { version: 0 })]) expect(() => readStoredSettings(bad)).toThrow();
  });
  test('tells who changed what, whatever was chosen then', () => {
    expect(readHistoryLine(document({ gone: 1 }, { changed: ['gone'] }))).toEqual({ version: 3, by, at: '2026-01-05T08:00:00.000Z', changed: ['gone'] });
    expect(readHistoryLine(document({})).changed).toEqual([]);
  });
});

describe('the rules as they are used here', () => {
  const here = (rules: Choices['rules']) => new Map(rulesHere(changed({ rules })).rules.map((r) => [r.id, r]));
  test('are all told, in the shape that the API promises, with texts in both languages', () => {
    const answer = rulesHere(defaultSettings);
    expect(rulesAnswer.parse(answer)).toEqual(JSON.parse(JSON.stringify(answer)));
    expect(answer.rules.map((r) => r.id)).toEqual(ruleTable.map((r) => r.id));
    for (const { text, missing } of answer.rules) for (const words of [text, missing]) expect([words.da, words.en]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
  });
  test('have the level of the law, or the one that the municipality chose with a reason', () => {
    expect(here({}).get(warning)).toMatchObject({ level: 'warn', here: 'warn', choices: ['block', 'warn', 'info', 'off'] });
    expect(here({ [warning]: { level: 'off', reason: 'noise' } }).get(warning)).toMatchObject({ level: 'warn', here: 'off', reason: 'noise' });
    expect(here({ [soft]: { level: 'warn', reason: 'small' } }).get(soft)).toMatchObject({ level: 'block', here: 'warn', choices: ['block', 'warn'] });
    expect(here({ [hard]: { level: 'off', reason: 'no' } }).get(hard)).toMatchObject({ level: 'block', here: 'block', choices: ['block'] });
  });
});

test('the shape alone lets through what only the checks know of', () => expect(municipality.safeParse(changed({ rules: { R999: { level: 'warn', reason: 'why' } } })).success).toBe(true));
