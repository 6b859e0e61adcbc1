/** One activity, whose sender has been checked, goes to the dispatcher. */
import { placeOf, senderOf, type Incoming } from './activity';
import { withoutThread } from './copies';
import { answerInvoke, type InvokeAnswer } from './invoke';
import type { ChatReply, Dispatch, ReachedBy } from './replies';

/** How a turn answers: a message into the conversation (in a channel: into the thread), the sign that an answer is on its way, or the result of an invoke. */
export interface Turn { say(reply: ChatReply): Promise<void>; typing(): Promise<void>; answer(result: InvokeAnswer): Promise<void> }

/** Milliseconds after which a person who wrote sees that the bot is at work; Teams asks for a sign within two seconds. */
const quiet = 1000;

export async function takeTurn({ say, typing, answer }: Turn, activity: Incoming, dispatch: Dispatch): Promise<void> {
  switch (activity.type) {
    case 'message': {
      const sign = { sent: Promise.resolve() };
      const timer = setTimeout(() => void (sign.sent = typing()), quiet);
      const reply = await reachedBy(activity, dispatch, 'wrote')
        .then(() => dispatch.onText({ from: senderOf(activity), place: placeOf(activity), text: textOf(activity) }))
        .finally(() => clearTimeout(timer));
      // A sign that comes after the answer would stay on the screen.
      await sign.sent;
      return say(reply);
    }
    case 'invoke':
      return answer(await answerInvoke(activity, dispatch));
    case 'conversationUpdate':
      // Only when the bot itself came: a team's new members are not welcomed one by one.
      return activity.membersAdded?.some((member) => member.id === activity.recipient.id) ? greet('added') : undefined;
    case 'installationUpdate':
      return activity.action?.startsWith('add') ? greet('installed') : undefined;
    default:
      return;
  }

  async function greet(by: ReachedBy): Promise<void> {
    const welcome = await reachedBy(activity, dispatch, by);
    if (welcome) await say(welcome);
  }
}

/** What was written, or what a button of a card writes where the client sends the button's data as it is. */
function textOf({ text, value }: Incoming): string {
  if (text) return text;
  const { msteams } = (typeof value === 'object' && value !== null ? value : {}) as { msteams?: { text?: unknown } };
  return typeof msteams?.text === 'string' ? msteams.text : '';
}

/** Keeps the way back to this conversation. In a channel it leads to the channel itself, not into the thread of one post. */
async function reachedBy(activity: Incoming, dispatch: Dispatch, by: ReachedBy): Promise<ChatReply | null> {
  const { serviceUrl, recipient, conversation, channelData } = activity;
  // The bot writes to people and to channels; a group chat is neither.
  if (conversation.conversationType === 'groupChat') return null;
  const place = placeOf(activity);
  const id = place.kind === 'channel' ? withoutThread(channelData?.channel?.id ?? place.id) : place.id;
  const reference = { channelId: 'msteams', serviceUrl, bot: recipient, conversation: { id, tenantId: conversation.tenantId ?? channelData?.tenant?.id, conversationType: place.kind } };
  return dispatch.onReached({ from: senderOf(activity), place: { ...place, id }, reference: JSON.stringify(reference), by });
}
