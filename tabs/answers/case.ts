/** Shapes of the case page. */
import { rulesAnswer } from '#contract/rules';
import { draftAnswer } from '#contract/drafts';
import * as views from '#contract/views';
import { z } from 'zod';
import { shapeOf } from './shape';

export const openedCase = shapeOf(views.openedCase);
export const timeline = shapeOf(views.timeline);
export const rules = shapeOf(rulesAnswer);
export const citizen = shapeOf(views.citizenAnswer);
export const draft = shapeOf(draftAnswer);
/** Of the municipality's choices, forms need the table of deadlines only. */
export const deadlines = shapeOf(z.looseObject({ settings: z.looseObject({ deadlines: z.array(z.looseObject({ area: z.string(), da: z.string(), en: z.string(), weeks: z.number() })) }) }));
