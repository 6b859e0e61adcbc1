/** What is wrong with the choices, by place: seen here before they are sent, or told by the API. */
import type { Choices } from '#contract/settings';
import { choices } from '../../answers/administration';
import { misfits, type Misfit } from '../../answers/fits';
import { ApiError } from '../../api';
import type { SettingsTexts } from '../../text/settings';

export type Faults = Readonly<Record<string, string>>;

function words({ problem }: SettingsTexts, { rule, bound }: Misfit): string {
  const n = String(bound);
  switch (rule) {
    case 'required': case 'type': case 'enum': return problem.required;
    case 'minimum': return problem.least(n);
    case 'maximum': return problem.most(n);
    case 'minLength': return bound === 1 ? problem.required : problem.short(n);
    case 'maxLength': return problem.long(n);
    case 'minItems': return problem.fewest(n);
    case 'maxItems': return problem.mostRows(n);
    default: return problem.written;
  }
}

/** The first fault of a place is the one to mend first. */
const byPlace = (found: readonly (readonly [string, string])[]): Faults => Object.fromEntries([...found].reverse());

export const faultsHere = (t: SettingsTexts, draft: Choices): Faults => byPlace(misfits(choices, draft).map((misfit) => [misfit.path, words(t, misfit)]));

interface Problem { field: string; da: string; en: string }
const isProblem = (value: unknown): value is Problem => typeof value === 'object' && value !== null && ['field', 'da', 'en'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');

/** Faults that a refusal names, in the language of the screen; undefined when it was refused for something else. */
export function faultsIn(error: unknown, language: 'da' | 'en'): Faults | undefined {
  const problems = error instanceof ApiError && error.body.code === 'badRequest' ? error.body.details?.problems : undefined;
  return Array.isArray(problems) && problems.every(isProblem) ? byPlace(problems.map((problem) => [problem.field, problem[language]])) : undefined;
}

/** The fault of a place, or of a part of a list that is written on one line. */
export const faultAt = (faults: Faults, path: string, within = false): string | undefined =>
  faults[path] ?? (within ? Object.entries(faults).find(([place]) => place.startsWith(`${path}.`))?.[1] : undefined);
