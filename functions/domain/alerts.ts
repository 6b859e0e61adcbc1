/** What the law asks somebody to look at today, without stopping anybody. */
import type { Day } from './calendar';
import type { CaseState } from './case';
import type { Context } from './decide';
import { isValid, levelOf } from './rules/gate';
import { isPublished } from './rules/checks/opening';
import { ruleById } from './rules/table';
import { watches } from './rules/watches';
import type { RuleLevel, Settings } from './settings';

export interface Alert {
  rule: string;
  level: RuleLevel;
  /** Since when. */
  on: Day;
  /** The thread, appeal, follow-up or matter that it is about. */
  ref?: string;
  /** The team lead is told as well. */
  escalated?: true;
}

/** A rule that stops a step elsewhere stops nobody here. */
const levelFor = (id: string, settings: Settings): RuleLevel | 'off' => {
  const rule = ruleById(id)!;
  return levelOf(rule, rule.level === 'block' ? 'warn' : rule.level, settings);
};

/** What is to be looked at in a case today, the oldest first. */
export function alertsOf(state: CaseState, context: Pick<Context, 'today' | 'settings'>): Alert[] {
  return Object.entries(watches).flatMap(([rule, watch]): Alert[] => {
    const level = levelFor(rule, context.settings);
    if (level === 'off' || !isValid(ruleById(rule)!, context.today)) return [];
    return watch(state, context).map((sighting) => ({ rule, level, ...sighting }));
  }).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** What the municipality itself has left undone; the same for every case. */
export function municipalAlerts({ today, settings }: Pick<Context, 'today' | 'settings'>): Alert[] {
  const level = levelFor('R02', settings);
  return level === 'off' || isPublished(settings) ? [] : [{ rule: 'R02', level, on: today }];
}
