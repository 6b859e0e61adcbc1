/** Puts one notice into its conversation: sends the card once, or edits the one that is there. */
import type { CaseState } from '#domain/case';
import { cardView } from '#domain/views/cardView';
import type { Organisation } from '#contract/organisation';
import { deliveryKey, type Notice } from './announce';
import { danishDay } from './danishDay';
import { actorOf, namesOf } from './people';
import type { Conversation, Delivery, Ports } from './ports';

type Told = Pick<Ports, 'clock' | 'deliveries' | 'conversations' | 'messenger' | 'cards'>;

/** @param recovering look first whether the card was sent before: the commit may have been settled by a process that died */
export async function deliver(ports: Told, notice: Notice, state: CaseState, organisation: Organisation, recovering: boolean): Promise<void> {
  const key = deliveryKey(notice);
  const found = notice.action === 'edit' || recovering ? await ports.deliveries.find(key, state.caseNo) : null;
  if (found?.state === 'sent') {
    // Sent before: edited when this commit changed it, or when it is unknown whether the edit was made.
    return edit(ports, found, notice, state, organisation);
  }
  if (notice.action === 'edit') return;
  const conversation = await ports.conversations.find(notice.recipient);
  const sent = conversation ? await ports.messenger.send(conversation, ...(await face(ports, conversation, notice, state, organisation))) : null;
  const delivery: Delivery = {
    key, caseNo: state.caseNo, recipient: notice.recipient, kind: notice.kind, ref: notice.ref,
    conversation: sent?.conversation ?? '', activityId: sent?.activityId ?? '', state: sent ? 'sent' : 'waiting',
  };
  if (found) return sent ? ports.deliveries.replace(delivery) : undefined;
  // Another process was faster: its card stands, this one goes.
  if ((await ports.deliveries.record(delivery)) === 'taken' && sent && conversation) await ports.messenger.remove(conversation, sent);
}

async function edit(ports: Told, found: Delivery, notice: Notice, state: CaseState, organisation: Organisation): Promise<void> {
  const conversation = await ports.conversations.find(notice.recipient);
  if (conversation) await ports.messenger.update(conversation, found, ...(await face(ports, conversation, notice, state, organisation)));
}

/** The face that a conversation gets: a person's own in a personal chat, the base face in a channel, with the team leads to be refreshed. */
async function face(ports: Told, conversation: Conversation, { kind, ref, recipient }: Notice, state: CaseState, organisation: Organisation): Promise<[object, string]> {
  const today = danishDay(await ports.clock.now());
  const person = organisation.people.find((p) => p.personId === recipient);
  const leads = organisation.people.filter((p) => p.roles.includes('teamLead') && p.team === state.team);
  const others = await Promise.all(person ? [] : leads.map(async (lead) => (await ports.conversations.find(lead.personId))?.teamsId));
  const refreshFor = [person && conversation.teamsId, ...others].filter((id) => id !== undefined).slice(0, 60);
  const view = cardView(kind, ref, state, person ? actorOf(person) : null, today) ?? { kind: 'gone' as const, caseNo: state.caseNo };
  const { card, summary } = ports.cards.card(view, { language: conversation.language, today, names: namesOf(organisation), refreshFor });
  return [card, summary];
}
