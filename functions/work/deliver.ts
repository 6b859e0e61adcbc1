/** Puts one notice into its conversation: sends the card once, or edits the one that is there. */
import type { CaseState } from '#domain/case';
import { cardView, type CardView } from '#domain/views/cardView';
import type { Organisation } from '#contract/organisation';
import { deliveryKey, type Notice } from './announce';
import { danishDay } from './danishDay';
import { actorOf, namesOf } from './people';
import type { Conversation, Delivery, Ports } from './ports';

type Told = Pick<Ports, 'clock' | 'deliveries' | 'conversations' | 'messenger' | 'cards'>;

/** @param recovering look first whether the card was sent before, by a process that died */
export async function deliver(ports: Told, notice: Notice, state: CaseState, organisation: Organisation, recovering: boolean): Promise<void> {
  const key = deliveryKey(notice);
  const found = notice.action === 'edit' || recovering ? await ports.deliveries.find(key, state.caseNo) : null;
  if (found?.state === 'sent') return notice.action === 'edit' ? edit(ports, found, notice, state, organisation) : undefined;
  if (notice.action === 'edit') return;
  const today = danishDay(await ports.clock.now());
  const view = viewFor(notice, state, organisation, today);
  // Whoever lost the right to see it meanwhile gets nothing, and what was answered meanwhile is not asked any more.
  if (!view || (recovering && !stillWanted(view))) return;
  const conversation = await ports.conversations.find(notice.recipient);
  const sent = conversation ? await ports.messenger.send(conversation, ...(await draw(ports, conversation, view, notice, state, organisation, today))) : null;
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
  if (!conversation) return;
  const today = danishDay(await ports.clock.now());
  const view = viewFor(notice, state, organisation, today) ?? { kind: 'gone' as const, caseNo: state.caseNo };
  await ports.messenger.update(conversation, found, ...(await draw(ports, conversation, view, notice, state, organisation, today)));
}

/** C12 tells of something; the others ask, and only while they are open. */
const stillWanted = (view: CardView): boolean => view.kind === 'C12' || view.stage === 'open';

/** What the receiver sees: a person the own face, a channel the base face. */
function viewFor({ kind, ref, recipient }: Notice, state: CaseState, organisation: Organisation, today: string): CardView | null {
  const person = organisation.people.find((p) => p.personId === recipient);
  return cardView(kind, ref, state, person ? actorOf(person) : null, today);
}

/** The card for a conversation; in a channel the team leads get a face of their own by refresh. */
async function draw(ports: Told, conversation: Conversation, view: CardView | { kind: 'gone'; caseNo: string }, { recipient }: Notice, state: CaseState, organisation: Organisation, today: string): Promise<[object, string]> {
  const personal = organisation.people.some((p) => p.personId === recipient);
  const leads = organisation.people.filter((p) => p.roles.includes('teamLead') && p.team === state.team);
  const others = await Promise.all(personal ? [] : leads.map(async (lead) => (await ports.conversations.find(lead.personId))?.teamsId));
  const refreshFor = [personal ? conversation.teamsId : undefined, ...others].filter((id) => id !== undefined).slice(0, 60);
  const { card, summary } = ports.cards.card(view, { language: conversation.language, today, names: namesOf(organisation), refreshFor });
  return [card, summary];
}
