/** New messages: sent, held, kept waiting, or told of in one list. */
import type { Organisation } from '#contract/organisation';
import { danishMoment } from '../danishDay';
import { CannotSend, type Conversation, type Delivery } from '../ports';
import { nextOpening } from '#domain/reminders/moment';
import { draw } from './draw';
import type { Prepared } from './prepare';
import type { Now, Told } from './told';

/** So often a message is tried, some of them hours apart, before an administrator is asked. */
export const mostAttempts = 8;
const minute = 60_000;
const longestPause = 60 * minute;

/** `taken` = another process has put the card there. */
const put = async ({ deliveries }: Told, row: Delivery, found: Delivery | null): Promise<'recorded' | 'taken'> => {
  if (!found) return deliveries.record(row);
  await deliveries.replace(row);
  return 'recorded';
};

export const hold = async (ports: Told, { row, found }: Pick<Prepared, 'row' | 'found'>, until: string): Promise<void> => void (await put(ports, { ...row, state: 'held', until }, found));

export const keepWaiting = async (ports: Told, { row, found }: Prepared): Promise<void> => void (await put(ports, { ...row, state: 'waiting' }, found));

/** What could not be sent is tried again later, each time after a longer pause, and parked when that does not help. */
async function failed(ports: Told, { row, found, acute }: Prepared, error: unknown, { instant, settings, calendar }: Now): Promise<void> {
  const { code, lasting, retryAfter } = error instanceof CannotSend ? error : new CannotSend('failed', false);
  const attempts = (row.attempts ?? 0) + 1;
  if (lasting || attempts >= mostAttempts) return void (await put(ports, { ...row, state: 'parked', attempts, code }, found));
  const pause = Math.max(retryAfter, Math.min(longestPause, minute * 2 ** (attempts - 1)));
  const again = danishMoment(new Date(instant.getTime() + pause));
  const until = acute && settings.quietHours.acuteBreaks ? again : nextOpening(again, settings, calendar);
  await put(ports, { ...row, state: 'held', attempts, code, until }, found);
}

/** A new card; where one about the same is there already, it goes. */
export async function sendCard(ports: Told, conversation: Conversation, prepared: Prepared, organisation: Organisation, now: Now): Promise<void> {
  const { row, found, view, state, notice: { recipient } } = prepared;
  const drawn = await draw(ports, conversation, view, recipient, state, organisation, now.today);
  // With a card in place, a reminder that is lost in a crash loses nothing; sent twice it would disturb.
  if (found?.activityId) await ports.deliveries.replace({ ...row, state: 'sent' });
  let sent: { conversation: string; activityId: string } | null;
  try {
    sent = await ports.messenger.send(conversation, ...drawn);
  } catch (error) {
    return failed(ports, prepared, error, now);
  }
  if (!sent) return keepWaiting(ports, prepared);
  const recorded = await put(ports, { ...row, ...sent, state: 'sent', sentOn: now.today, attempts: undefined }, found);
  if (recorded === 'taken') return ports.messenger.remove(conversation, sent);
  // An old card that cannot be taken away now takes itself away when somebody looks at it.
  if (found?.activityId) await ports.messenger.remove(conversation, found).catch(() => undefined);
}

/** True when these would be more than a day's number of messages. */
export async function isCrowded(ports: Told, recipient: string, more: number, { today, settings }: Now): Promise<boolean> {
  if (more === 0) return false;
  return (await ports.deliveries.sentTo(recipient, today)).filter((d) => d.kind !== 'digest').length + more > settings.digestOver;
}

/** One list a day in place of single cards; what comes later on the day is added to it, silently. */
export async function digest(ports: Told, conversation: Conversation, prepared: readonly Prepared[], now: Now): Promise<void> {
  const { recipient } = conversation;
  const told = (await ports.deliveries.sentTo(recipient, now.today)).filter((d) => d.state === 'digested').map((d) => d.caseNo);
  const cases = [...new Set([...told, ...prepared.map((p) => p.row.caseNo)])].sort();
  try {
    await putList(ports, conversation, `digest/${now.today}/${recipient}`, cases, now);
  } catch (error) {
    for (const each of prepared) await failed(ports, each, error, now);
    return;
  }
  for (const { row, found } of prepared) await put(ports, { ...row, state: 'digested', sentOn: now.today, attempts: undefined }, found);
}

async function putList(ports: Told, conversation: Conversation, key: string, cases: string[], { today }: Now): Promise<void> {
  const { card, summary } = ports.cards.digest({ kind: 'many', cases }, conversation.language);
  const found = await ports.deliveries.find(key);
  if (found?.activityId) return ports.messenger.update(conversation, found, card, summary);
  const sent = await ports.messenger.send(conversation, card, summary);
  const row: Delivery = { key, caseNo: '', recipient: conversation.recipient, kind: 'digest', ref: today, conversation: sent?.conversation ?? '', activityId: sent?.activityId ?? '', state: sent ? 'sent' : 'waiting', sentOn: today };
  if ((await ports.deliveries.record(row)) === 'taken' && sent) await ports.messenger.remove(conversation, sent);
}
