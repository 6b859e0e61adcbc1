import { event } from '../../events';
import { authority, happened, personOf, refused, type Verb } from '../../decide';
import type { ChangeRequest } from '../../areas/orders';
import { orderById, threadById, type CaseState, type Order } from '../../case';
import type { Settings } from '../../settings';
import { requestOf } from '../opening/request';

export interface AnswerChangeRequest { changeRequestId: string; outcome: 'accepted' | 'declined' | 'meeting'; text?: string }

/** The row of the municipality's deadlines that the order's help belongs to. */
function areaOf(state: CaseState, { decisionId, threadId }: Order, { deadlines }: Settings): string | undefined {
  const { paragraphs } = state.decisions.find((d) => d.decisionId === decisionId)!;
  const { serviceArea } = threadById(state, threadId)!;
  return (deadlines.find((d) => d.paragraphs.some((p) => paragraphs.includes(p))) ?? deadlines.find((d) => d.area === serviceArea))?.area;
}

/** After a meeting the wish is still to be answered. */
const isOpen = ({ answer }: ChangeRequest): boolean => !answer || answer.outcome === 'meeting';

/**
 * The authority's answer to a provider's wish for change. Accepting it changes nothing yet: it takes up a new assessment in a thread of its own,
 * because a change of help is a new decision (VUM: acute change or indstilling leads back to the assessment). A no says why.
 */
export const answerChangeRequest: Verb<AnswerChangeRequest> = {
  name: 'answerChangeRequest',
  by: authority,
  decide(state, { changeRequestId, outcome, text }, context) {
    const { today, actor, settings } = context;
    const wish = state.changeRequests.find((c) => c.changeRequestId === changeRequestId);
    if (!wish) return refused('recordUnknown', { kind: 'changeRequest' });
    if (!isOpen(wish)) return refused('alreadyAnswered');
    if (outcome === 'declined' && !text) return refused('reasonMissing');
    const answered = { changeRequestId, outcome, text, by: personOf(actor) };
    if (outcome !== 'accepted') return happened(event('changeRequestAnswered', today, answered));
    const order = orderById(state, wish.orderId)!;
    const request = { receivedOn: wish.recordedOn, requester: 'provider' as const, requesterContact: order.provider, reason: wish.reasons, serviceArea: areaOf(state, order, settings) };
    const received = requestOf(request, state.threads.length + 1, context);
    if (!received.ok) return received;
    const { data } = received.event;
    return happened(event('changeRequestAnswered', today, { ...answered, threadId: data.threadId }), event('requestReceived', today, { ...data, stage: 'information' }));
  },
};
