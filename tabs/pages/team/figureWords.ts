/** Figures in words. A hidden number says so, and so does one that rests on nothing: neither is a zero. */
import type { FiguresAnswer } from '#contract/figures';
import type { Texts } from '../../text';
import { numberText } from '../../text/format';

type Row = FiguresAnswer['rows'][number];
type Key = NonNullable<Row['keyFigures']>;
export interface FigureLine { name: string; words: string; /** For a bar, from 0 to 1. */ share?: number; note?: string }

export interface Speech { t: Texts }
type Maybe = number | null;

export const countWords = ({ t }: Speech, n: Maybe): string => (n === null ? t.team.figures.few : numberText(t, n));
export const percentWords = (t: Texts, value: number): string => t.team.figures.percent(new Intl.NumberFormat(t.locale, { maximumFractionDigits: 0 }).format(value * 100));

function shareLine(speech: Speech, name: string, { count, of }: { count: Maybe; of: Maybe }): FigureLine {
  const { t } = speech;
  if (of === 0) return { name, words: t.team.figures.nothing };
  if (of === null) return { name, words: countWords(speech, null) };
  if (count === null) return { name, words: `${countWords(speech, null)} ${t.team.figures.shareOf(numberText(t, of))}` };
  return { name, words: t.team.figures.share(numberText(t, count), numberText(t, of), percentWords(t, count / of)), share: count / of };
}

const shares = ['deadlineKept', 'noticeGiven', 'statusOnTime', 'citizenView', 'planOffered', 'goalsComplete', 'overturned', 'reopened', 'mismatch', 'startMissing', 'levelMissing', 'dateMissing', 'needMissing'] as const;
const divisions = ['overdue', 'needChange', 'overturnCause'] as const;

/** A value with what it rests on. */
export function amountWords(speech: Speech, { value, n }: { value: Maybe; n: Maybe }, tell: (value: number) => string): string {
  const { t } = speech;
  if (n === null) return countWords(speech, null);
  if (n === 0) return t.team.figures.nothing;
  return value === null ? countWords(speech, null) : `${tell(value)} (${t.team.figures.n(numberText(t, n))})`;
}

/** The key figures of one row, in the order of the work. What the dimension says nothing about is left out. */
export function keyLines(speech: Speech, key: Key): FigureLine[] {
  const { t } = speech;
  const words = t.team.figures;
  const kroner = (value: number) => words.kroner(numberText(t, Math.round(value)));
  const lines: FigureLine[] = [];
  if (key.caseload) lines.push({ name: words.key.caseload, words: key.caseload.cases === null ? countWords(speech, null) : `${words.cases(key.caseload.cases)}, ${words.weighted(countWords(speech, key.caseload.weighted))}` });
  for (const name of shares) if (key[name]) lines.push(shareLine(speech, words.key[name], key[name]));
  for (const name of divisions) {
    const division = key[name];
    if (!division) continue;
    const parts = Object.entries(division.parts).filter(([, n]) => n !== 0).map(([part, n]) => `${words.part[part] ?? part}: ${countWords(speech, n)}`);
    lines.push({ name: words.key[name], words: division.of === 0 ? words.nothing : division.of === null ? countWords(speech, null) : parts.join(', ') });
  }
  if (key.costPerYear) lines.push({ name: words.key.costPerYear, words: amountWords(speech, key.costPerYear, kroner) });
  if (key.savings) lines.push({ name: words.key.savings, words: amountWords(speech, key.savings, kroner), note: words.careful });
  for (const [unit, rate] of Object.entries(key.rates ?? {})) if (rate.n !== 0) lines.push({ name: `${words.key.rates}, ${words.part[unit] ?? unit}`, words: amountWords(speech, rate, kroner) });
  for (const [stage, spread] of Object.entries(key.phaseDays ?? {})) {
    if (spread.n === 0) continue;
    const told = spread.n === null || spread.median === null || spread.p90 === null ? countWords(speech, null) : words.spread(t.team.board.days(spread.median), t.team.board.days(spread.p90), numberText(t, spread.n));
    lines.push({ name: `${words.key.phaseDays}: ${t.phase[stage as keyof Texts['phase']]}`, words: told });
  }
  return lines;
}
