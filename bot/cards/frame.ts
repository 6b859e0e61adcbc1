/** What every card has around its content: version, refresh, spoken text, and a line on top when something must be said. */
import type { CardKind, CardRef } from '#contract/cards';
import type { CommandName } from '#contract/commands/index';
import type { Language } from '#contract/primitives';
import { container, heading, textBlock, type Action, type Container, type Element, type Typed } from './elements';

/** How a card is drawn; `names` turns ids of people and providers into names, `refreshFor` are Teams ids. */
export interface Drawing { language: Language; today: string; names(id: string): string; refreshFor: readonly string[] }

/** Deep links into the tab. */
export interface CardLinks {
  overview(): string;
  case(caseNo: string): string;
  followUp(caseNo: string, followUpId: string): string;
  /** Teams' own form for a meeting; the subject is all that is filled in. */
  meeting(subject: string): string;
  /** The form of a verb on the page of a case; `ref` is the id of what it is about. */
  form(caseNo: string, verb: CommandName, ref?: string): string;
}

/** Said on top of a card after a press, in the receiver's words; `typed` is offered again. */
export interface Remark { text: string; tone: 'info' | 'problem'; typed?: Typed; /** A comment is waited for; the status may be sent without one all the same. */ commentWanted?: true }

export interface Drawn { card: object; summary: string }

interface Content { title: string; body: Element[]; actions: Action[]; summary: string }

/** Teams refreshes by itself for at most this many people of a conversation. */
const mostRefreshed = 60;

const signs = { info: 'ℹ', problem: '⚠' } as const;

const remarkBlock = ({ text, tone }: Remark): Container =>
  container([textBlock(`${signs[tone]} ${text}`, { weight: 'bolder' })], { style: tone === 'info' ? 'emphasis' : 'attention' });

/** The ids and the version that a card sends back, and nothing else. */
export const refOf = (card: CardKind, { caseNo, ref, rev }: { caseNo: string; ref: string; rev: number }): CardRef => ({ card, caseNo, ref, rev });

/** @param about null for a card that stands for nothing that could be asked for again */
export function frame(about: CardRef | null, { refreshFor }: Pick<Drawing, 'refreshFor'>, { title, body, actions, summary }: Content, remark?: Remark): Drawn {
  const userIds = refreshFor.slice(0, mostRefreshed);
  const refresh = about && { action: { type: 'Action.Execute', verb: 'refresh', data: about }, ...(userIds.length > 0 ? { userIds } : {}) };
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    fallbackText: summary,
    speak: remark ? `${remark.text} ${summary}` : summary,
    ...(refresh ? { refresh } : {}),
    body: [...(remark ? [remarkBlock(remark)] : []), heading(title, { size: 'medium' }), ...body],
    ...(actions.length > 0 ? { actions } : {}),
  };
  return { card, summary };
}
