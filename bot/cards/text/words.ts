/** The words of a language, and days as people write them. */
import type { Language } from '#contract/primitives';
import { da, type CardText } from './da';
import { en } from './en';

export type { CardText, ScoreChoice } from './da';

const texts: Record<Language, CardText> = { da, en };
export const wordsIn = (language: Language): CardText => texts[language];

const months: Record<Language, readonly string[]> = {
  da: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** `2026-12-01` becomes `1. december 2026` or `1 December 2026`. */
export function dayIn(language: Language, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  // A number with a full stop and a common space begins a list where a client reads Markdown.
  return `${Number(date)}${language === 'da' ? '.\u00a0' : ' '}${months[language][Number(month) - 1] ?? month} ${year}`;
}
