/** Shapes that every page needs. */
import { errorBody as errorBodyOf } from '#contract/errors';
import { caseNo as caseNoOf, id as idOf } from '#contract/primitives';
import * as views from '#contract/views';
import { shapeOf } from './shape';

export const me = shapeOf(views.me);
export const directory = shapeOf(views.directory);
export const ffb = shapeOf(views.ffb);
export const overview = shapeOf(views.overview);
export const done = shapeOf(views.done);
export const errorBody = shapeOf(errorBodyOf);
export const caseNo = shapeOf(caseNoOf);
export const id = shapeOf(idOf);
