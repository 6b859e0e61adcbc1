/** The ledger of cards: one row per card and receiver, under a unique key. */
import { cardKind } from '#contract/cards';
import type { Deliveries, Delivery } from '#work/ports';
import { door, statusOf } from './failure';
import { keep } from './keep';
import type { Row, Rows } from './rows';

const columns = ['DeliveryKey', 'State', 'CaseNo', 'Recipient', 'Kind', 'Ref', 'Conversation', 'ActivityId'] as const;
const text = (value: unknown) => String(value ?? '');

const toDelivery = ({ fields }: Row): Delivery => ({
  key: text(fields.DeliveryKey), caseNo: text(fields.CaseNo), recipient: text(fields.Recipient), kind: cardKind.parse(fields.Kind), ref: text(fields.Ref),
  conversation: text(fields.Conversation), activityId: text(fields.ActivityId), state: fields.State === 'waiting' ? 'waiting' : 'sent',
});
const toFields = (d: Delivery) => ({
  Title: d.kind, DeliveryKey: d.key, State: d.state, CaseNo: d.caseNo, Recipient: d.recipient, Kind: d.kind, Ref: d.ref,
  Conversation: d.conversation || null, ActivityId: d.activityId || null,
});

/** All cards of a case are read at once; for this long a card that was not among them is not asked for again. */
const readMilliseconds = 1_000;

export function createDeliveries(rows: Rows, monotonic: () => number = () => performance.now()): Deliveries {
  const readAt = new Map<string, number>();
  const cache = new Map<string, { delivery: Delivery; itemId: string }>();
  const remember = (delivery: Delivery, itemId: string) => {
    keep(cache, delivery.key, { delivery, itemId }, 5000);
    return delivery;
  };
  const cached = (key: string): Delivery | null => {
    const known = cache.get(key)?.delivery;
    // Another process may have sent meanwhile what was waiting.
    return known?.state === 'sent' ? known : null;
  };
  const find = async (key: string, caseNo: string): Promise<Delivery | null> => {
    const known = cached(key);
    if (known || monotonic() - (readAt.get(caseNo) ?? Number.NEGATIVE_INFINITY) < readMilliseconds) return known ?? cache.get(key)?.delivery ?? null;
    for (const row of await rows.where('Deliveries', 'CaseNo', caseNo, columns)) remember(toDelivery(row), row.itemId);
    keep(readAt, caseNo, monotonic(), 1000);
    return cache.get(key)?.delivery ?? null;
  };
  /** Straight from the list, by the unique key. */
  const first = async (key: string): Promise<Delivery | null> => {
    const [row] = await rows.where('Deliveries', 'DeliveryKey', key, columns);
    return row ? remember(toDelivery(row), row.itemId) : null;
  };

  return {
    find: (key, caseNo) => door(() => find(key, caseNo)),
    record: (delivery) => door(async () => {
      try {
        remember(delivery, (await rows.create('Deliveries', toFields(delivery))).itemId);
        return 'recorded';
      } catch (error) {
        if (statusOf(error) !== 400) throw error;
        const standing = await first(delivery.key);
        if (!standing) throw error;
        // The same row under a retried request is this record itself.
        return standing.activityId === delivery.activityId && standing.state === delivery.state ? 'recorded' : 'taken';
      }
    }),
    replace: (delivery) => door(async () => {
      if (!cache.has(delivery.key)) await first(delivery.key);
      const itemId = cache.get(delivery.key)?.itemId;
      if (!itemId) return;
      await rows.change('Deliveries', itemId, toFields(delivery));
      remember(delivery, itemId);
    }),
    waitingFor: (recipient) => door(async () => (await rows.where('Deliveries', 'State', 'waiting', columns)).map(toDelivery).filter((d) => d.recipient === recipient)),
  };
}
