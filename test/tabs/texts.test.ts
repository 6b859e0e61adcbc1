/** The words of the tabs: both languages have the same, every word is used somewhere, and every word that is asked for is there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'glob';
import { da } from './wholeTexts';
import { da as adminDa } from '../../tabs/text/da/admin';
import { da as organisationDa } from '../../tabs/text/da/organisation';
import { da as settingsDa } from '../../tabs/text/da/settings';
import { en } from './wholeTexts';
import { en as adminEn } from '../../tabs/text/en/admin';
import { en as organisationEn } from '../../tabs/text/en/organisation';
import { en as settingsEn } from '../../tabs/text/en/settings';

const root = path.resolve(__dirname, '../..');
const languageFiles = globSync('tabs/text/**/{da,en}{.ts,/**/*.ts}', { cwd: root });
const code = globSync('tabs/**/*.{ts,tsx}', { cwd: root, ignore: languageFiles }).map((file) => readFileSync(path.join(root, file), 'utf8')).join('\n');

/** Every path to a word. */
function pathsOf(words: object, before: readonly string[] = []): string[][] {
  return Object.entries(words).flatMap(([key, value]) => (value && typeof value === 'object' ? pathsOf(value as object, [...before, key]) : [[...before, key]]));
}
const named = (paths: string[][]) => paths.map((parts) => parts.join('.')).sort();
const escaped = (word: string) => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** Used by its own name, or looked up in a group whose name is used with a key that is worked out. */
function isUsed(parts: readonly string[]): boolean {
  const last = escaped(parts.at(-1)!);
  if (new RegExp(String.raw`(\.|\?\.|[{,]\s*)${last}\b`).test(code) && parts.length === 1) return true;
  if (new RegExp(String.raw`\.${last}\b|[{,]\s*${last}\s*[,:}]`).test(code)) return true;
  return parts.slice(0, -1).some((group) => new RegExp(String.raw`\b${escaped(group)}!?\)?(\?\.)?\[|\.${escaped(group)}\s*[,)};\]]`).test(code));
}

describe.each([['the pages', da, en], ['the settings', settingsDa, settingsEn], ['the organisation', organisationDa, organisationEn], ['operations', adminDa, adminEn]] as const)('%s', (_name, danish, english) => {
  test('say as much in both languages', () => {
    expect(named(pathsOf(english))).toEqual(named(pathsOf(danish)));
  });
  test('have no word that nobody reads', () => {
    expect(named(pathsOf(danish).filter((parts) => !isUsed(parts)))).toEqual([]);
  });
  test('leave no word empty', () => {
    const empty = (words: object): string[] => pathsOf(words).filter((parts) => parts.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], words) === '').map((parts) => parts.join('.'));
    expect([...empty(danish), ...empty(english)]).toEqual([]);
  });
});

test('every file of words has its twin in the other language', () => {
  const other = (file: string) => file.replace(/\/(da|en)(\.ts|\/)/, (_, language: string, rest: string) => `/${language === 'da' ? 'en' : 'da'}${rest}`);
  expect(languageFiles.filter((file) => !languageFiles.includes(other(file)))).toEqual([]);
});
