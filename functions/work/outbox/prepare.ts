/** Whether a new message is due at all: not told before, still wanted, and seen by whoever gets it. */
import { askBehind, isWanted } from '#domain/reminders/index';
import type { CaseState } from '#domain/case';
import type { CardView } from '#domain/views/cardView';
import type { Organisation } from '#contract/organisation';
import { danishDay } from '../danishDay';
import { deliveryKey, type Notice } from '../notices/notice';
import type { Delivery } from '../ports';
import { viewFor } from './draw';
import type { Told } from './told';

export interface Prepared { notice: Notice; state: CaseState; view: CardView; row: Delivery; found: Delivery | null; acute: boolean }

const isPending = ({ state }: Delivery): boolean => state === 'held' || state === 'waiting';

/** What is on record stays as it is, but for what has not gone out, and for what has something new to say. */
function isDue(found: Delivery, notice: Notice, today: string): boolean {
  if (notice.mark === undefined) return isPending(found);
  return (found.mark ?? '') < notice.mark && (notice.action === 'renew' || found.sentOn !== today);
}

export async function prepare(ports: Told, { notice, state }: { notice: Notice; state: CaseState }, organisation: Organisation, recovering: boolean): Promise<Prepared | null> {
  if (notice.action === 'edit') return null;
  const { kind, ref, recipient } = notice;
  const key = deliveryKey(notice);
  const found = notice.mark !== undefined || recovering ? await ports.deliveries.find(key, state.caseNo) : null;
  const today = danishDay(await ports.clock.now());
  if (found && !isDue(found, notice, today)) return null;
  const view = viewFor(notice, state, organisation, today);
  // Whoever lost the right to see it meanwhile gets nothing, and what was answered meanwhile is not asked any more.
  if (!view || !isWanted(state, kind, ref)) {
    if (found && isPending(found)) await ports.deliveries.replace({ ...found, state: found.activityId ? 'sent' : 'dropped', until: undefined });
    return null;
  }
  const row: Delivery = { ...(found ?? { conversation: '', activityId: '' }), key, caseNo: state.caseNo, recipient, kind, ref, state: 'held', mark: notice.mark ?? found?.mark, until: undefined, code: undefined };
  return { notice, state, view, row, found, acute: askBehind(state, kind, ref)?.acute === true };
}
