/** The ladder of reminders: which rung is due for whom. Pure: asked for a stretch of time, so that nothing is said before its moment, and nothing twice. */
import { addDays, type Day } from '../calendar';
import { isLadderKind, type Rung, type RungTo, type Settings } from '../settings';
import type { CardKind } from '../views/cards/kinds';
import { nextOpenDay, type Calendar } from '../workingDays';
import type { Ask } from './ask';
import { openingOf, type Moment } from './moment';

/** `card` goes to `to` at `at` about what is asked. */
export interface Reminder { ask: Ask; card: CardKind; to: Exclude<RungTo, 'report'>; at: Moment }

/** Where the one who is told later may not see the card that asked, or has another one about the same. */
const cards: Partial<Record<CardKind, Partial<Record<RungTo, CardKind>>>> = {
  C05: { caseworker: 'C04' }, C11: { caseworker: 'C12' }, C15: { caseworker: 'C18', teamLead: 'C18' },
};
export const cardFor = (kind: CardKind, to: RungTo): CardKind => cards[kind]?.[to] ?? kind;

const rungsFor = (kind: CardKind, { reminders, ladders }: Settings): readonly Rung[] => (kind === 'C15' ? reminders : isLadderKind(kind) ? ladders[kind] : []);

/** The days from which an item is newly counted; before the last of them nothing of the present anchor was there to remind of. */
const lastSince = ({ since, left = [] }: Ask): Day => left.reduce((last, { on }) => (on > last ? on : last), since);

/** The working day on which a rung is climbed; undefined when it lay before the card, or was climbed before more time was given. */
function dayOfRung(ask: Ask, { day }: Rung, calendar: Calendar): Day | undefined {
  const { anchor, since, left = [] } = ask;
  if (anchor === undefined) return undefined;
  const on = nextOpenDay(addDays(anchor, day), calendar);
  if (on <= lastSince(ask)) return undefined;
  const climbed = left.some((before) => {
    const then = nextOpenDay(addDays(before.anchor, day), calendar);
    return then > since && then <= before.on;
  });
  return climbed ? undefined : on;
}

/** The rungs that fall after one moment and up to another. Of several for one receiver about one thing only the last is left. */
export function remindersBetween(asks: readonly Ask[], settings: Settings, calendar: Calendar, after: Moment, upTo: Moment): Reminder[] {
  const last = new Map<string, Reminder>();
  for (const ask of asks) {
    for (const rung of rungsFor(ask.kind, settings)) {
      const { to } = rung;
      if (to === 'report' || to === ask.spared) continue;
      const day = dayOfRung(ask, rung, calendar);
      const at = day && openingOf(day, settings);
      if (at === undefined || at <= after || at > upTo) continue;
      const card = cardFor(ask.kind, to);
      const key = `${card} ${ask.ref} ${to} ${ask.provider ?? ''}`;
      if ((last.get(key)?.at ?? '') <= at) last.set(key, { ask, card, to, at });
    }
  }
  return [...last.values()];
}

/** What has stood open so long that it is a line in the report for management. Its day is never moved. */
export const reported = (asks: readonly Ask[], settings: Settings, today: Day): Ask[] =>
  asks.filter((ask) => ask.anchor !== undefined && rungsFor(ask.kind, settings).some(({ to, day }) => to === 'report' && addDays(ask.anchor!, day) <= today));
