/** What those who run Sagskompas see: the effect of a change of settings, and whether the rows follow the journal. No case content. */
import { z } from 'zod';
import type { SettingsEffect } from '#domain/settingsEffect';
import { caseNo } from './primitives';
import { exactly } from './views/exact';

const count = z.int().min(0);
export const settingsEffect = exactly<SettingsEffect>()(z.strictObject({
  open: count, askedAtOnce: count, rungs: z.strictObject({ before: count, after: count }), rhythms: count, deadlines: count, rules: z.strictObject({ harder: count, softer: count }),
}));

/** `unfinished`: commits behind which cards or rows may still be under way. `behind`: cases whose row is older than their newest such commit. */
export const drift = z.strictObject({ asOf: z.string(), cases: count, unfinished: count, behind: z.array(z.strictObject({ caseNo, journal: z.int(), row: z.int().nullable() })) });
export type Drift = z.infer<typeof drift>;
