/** Shapes of the figures that leaders read. */
import * as contract from '#contract/figures';
import { shapeOf } from './shape';

export const figures = shapeOf(contract.figures);
export const supervision = shapeOf(contract.supervision);
