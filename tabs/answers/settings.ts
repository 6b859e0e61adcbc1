/** Shapes of the settings page. */
import * as contract from '#contract/settings';
import { shapeOf } from './shape';

export const settingsAnswer = shapeOf(contract.settingsAnswer);
export const settingsHistory = shapeOf(contract.settingsHistory);
export const settingsSaved = shapeOf(contract.settingsSaved);
/** What may be chosen, for checking it before it is sent. */
export const choices = shapeOf(contract.municipality);
