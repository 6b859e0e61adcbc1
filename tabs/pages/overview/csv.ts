/**
 * The rows as a file for a spreadsheet. Own writer, as a dozen lines do: the usual packages quote, and none of them stops a cell
 * from being run as a formula unless it is told to. What would tell about the citizen (initials, goals, need, target group, flags) is left out.
 */
import type { OverviewRow } from '#domain/views/overview';
import type { Names } from '../../data/names';
import type { Texts } from '../../text';

/** A cell that begins so is a formula to a spreadsheet; a quote before it makes it text. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

export function cell(value: string | number | undefined | null): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value.trimStart()) || formula.test(value) ? `'${value}` : value;
  return /[";\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Semicolons and a byte order mark are what Excel in Danish opens rightly. */
export const csvOf = (lines: readonly (readonly (string | number | undefined | null)[])[]): string => `\uFEFF${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`;

export function casesAsCsv(rows: readonly OverviewRow[], t: Texts, names: Names): string {
  const head = t.list.csv;
  return csvOf([Object.values(head), ...rows.map((row) => {
    const told: Record<keyof typeof head, string | number | undefined | null> = {
      case: row.caseNo, owner: names.person(row.owner), phase: t.phase[row.phase], days: row.daysInPhase, deadline: row.nextDeadline && t.deadline[row.nextDeadline.kind], deadlineOn: row.nextDeadline?.on,
      followUp: row.nextFollowUpOn, waits: row.waits.count, oldest: row.waits.oldest, running: row.orderCount.running, unanswered: row.orderCount.unanswered,
      providers: [...new Set(row.orders.map((o) => names.provider(o.provider)))].join(', '), goals: row.goals.length, behind: row.goals.filter((g) => g.light === 'behind').length,
      heldUntil: row.heldUntil, lastActive: row.lastActivityOn,
    };
    return (Object.keys(head) as (keyof typeof head)[]).map((column) => told[column]);
  })]);
}

/** Hands a text to the person as a file. */
export function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
