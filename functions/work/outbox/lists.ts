/** Lists that come by the calendar: a team's overdue follow-ups each working day, and the week in figures for its lead. */
import { daysBetween } from '#domain/calendar';
import { deadlineLight } from '#domain/deadlines';
import type { CaseFacts } from '#domain/facts';
import { progressOf } from '#domain/progress';
import { reported } from '#domain/reminders/ladder';
import { isWeeklyDay, lastOpening, lastWeekly, type Moment } from '#domain/reminders/moment';
import { deliveryKey } from '../notices/notice';
import type { Delivery, DigestContent, LedgerKind, Ports } from '../ports';
import { cursor, type Cursor } from './cursor';
import { readMoment, type Now } from './told';

export const dailyCursorKey = 'overdue-cursor';
export const weeklyCursorKey = 'week-cursor';

/** `silent` = it says nothing that the last one did not say: that one is brought up to date, and nobody is called. */
interface List { kind: Extract<LedgerKind, 'overdue' | 'C31'>; ref: string; recipient: string; content: DigestContent; silent: boolean }

/** Follow-ups whose day has passed without a result, the oldest first. */
function overdueIn(facts: readonly CaseFacts[], today: string): { caseNo: string; days: number }[] {
  const late = facts.flatMap(({ caseNo, asks }) => asks.filter((a) => a.kind === 'C18' && a.anchor! < today).map((a) => ({ caseNo, days: daysBetween(a.anchor!, today) })));
  return late.sort((a, b) => b.days - a.days || (a.caseNo < b.caseNo ? -1 : 1));
}

type Week = Extract<DigestContent, { kind: 'week' }>;
function weekOf(facts: readonly CaseFacts[], { today, settings }: Now): Week {
  const open = facts.filter((f) => f.closedOn === undefined);
  const count = (fits: (facts: CaseFacts) => boolean) => open.filter(fits).length;
  return {
    kind: 'week',
    overdue: count((f) => f.deadlines.some((d) => deadlineLight(d.on, today) === 'overdue')), opened: count((f) => daysBetween(f.openedOn, today) <= 7), waiting: count((f) => f.waiting.length > 0),
    behind: count((f) => f.goals.some((g) => progressOf(g.course, today).light === 'behind')), reported: count((f) => reported(f.asks, settings, today).length > 0),
  };
}

const saysNothing = ({ overdue, opened, waiting, behind, reported: late }: Week): boolean => overdue + opened + waiting + behind + late === 0;

/** One list at a time stands in a conversation: a new one takes the place of the last. */
async function put(ports: Ports, { kind, ref, recipient, content, silent }: List, mark: Moment, { today }: Now): Promise<void> {
  const key = deliveryKey({ kind, ref, recipient });
  const [conversation, found] = [await ports.conversations.find(recipient), await ports.deliveries.find(key)];
  if (!conversation || (found?.mark ?? '') >= mark || (silent && !found?.activityId)) return;
  const { card, summary } = ports.cards.digest(content, conversation.language);
  const row: Delivery = { ...(found ?? { conversation: '', activityId: '' }), key, caseNo: '', recipient, kind, ref, state: 'sent', mark, sentOn: today };
  if (silent) {
    await ports.messenger.update(conversation, found!, card, summary);
    return ports.deliveries.replace({ ...row, sentOn: found!.sentOn });
  }
  const sent = await ports.messenger.send(conversation, card, summary);
  if (!sent) return;
  if (found) {
    await ports.deliveries.replace({ ...row, ...sent });
    await ports.messenger.remove(conversation, found).catch(() => undefined);
  } else if ((await ports.deliveries.record({ ...row, ...sent })) === 'taken') await ports.messenger.remove(conversation, sent);
}

export interface Lists { carryOut(): Promise<void> }

/** @param report hears of lists that could not be sent; they are tried again for an hour */
export function lists(ports: Ports, report: (error: unknown) => void): Lists {
  const [daily, weekly] = [cursor(dailyCursorKey), cursor(weeklyCursorKey)];
  async function round(done: Cursor, due: Moment, now: Now, make: (facts: readonly CaseFacts[], before: Moment) => List[]): Promise<void> {
    const before = await done.at(ports.settings);
    if (before === null) return done.move(ports.settings, now.moment);
    if (due <= before || now.quiet) return;
    let failed = false;
    for (const list of make((await ports.readModel.all()).facts, before)) {
      await put(ports, list, due, now).catch((error: unknown) => {
        failed = true;
        report(error);
      });
    }
    const stillTrying = failed && due.slice(0, 10) === now.today && Number(now.moment.slice(11, 13)) <= Number(due.slice(11, 13)) + 1;
    if (!stillTrying) await done.move(ports.settings, due);
  }
  return {
    async carryOut() {
      const now = await readMoment(ports);
      const { teams, people } = await ports.settings.organisation();
      await round(daily, lastOpening(now.moment, now.settings, now.calendar), now, (facts, before) => teams.flatMap(({ teamId, channelId }): List[] => {
        if (!channelId) return [];
        const cases = overdueIn(facts.filter((f) => f.team === teamId), now.today);
        // What stood there yesterday is repeated once a week, not every morning.
        const news = cases.some((c) => c.days <= daysBetween(before.slice(0, 10), now.today)) || isWeeklyDay(now.today, now.calendar);
        return [{ kind: 'overdue', ref: teamId, recipient: channelId, content: { kind: 'overdue', cases }, silent: cases.length === 0 || !news }];
      }));
      await round(weekly, lastWeekly(now.moment, now.settings, now.calendar), now, (facts) => people.filter((p) => p.roles.includes('teamLead') && p.team !== undefined).map((lead): List => {
        const content = weekOf(facts.filter((f) => f.team === lead.team), now);
        return { kind: 'C31', ref: lead.team!, recipient: lead.personId, content, silent: saysNothing(content) };
      }));
    },
  };
}
