/** Small shapes that several views are made of. */
import { z } from 'zod';
import type { Recorded } from '#domain/areas/area';
import { caseObjects } from '#domain/access';
import { day, unitId } from '../primitives';

export const words = z.string();
export const phase = z.enum(['request', 'opening', 'information', 'assessment', 'recommendation', 'plan', 'negotiation', 'decision', 'order', 'delivery', 'followUp', 'closed']);
export const stage = z.enum(['request', 'opening', 'information', 'assessment', 'recommendation', 'plan', 'negotiation', 'decision', 'order', 'closed']);
export const light = z.enum(['ahead', 'onTrack', 'behind', 'unknown']);
export const trend = z.enum(['up', 'flat', 'down', 'tooEarly']);
export const deadlineKind = z.enum(['decision', 'assessment', 'orderAnswer', 'clarification', 'followUp', 'result', 'hearing', 'information', 'reassess', 'appeal', 'matter', 'round', 'startingPoint']);
export const deadlineLight = z.enum(['overdue', 'soon', 'later']);
export const waitingKind = z.enum(['orderAnswer', 'status', 'information', 'hearing', 'approval', 'appealBody', 'needAnswer']);
export const orderState = z.enum(['sent', 'clarifying', 'accepted', 'declined', 'withdrawn', 'superseded', 'ended']);
export const goalType = z.enum(['develop', 'maintain', 'limitLoss']);
export const informer = z.enum(['citizen', 'others', 'provider', 'caseworker']);
export const outcomeInformer = z.enum(['citizen', 'provider', 'caseworker']);
export const caseObject = z.enum(caseObjects);
export const ruleLevel = z.enum(['block', 'warn', 'info']);
export const line = z.array(z.strictObject({ on: day, value: z.number().nullable() }));
export const deadline = z.strictObject({ kind: deadlineKind, on: day, light: deadlineLight });
export const waiting = z.strictObject({ kind: waitingKind, provider: unitId.optional(), source: words.optional(), since: day });
/** When a record was written down, and when somebody last said that it still holds. */
export const recorded = { recordedOn: day, assertedOn: day } satisfies Record<keyof Recorded, z.ZodType>;
