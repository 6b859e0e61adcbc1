/** ISO 8601 durations, applied by the calendar in UTC. */
const form = /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** The instant that lies a duration such as `P1D`, `PT2H` or `P3M` after `from`; undefined when the text is no duration. A month's missing days end on its last day. */
export function addDuration(from: Date, duration: string): Date | undefined {
  const match = form.exec(duration);
  if (!match) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number, number, number];
  const later = new Date(from);
  later.setUTCDate(1);
  later.setUTCMonth(later.getUTCMonth() + years * 12 + months);
  const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(from.getUTCDate(), lastDay) + weeks * 7 + days);
  const moved = new Date(later.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000);
  return Number.isNaN(moved.getTime()) ? undefined : moved;
}
