/** Invokes of Teams, answered in the shapes that its clients read. */
import { z } from 'zod';
import type { Incoming } from './activity';
import { placeOf, senderOf } from './activity';
import type { CardReply, DialogReply, Dispatch, SearchReply } from './replies';

export const cardType = 'application/vnd.microsoft.card.adaptive';
const wordsType = 'application/vnd.microsoft.activity.message';
const previewType = 'application/vnd.microsoft.card.thumbnail';

/** As the app package names the one search command and its one parameter; Teams asks without it when the box is opened. */
const searchValue = z.looseObject({ commandId: z.literal('findCase'), parameters: z.array(z.looseObject({ name: z.string(), value: z.string().max(200) })).max(5).default([]) });
const linkValue = z.looseObject({ url: z.string().max(2000) });

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
  if (activity.name === 'composeExtension/query') {
    const read = searchValue.safeParse(activity.value);
    if (!read.success) return { status: 400 };
    const text = read.data.parameters.find(({ name }) => name === 'query')?.value ?? '';
    return { status: 200, body: searchAnswer(await dispatch.onSearch({ from, text })) };
  }
  if (activity.name === 'composeExtension/queryLink') {
    const read = linkValue.safeParse(activity.value);
    return read.success ? { status: 200, body: searchAnswer(await dispatch.onLink({ from, url: read.data.url })) } : { status: 400 };
  }
  // A dialog that closes tells the bot; what it had to say went through the API.
  return { status: activity.name === 'task/submit' ? 200 : 501 };
}

/** Status 200 in every case: an error can stick in the client in place of the card. */
const cardAnswer = (reply: CardReply) =>
  reply.kind === 'later' ? { statusCode: 200, type: wordsType, value: reply.message } : { statusCode: 200, type: cardType, value: reply.card };

const searchAnswer = (reply: SearchReply) =>
  reply.kind === 'told'
    ? { composeExtension: { type: 'message', text: reply.message } }
    : {
        composeExtension: {
          type: 'result', attachmentLayout: 'list',
          attachments: reply.cases.map(({ card, title, text }) => ({ contentType: cardType, content: card, preview: { contentType: previewType, content: { title, text } } })),
        },
      };

const taskAnswer = (reply: DialogReply) =>
  reply.kind === 'refused'
    ? { task: { type: 'message', value: reply.message } }
    : { task: { type: 'continue', value: { url: reply.url, fallbackUrl: reply.url, title: reply.title, width: reply.width, height: reply.height } } };
