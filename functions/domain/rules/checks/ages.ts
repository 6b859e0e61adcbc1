/** Birthdays that change which law a citizen is helped by. No date of birth is kept: somebody ticks it as a matter. */
import type { Matter } from '../../areas/matters';
import type { CaseState } from '../../case';
import { openMatters } from '../reading';

export type Age = 'adult' | 'pension';

/** A matter that speaks of 18 years is about coming of age; any other tells that pension age is reached. */
export const ageOf = ({ text }: Matter): Age => (/\b18\b/.test(text ?? '') ? 'adult' : 'pension');

export const ageMatters = (state: Pick<CaseState, 'matters'>, age: Age): Matter[] => openMatters(state, 'ageRule').filter((m) => ageOf(m) === age);
