/** What the law asks somebody to look at today. */
import { alertsOf, municipalAlerts } from '#domain/alerts';
import { addDays } from '#domain/calendar';
import { defaultSettings, type Settings } from '#domain/settings';
import { appeal, decision, followUp, matter, order, subjectOf, today, type Given } from './ruleCases/given';

const alerts = (given: Given) => {
  const { state, context } = subjectOf({ ...given, state: { lastActivityOn: today, ...given.state } });
  return alertsOf(state, context);
};
const chosen = (id: string, level: Settings['rules'][string]['level']): Partial<Settings> => ({ rules: { [id]: { level, reason: 'decided by the board' } } });

test('a calm case has none', () => expect(alerts({})).toEqual([]));

test('a deadline speaks three days ahead, and is escalated when it has passed', () => {
  const at = (answerBy: string) => alerts({ thread: { answerBy } });
  expect(at(addDays(today, 4))).toEqual([]);
  expect(at(addDays(today, 3))).toEqual([{ rule: 'R03', level: 'warn', on: today, ref: 't' }]);
  expect(at(today)).toEqual([{ rule: 'R03', level: 'warn', on: addDays(today, -3), ref: 't' }]);
  expect(at(addDays(today, -1))).toEqual([{ rule: 'R03', level: 'warn', on: addDays(today, -4), ref: 't', escalated: true }]);
});

test('a case that stands still tells since when', () => {
  expect(alerts({ state: { lastActivityOn: addDays(today, -28) } })).toEqual([]);
  expect(alerts({ state: { lastActivityOn: addDays(today, -40) } })).toEqual([{ rule: 'R04', level: 'warn', on: addDays(today, -11), ref: 't' }]);
});

describe('an appeal', () => {
  const at = (days: number, paragraphs = ['§ 85']) => alerts({ thread: { stage: 'order' }, state: { decisions: [decision({ paragraphs })], appeals: [appeal({ receivedOn: addDays(today, -days) })] } });
  test('speaks from day 14, and is escalated from day 21', () => {
    expect(at(13)).toEqual([]);
    expect(at(14)).toEqual([{ rule: 'R19', level: 'warn', on: today, ref: 'ap' }]);
    expect(at(20)[0]).not.toHaveProperty('escalated');
    expect(at(21)).toEqual([{ rule: 'R19', level: 'warn', on: addDays(today, -7), ref: 'ap', escalated: true }]);
  });
  test('goes twice as fast under the notice scheme', () => {
    expect(at(6, ['§ 96'])).toEqual([]);
    expect(at(7, ['§ 96'])[0]).not.toHaveProperty('escalated');
    expect(at(10, ['§ 96'])).toMatchObject([{ rule: 'R19', on: addDays(today, -3), escalated: true }]);
  });
  test('of a decision that is not here goes by the ordinary time', () => expect(alerts({ state: { appeals: [appeal({ receivedOn: addDays(today, -13) })] } })).toEqual([]));
});

test('a missed follow-up speaks the day after, and is escalated after a week', () => {
  const at = (days: number) => alerts({ thread: { stage: 'order' }, state: { orders: [order()], followUps: [followUp(addDays(today, -days))] } });
  expect(at(0)).toEqual([]);
  expect(at(1)).toEqual([{ rule: 'R29', level: 'warn', on: today, ref: 'fu' }]);
  expect(at(6)[0]).not.toHaveProperty('escalated');
  expect(at(7)).toEqual([{ rule: 'R29', level: 'warn', on: addDays(today, -6), ref: 'fu', escalated: true }]);
});

test.each([['accessRequest', 'R39', 'warn'], ['writtenReasons', 'R16', 'warn'], ['shelterNotice', 'R35', 'warn'], ['municipalityMove', 'R40', 'warn'], ['breach', 'R44', 'info']] as const)(
  'a matter "%s" speaks from the day it came up, and is escalated when its day has passed', (kind, rule, level) => {
    const at = (dueOn?: string) => alerts({ state: { matters: [matter(kind, { dueOn })] } });
    expect(at()).toEqual([{ rule, level, on: '2026-02-20', ref: 'm' }]);
    expect(at(today)).toEqual([{ rule, level, on: '2026-02-20', ref: 'm' }]);
    expect(at(addDays(today, -1))).toEqual([{ rule, level, on: '2026-02-20', ref: 'm', escalated: true }]);
  },
);

test('birthdays speak by the rule that they are about', () => {
  expect(alerts({ state: { matters: [matter('ageRule', { text: 'Fylder 18' })] } })).toEqual([{ rule: 'R41', level: 'info', on: '2026-02-20', ref: 'm' }]);
  expect(alerts({ state: { matters: [matter('ageRule')] } })).toEqual([{ rule: 'R33', level: 'warn', on: '2026-02-20', ref: 'm' }]);
});

test('a remitted case without a new day speaks since the outcome', () => {
  const given = { thread: { answerBy: undefined }, state: { appeals: [appeal({ outcome: { on: '2026-02-25', outcome: 'remitted' as const } })] } };
  expect(alerts(given)).toEqual([{ rule: 'R21', level: 'warn', on: '2026-02-25', ref: 'ap' }]);
});

test('the oldest comes first', () => {
  const access = (matterId: string, raisedOn: string) => matter('accessRequest', { matterId, raisedOn });
  const matters = [matter('breach', { raisedOn: '2026-02-28' }), access('a', '2026-02-01'), access('b', '2026-02-28')];
  expect(alerts({ thread: { answerBy: today }, state: { matters } }).map((a) => a.ref)).toEqual(['a', 't', 'b', 'm']);
});

test('a municipality may silence an alert or change how hard it is; a rule that is not in force is silent', () => {
  const given = { state: { matters: [matter('accessRequest')] } };
  expect(alerts({ ...given, settings: chosen('R39', 'off') })).toEqual([]);
  expect(alerts({ ...given, settings: chosen('R39', 'info') })).toMatchObject([{ rule: 'R39', level: 'info' }]);
  expect(alerts({ today: '2025-06-30', state: { lastActivityOn: '2025-06-30', matters: [matter('ageRule', { raisedOn: '2025-06-01' })] } })).toEqual([]);
});

test('the municipality itself is told when its deadlines are not published', () => {
  const at = (settings: Partial<Settings>) => municipalAlerts({ today, settings: { ...defaultSettings, ...settings } });
  expect(at({})).toEqual([{ rule: 'R02', level: 'info', on: today }]);
  expect(at({ deadlinesUrl: 'https://kommune.example/frister' })).toEqual([]);
  expect(at(chosen('R02', 'warn'))).toMatchObject([{ level: 'warn' }]);
  expect(at(chosen('R02', 'off'))).toEqual([]);
});
