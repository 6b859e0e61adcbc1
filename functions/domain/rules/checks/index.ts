/** Every predicate by the id of its rule: those of a person's step, and those that are looked at each day. */
import type { Check } from '../rule';
import { lacking } from '../reading';
import { watches } from '../watches';
import { appealChecks } from './appeals';
import { assessmentChecks } from './assessment';
import { competenceChecks } from './competence';
import { cutChecks } from './cuts';
import { decisionChecks } from './decisions';
import { followUpChecks } from './followUps';
import { informationChecks } from './information';
import { openingChecks } from './opening';
import { orderChecks } from './orders';
import { planChecks } from './plans';

export const dailyChecks: Readonly<Record<string, Check>> = Object.fromEntries(
  Object.entries(watches).map(([id, watch]): [string, Check] => [id, ({ state, context }) => lacking(watch(state, context).map((s) => s.ref))]),
);

export const checks: Readonly<Record<string, Check>> = {
  ...openingChecks, ...informationChecks, ...assessmentChecks, ...planChecks, ...decisionChecks, ...competenceChecks, ...cutChecks, ...appealChecks, ...orderChecks, ...followUpChecks,
};
