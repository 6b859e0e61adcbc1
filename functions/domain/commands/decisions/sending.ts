/** The moment at which the citizen is told: what follows from how and when, for a decision that is sent at once and for one that is sent later. */
import type { Decision } from '../../case';
import type { Day } from '../../calendar';
import { refused, type Context, type Refused } from '../../decide';
import { event, type EventOf } from '../../events';
import { receivedOn, weeksAfter, type Calendar, type Channel } from '../../workingDays';

/** Weeks from receipt in which a decision may be appealed (RSL § 67, R18). */
const appealWeeks = 4;
export const lastAppealDay = (receipt: Day, calendar: Calendar): Day => weeksAfter(receipt, appealWeeks, calendar);

type Sending = NonNullable<Decision['sent']>;
type Sent = { ok: true; sent: Sending } | Refused;

/** A decision is sent between its own day and today; help is not taken away before the citizen has been told. Only what is not fully favourable has a day to appeal by. */
export function sendingOf({ decidedOn, favourable, effectOn }: Pick<Decision, 'decidedOn' | 'favourable' | 'effectOn'>, channel: Channel, sentOn: Day, { today, calendar }: Pick<Context, 'today' | 'calendar'>): Sent {
  if (sentOn < decidedOn || sentOn > today) return refused('dateNotPossible', { field: 'sentOn' });
  const receipt = receivedOn(channel, sentOn, calendar);
  if (!favourable && effectOn !== undefined && effectOn < receipt) return refused('dateNotPossible', { field: 'effectOn' });
  return { ok: true, sent: { channel, on: sentOn, receivedOn: receipt, ...(favourable ? {} : { appealBy: lastAppealDay(receipt, calendar) }) } };
}

/** @param effectOn when the letter names a later day than the decision did */
export const sentEvent = (decisionId: string, { on: sentOn, ...sent }: Sending, today: Day, effectOn?: Day): EventOf<'decisionSent'> =>
  event('decisionSent', today, { decisionId, sentOn, ...sent, effectOn });
