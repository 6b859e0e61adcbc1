/** The law checks as the API tells them. Apart from the settings' own checks, so that screens need not load those. */
import { z } from 'zod';
import { day } from './primitives';

const ruleLevel = z.enum(['block', 'warn', 'info', 'off']);
const text = z.strictObject({ da: z.string(), en: z.string() });
/** The rules and how hard each is in this municipality. `choices`: the levels that it may choose. */
export const rulesAnswer = z.strictObject({
  rules: z.array(z.strictObject({
    id: z.string(), act: z.string(), paragraph: z.string(), text, missing: text, at: z.array(z.string()), paragraphs: z.array(z.string()).optional(), validFrom: day, validTo: day.optional(),
    level: ruleLevel, here: ruleLevel, choices: z.array(ruleLevel), reason: z.string().optional(),
  })),
});
export type RulesAnswer = z.infer<typeof rulesAnswer>;
