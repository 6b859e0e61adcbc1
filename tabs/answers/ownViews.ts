/** The shape of a person's own views, as the device keeps them. */
import { z } from 'zod';
import { phase } from '#contract/views';
import { groupings, sortKeys } from '../pages/overview/arrange';
import { signs, views } from '../pages/overview/filter';
import { shapeOf } from './shape';

const code = z.string().max(60).regex(/^[A-Za-z0-9-]*$/);
const ownView = z.strictObject({
  view: z.enum(views), phase: z.enum(['', ...phase.options]), whose: z.enum(['', 'own', 'cover']), within: z.enum(['', 'overdue', '7', '30']), light: z.enum(['', 'ahead', 'onTrack', 'behind', 'unknown']),
  lack: z.enum(['', 'startingPoint', 'supportNeed', 'nextFollowUp']), provider: code, providerKind: z.enum(['', 'internal', 'external']), period: z.enum(['', 'new30', 'closed30', 'open']), sign: z.enum(['', ...signs]),
  group: z.enum(groupings), sort: z.strictObject({ by: z.enum(sortKeys), down: z.boolean() }).nullable(),
});
export type OwnView = z.infer<typeof ownView>;
export const ownViews = shapeOf(z.array(ownView).max(12));
