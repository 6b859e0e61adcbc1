/** Whether a page speaks one language only. */
import { da as adminDa } from '../../tabs/text/da/admin';
import { da as settingsDa } from '../../tabs/text/da/settings';
import { en as adminEn } from '../../tabs/text/en/admin';
import { en as settingsEn } from '../../tabs/text/en/settings';
import { da, en } from '../tabs/wholeTexts';

const words = { da: { ...da, adminDa, settingsDa }, en: { ...en, adminEn, settingsEn } };

function sentencesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (value && typeof value === 'object') Object.values(value).forEach((part) => sentencesIn(part, found));
  return found;
}
const said = { da: sentencesIn(words.da), en: sentencesIn(words.en) };
const only = (own: 'da' | 'en', other: 'da' | 'en') => new Set([...said[own]].filter((sentence) => sentence.length > 3 && !said[other].has(sentence)));
const foreign = { da: only('en', 'da'), en: only('da', 'en') };

/** @returns the lines of a page's text that only the other language has */
export const foreignLines = (text: string, language: 'da' | 'en'): string[] => text.split('\n').filter((line) => foreign[language].has(line.trim()));
