/** Help to put a goal well. It warns and never stops. */
import { smartHelp, type DraftGoal } from '#domain/smart';
import { defaultSettings } from '#domain/settings';
import { goal, opened } from './lives';
import { code } from './orderLives';

const good: DraftGoal = { text: 'Jeg tager bussen alene', measure: 'to ture om ugen', expectedOn: '2027-01-05', acceptedByCitizen: 'yes', goalType: 'develop', baselineLevel: 3, currentLevel: 3, expectedLevel: 2 };

test('a good goal gets no warning', () => expect(smartHelp(good, 1, 5)).toEqual([]));

test.each(['Støtte til at tage bussen', 'støtter borgeren', 'At sikre en døgnrytme', 'Sikrer kontakt', 'Hjælpe med post', ' hjælper', 'Motivere til skole', 'MOTIVERER'])('"%s" says what others do', (text) => {
  expect(smartHelp({ ...good, text })).toEqual(['activityInsteadOfGoal']);
});
test.each(['Hjælpemidlerne bruges hver dag', 'Jeg får støtte af min søster', 'Støtten er ikke nødvendig', 'Attende gang går jeg selv', 'Sikret bolig', ''])('"%s" does not', (text) => {
  expect(smartHelp({ ...good, text })).toEqual([]);
});
test('it asks how, when and with whose consent', () => {
  expect(smartHelp({ ...good, measure: '  ' })).toEqual(['noMeasure']);
  expect(smartHelp({ ...good, measure: undefined })).toEqual(['noMeasure']);
  expect(smartHelp({ ...good, expectedOn: undefined })).toEqual(['noDate']);
  expect(smartHelp({ ...good, expectedOn: '' })).toEqual(['noDate']);
  expect(smartHelp({ ...good, acceptedByCitizen: undefined })).toEqual(['notAccepted']);
  expect(smartHelp({ ...good, acceptedByCitizen: 'disagrees' })).toEqual(['notAccepted']);
  expect(smartHelp({})).toEqual(['noMeasure', 'noDate', 'notAccepted']);
});
test.each([
  ['develop', 3, 3, true], ['develop', 3, 4, true], ['develop', 3, 2, false],
  ['maintain', 2, 2, false], ['maintain', 2, 1, true], ['maintain', 2, 3, true],
  ['limitLoss', 2, 1, true], ['limitLoss', 2, 2, false], ['limitLoss', 2, 3, false],
] as const)('%s from %i to %i contradicts itself: %s', (goalType, now, expectedLevel, contradicts) => {
  const warned = contradicts ? ['againstGoalType'] : [];
  expect(smartHelp({ ...good, goalType, currentLevel: now, baselineLevel: 0, expectedLevel })).toEqual(warned);
  expect(smartHelp({ ...good, goalType, currentLevel: null, baselineLevel: now, expectedLevel })).toEqual(warned);
});
test('it says nothing of levels that are not known', () => {
  for (const unknown of [{ currentLevel: null, baselineLevel: null }, { currentLevel: undefined, baselineLevel: undefined }, { expectedLevel: undefined }, { goalType: undefined }]) expect(smartHelp({ ...good, expectedLevel: 4, ...unknown })).toEqual([]);
});
test("more goals than the municipality's number at once are many", () => {
  const { goalsPerPackage } = defaultSettings;
  expect([smartHelp(good, goalsPerPackage, goalsPerPackage), smartHelp(good, goalsPerPackage + 1, goalsPerPackage)]).toEqual([[], ['manyGoals']]);
  expect(smartHelp(good, 99)).toEqual([]);
});
test('a weak goal is recorded all the same', () => {
  expect(code(opened().try('setGoal', { ...goal('x'), text: 'Støtte til alt', expectedLevel: 4 }))).toBe('ok');
});
