/** What a receiver sees of a card, and the card itself. */
import type { CaseState } from '#domain/case';
import { cardView, type CardView } from '#domain/views/cardView';
import type { Organisation } from '#contract/organisation';
import type { Notice } from '../notices/notice';
import { actorOf, namesOf } from '../people';
import type { Conversation, Ports } from '../ports';

type Subject = Pick<Notice, 'kind' | 'ref' | 'recipient'>;

/** A person gets the own face, a channel the base face; null when there is nothing that this receiver may see. */
export function viewFor({ kind, ref, recipient }: Subject, state: CaseState, organisation: Organisation, today: string): CardView | null {
  const person = organisation.people.find((p) => p.personId === recipient);
  return cardView(kind, ref, state, person ? actorOf(person) : null, today);
}

/** The card for a conversation; in a channel the team leads get a face of their own by refresh. */
export async function draw(
  { conversations, cards }: Pick<Ports, 'conversations' | 'cards'>, conversation: Conversation, view: CardView | { kind: 'gone'; caseNo: string }, recipient: string, state: CaseState, organisation: Organisation, today: string,
): Promise<[object, string]> {
  const personal = organisation.people.some((p) => p.personId === recipient);
  const leads = organisation.people.filter((p) => p.roles.includes('teamLead') && p.team === state.team);
  const others = await Promise.all(personal ? [] : leads.map(async (lead) => (await conversations.find(lead.personId))?.teamsId));
  const refreshFor = [personal ? conversation.teamsId : undefined, ...others].filter((id) => id !== undefined).slice(0, 60);
  const { card, summary } = cards.card(view, { language: conversation.language, today, names: namesOf(organisation, conversation.language), refreshFor });
  return [card, summary];
}
