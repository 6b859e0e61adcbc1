/** Danish words of the pages about one case: fetched with the first of them. */
import { casePage } from './casePage';
import { citizen } from './citizen';

export const ofCases = { casePage, citizen };
