import { draftIn, emptyStatus, fieldOf, goalAnswer, isComplete, scoreChoices, slotsIn } from '../../tabs/pages/case/forms/answer';
import { levelValue, readLevel } from '../../tabs/pages/case/forms/levels';
import { nextInSeries } from '../../tabs/pages/case/forms/series';
import { scaleOf, sinceDay, stretches } from '../../tabs/parts/line';
import { goalInput, scoreChoices as onCards, statusInput } from '#contract/cards';
import { statusForm } from '#contract/drafts';
import { formOf } from '../../tabs/pages/case/task';
import { da } from './wholeTexts';

const line = [{ on: '2026-01-01', value: 0 }, { on: '2026-04-01', value: 1 }, { on: '2026-07-01', value: null }, { on: '2026-10-01', value: 3 }];
const scale = scaleOf({ from: '2026-01-01', to: '2026-10-01', low: -6, high: 6, width: 273, height: 120 });

test('a missing scoring is a gap that is bridged by a dashed stretch, never a 0', () => {
  const drawn = stretches(line, scale);
  expect(drawn.map((s) => s.dashed)).toEqual([false, true]);
  expect(drawn[1]).toMatchObject({ y1: 50, y2: 30, x2: 273 });
});

test('the point after a gap says since when', () => {
  expect(sinceDay(line, 3)).toBe('2026-04-01');
  expect(sinceDay(line, 1)).toBeUndefined();
  expect(sinceDay(line, 0)).toBeUndefined();
});

test('values and days outside the box are drawn on its edge', () => {
  expect([scale.y(9), scale.y(-9), scale.x('2027-01-01'), scale.x('2025-01-01')]).toEqual([0, 120, 273, 0]);
});

test('the next follow-up steps from the first day, so a late one does not move the series', () => {
  const order = { firstFollowUpOn: '2026-01-31', startsOn: '2025-11-01', rhythmMonths: 3 };
  expect(nextInSeries(order, '2026-01-31')).toBe('2026-04-30');
  expect(nextInSeries(order, '2026-02-20')).toBe('2026-04-30');
  expect(nextInSeries(order, '2026-04-30')).toBe('2026-07-31');
  expect(nextInSeries({ ...order, startsOn: '2026-02-15' }, '2026-03-01')).toBe('2026-05-15');
});

test('the form offers the same scores as the card, and reads them the same way', () => {
  expect(scoreChoices(da).map((c) => c.value)).toEqual([...onCards]);
  const draft = { status: 'inProgress', score: '-1', tookPart: 'yes', comment: '' };
  expect(goalAnswer('g', draft)).toEqual({ goalId: 'g', status: 'inProgress', tookPart: 'yes', score: -1 });
  expect(goalAnswer('g', { ...draft, score: 'ns:tooEarly' })).toEqual({ goalId: 'g', status: 'inProgress', tookPart: 'yes', score: null, notScoredReason: 'tooEarly' });
  expect([isComplete(draft), isComplete({ ...draft, score: '' })]).toEqual([true, false]);
});

test('the form keeps what it is filled with under the names of the card, and the comment under one that the card never reads', () => {
  const goalId = '00000000-0000-4000-8000-000000000001';
  for (const part of ['status', 'score', 'tookPart'] as const) expect(fieldOf(part, goalId)).toBe(goalInput(part, goalId));
  const fields = emptyStatus([goalId], () => 'skrevet');
  expect(Object.keys(fields).filter((name) => !statusInput.test(name))).toEqual([fieldOf('comment', goalId)]);
  expect(draftIn(fields, goalId)).toEqual({ status: '', score: '', tookPart: '', comment: 'skrevet' });
  expect(slotsIn(fields)).toEqual([]);
  expect(slotsIn({ ...fields, slotDay2: '2026-12-01', slotPart2: 'midday' })).toEqual([{ on: '2026-12-01', part: 'midday' }]);
  expect(formOf({ verb: 'answerFollowUp', followUpId: goalId })).toBe(statusForm(goalId));
});

test('not assessed is neither level 0 nor nothing chosen', () => {
  expect([readLevel(''), readLevel(levelValue(null)), readLevel(levelValue(0))]).toEqual([undefined, null, 0]);
});
