/** What is wrong with choices that somebody wants to save: each fault with its place, and what to do in both languages. */
import type { z } from 'zod';
import { municipality, type Choices } from './settings';
import { settingsChecks } from './settingsChecks';

export interface Fault { field: string; da: string; en: string }

type Issue = z.core.$ZodIssue;
const range = ({ code, ...issue }: Issue): [da: string, en: string] => {
  if (code === 'too_big') return [`Højst ${String((issue as { maximum?: unknown }).maximum)}.`, `At most ${String((issue as { maximum?: unknown }).maximum)}.`];
  return [`Mindst ${String((issue as { minimum?: unknown }).minimum)}.`, `At least ${String((issue as { minimum?: unknown }).minimum)}.`];
};

function inWords(issue: Issue): [da: string, en: string] {
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      return range(issue);
    case 'invalid_type':
      return ['Mangler eller er af en forkert slags.', 'Missing, or of the wrong kind.'];
    case 'invalid_value':
      return [`Vælg en af: ${issue.values.map(String).join(', ')}.`, `Choose one of: ${issue.values.map(String).join(', ')}.`];
    case 'unrecognized_keys':
      return ['Findes ikke. Fjern det.', 'There is no such choice. Remove it.'];
    default:
      return ['Er ikke skrevet, som det skal være.', 'Is not written the way it must be.'];
  }
}

/** What does not fit the shape, with its place. @param whole what the document itself is called */
export const shapeFaults = (issue: Issue, whole = 'settings'): Fault[] => {
  const [da, en] = inWords(issue);
  const places = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return places.map((place) => ({ field: place.map(String).join('.') || whole, da, en }));
};

export type Checked = { ok: true; settings: Choices } | { ok: false; faults: Fault[] };

/** The choices as they may be saved, or everything that is wrong with them. */
export function checkSettings(value: unknown): Checked {
  const parsed = municipality.safeParse(value);
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.flatMap((issue) => shapeFaults(issue)) };
  const faults = settingsChecks(parsed.data);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, settings: parsed.data };
}
