/** A mark of a text, so that the same words in another case are seen without keeping the words (R47). */
import type { CaseState } from './case';

/** Shorter texts are too common to say anything. */
const shortest = 80;

/** FNV-1a over the words alone: spacing, case and punctuation do not matter. null for a text too short to tell. */
export function fingerprint(text: string): string | null {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (words.length < shortest) return null;
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < words.length; i++) {
    a = Math.imul(a ^ words.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ (words.charCodeAt(i) + i), 0x85ebca6b);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}

/** The texts that should be about this one citizen. */
export function fingerprintsOf({ assessments, decisions }: Pick<CaseState, 'assessments' | 'decisions'>): string[] {
  const texts = [...assessments.map((a) => a.overall), ...decisions.flatMap((d) => [d.individual, d.reasons?.considerations])];
  return [...new Set(texts.flatMap((text) => fingerprint(text ?? '') ?? []))];
}
