/** The law checks as this municipality uses them. */
import { levelOf } from '#domain/rules/gate';
import { ruleTable } from '#domain/rules/table';
import type { Rule } from '#domain/rules/rule';
import type { RuleLevel, Settings } from '#domain/settings';
import type { RulesAnswer } from '#contract/rules';

/** The levels that a municipality may choose for a rule. */
const choicesOf = ({ level, mayLower }: Rule): (RuleLevel | 'off')[] => (level !== 'block' ? ['block', 'warn', 'info', 'off'] : mayLower ? ['block', 'warn'] : ['block']);

export const rulesHere = (settings: Settings): RulesAnswer => ({
  rules: ruleTable.map((rule) => {
    const { id, act, paragraph, text, missing, at, paragraphs, validFrom, validTo, level } = rule;
    return {
      id, act, paragraph, text, missing, at: [...at], paragraphs: paragraphs && [...paragraphs], validFrom, validTo, level,
      here: levelOf(rule, level, settings), choices: choicesOf(rule), reason: settings.rules[id]?.reason,
    };
  }),
});
