/** Cards about what comes in beside orders: a question to a provider, and an incident or a worry. */
import { relationTo } from '../../../access';
import type { CannotAnswerReason, InformationTopic } from '../../../areas/people';
import type { Day } from '../../../calendar';
import { cardRev } from '../../../cardRev';
import { orderById } from '../../../case';
import type { ViewOf } from '../kinds';
import { faceAt, headFor, mayDo, type Head } from './shared';

/** C05: a provider is asked for information. The question itself is read in the case. */
export interface InformationWantedCard extends Head {
  kind: 'C05'; stage: 'open' | 'answered' | 'closed'; topic?: InformationTopic; askedOn: Day; dueOn: Day; cannot?: CannotAnswerReason; answered?: { by: string; on: Day };
  mayAnswer: boolean; mayAskTime: boolean;
}

export const informationWanted: ViewOf<InformationWantedCard> = (asked) => {
  const { state, ref } = asked;
  const item = state.information.find((i) => i.informationId === ref && i.source.kind === 'provider');
  const order = item && state.orders.findLast((o) => o.provider === item.source.name);
  const face = order && faceAt(asked, order);
  if (!face) return null;
  const { topic, askedOn, dueOn, cannot, answer, moreTime, state: standing } = item;
  const stage = standing === 'waiting' ? 'open' : answer ? 'answered' : 'closed';
  const mayAnswer = stage === 'open' && mayDo(face, order);
  return {
    kind: 'C05', ...headFor(state, order, ref, cardRev(state, (moreTime ? 1 : 0) + (cannot ? 1 : 0))), stage, topic, askedOn, dueOn, cannot: cannot?.reason,
    answered: answer && { by: answer.by, on: answer.on }, mayAnswer, mayAskTime: mayAnswer && !moreTime,
  };
};

/** C22: an incident, or a worry about a place. What happened is read in the case. */
export interface IncidentCard {
  kind: 'C22'; caseNo: string; ref: string; rev: number; stage: 'open' | 'closed'; about: 'incident' | 'worry'; raisedOn: Day; dueOn?: Day; by: string;
  orderNo?: string; provider?: string; supervisionNotified?: boolean; settledOn?: Day; mayAct: boolean;
}

export const incident: ViewOf<IncidentCard> = ({ state, ref, viewer, today }) => {
  const matter = state.matters.find((m) => m.matterId === ref);
  const relation = viewer ? relationTo(state, viewer, today) : 'none';
  if (!matter || (matter.kind !== 'incident' && matter.kind !== 'worry') || !['owner', 'cover', 'teamLead'].includes(relation)) return null;
  const { raisedOn, dueOn, by, settled } = matter;
  const order = orderById(state, matter.orderId ?? '');
  return {
    kind: 'C22', caseNo: state.caseNo, ref, rev: cardRev(state, settled ? 1 : 0), stage: settled ? 'closed' : 'open', about: matter.kind, raisedOn, dueOn, by,
    orderNo: order?.orderNo, provider: order?.provider, supervisionNotified: settled?.supervisionNotified, settledOn: settled?.on, mayAct: !settled,
  };
};
