/** From what comes through the channel to the verbs of the house, and back to cards and words. Holds no type of any bot SDK. */
import { errorCatalogue, errorText, type ErrorCode } from '#contract/errors';
import { unavailableCard } from './cards/gone';
import { cardAction } from './cardAction';
import { searchCases, showCase, unfurl } from './caseSearch';
import { answerText } from './chat';
import { chatWords } from './chatWords';
import { openDialog } from './dialog';
import { subjectOf } from './present';
import { reached } from './reached';
import type { CardAction, CardReply, Dispatch } from './replies';
import type { Deps } from './viewer';

/** Teams waits 10 to 15 seconds for the answer to a press. */
const usualPatience = 9000;

/** Errors of the store carry a code of the catalogue; anything else is unexpected. */
function codeOf(error: unknown): ErrorCode {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' && Object.hasOwn(errorCatalogue, code) ? (code as ErrorCode) : 'unexpected';
}

export function createDispatch(deps: Deps): Dispatch {
  const patience = deps.patience ?? usualPatience;

  /** What is answered when the work failed or takes too long. A second press is the same command, so nothing is done twice. */
  function later({ from: { language, teamsId }, verb, data }: CardAction, code: ErrorCode): CardReply {
    const subject = subjectOf(data);
    const message = errorText(code, language);
    if (verb !== 'refresh' || !subject) return { kind: 'later', code, message };
    return { kind: 'card', card: unavailableCard({ ...subject, rev: 1 }, { language, refreshFor: teamsId ? [teamsId] : [] }, message).card };
  }

  const dispatch: Dispatch = {
    async onCardAction(action) {
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<CardReply>((answer) => {
        timer = setTimeout(() => answer(later(action, 'storageBusy')), patience);
      });
      const work = (action.verb === 'showCase' ? showCase : cardAction)(deps, action).catch((error: unknown) => {
        deps.report(error);
        return later(action, codeOf(error));
      });
      return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
    },
    async onDialog(request) {
      try {
        return await openDialog(deps, request);
      } catch (error) {
        deps.report(error);
        const code = codeOf(error);
        return { kind: 'refused', code, message: errorText(code, request.from.language) };
      }
    },
    async onText(said) {
      try {
        return await answerText(deps, said);
      } catch (error) {
        deps.report(error);
        return { kind: 'text', text: chatWords[said.from.language].failed };
      }
    },
    onSearch: (request) => searchCases(deps, request).catch((error: unknown) => {
      deps.report(error);
      return { kind: 'told', message: chatWords[request.from.language].search.failed };
    }),
    onLink: (request) => unfurl(deps, request).catch((error: unknown) => {
      deps.report(error);
      return { kind: 'cases', cases: [] };
    }),
    // An error is for the channel to see: Teams tells the bot of an installation again.
    onReached: (place) => reached(deps, place),
  };
  return dispatch;
}
