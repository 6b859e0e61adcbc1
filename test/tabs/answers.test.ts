/** The tabs check answers against the contract without its library: what one refuses, the other refuses. */
import { concepts, isActivitySubtheme } from '#domain/ffb/index';
import { defaultChoices } from '#contract/settings';
import * as views from '#contract/views';
import { z } from 'zod';
import * as shapes from '../../tabs/answers/common';
import { misfits } from '../../tabs/answers/fits';
import { isCaseNo, isId } from '../../tabs/answers/ids';
import { choices } from '../../tabs/answers/administration';
import { shapeOf } from '../../tabs/answers/shape';
import { activitySubthemes } from '../../tabs/data/names';

const id = 'da402b13-17c5-4d2a-95ee-499a972918a3';
const row: views.Overview['rows'][number] = {
  caseNo: 'S-2026-0101', initials: 'AB', owner: id.toUpperCase(), team: 'voksen', phase: 'delivery', acute: false, nextDeadline: { kind: 'followUp', on: '2026-11-30', light: 'soon' }, nextFollowUpOn: '2026-11-30',
  waitingFor: [{ kind: 'status', provider: 'anker', since: '2026-11-01' }], waits: { count: 1 }, orders: [{ orderNo: 'S-2026-0101-B1', provider: 'anker', state: 'accepted' }], orderCount: { running: 1, unanswered: 0 },
  goals: [{ goalId: id, label: 'hverdag', light: 'onTrack', trend: 'up', cumulative: 2, last: 1, line: [{ on: '2026-10-01', value: null }] }], supportNeed: null, paragraphs: ['§ 85'], flags: ['acute'], lacks: [], lastActivityOn: '2026-11-01', opens: 'yes', back: false, dueToday: false, ready: false,
};
const overview: views.Overview = { scope: 'mine', today: '2026-11-24', asOf: '2026-11-24T08:00:00Z', rows: [row] };

test('an overview as the API answers it fits', () => {
  expect(views.overview.safeParse(overview).error).toBeUndefined();
  expect(misfits(shapes.overview, overview)).toEqual([]);
});

describe('what the contract refuses does not fit, and the place is told', () => {
  const withRow = (change: object) => ({ ...overview, rows: [row, { ...row, ...change }] });
  const { opens: _left, ...without } = row;
  test.each<[string, unknown, string]>([
    ['an unknown field', withRow({ cpr: '010101-1234' }), 'rows.1.cpr'],
    ['a missing field', { ...overview, rows: [without] }, 'rows.0.opens'],
    ['a day that is none', withRow({ lastActivityOn: '2026-02-30' }), 'rows.1.lastActivityOn'],
    ['a word outside the list', withRow({ phase: 'sleeping' }), 'rows.1.phase'],
    ['a number for a word', withRow({ team: 7 }), 'rows.1.team'],
    ['a broken number', withRow({ waits: { count: 1.5 } }), 'rows.1.waits.count'],
    ['no list', { ...overview, rows: {} }, 'rows'],
    ['a case number of another kind', withRow({ caseNo: '../me' }), 'rows.1.caseNo'],
    ['a wrong part of what may be absent', withRow({ nextDeadline: { kind: 'followUp', on: 'soon', light: 'soon' } }), 'rows.1.nextDeadline.on'],
    ['null where something must stand', withRow({ waits: null }), 'rows.1.waits'],
  ])('%s', (_name, value, place) => {
    expect(views.overview.safeParse(value).success).toBe(false);
    expect(misfits(shapes.overview, value).map((m) => m.path)).toEqual([place]);
  });
});

test('bounds are told with what they are', () => {
  expect(misfits(choices, { ...defaultChoices, orderAnswerDays: 61, appealBody: 'x' })).toEqual([{ path: 'orderAnswerDays', rule: 'maximum', bound: 60 }, { path: 'appealBody', rule: 'minLength', bound: 2 }]);
  expect(misfits(choices, { ...defaultChoices, rules: { R01: { level: 'off', reason: 'x' } } })).toEqual([{ path: 'rules.R01.reason', rule: 'minLength', bound: 3 }]);
  expect(misfits(choices, { ...defaultChoices, closedDays: Array(31).fill('06-05') })).toEqual([{ path: 'closedDays', rule: 'maxItems', bound: 30 }]);
  expect(misfits(choices, defaultChoices)).toEqual([]);
});

test('a shape that asks for something the tabs do not check does not build', () => {
  expect(() => shapeOf(z.number().multipleOf(3))).toThrow('multipleOf');
});

test('ids of an address are told from other words', () => {
  expect([isCaseNo('S-2026-0101'), isCaseNo('case'), isCaseNo(undefined), isId(id), isId('1')]).toEqual([true, false, false, true, false]);
});

test('the subthemes that carry a goal are those of the domain', () => {
  expect(activitySubthemes(concepts).map((c) => c.code)).toEqual(concepts.filter((c) => isActivitySubtheme(c.code)).map((c) => c.code));
});
