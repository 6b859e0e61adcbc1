/** What telling somebody something needs, and the moment in which it happens. */
import { isQuiet, nextOpening, type Moment } from '#domain/reminders/moment';
import type { Settings } from '#domain/settings';
import type { Calendar } from '#domain/workingDays';
import { danishCalendar } from '../danishCalendar';
import { danishMoment } from '../danishDay';
import type { Ports } from '../ports';

export type Told = Pick<Ports, 'clock' | 'deliveries' | 'conversations' | 'messenger' | 'cards' | 'settings'>;

export interface Now {
  instant: Date; moment: Moment; today: string; settings: Settings; calendar: Calendar;
  quiet: boolean;
  /** When the next new message may go out. */
  opening: Moment;
}

export async function readMoment({ clock, settings: documents }: Pick<Ports, 'clock' | 'settings'>): Promise<Now> {
  const [instant, settings] = await Promise.all([clock.now(), documents.municipality()]);
  const moment = danishMoment(instant);
  const calendar = danishCalendar(settings.closedDays);
  return { instant, moment, today: moment.slice(0, 10), settings, calendar, quiet: isQuiet(moment, settings, calendar), opening: nextOpening(moment, settings, calendar) };
}
