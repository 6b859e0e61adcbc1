/** Who must be told what after a commit. Pure: events, the state after them and the organisation decide. */
import { isProvider } from '#domain/access';
import { followUpById, orderById, type CaseState, type Order } from '#domain/case';
import type { CaseEvent } from '#domain/events';
import type { CardKind } from '#contract/cards';
import type { Organisation } from '#contract/organisation';

/** `send` = this card must exist once with this receiver. `edit` = if it exists, it must show the present state. */
export interface Notice { action: 'send' | 'edit'; kind: CardKind; ref: string; recipient: string }

/** The ledger's key of a card: one per kind, subject and receiver. */
export const deliveryKey = ({ kind, ref, recipient }: Pick<Notice, 'kind' | 'ref' | 'recipient'>): string => `${kind}/${ref}/${recipient}`;

const providersOf = (organisation: Organisation, order: Order): string[] =>
  organisation.people.filter((p) => p.unit === order.provider && isProvider(p.roles)).map((p) => p.personId);

/** The person who took the order on, or everyone of the unit when that person has left it. */
function contacts(organisation: Organisation, order: Order): string[] {
  const all = providersOf(organisation, order);
  return order.contact && all.includes(order.contact) ? [order.contact] : all;
}

const channelOf = (organisation: Organisation, teamId: string): string[] => {
  const channel = organisation.teams.find((t) => t.teamId === teamId)?.channelId;
  return channel ? [channel] : [];
};

const to = (action: Notice['action'], kind: CardKind, ref: string, recipients: readonly string[]): Notice[] =>
  recipients.map((recipient) => ({ action, kind, ref, recipient }));

function forEvent({ type, data }: CaseEvent, state: CaseState, organisation: Organisation): Notice[] {
  const order = 'orderId' in data && data.orderId ? orderById(state, data.orderId) : undefined;
  const followUp = 'followUpId' in data && data.followUpId ? followUpById(state, data.followUpId) : undefined;
  const ordered = order ?? (followUp && orderById(state, followUp.orderId));
  if (!ordered) return [];
  const { orderId } = ordered;
  const channel = channelOf(organisation, state.team);
  switch (type) {
    case 'orderPlaced':
      return to('send', 'C11', orderId, providersOf(organisation, ordered));
    case 'clarificationAsked':
    case 'clarificationAnswered':
    case 'orderWithdrawn':
    case 'orderSuperseded':
    case 'handoverPlanned':
      return to('edit', 'C11', orderId, providersOf(organisation, ordered));
    case 'orderEnded': {
      const cancelled = state.followUps.filter((f) => f.orderId === orderId && f.stage === 'cancelled');
      return [...to('edit', 'C11', orderId, providersOf(organisation, ordered)), ...cancelled.flatMap((f) => to('edit', 'C15', f.followUpId, contacts(organisation, ordered)))];
    }
    case 'orderAcknowledged':
    case 'orderDeclined':
      return [...to('edit', 'C11', orderId, providersOf(organisation, ordered)), ...to('send', 'C12', orderId, [state.owner])];
    case 'statusRequested':
      return to('send', 'C15', data.followUpId, contacts(organisation, ordered));
    case 'followUpMoved':
    case 'statusWaived':
      return to('edit', 'C15', data.followUpId, contacts(organisation, ordered));
    case 'statusCorrected':
      return [...to('edit', 'C15', data.followUpId, contacts(organisation, ordered)), ...to('edit', 'C16', data.followUpId, [state.owner, ...channel])];
    case 'statusAnswered':
      return [...to('edit', 'C15', data.followUpId, contacts(organisation, ordered)), ...to('send', 'C16', data.followUpId, [state.owner, ...channel])];
    case 'resultRequested':
      return to('send', 'C19', data.followUpId, [state.owner]);
    case 'followUpResultRegistered':
      return [
        ...to('edit', 'C15', data.followUpId, contacts(organisation, ordered)),
        ...to('edit', 'C16', data.followUpId, [state.owner, ...channel]),
        ...to('edit', 'C19', data.followUpId, [state.owner]),
      ];
    default:
      return [];
  }
}

/** A changed goal makes the open follow-up cards outdated, so they are edited too. */
function forChangedGoals(events: readonly CaseEvent[], state: CaseState, organisation: Organisation): Notice[] {
  const changed = new Set(events.flatMap((e) => (e.type === 'goalSet' ? [e.data.goalId] : [])));
  if (changed.size === 0) return [];
  return state.followUps.flatMap((f) => {
    const order = orderById(state, f.orderId);
    return f.stage === 'asked' && order?.goalIds.some((goalId) => changed.has(goalId)) ? to('edit', 'C15', f.followUpId, contacts(organisation, order)) : [];
  });
}

/** What was undone makes the cards about it outdated: they show the present state again. */
function forUndone(events: readonly CaseEvent[], state: CaseState, organisation: Organisation): Notice[] {
  return events.flatMap((e) => (e.type === 'undone' ? e.data.followUps ?? [] : [])).flatMap((followUpId) => {
    const order = orderById(state, followUpById(state, followUpId)?.orderId ?? '');
    const channel = channelOf(organisation, state.team);
    return order ? [...to('edit', 'C15', followUpId, contacts(organisation, order)), ...to('edit', 'C16', followUpId, [state.owner, ...channel]), ...to('edit', 'C19', followUpId, [state.owner])] : [];
  });
}

export function announce(events: readonly CaseEvent[], state: CaseState, organisation: Organisation): Notice[] {
  return [...events.flatMap((event) => forEvent(event, state, organisation)), ...forChangedGoals(events, state, organisation), ...forUndone(events, state, organisation)];
}
