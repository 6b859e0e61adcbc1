/** What the passing of time sends: reminders when a working day opens, and what was held until now. */
import { lastOpening, type Moment } from '#domain/reminders/moment';
import { deliverTogether } from '../deliver';
import { inParallel } from '../inParallel';
import type { Delivery, Ports } from '../ports';
import { cursor } from './cursor';
import { jobsOf, kept, oneEach, reminders, type Planned } from './jobs';
import { readMoment, type Now } from './told';

export const reminderCursorKey = 'reminder-cursor';
/** Minutes for which a process trusts what it knows of the messages that others hold. */
const trusted = 5;

export interface Rounds { carryOut(): Promise<number> }

/** @param report hears of receivers for whom it failed; the others go on */
export function rounds(ports: Ports, report: (error: unknown) => void): Rounds {
  const done = cursor(reminderCursorKey);
  let asked: { at: Moment; again: Moment } | undefined;

  /** Asked of the list only when something may be due: a tick with nothing to do reads nothing. */
  async function heldNow({ moment }: Now): Promise<Delivery[]> {
    if (asked && moment >= asked.at && moment < asked.again) return [];
    const held = await ports.deliveries.inState('held');
    const next = held.flatMap((d) => (d.until !== undefined && d.until > moment ? [d.until] : [])).sort()[0];
    const patience = later(moment, trusted);
    asked = { at: moment, again: next !== undefined && next < patience ? next : patience };
    return held.filter((d) => (d.until ?? '') <= moment);
  }

  return {
    async carryOut() {
      const now = await readMoment(ports);
      const opening = lastOpening(now.moment, now.settings, now.calendar);
      const before = await done.at(ports.settings);
      if (before === null) await done.move(ports.settings, now.moment);
      const opened = before !== null && opening > before;
      const organisation = await ports.settings.organisation();
      const due = opened ? await reminders(ports, organisation, now, before, opening) : [];
      const planned = oneEach([...kept(await heldNow(now)), ...due]);
      let failed = false;
      await inParallel([...new Set(planned.map((p) => p.notice.recipient))], async (recipient) => {
        const own: Planned[] = planned.filter((p) => p.notice.recipient === recipient);
        await deliverTogether(ports, recipient, await jobsOf(ports, own), organisation, true).catch((error: unknown) => {
          failed = true;
          report(error);
        });
      });
      // What could not be noted is tried again in a minute; what was noted is not told twice.
      if (opened && !failed) await done.move(ports.settings, opening);
      return planned.length;
    },
  };
}

const later = (moment: Moment, minutes: number): Moment => new Date(Date.parse(`${moment}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
