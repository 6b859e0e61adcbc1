/** How far everything in the journal has been carried through: a place in it, and a time that still tells when the place is lost. */
import { journalPlace, type Commit } from '#contract/journal';
import type { Journal, SettingsStore } from './ports';

/** Settings key under which the place is kept. */
export const cursorKey = 'journal-cursor';
/** So long after its own time a commit may still come into the journal. */
const latecomersMilliseconds = 600_000;

/** `text` is as it is kept; `until` is an instant (ISO): every commit of before is carried through. */
export interface JournalPlace { text: string | null; link: string | null; until: string }

export async function readPlace(settings: Pick<SettingsStore, 'read'>): Promise<JournalPlace> {
  const text = await settings.read(cursorKey);
  if (text === null) return { text, link: null, until: '' };
  try {
    return { text, ...journalPlace.parse(JSON.parse(text)) };
  } catch {
    // An older release kept the link alone.
    return { text, link: text, until: '' };
  }
}

/** @returns what was committed after the place, and the link to the new end of the journal */
export async function commitsAfter(journal: Pick<Journal, 'since'>, { link, until }: JournalPlace): Promise<{ commits: Commit[]; end: string }> {
  const { commits, cursor, anew } = await journal.since(link);
  // With the place lost, the whole journal comes again; of years, only the last minutes can have been left undone.
  return { commits: anew ? commits.filter((commit) => commit.at >= until) : commits, end: cursor };
}

/** Keeps a place behind which nothing is left to do at this moment; the time never goes back. */
export async function keepPlace(settings: Pick<SettingsStore, 'write'>, before: JournalPlace, link: string, now: Date): Promise<JournalPlace> {
  const time = new Date(now.getTime() - latecomersMilliseconds).toISOString();
  const place = { link, until: time > before.until ? time : before.until };
  const text = JSON.stringify(place);
  await settings.write(cursorKey, text);
  return { text, ...place };
}
