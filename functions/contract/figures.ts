/** Management figures on the wire. Everywhere null is a value that is hidden because few citizens stand behind it, or one that does not exist because nothing was counted (n or of is 0). */
import { z } from 'zod';
import type { FigureRow, WorkerLoad } from '#domain/figures/index';
import { dimensions } from '#domain/figures/names';
import { caseNo, day, ffbCode, personId, unitId } from './primitives';

const number = z.number().nullable();
const light = z.enum(['ahead', 'onTrack', 'behind', 'unknown']);
const goalType = z.enum(['develop', 'maintain', 'limitLoss']);
const goalMeasure = z.enum(['consistent', 'levelGain', 'tookPart', 'completeness', 'monthsToMet', 'met']);
const stage = z.enum(['request', 'opening', 'information', 'assessment', 'recommendation', 'plan', 'negotiation', 'decision']);
const rateUnit = z.enum(['hour', 'day', 'month', 'package']);

const counts = { citizens: number, goals: number, lights: z.record(light, number) };
const amount = z.strictObject({ value: number, n: number });
const share = z.strictObject({ count: number, of: number }).optional();
const division = z.strictObject({ of: number, parts: z.record(z.string(), number) }).optional();

const keyFigures = z.strictObject({
  deadlineKept: share, noticeGiven: share, citizenView: share, statusOnTime: share, planOffered: share, reopened: share, mismatch: share, overturned: share,
  goalsComplete: share, startMissing: share, levelMissing: share, dateMissing: share, needMissing: share,
  overdue: division, needChange: division, overturnCause: division,
  phaseDays: z.record(stage, z.strictObject({ median: number, p90: number, n: number })).optional(),
  costPerYear: amount.optional(),
  savings: amount.optional(),
  rates: z.record(rateUnit, amount).optional(),
  caseload: z.strictObject({ cases: number, weighted: number, workers: number }).optional(),
});

const row = z.strictObject({
  key: z.string().nullable(),
  targetGroup: z.union([ffbCode, z.literal('none')]).optional(),
  /** All goal types together: counts only. */
  all: z.strictObject(counts),
  types: z.record(goalType, z.strictObject({ ...counts, shares: z.record(light, number), measures: z.record(goalMeasure, amount).optional() })),
  keyFigures: keyFigures.optional(),
}) satisfies z.ZodType<FigureRow>;

export const figuresQuery = z.strictObject({ by: z.enum(dimensions).optional(), from: day.optional(), to: day.optional() });

export const figures = z.strictObject({
  by: z.enum(dimensions),
  /** The team that the figures are about; absent for all. */
  team: unitId.optional(),
  from: day, to: day, today: day,
  /** The instant up to which the cases are known to be current. */
  asOf: z.string(),
  /** Fewer citizens than these are few. */
  smallest: z.int(),
  rows: z.array(row),
  /** For the team's own lead. */
  caseloads: z.array(z.strictObject({ worker: personId, cases: number, weighted: number }) satisfies z.ZodType<WorkerLoad>).optional(),
});
export type FiguresAnswer = z.infer<typeof figures>;

/** The cases drawn for supervision of files in a month. */
export const supervision = z.strictObject({ month: z.string().regex(/^\d{4}-\d{2}$/), cases: z.array(caseNo) });
export type Supervision = z.infer<typeof supervision>;
