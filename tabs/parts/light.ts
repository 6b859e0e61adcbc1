/** The words of a goal's light. */
import type { Light } from '#domain/progress';
import type { Texts } from '../text';
import { signed } from '../text/format';

interface Lit { light: Light; last: number | null; cumulative: number | null }

/** A goal that was scored, but too long ago, is unknown for another reason than one never scored. */
export const lightWords = (t: Texts, { light, last }: Pick<Lit, 'light' | 'last'>): string =>
  light === 'unknown' && last !== null ? t.lightStale : t.light[light];

/** “Mål 1: hverdag — på sporet, +2” */
export function goalWords(t: Texts, n: number, goal: Lit & { label: string }): string {
  const sum = goal.last === null || goal.cumulative === null ? '' : `, ${signed(goal.cumulative)}`;
  return `${t.general.goal(n, goal.label)} — ${lightWords(t, goal)}${sum}`;
}
