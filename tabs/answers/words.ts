/** Lists of the contract that pages read as they stand. */
import { moreTimeReason, notOursReason } from '#contract/commands/shapes';
import { statedReason as statedReasonOf } from '#contract/reason';
import { shapeOf } from './shape';

export { errorCatalogue } from '#contract/errors';
export { dialogVerbs } from '#contract/providerActions';
export const moreTimeReasons = moreTimeReason.options;
export const notOursReasons = notOursReason.options;
export const statedReason = shapeOf(statedReasonOf);
