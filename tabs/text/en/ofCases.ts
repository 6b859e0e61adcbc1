/** English words of the pages about one case: fetched with the first of them. */
import type { Texts } from '../da';
import { casePage } from './casePage';
import { citizen } from './citizen';

export const ofCases: Pick<Texts, 'casePage' | 'citizen'> = { casePage, citizen };
