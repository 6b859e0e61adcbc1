/** Which cases a team lead looks through in a month: drawn so that nobody chooses them, and the same however often it is asked. */
import type { Day } from './calendar';

export interface Drawable { caseNo: string; openedOn: Day; closedOn?: Day }
export interface Draw { team: string; /** A day of the month. */ on: Day; size: number }

/** Only cases that were open when the month began take part, so that the draw stands while others are opened and closed. */
export function supervisionSample(cases: readonly Drawable[], { team, on, size }: Draw): string[] {
  const begin = `${on.slice(0, 7)}-01`;
  const taking = cases.filter(({ openedOn, closedOn }) => openedOn < begin && (closedOn === undefined || closedOn >= begin));
  const drawn = taking.map(({ caseNo }) => ({ caseNo, lot: lotOf(`${begin} ${team} ${caseNo}`) })).sort((a, b) => a.lot - b.lot || a.caseNo.localeCompare(b.caseNo));
  return drawn.slice(0, size).map(({ caseNo }) => caseNo).sort();
}

/** FNV-1a, mixed once more so that numbers that follow each other draw lots far apart. */
function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
