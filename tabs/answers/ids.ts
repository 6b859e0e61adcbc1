/** Whether a word from an address can be what it stands for. */
import { caseNo, id } from './common';
import { misfits } from './fits';

export const isCaseNo = (word: unknown): word is string => misfits(caseNo, word).length === 0;
export const isId = (word: unknown): word is string => misfits(id, word).length === 0;
