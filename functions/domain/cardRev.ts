import type { CaseState } from './case';

/**
 * The version that a card of the authority's own work carries.
 * @param times how often what it asks for was done before. A step that was taken back may be asked for again, so a press after it is another one than the press before.
 */
export const cardRev = ({ undos = 0 }: Pick<CaseState, 'undos'>, times: number): number => 1 + times + undos;
