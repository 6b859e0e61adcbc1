/** What the buttons of the authority's own cards send back, by verb: ids and the version only. What takes words is written in the case. */
import { z } from 'zod';
import { cardRef } from './cardRef';

export const authorityActions = {
  takeCase: cardRef.extend({ card: z.enum(['C01', 'C29']) }),
  remindInformation: cardRef.extend({ card: z.literal('C04') }),
  receiveInformation: cardRef.extend({ card: z.literal('C04') }),
  decideRecommendation: cardRef.extend({ card: z.literal('C06') }),
  approveNegotiation: cardRef.extend({ card: z.literal('C10') }),
  confirmEffect: cardRef.extend({ card: z.literal('C27') }),
} as const;
export type AuthorityVerb = keyof typeof authorityActions;
