/** Levels in a list to choose from, and back. "Ikke vurderet" is a choice of its own and never 0. */
import type { Level } from '#domain/progress';
import type { Texts } from '../../../text';
import type { Choice } from './fields';

const notAssessed = 'none';

export const levelChoices = (words: readonly string[]): Choice[] => words.map((text, level) => ({ value: String(level), text: `${level} · ${text}` }));
export const levelOrNoneChoices = (t: Texts, words: readonly string[]): Choice[] => [...levelChoices(words), { value: notAssessed, text: t.case.notAssessed }];

export const levelValue = (level: Level | null | undefined): string => (level === undefined ? '' : level === null ? notAssessed : String(level));
/** undefined when nothing was chosen, null when not assessed. */
export const readLevel = (value: string): Level | null | undefined => (value === '' ? undefined : value === notAssessed ? null : (Number(value) as Level));
