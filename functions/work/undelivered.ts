/** Messages that have not arrived: what an administrator sees of them, and may try again or let go. */
import type { DeliveriesAnswer, DeliveryChanged } from '#contract/deliveries';
import { deliverTogether } from './deliver';
import { jobsOf, kept } from './outbox/jobs';
import { readMoment } from './outbox/told';
import type { Delivery, Ports } from './ports';

const states = ['parked', 'held', 'waiting'] as const;
/** More are shown when these have been dealt with. */
const mostShown = 500;

const encode = (key: string): string => Buffer.from(key).toString('base64url');
const decode = (key: string): string => Buffer.from(key, 'base64url').toString();

/** Those that failed for good first. */
export async function listUndelivered({ deliveries }: Pick<Ports, 'deliveries'>): Promise<DeliveriesAnswer> {
  const found = (await Promise.all(states.map((state) => deliveries.inState(state).then((rows) => rows.map((row) => ({ ...row, state })))))).flat();
  return { deliveries: found.slice(0, mostShown).map(({ key, kind, recipient, state, until, attempts, code }) => ({ key: encode(key), kind, recipient, state, until, attempts, code })) };
}

type Changed = { ok: true; body: DeliveryChanged } | { ok: false; code: 'recordUnknown' | 'stepNotOpen' };

async function undelivered({ deliveries }: Pick<Ports, 'deliveries'>, key: string): Promise<{ ok: true; row: Delivery } | { ok: false; code: 'recordUnknown' | 'stepNotOpen' }> {
  const row = await deliveries.find(decode(key));
  if (!row) return { ok: false, code: 'recordUnknown' };
  return states.some((state) => state === row.state) ? { ok: true, row } : { ok: false, code: 'stepNotOpen' };
}

/** Tries it once more, with all its attempts before it; in the quiet hours it is held until the morning like any other. */
export async function retryDelivery(ports: Ports, key: string): Promise<Changed> {
  const found = await undelivered(ports, key);
  if (!found.ok) return found;
  const { row } = found;
  const { moment } = await readMoment(ports);
  const again: Delivery = { ...row, state: 'held', until: moment, attempts: undefined, code: undefined };
  await ports.deliveries.replace(again);
  await deliverTogether(ports, row.recipient, await jobsOf(ports, kept([again])), await ports.settings.organisation(), true);
  return { ok: true, body: { state: (await ports.deliveries.find(row.key))?.state ?? 'dropped' } };
}

/** Lets it go; an earlier card about the same stays where it is. */
export async function dropDelivery(ports: Ports, key: string): Promise<Changed> {
  const found = await undelivered(ports, key);
  if (!found.ok) return found;
  const state = found.row.activityId ? 'sent' : 'dropped';
  await ports.deliveries.replace({ ...found.row, state, until: undefined });
  return { ok: true, body: { state } };
}
