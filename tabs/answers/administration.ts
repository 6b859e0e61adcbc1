/** Shapes of the settings page and the administration page. */
import * as administration from '#contract/administration';
import * as deliveries from '#contract/deliveries';
import * as organisations from '#contract/organisation';
import { health as healthOf } from '#contract/routes';
import * as contract from '#contract/settings';
import { shapeOf } from './shape';

export const settingsAnswer = shapeOf(contract.settingsAnswer);
export const settingsHistory = shapeOf(contract.settingsHistory);
export const settingsSaved = shapeOf(contract.settingsSaved);
/** What may be chosen, for checking it before it is sent. */
export const choices = shapeOf(contract.municipality);
export const settingsEffect = shapeOf(administration.settingsEffect);
export const organisation = shapeOf(organisations.organisationAnswer);
export const organisationSaved = shapeOf(organisations.organisationSaved);
export const organisationEffect = shapeOf(organisations.organisationEffect);
export const organisationHistory = shapeOf(organisations.organisationHistory);
export const drift = shapeOf(administration.drift);
export const deliveriesAnswer = shapeOf(deliveries.deliveriesAnswer);
export const deliveryChanged = shapeOf(deliveries.deliveryChanged);
export const health = shapeOf(healthOf);
