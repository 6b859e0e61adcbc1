/** Each request and what became of it, as far as the viewer may know. */
import { takingOf, type Asked, type Closing, type Diagnosis, type GuidanceItem, type Participation, type Requester, type Stage, type Thread } from '../../areas/threads';
import type { Day } from '../../calendar';
import { phaseOfThread, stepsFrom, type Phase, type Step } from '../../phase';
import { when, type Look } from '../look';

/** What was written of a request in free words. */
export interface RequestWords {
  reason: string; asked?: string; requesterContact?: string; wishesMissing?: string; assessmentPurpose?: string; interpreter?: string; acuteReason?: string;
  lawRoute?: string; closing?: string;
}

/** How a request is handled, in codes and dates. */
export interface HandlingView {
  requester: Requester; citizenAware?: 'aware' | 'notAware'; asked: Omit<Asked, 'text'>; serviceArea?: string;
  guidance: { on: Day; items: GuidanceItem[]; by: string }[];
  participation: Participation[];
  /** Who said last to have taken the request on, since the case was given to somebody else. */
  taken?: { by: string; on: Day };
  delayNotices: { on: Day; answerBy: Day; was?: Day; reason?: string }[];
  /** The stages that the thread has left. */
  past: { stage: Stage; from: Day; to: Day }[];
  lawRoute?: 'elder' | 'social' | 'both';
  assessBy?: Day;
  closing?: Omit<Closing, 'note'>;
  fromFollowUp?: string;
  reopens?: string;
}

export interface ThreadView {
  threadId: string;
  no: number;
  stage: Stage;
  phase: Phase;
  stageSince: Day;
  acute: boolean;
  receivedOn: Day;
  answerBy?: Day;
  handling?: HandlingView;
  words?: RequestWords;
  diagnoses?: Diagnosis[];
  /** Where the thread may be moved; told to whoever may move it. */
  steps: { to: Stage; kind: Step }[];
}

function takenBy(takings: Thread['takings']): HandlingView['taken'] {
  const taking = takingOf({ takings });
  return taking && { by: taking.by, on: taking.on };
}

function handlingOf({ request, takings, ...thread }: Thread, words: boolean): HandlingView {
  const { text: _words, ...asked } = request.asked;
  const { note: _note, ...closing } = thread.closing ?? ({} as Closing);
  return {
    requester: request.requester, citizenAware: request.citizenAware, asked, serviceArea: thread.serviceArea, guidance: thread.guidance,
    participation: thread.participation.map(({ text, ...p }) => ({ ...p, ...(words ? { text } : {}) })),
    delayNotices: thread.delayNotices.map(({ reason, ...notice }) => ({ ...notice, ...(words ? { reason } : {}) })),
    past: thread.past ?? [], taken: takenBy(takings), lawRoute: thread.lawRoute?.route, assessBy: thread.assessBy, closing: thread.closing && closing, fromFollowUp: request.fromFollowUp, reopens: request.reopens,
  };
}

function wordsOf({ request, lawRoute, closing }: Thread, hideContact: boolean): RequestWords {
  const { reason, asked, requesterContact, wishesMissing, assessmentPurpose, interpreter, acuteReason } = request;
  return {
    reason, asked: asked.text, requesterContact: hideContact ? undefined : requesterContact, wishesMissing, assessmentPurpose, interpreter, acuteReason,
    lawRoute: lawRoute?.reason, closing: closing?.note,
  };
}

export function threadsOf(look: Look): ThreadView[] {
  const { state, world } = look;
  if (!look.whole('phase')) return [];
  const words = look.whole('requestWords');
  return state.threads.map((thread): ThreadView => ({
    threadId: thread.threadId, no: thread.no, stage: thread.stage, phase: phaseOfThread(state, thread), stageSince: thread.stageSince, acute: thread.request.acute,
    receivedOn: thread.request.receivedOn, answerBy: thread.answerBy,
    ...when(look.whole('handling'), () => ({ handling: handlingOf(thread, words) })),
    ...when(words, () => ({ words: wordsOf(thread, state.citizen.protectedAddress === true) })),
    ...when(look.whole('diagnoses'), () => ({ diagnoses: thread.request.diagnoses })),
    steps: world && look.access('phase') === 'write' ? stepsFrom(thread.stage, thread.request.acute, world.settings) : [],
  }));
}
