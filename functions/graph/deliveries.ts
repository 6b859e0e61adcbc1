/** The ledger of cards: one row per card and receiver, under a unique key. */
import { z } from 'zod';
import { deliveryStates, failureCodes, ledgerKinds, type Deliveries, type Delivery } from '#work/ports';
import { door, statusOf } from './failure';
import { keep } from './keep';
import type { Row, Rows } from './rows';

const columns = ['DeliveryKey', 'State', 'CaseNo', 'Recipient', 'Kind', 'Ref', 'Conversation', 'ActivityId', 'Mark', 'Until', 'SentOn', 'Attempts', 'Code'] as const;
const text = (value: unknown) => String(value ?? '');
const perhaps = (value: unknown) => (value ? String(value) : undefined);
const kind = z.enum(ledgerKinds);
const state = z.enum(deliveryStates).catch('sent');
const code = z.enum(failureCodes).optional().catch('failed');

const toDelivery = ({ fields }: Row): Delivery => ({
  key: text(fields.DeliveryKey), caseNo: text(fields.CaseNo), recipient: text(fields.Recipient), kind: kind.parse(fields.Kind), ref: text(fields.Ref),
  conversation: text(fields.Conversation), activityId: text(fields.ActivityId), state: state.parse(fields.State),
  mark: perhaps(fields.Mark), until: perhaps(fields.Until), sentOn: perhaps(fields.SentOn), attempts: fields.Attempts ? Number(fields.Attempts) : undefined, code: code.parse(perhaps(fields.Code)),
});
const toFields = (d: Delivery) => ({
  Title: d.kind, DeliveryKey: d.key, State: d.state, CaseNo: d.caseNo || null, Recipient: d.recipient, Kind: d.kind, Ref: d.ref,
  Conversation: d.conversation || null, ActivityId: d.activityId || null, Mark: d.mark ?? null, Until: d.until ?? null, SentOn: d.sentOn ?? null, Attempts: d.attempts ?? null, Code: d.code ?? null,
});

/** All cards of a case are read at once; for this long a card that was not among them is not asked for again. */
const readMilliseconds = 1_000;

export function createDeliveries(rows: Rows, monotonic: () => number = () => performance.now()): Deliveries {
  const readAt = new Map<string, number>();
  const cache = new Map<string, { delivery: Delivery; itemId: string }>();
  /** What went out on the day that was asked about last; own messages are added, those of other instances were in when it was read. */
  let day: { on: string; sent: Map<string, Delivery> } | undefined;
  const remember = (delivery: Delivery, itemId: string) => {
    keep(cache, delivery.key, { delivery, itemId }, 5000);
    if (day && delivery.sentOn === day.on) day.sent.set(delivery.key, delivery);
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
    find: (key, caseNo) => door(async () => (caseNo === undefined ? cached(key) ?? (await first(key)) : find(key, caseNo))),
    record: (delivery) => door(async () => {
      try {
        remember(delivery, (await rows.create('Deliveries', toFields(delivery))).itemId);
        return 'recorded';
      } catch (error) {
        if (statusOf(error) !== 400) throw error;
        const standing = await first(delivery.key);
        if (!standing) throw error;
        // The same row under a retried request is this record itself.
        return standing.activityId === delivery.activityId && standing.state === delivery.state && standing.until === delivery.until ? 'recorded' : 'taken';
      }
    }),
    replace: (delivery) => door(async () => {
      if (!cache.has(delivery.key)) await first(delivery.key);
      const itemId = cache.get(delivery.key)?.itemId;
      if (!itemId) return;
      await rows.change('Deliveries', itemId, toFields(delivery));
      remember(delivery, itemId);
    }),
    inState: (wanted) => door(async () => (await rows.where('Deliveries', 'State', wanted, columns)).map((row) => remember(toDelivery(row), row.itemId))),
    sentTo: (recipient, on) => door(async () => {
      if (day?.on !== on) {
        const sent = (await rows.where('Deliveries', 'SentOn', on, columns)).map((row) => remember(toDelivery(row), row.itemId));
        day = { on, sent: new Map(sent.map((d) => [d.key, d])) };
      }
      return [...day.sent.values()].filter((d) => d.recipient === recipient);
    }),
  };
}
