/** What an administrator sees of messages that have not arrived: which card for whom, and why; nothing of any case. */
import { z } from 'zod';
import { cardKind } from './cardRef';

/** Names a message; it can be read back, but says nothing about a case. */
export const messageKey = z.string().regex(/^[A-Za-z0-9_-]{8,340}$/);
export const undelivered = z.strictObject({
  key: messageKey, kind: z.union([cardKind, z.enum(['digest', 'overdue'])]), recipient: z.string(), state: z.enum(['waiting', 'held', 'parked']),
  until: z.string().optional(), attempts: z.int().optional(), code: z.string().optional(),
});
export const deliveriesAnswer = z.strictObject({ deliveries: z.array(undelivered) });
export const deliveryChanged = z.strictObject({ state: z.enum(['sent', 'waiting', 'held', 'digested', 'parked', 'dropped']) });
export type DeliveriesAnswer = z.infer<typeof deliveriesAnswer>;
export type DeliveryChanged = z.infer<typeof deliveryChanged>;
