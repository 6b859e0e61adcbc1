/** What a change of the municipality's choices would do to the open cases, counted before it is saved. */
import { addDays } from '#domain/calendar';
import { factsOf, type CaseFacts } from '#domain/facts';
import { ruleTable } from '#domain/rules/table';
import { defaultSettings, type Settings } from '#domain/settings';
import { settingsEffect } from '#domain/settingsEffect';
import { accepted, asked } from './lives';

const changed = (change: Partial<Settings>): Settings => ({ ...defaultSettings, ...change });
const nothing = { askedAtOnce: 0, rhythms: 0, deadlines: 0, rules: { harder: 0, softer: 0 } };
const factsFrom = (life: ReturnType<typeof accepted>): CaseFacts => factsOf(life.now);

const planned = accepted();
const waiting = asked();
const dueOn = planned.now.followUps[0]!.dueOn;
const awaitedOn = waiting.now.followUps[0]!.dueOn;

test('a choice that stays changes nothing', () => {
  const effect = settingsEffect([factsFrom(planned)], defaultSettings, defaultSettings, addDays(dueOn, -90));
  expect(effect).toEqual({ open: 1, rungs: { before: 0, after: 0 }, ...nothing });
});

test('closed cases are left out', () => {
  expect(settingsEffect([{ ...factsFrom(planned), closedOn: dueOn }], defaultSettings, changed({ statusDaysAhead: 120 }), dueOn)).toEqual({ open: 0, rungs: { before: 0, after: 0 }, ...nothing });
});

test('asking earlier asks some providers at once; asking later asks nobody', () => {
  const facts = [{ ...factsFrom(planned), wakes: [{ verb: 'requestStatus' as const, ref: 'a', dueOn }, { verb: 'endOrder' as const, ref: 'b', dueOn }] }];
  const today = addDays(dueOn, -30);
  expect(settingsEffect(facts, defaultSettings, changed({ statusDaysAhead: 30 }), today).askedAtOnce).toBe(1);
  expect(settingsEffect(facts, changed({ statusDaysAhead: 30 }), defaultSettings, today).askedAtOnce).toBe(0);
});

test('the ladder counts the steps that lie ahead of the statuses that are waited for', () => {
  const { before, after } = settingsEffect([factsFrom(waiting)], defaultSettings, changed({ reminders: [{ day: -7, to: 'provider' }, { day: 3, to: 'caseworker' }] }), addDays(awaitedOn, 1)).rungs;
  expect([before, after]).toEqual([defaultSettings.reminders.filter((r) => r.day >= 1).length, 1]);
});

test('another rhythm or another deadline counts the cases under its paragraphs', () => {
  const facts = [factsFrom(planned), { ...factsFrom(planned), paragraphs: ['§ 999'] }];
  const [paragraph] = facts[0]!.paragraphs;
  expect(settingsEffect(facts, defaultSettings, changed({ rhythms: [{ paragraphs: [paragraph!], firstMonths: 1, rhythmMonths: 1 }, ...defaultSettings.rhythms.filter((r) => !r.paragraphs.includes(paragraph!))] }), dueOn).rhythms).toBe(1);
  expect(settingsEffect(facts, defaultSettings, changed({ deadlines: [{ area: 'own', da: 'x', en: 'x', weeks: 1, paragraphs: [paragraph!] }] }), dueOn).deadlines).toBe(1);
});

test('rules are counted as they become harder or softer', () => {
  const [first, second] = ruleTable.filter((rule) => rule.level === 'warn');
  const rules = { [first!.id]: { level: 'block' as const, reason: 'a reason' }, [second!.id]: { level: 'off' as const, reason: 'a reason' } };
  expect(settingsEffect([], defaultSettings, changed({ rules }), dueOn).rules).toEqual({ harder: 1, softer: 1 });
});
