/** The Danish calendar day of an instant (Europe/Copenhagen). */
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', year: 'numeric', month: '2-digit', day: '2-digit' });
export const danishDay = (instant: Date): string => format.format(instant);
