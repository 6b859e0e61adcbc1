/** Overviews: one line per case. */
import { z } from 'zod';
import { overviewScopes, type OverviewRow } from '#domain/views/overview';
import { caseNo, day, ffbCode, id, level, personId, unitId } from '../primitives';
import { exactly } from './exact';
import { deadline, light, line, orderState, phase, trend, waiting, words } from './shared';

export const overviewScope = z.enum(overviewScopes);
export const flag = z.enum(['acute', 'appeal', 'hearing', 'consent', 'noticePeriod', 'noPlanOffered', 'guardian', 'protectedAddress']);

export const overviewRow = exactly<OverviewRow>()(z.strictObject({
  caseNo, initials: words, owner: personId, team: unitId, cover: personId.optional(), phase, daysInPhase: z.int().optional(), acute: z.boolean(), heldUntil: day.optional(), back: z.boolean(), dueToday: z.boolean(), ready: z.boolean(),
  nextDeadline: deadline.nullable(), nextFollowUpOn: day.nullable(), waitingFor: z.array(waiting.extend({ ref: id.optional() })), waits: z.strictObject({ count: z.int(), oldest: day.optional() }),
  orders: z.array(z.strictObject({ orderNo: words, provider: unitId, state: orderState, providerType: ffbCode.optional() })),
  orderCount: z.strictObject({ running: z.int(), unanswered: z.int() }),
  goals: z.array(z.strictObject({ goalId: id, label: words, light, trend, cumulative: z.number().nullable(), last: z.number().nullable(), line })),
  supportNeed: level.nullable().optional(), targetGroup: ffbCode.optional(), paragraphs: z.array(words), flags: z.array(flag),
  lacks: z.array(z.enum(['startingPoint', 'supportNeed', 'nextFollowUp'])), openedOn: day.optional(), closedOn: day.optional(), lastActivityOn: day,
  opens: z.enum(['yes', 'reason', 'no']).meta({ description: 'Whether the case itself opens for this person: at once, with a stated reason (header Reason), or not' }),
}));

export const overview = z.strictObject({
  scope: overviewScope,
  today: day,
  /** The instant up to which the read model is known to be current. */
  asOf: z.string(),
  rows: z.array(overviewRow),
});
export type Overview = z.infer<typeof overview>;
