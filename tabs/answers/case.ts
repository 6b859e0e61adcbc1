/** Shapes of the case page. */
import { rulesAnswer } from '#contract/rules';
import * as views from '#contract/views';
import { shapeOf } from './shape';

export const openedCase = shapeOf(views.openedCase);
export const timeline = shapeOf(views.timeline);
export const rules = shapeOf(rulesAnswer);
