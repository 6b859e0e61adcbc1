/** Invokes of Teams, answered in the shapes that its clients read. */
import type { Incoming } from './activity';
import { placeOf, senderOf } from './activity';
import type { CardReply, DialogReply, Dispatch } from './replies';

export const cardType = 'application/vnd.microsoft.card.adaptive';
const wordsType = 'application/vnd.microsoft.activity.message';

export interface InvokeAnswer { status: number; body?: unknown }

export async function answerInvoke(activity: Incoming, dispatch: Dispatch): Promise<InvokeAnswer> {
  const from = senderOf(activity);
  if (activity.name === 'adaptiveCard/action') {
    const { action } = (activity.value ?? {}) as { action?: { verb?: unknown; data?: unknown } };
    const verb = typeof action?.verb === 'string' ? action.verb : '';
    const reply = await dispatch.onCardAction({ from, verb, data: action?.data, activityId: activity.replyToId, place: placeOf(activity) });
    return { status: 200, body: cardAnswer(reply) };
  }
  if (activity.name === 'task/fetch') {
    const { data } = (activity.value ?? {}) as { data?: unknown };
    return { status: 200, body: taskAnswer(await dispatch.onDialog({ from, data })) };
  }
  // A dialog that closes tells the bot; what it had to say went through the API.
  return { status: activity.name === 'task/submit' ? 200 : 501 };
}

/** Status 200 in every case: an error can stick in the client in place of the card. */
const cardAnswer = (reply: CardReply) =>
  reply.kind === 'later' ? { statusCode: 200, type: wordsType, value: reply.message } : { statusCode: 200, type: cardType, value: reply.card };

const taskAnswer = (reply: DialogReply) =>
  reply.kind === 'refused'
    ? { task: { type: 'message', value: reply.message } }
    : { task: { type: 'continue', value: { url: reply.url, fallbackUrl: reply.url, title: reply.title, width: reply.width, height: reply.height } } };
