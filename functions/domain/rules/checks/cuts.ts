/** Checks of a decision that makes running help less or ends it. */
import type { Matter } from '../../areas/matters';
import { noticeParagraphs } from '../../noticeScheme';
import { noticeEnds } from '../../workingDays';
import type { Check } from '../rule';
import { filled, grantsNothing, isCut, lacking, unmet } from '../reading';

/** Help that is a home: the way to another one is planned. */
const homes: readonly string[] = ['§ 107', '§ 108', '§ 109', '§ 110'];

export const cutChecks: Record<string, Check> = {
  R22: ({ state, draft: { decision }, context: { today } }) => {
    const { effectOn, from, sent } = decision!;
    return !isCut(state, decision!) || (effectOn ?? from) >= noticeEnds(sent?.receivedOn ?? today) || { items: ['effectOn'] };
  },
  R23: ({ state, draft: { decision }, context: { today } }) => {
    const { paragraphs, whatChanged, transition, effectOn, from } = decision!;
    if (!isCut(state, decision!)) return true;
    const scheme = paragraphs.length > 0 && paragraphs.every((p) => noticeParagraphs.includes(p));
    return scheme || lacking(unmet({ whatChanged: filled(whatChanged), effectOn: (effectOn ?? from) > today, transition: filled(transition) || !paragraphs.some((p) => homes.includes(p)) }));
  },
  R35: ({ state, thread, draft: { decision } }) => {
    if (!isCut(state, decision!) || !grantsNothing(decision!)) return true;
    const concerns = ({ threadId, orderId }: Matter) => threadId === thread.threadId || decision!.endsOrders.some((ended) => ended === orderId);
    return state.matters.some((m) => m.kind === 'dischargeChecklist' && m.settled && concerns(m)) || {};
  },
};
