/** One activity, whose sender has been checked, goes to the dispatcher. */
import { placeOf, senderOf, type Incoming } from './activity';
import { withoutThread } from './copies';
import { answerInvoke, type InvokeAnswer } from './invoke';
import type { ChatReply, Dispatch } from './replies';

/** How a turn answers: a message into the conversation, or the result of an invoke. */
export interface Turn { say(reply: ChatReply): Promise<void>; answer(result: InvokeAnswer): Promise<void> }

export async function takeTurn({ say, answer }: Turn, activity: Incoming, dispatch: Dispatch): Promise<void> {
  switch (activity.type) {
    case 'message':
      await reachedBy(activity, dispatch, false);
      return say(await dispatch.onText({ from: senderOf(activity), place: placeOf(activity), text: activity.text ?? '' }));
    case 'invoke':
      return answer(await answerInvoke(activity, dispatch));
    case 'conversationUpdate':
      if (activity.membersAdded?.some((member) => member.id === activity.recipient.id)) await reachedBy(activity, dispatch, false);
      return;
    case 'installationUpdate': {
      if (!activity.action?.startsWith('add')) return;
      const welcome = await reachedBy(activity, dispatch, true);
      return welcome ? say(welcome) : undefined;
    }
    default:
      return;
  }
}

/** Keeps the way back to this conversation. In a channel it leads to the channel itself, not into the thread of one post. */
async function reachedBy(activity: Incoming, dispatch: Dispatch, isNew: boolean): Promise<ChatReply | null> {
  const { serviceUrl, recipient, conversation, channelData } = activity;
  // The bot writes to people and to channels; a group chat is neither.
  if (conversation.conversationType === 'groupChat') return null;
  const place = placeOf(activity);
  const id = place.kind === 'channel' ? withoutThread(channelData?.channel?.id ?? place.id) : place.id;
  const reference = { channelId: 'msteams', serviceUrl, bot: recipient, conversation: { id, tenantId: conversation.tenantId ?? channelData?.tenant?.id, conversationType: place.kind } };
  return dispatch.onReached({ from: senderOf(activity), place: { ...place, id }, reference: JSON.stringify(reference), isNew });
}
