/** The provider takes an order on, from a day. */
import { useText } from '../../../text';
import { dayText } from '../../../text/format';
import { DayField } from './fields';
import { FormDialog } from './FormDialog';
import { useKept } from './keeper';
import type { FormProps } from './TaskForm';
import { useVerbForm } from './useVerbForm';

export function AcknowledgeOrder({ orderId, opened: { view }, onClose }: FormProps & { orderId: string }) {
  const t = useText();
  const order = view.orders.find((o) => o.orderId === orderId);
  const [startsOn, setStartsOn] = useKept('startsOn', order?.wishedStart ?? '');
  // The order's own revision guards against an older order, so no version is sent.
  const form = useVerbForm(view.caseNo, 'acknowledgeOrder', undefined, () => onClose('acknowledgeOrder'));
  if (!order) return null;
  const fits = startsOn !== '' && startsOn >= order.placedOn;
  return (
    <FormDialog title={t.action.acknowledgeOrder} submitLabel={t.form.acknowledge} form={form.state} onClose={() => onClose()} onSubmit={() => form.submit({ orderId, rev: order.rev, startsOn }, fits)}>
      <DayField
        label={t.form.startsOn} required value={startsOn} min={order.placedOn} onChange={setStartsOn} hint={`${t.orderCard.wishedStart}: ${dayText(t, order.wishedStart)}`}
        problem={form.shows && !fits ? t.general.dateFrom(dayText(t, order.placedOn)) : undefined}
      />
    </FormDialog>
  );
}
