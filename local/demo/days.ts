/** Days of the demo, counted from the day on which it is played. */
const write = (date: Date) => date.toISOString().slice(0, 10);

export const addDays = (from: string, days: number): string => write(new Date(Date.parse(`${from}T12:00:00Z`) + days * 86_400_000));

/** Month ends are clamped. */
export function addMonths(from: string, months: number): string {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return write(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last), 12)));
}
