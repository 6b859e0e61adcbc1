/** What a change of the municipality's choices would do to the cases that are open now: counts only. */
import { addDays, type Day } from './calendar';
import { dueWakes } from './deadlines';
import type { CaseFacts } from './facts';
import { levelOf } from './rules/gate';
import { ruleTable } from './rules/table';
import { rhythmFor, type RuleLevel, type Settings } from './settings';

export interface SettingsEffect {
  open: number;
  /** Statuses that would be asked for within a minute, and would not be as things stand. */
  askedAtOnce: number;
  /** Steps of the ladder that lie ahead for the statuses that are waited for. */
  rungs: { before: number; after: number };
  /** Open cases whose next rhythm, or whose area's deadline for a new request, would be another. */
  rhythms: number;
  deadlines: number;
  rules: { harder: number; softer: number };
}

const hardness: readonly (RuleLevel | 'off')[] = ['off', 'info', 'warn', 'block'];
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const asked = ({ wakes }: CaseFacts, { statusDaysAhead }: Settings, today: Day): number =>
  dueWakes(wakes, today, statusDaysAhead).filter(({ verb }) => verb === 'requestStatus').length;

/** The days of the follow-ups whose status is waited for. */
const awaited = ({ waiting, deadlines }: CaseFacts): Day[] =>
  waiting.filter(({ kind }) => kind === 'status').flatMap(({ ref }) => deadlines.filter((d) => d.ref === ref).map(({ on }) => on));

const rungsAhead = (days: readonly Day[], { reminders }: Settings, today: Day): number =>
  days.reduce((total, on) => total + reminders.filter(({ day }) => addDays(on, day) >= today).length, 0);

const weeksFor = ({ deadlines }: Settings, paragraph: string): number | undefined => deadlines.find((d) => d.paragraphs.includes(paragraph))?.weeks;

function rulesMoved(before: Settings, after: Settings): SettingsEffect['rules'] {
  const moves = ruleTable.map((rule) => hardness.indexOf(levelOf(rule, rule.level, after)) - hardness.indexOf(levelOf(rule, rule.level, before)));
  return { harder: moves.filter((move) => move > 0).length, softer: moves.filter((move) => move < 0).length };
}

export function settingsEffect(facts: readonly CaseFacts[], before: Settings, after: Settings, today: Day): SettingsEffect {
  const open = facts.filter(({ closedOn }) => closedOn === undefined);
  const days = open.flatMap(awaited);
  const under = (differs: (paragraph: string) => boolean) => open.filter(({ paragraphs }) => paragraphs.some(differs)).length;
  return {
    open: open.length,
    askedAtOnce: open.reduce((total, one) => total + Math.max(0, asked(one, after, today) - asked(one, before, today)), 0),
    rungs: { before: rungsAhead(days, before, today), after: rungsAhead(days, after, today) },
    rhythms: under((paragraph) => !same({ ...rhythmFor(before, [paragraph]), paragraphs: [] }, { ...rhythmFor(after, [paragraph]), paragraphs: [] })),
    deadlines: under((paragraph) => weeksFor(before, paragraph) !== weeksFor(after, paragraph)),
    rules: rulesMoved(before, after),
  };
}
