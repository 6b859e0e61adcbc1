/** The rules. Acts are abbreviated as the field does: SEL, RSL, FVL, OFL; FFB = KL's rules of reporting; VUM and BIT = the methods. */
import type { Rule } from './rule';
import { appealRules } from './table/appeals';
import { assessmentRules } from './table/assessment';
import { cutRules } from './table/cuts';
import { dailyRules } from './table/daily';
import { decisionRules } from './table/decisions';
import { followUpRules } from './table/followUps';
import { informationRules } from './table/information';
import { openingRules } from './table/opening';
import { orderRules } from './table/orders';
import { planRules } from './table/plans';

export const ruleTable: readonly Rule[] = [
  ...openingRules, ...informationRules, ...assessmentRules, ...planRules, ...decisionRules, ...cutRules, ...appealRules, ...orderRules, ...followUpRules, ...dailyRules,
];
export const ruleById = (id: string): Rule | undefined => ruleTable.find((rule) => rule.id === id);
