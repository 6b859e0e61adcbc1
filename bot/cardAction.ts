/** A card was looked at or pressed: the verb is carried out once, and the answer is the card as it stands afterwards. */
import { isProvider } from '#domain/access';
import type { CaseState } from '#domain/case';
import { errorText, type ErrorCode } from '#contract/errors';
import { cardActions } from '#contract/cards';
import { uuidFrom } from '#work/digest';
import { goneCard, refusedCard, replacedCard } from './cards/gone';
import type { Remark } from './cards/frame';
import { isCardVerb, readCommand, typedIn, type CardCommand } from './command';
import { wordsIn } from './cards/text/words';
import { caseForDraft, dropDraft, saveDraft } from './drafts';
import { isCopy, removeCopy } from './copies';
import { presentCard, subjectOf, type Subject } from './present';
import type { CardAction, CardReply } from './replies';
import { viewerOf, type Deps, type Viewer } from './viewer';

export async function cardAction(deps: Deps, action: CardAction): Promise<CardReply> {
  const { from, verb, data } = action;
  const subject = subjectOf(data);
  const viewer = await viewerOf(deps, from);
  const language = viewer?.language ?? from.language;
  if (!subject) return { kind: 'refused', ...told('badRequest', language), card: refusedCard({ language, refreshFor: [] }, errorText('badRequest', language)).card };
  if (!viewer) {
    const { card } = goneCard(subject.caseNo, { language, refreshFor: [] });
    return verb === 'refresh' ? { kind: 'card', card } : { kind: 'refused', ...told('noRole', language), card };
  }
  if (!isCardVerb(verb)) return refuse(deps, action, viewer, subject, 'unknownVerb');
  if (verb === 'refresh') return refresh(deps, action, viewer, subject);
  if (verb === 'saveDraft') return keepDraft(deps, action, viewer, subject);
  const command = readCommand(verb, data);
  return typeof command === 'string' ? refuse(deps, action, viewer, subject, command) : carryOut(deps, action, viewer, command);
}

const told = (code: ErrorCode, language: Viewer['language']) => ({ code, message: errorText(code, language) });

async function refresh(deps: Deps, action: CardAction, viewer: Viewer, subject: Subject): Promise<CardReply> {
  if (!cardActions.refresh.safeParse(action.data).success) return refuse(deps, action, viewer, subject, 'badRequest');
  const [copy, { card }] = await Promise.all([isCopy(deps, subject, action, viewer), presentCard(deps, { viewer, subject, place: action.place })]);
  return { kind: 'card', card: copy ? await replace(deps, action, viewer) : card };
}

async function replace(deps: Deps, action: CardAction, viewer: Viewer, remark?: Remark): Promise<object> {
  await removeCopy(deps, action, viewer);
  return replacedCard({ language: viewer.language, refreshFor: viewer.teamsId ? [viewer.teamsId] : [] }, remark).card;
}

async function keepDraft(deps: Deps, { data, place }: CardAction, viewer: Viewer, subject: Subject): Promise<CardReply> {
  const state = await caseForDraft(deps, viewer, subject, data);
  if (typeof state === 'string') return refuse(deps, { data, place }, viewer, subject, state);
  const text = wordsIn(viewer.language).statusWanted.draftSaved;
  const [{ card }] = await Promise.all([presentCard(deps, { viewer, subject, place, state, remark: { text, tone: 'info', typed: typedIn(data) } }), saveDraft(deps, viewer, subject, data)]);
  return { kind: 'card', card };
}

/** The refusal is said on top of the card as it stands; a person who may not see it gets the same as for a case that does not exist. */
async function refuse(deps: Deps, { data, place }: Pick<CardAction, 'data' | 'place'>, viewer: Viewer, subject: Subject, code: ErrorCode): Promise<CardReply> {
  // A status waits for a comment, which is written in the dialog beside the card.
  const commentWanted = code === 'gateNeedsReason' && subject.card === 'C15';
  const { message } = commentWanted ? { message: wordsIn(viewer.language).statusWanted.commentWanted } : told(code, viewer.language);
  const { card } = await presentCard(deps, { viewer, subject, place, remark: { text: message, tone: 'problem', typed: typedIn(data), ...(commentWanted ? { commentWanted } : {}) } });
  return { kind: 'refused', code, message, card };
}

async function carryOut(deps: Deps, action: CardAction, viewer: Viewer, { verb, ref, input, purpose = isProvider(viewer.actor.roles) ? 'delivery' : 'casework', decides }: CardCommand): Promise<CardReply> {
  const { caseNo, rev } = ref;
  const copy = isCopy(deps, ref, action, viewer).catch((error: unknown) => (deps.report(error), false));
  // What was filled in around the button stays for the answer that is still to come.
  const remark: Remark | undefined = verb === 'askMoreTime' ? { text: received[viewer.language], tone: 'info', typed: typedIn(action.data) } : undefined;
  const present = (state?: CaseState) => presentCard(deps, { viewer, subject: ref, place: action.place, state, remark, decides });
  let shown: ReturnType<typeof present> | undefined;
  // Somebody waits for the answer: the card is made while the case is still being written.
  const meanwhile = async (state: CaseState) => {
    shown = present(state);
    if (verb === 'answerFollowUp') void dropDraft(deps, viewer, ref).catch(deps.report);
    await shown.catch(() => undefined);
  };
  const answer = await deps.service.submit({
    verb, caseNo, input, actor: viewer.actor, surface: 'card', purpose,
    // The same press, however often it arrives, is the same command.
    commandId: uuidFrom('card', verb, caseNo, ref.ref, String(rev), viewer.person.personId),
  }, meanwhile);
  if (!answer.ok) {
    // One press was answered before with other words: the first answer stands.
    return refuse(deps, action, viewer, ref, answer.code === 'idempotencyKeyReused' ? 'alreadyAnswered' : answer.code);
  }
  const { card } = await (shown ?? present(answer.state));
  return { kind: 'card', card: (await copy) ? await replace(deps, action, viewer, { text: received[viewer.language], tone: 'info' }) : card };
}

const received = { da: 'Dit svar er modtaget.', en: 'Your answer is received.' } as const;
