/** The provider says no to an order, with a reason. */
import type { DeclineReason } from '#domain/case';
import { useText } from '../../../text';
import { ChoiceField, choicesOf, TextField } from './fields';
import { FormDialog } from './FormDialog';
import { useKept } from './keeper';
import type { FormProps } from './TaskForm';
import { useVerbForm } from './useVerbForm';

export function DeclineOrder({ orderId, opened: { view }, onClose }: FormProps & { orderId: string }) {
  const t = useText();
  const order = view.orders.find((o) => o.orderId === orderId);
  const [reason, setReason] = useKept('reason', '');
  const [text, setText] = useKept('text', '');
  const form = useVerbForm(view.caseNo, 'declineOrder', undefined, () => onClose('declineOrder'));
  if (!order) return null;
  const submit = () => form.submit({ orderId, rev: order.rev, reason: reason as DeclineReason, ...(text.trim() ? { text } : {}) }, reason !== '');
  return (
    <FormDialog title={t.action.declineOrder} submitLabel={t.form.decline} form={form.state} onClose={() => onClose()} onSubmit={submit}>
      <ChoiceField label={t.form.declineReason} required value={reason} choices={choicesOf(t.declineReason)} onChange={setReason} problem={form.shows && !reason ? t.general.required : undefined} />
      <TextField label={`${t.form.declineText} ${t.general.optional}`} value={text} max={2000} onChange={setText} />
    </FormDialog>
  );
}
