/** Reads what people write to the bot, in Danish and English alike, whatever language their client has. Nothing of it is kept. */
import leven from 'leven';
import { caseNo } from '#contract/primitives';
import type { Language } from '#contract/primitives';

export type Command = 'mine' | 'overdue' | 'followUps' | 'help' | 'danish' | 'english';
/** `near` is what an unknown text resembles. */
export type Understood = { kind: Command | 'hello' } | { kind: 'case'; caseNo: string } | { kind: 'unknown'; near?: Command };

const phrases: Readonly<Record<Command, readonly string[]>> = {
  mine: ['mine sager', 'my cases', 'mine'],
  overdue: ['forfaldne', 'forfalden', 'overdue'],
  followUps: ['opfølgninger', 'opfoelgninger', 'opfølgning', 'follow ups', 'followups', 'follow up'],
  danish: ['sprog dansk', 'language danish', 'sprog danish', 'language dansk', 'dansk', 'danish'],
  english: ['sprog engelsk', 'language english', 'sprog english', 'language engelsk', 'engelsk', 'english'],
  help: ['hjælp', 'hjaelp', 'help', 'hvad kan du', 'what can you do', 'sprog', 'language'],
};
const greetings = ['hej', 'goddag', 'godmorgen', 'halløj', 'hi', 'hello', 'hey', 'good morning'];
const all = Object.entries(phrases).flatMap(([command, texts]) => texts.map((text) => ({ command: command as Command, text })));

const numberIn = /(?<![\p{L}\d])S[-–\s]?(\d{4})[-–\s]?(\d{4,6})(?!\d)/iu;

/** The first case number in a text, written as people write it: `s 2026 0101` is one, too. */
export function caseNoIn(text: string): string | undefined {
  const found = numberIn.exec(text);
  const read = found ? caseNo.safeParse(`S-${found[1]}-${found[2]}`) : undefined;
  return read?.success ? read.data : undefined;
}

const plain = (text: string): string => text.replace(/<at>.*?<\/at>/g, ' ').toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, ' ').replace(/\s+/g, ' ').trim();

/** Words that are a wish only when they stand alone: somebody in a sentence may speak English. */
const alone: readonly string[] = ['mine', 'dansk', 'danish', 'engelsk', 'english'];

const holds = (sentence: string, phrase: string): boolean => !alone.includes(phrase) && ` ${sentence} `.includes(` ${phrase} `);

/** Letters that may be wrong, swapped or missing for a word still to be meant, and for it to be worth asking. */
const forgiven = (phrase: string): number => (phrase.length >= 8 ? 2 : phrase.length >= 4 ? 1 : 0);
const resembles = (phrase: string): number => Math.floor(phrase.length * 0.4);

export function understand(written: string): Understood {
  const number = caseNoIn(written);
  if (number) return { kind: 'case', caseNo: number };
  const text = plain(written);
  if (text === '') return { kind: 'help' };
  const exact = all.find((phrase) => phrase.text === text) ?? all.find((phrase) => holds(text, phrase.text));
  if (exact) return { kind: exact.command };
  if (greetings.some((greeting) => ` ${text} `.startsWith(` ${greeting} `))) return { kind: 'hello' };
  if (text.length > 40) return { kind: 'unknown' };
  const [best] = all.map(({ command, text: phrase }) => ({ command, phrase, distance: leven(text, phrase) })).sort((a, b) => a.distance - b.distance);
  if (best && best.distance <= forgiven(best.phrase)) return { kind: best.command };
  return { kind: 'unknown', near: best && best.distance <= resembles(best.phrase) ? best.command : undefined };
}

export const languageOfCommand = { danish: 'da', english: 'en' } as const satisfies Record<'danish' | 'english', Language>;
