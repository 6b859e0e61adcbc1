/** Opens the dialog for a comment or a form: free text is written in a page of the product, never in the chat. */
import { mayDeliver } from '#domain/access';
import { followUpById, orderById, type CaseState } from '#domain/case';
import { mayDo } from '#domain/act';
import type { Day } from '#domain/calendar';
import { isAskedOf } from '#domain/commands/people/atProvider';
import type { Actor } from '#domain/decide';
import { isOpen, negotiationById, waitingQuestion } from '#domain/talks';
import { commentDialog } from '#contract/cards';
import { formDialog, type DialogVerb } from '#contract/providerActions';
import { errorText, type ErrorCode } from '#contract/errors';
import { danishDay } from '#work/danishDay';
import { wordsIn } from './cards/text/words';
import type { DialogReply, DialogRequest } from './replies';
import { viewerOf, type Deps } from './viewer';

const size = { width: 600, height: 560 } as const;
/** A whole form needs more room than a comment. */
const roomy = { width: 720, height: 680 } as const;

type Asked = { dialog: 'comment'; verb: 'commentFollowUp'; caseNo: string; ref: string } | { dialog: 'form'; verb: DialogVerb; caseNo: string; ref: string };

/** A client may send the card's inputs along, and leaves out what only it needs. */
function readDialog(data: unknown): Asked | null {
  const { dialog, verb, caseNo, followUpId, ref } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const msteams = { type: 'task/fetch' };
  const comment = commentDialog.safeParse({ msteams, dialog, caseNo, followUpId });
  if (comment.success) return { dialog: 'comment', verb: 'commentFollowUp', caseNo: comment.data.caseNo, ref: comment.data.followUpId };
  const form = formDialog.safeParse({ msteams, dialog, verb, caseNo, ref });
  return form.success ? { dialog: 'form', verb: form.data.verb, caseNo: form.data.caseNo, ref: form.data.ref } : null;
}

const ofStatus = (state: CaseState, actor: Actor, ref: string): ErrorCode | null => {
  const followUp = followUpById(state, ref);
  const order = followUp && orderById(state, followUp.orderId);
  if (!order || !mayDeliver(actor, order)) return 'caseUnknown';
  return followUp.stage === 'asked' ? null : followUp.stage === 'planned' ? 'notAsked' : 'alreadyAnswered';
};

/** Why a form may not be opened now; the verb itself asks again. */
const faults: Record<Asked['verb'], (state: CaseState, actor: Actor, ref: string, today: Day) => ErrorCode | null> = {
  commentFollowUp: ofStatus,
  answerFollowUp: ofStatus,
  askClarification(state, actor, ref) {
    const order = orderById(state, ref);
    return !order || !mayDeliver(actor, order) ? 'caseUnknown' : order.state === 'sent' ? null : 'alreadyAnswered';
  },
  answerInformation(state, actor, ref) {
    const item = state.information.find((i) => i.informationId === ref);
    return !item || !isAskedOf(actor, item) ? 'caseUnknown' : item.state === 'waiting' ? null : 'alreadyAnswered';
  },
  askAboutNeed(state, actor, ref, today) {
    const talks = negotiationById(state, ref);
    return !talks || !mayDo('askAboutNeed', state, actor, today) ? 'caseUnknown' : isOpen(talks) && !waitingQuestion(talks) ? null : 'stepNotOpen';
  },
};

export async function openDialog(deps: Deps, { from, data }: DialogRequest): Promise<DialogReply> {
  const viewer = await viewerOf(deps, from);
  const language = viewer?.language ?? from.language;
  const refused = (code: ErrorCode): DialogReply => ({ kind: 'refused', code, message: errorText(code, language) });
  if (!viewer) return refused('noRole');
  const asked = readDialog(data);
  if (!asked) return refused('badRequest');
  const { caseNo, ref, verb } = asked;
  const state = (await deps.ports.cases.load(caseNo))?.state;
  const fault = state ? faults[verb](state, viewer.actor, ref, danishDay(await deps.ports.clock.now())) : 'caseUnknown';
  if (fault) return refused(fault);
  const t = wordsIn(language);
  const page = `${deps.publicUrl}/tabs/?frame=dialog#/cases/${caseNo}`;
  if (asked.dialog === 'comment') return { kind: 'dialog', url: `${page}/follow-ups/${ref}/comment`, title: t.action.comment, ...size };
  return { kind: 'dialog', url: `${page}/do/${verb}/${ref}`, title: t.dialog[asked.verb], ...roomy };
}
