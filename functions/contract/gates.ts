/** Words for the gates that stand in the way of a step. Apart from the errors, so that screens need not load the rules. */
import { ruleById } from '#domain/rules/table';
import type { Language } from './primitives';

/** A gate that stands in the way, with words that say what to do. */
export interface MissingGate { id: string; level: string; items: string[]; text: string; law: string }

/** A refusal's details with what is missing in words that say what to do. */
export function withGateTexts(details: Record<string, unknown>, language: Language): Record<string, unknown> {
  if (!Array.isArray(details.missing)) return details;
  const missing = (details.missing as Omit<MissingGate, 'text' | 'law'>[]).map((gate): MissingGate => {
    const rule = ruleById(gate.id);
    return { ...gate, text: rule?.missing[language] ?? '', law: rule ? `${rule.act} ${rule.paragraph}`.trim() : '' };
  });
  return { ...details, missing };
}
