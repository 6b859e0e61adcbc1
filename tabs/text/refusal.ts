/** The sentence that a person reads when something could not be done. */
import type { ErrorCode } from '#contract/errors';
import { errorCatalogue } from '../answers/words';
import { ApiError } from '../api';
import type { Texts } from './da';

const isKnown = (code: string): code is ErrorCode => Object.hasOwn(errorCatalogue, code);

/** In the language of the screen where the code is known, otherwise as the server wrote it. */
export function refusalText(t: Texts, error: unknown): string {
  const unexpected = errorCatalogue.unexpected[t.language];
  if (!(error instanceof ApiError)) return unexpected;
  const { code, message } = error.body;
  if (code === 'network' || code === 'signIn' || code === 'answerUnreadable') return t.error[code];
  return isKnown(code) ? errorCatalogue[code][t.language] : message || unexpected;
}

/** The ids of the gates that stand in the way, by the refusal's code. */
export function gatesOf(error: unknown, code: 'gateBlocked' | 'gateNeedsReason'): string[] {
  const gates = error instanceof ApiError && error.body.code === code ? error.body.details?.gates : undefined;
  return Array.isArray(gates) ? gates.filter((gate): gate is string => typeof gate === 'string') : [];
}

export interface GateWords { id: string; level: string; text: string; law: string; items: string[] }

/** What is missing, in the words that the server sent with the refusal. */
export function missingOf(error: unknown): GateWords[] {
  const missing = error instanceof ApiError ? error.body.details?.missing : undefined;
  return Array.isArray(missing) ? (missing as GateWords[]) : [];
}

/** True when the case had changed underneath, so that it was loaded again. */
export const isConflict = (error: unknown): boolean =>
  error instanceof ApiError && ['versionConflict', 'conflict', 'cardOutdated', 'alreadyAnswered', 'resultRegistered'].includes(error.body.code);
