/** Opens the dialog for a comment: free text is written in a page of the product, never in the chat. */
import { mayDeliver } from '#domain/access';
import { followUpById, orderById } from '#domain/case';
import { commentDialog } from '#contract/cards';
import { errorText, type ErrorCode } from '#contract/errors';
import { wordsIn } from './cards/text/words';
import type { DialogReply, DialogRequest } from './replies';
import { viewerOf, type Deps } from './viewer';

const size = { width: 600, height: 560 } as const;

/** A client may send the card's inputs along, and leaves out what only it needs. */
function readDialog(data: unknown) {
  const { dialog, caseNo, followUpId } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const read = commentDialog.safeParse({ msteams: { type: 'task/fetch' }, dialog, caseNo, followUpId });
  return read.success ? read.data : null;
}

export async function openDialog(deps: Deps, { from, data }: DialogRequest): Promise<DialogReply> {
  const viewer = await viewerOf(deps, from);
  const language = viewer?.language ?? from.language;
  const refused = (code: ErrorCode): DialogReply => ({ kind: 'refused', code, message: errorText(code, language) });
  if (!viewer) return refused('noRole');
  const asked = readDialog(data);
  if (!asked) return refused('badRequest');
  const { caseNo, followUpId } = asked;
  const state = (await deps.ports.cases.load(caseNo))?.state;
  const followUp = state && followUpById(state, followUpId);
  const order = followUp && orderById(state, followUp.orderId);
  if (!order || !mayDeliver(viewer.actor, order)) return refused('caseUnknown');
  if (followUp.stage !== 'asked') return refused(followUp.stage === 'planned' ? 'notAsked' : 'alreadyAnswered');
  return { kind: 'dialog', url: `${deps.publicUrl}/tabs/?frame=dialog#/cases/${caseNo}/follow-ups/${followUpId}/comment`, title: wordsIn(language).action.comment, ...size };
}
