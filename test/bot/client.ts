/** A client of the cards: presses an action as Teams would, with the inputs that belong to it. */
import { actionsOf, findAction, type Card } from '#local/teams/connector/cardActions';
import { fillInputs } from '#local/teams/connector/cardInputs';
import { executeOf, mergeData } from '#local/teams/connector/faces';
import type { CardAction, Place, Sender } from '#bot/replies';
import { channelId, type Posted } from './fakes';

export const from = (personId: string | null, language: Sender['language'] = 'da'): Sender => ({ personId, teamsId: personId ? `29:${personId}` : '29:x', language });

export const placeOf = ({ recipient }: Posted): Place => (recipient === channelId ? { kind: 'channel', id: channelId } : { kind: 'personal', id: `a:${recipient}` });

/** Everything that a press sends. Throws when the client would not send it. */
export function pressed(post: Posted, personId: string, action: string, inputs: Record<string, string> = {}): CardAction {
  const found = findAction(actionsOf(post.card as Card), action);
  if (!found) throw new Error(`no action ${action}`);
  const { values, missing, invalid } = fillInputs(found.inputs, inputs);
  if (missing.length + invalid.length > 0) throw new Error(`not sent: ${[...missing, ...invalid].join(', ')}`);
  const { verb, data } = executeOf(found.action, values);
  return { from: from(personId), verb: String(verb), data, activityId: post.activityId, place: placeOf(post) };
}

export const refreshed = (post: Posted, personId: string): CardAction =>
  ({ from: from(personId), verb: 'refresh', data: post.card.refresh.action.data, activityId: post.activityId, place: placeOf(post) });

export const submitData = (post: Posted, action: string, inputs: Record<string, string>): unknown =>
  mergeData(findAction(actionsOf(post.card as Card), action)!.action.data, inputs);

/** A complete answer to a status card. */
export const statusInputs = (goalIds: readonly string[], score = '1'): Record<string, string> => ({
  ...Object.fromEntries(goalIds.flatMap((id) => [[`score:${id}`, score], [`status:${id}`, 'inProgress'], [`tookPart:${id}`, 'yes']])),
  recommendation: 'continue', meetingWanted: 'true',
});
