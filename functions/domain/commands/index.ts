/** Every verb by its name; the name is also its route and its schema. */
import type { Verb } from '../decide';
import { assessmentVerbs } from './assessment';
import { decisionsVerbs } from './decisions';
import { followUpsVerbs } from './followUps';
import { goalsVerbs } from './goals';
import { mattersVerbs } from './matters';
import { negotiationVerbs } from './negotiation';
import { openingVerbs } from './opening';
import { ordersVerbs } from './orders';
import { peopleVerbs } from './people';
import { plansVerbs } from './plans';

export const verbs = {
  ...openingVerbs, ...assessmentVerbs, ...goalsVerbs, ...plansVerbs, ...decisionsVerbs, ...ordersVerbs, ...followUpsVerbs, ...negotiationVerbs, ...peopleVerbs, ...mattersVerbs,
} as const;

export type Verbs = typeof verbs;
export type VerbName = keyof Verbs;
export type InputOf<V extends VerbName> = Verbs[V] extends Verb<infer Input> ? Input : never;
