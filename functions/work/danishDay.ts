/** The Danish calendar day, and the moment on a Danish clock, of an instant (Europe/Copenhagen). */
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', year: 'numeric', month: '2-digit', day: '2-digit' });
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
export const danishDay = (instant: Date): string => format.format(instant);
/** `yyyy-mm-ddThh:mm` */
export const danishMoment = (instant: Date): string => clock.format(instant).replace(' ', 'T');
