/** Who must be told what after a commit. Pure: events, the state after them and the organisation decide. */
import { followUpById, orderById, type CaseState } from '#domain/case';
import type { Day } from '#domain/calendar';
import type { CaseEvent, EventType } from '#domain/events';
import type { Commit } from '#contract/journal';
import type { Organisation } from '#contract/organisation';
import { danishMoment } from './danishDay';
import { audienceOf, type Audience } from './notices/audience';
import { authorityNotices, restoredEdits } from './notices/authority';
import { followUpEdits, followUpNotices } from './notices/followUps';
import { edit, type Notice, type Table, type Told } from './notices/notice';
import { orderEdits, orderNotices } from './notices/orders';

export { deliveryKey, type Notice } from './notices/notice';

const table: Table = { ...authorityNotices, ...orderNotices, ...followUpNotices };

/** True for events that tell somebody something. */
export const tells = (type: EventType): boolean => table[type] !== undefined || wide.includes(type);
const wide: readonly EventType[] = ['goalSet', 'goalCompleted', 'undone', 'enteredInError'];

const forEvent = <T extends EventType>(type: T, told: Told<T>): Notice[] => table[type]?.(told) ?? [];

/** A changed goal makes the open follow-up cards outdated, so they are edited too. */
function forChangedGoals(events: readonly CaseEvent[], state: CaseState, to: Audience): Notice[] {
  const changed = new Set(events.flatMap((e) => (e.type === 'goalSet' || e.type === 'goalCompleted' ? [e.data.goalId] : [])));
  if (changed.size === 0) return [];
  return state.followUps.flatMap((f) => {
    const order = orderById(state, f.orderId);
    return f.stage === 'asked' && order?.goalIds.some((goalId) => changed.has(goalId)) ? edit('C15', f.followUpId, to.contact(order)) : [];
  });
}

/** What was undone, or entered in error, makes the cards about it outdated: they show the present state again. */
function forTakenBack(events: readonly CaseEvent[], state: CaseState, to: Audience): Notice[] {
  const followUps = events.flatMap((e) => (e.type === 'undone' ? e.data.followUps ?? [] : e.type === 'enteredInError' && e.data.kind === 'followUp' ? [e.data.ref] : []));
  const orders = events.some((e) => e.type === 'undone') ? state.orders.map((o) => o.orderId) : events.flatMap((e) => (e.type === 'enteredInError' && e.data.kind === 'order' ? [e.data.ref] : []));
  const restored = events.flatMap((e) => (e.type === 'undone' ? restoredEdits(state, e.data.restored, to) : []));
  return [...restored, ...followUps.filter((id) => followUpById(state, id)).flatMap((id) => followUpEdits(state, id, to)), ...orders.flatMap((id) => orderEdits(state, id, to))];
}

/** The same notice twice in one commit is one. */
function once(notices: readonly Notice[]): Notice[] {
  const seen = new Map<string, Notice>();
  for (const notice of notices) seen.set(`${notice.action} ${notice.kind}/${notice.ref}/${notice.recipient}`, notice);
  return [...seen.values()];
}

type Made = Pick<Commit, 'events' | 'actor' | 'version' | 'at'>;

/** Nobody gets a new card about what they did themselves; cards that they have are kept up to date. @param today who covers, covers on this day */
export function announce({ events, actor, version, at }: Made, state: CaseState, organisation: Organisation, today: Day): Notice[] {
  const to = audienceOf(organisation, state, today);
  const mark = `${danishMoment(new Date(at))}#${String(version).padStart(6, '0')}`;
  const notices = [...events.flatMap((e) => forEvent(e.type, { data: e.data, state, to, mark } as Told<typeof e.type>)), ...forChangedGoals(events, state, to), ...forTakenBack(events, state, to)];
  return once(notices).filter((n) => n.action === 'edit' || n.recipient !== actor);
}
