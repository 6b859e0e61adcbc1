/** The two verbs that are one text: the citizen's wish and the purpose. */
import { useText } from '../../../text';
import { TextField } from './fields';
import { FormDialog } from './FormDialog';
import { useKept } from './keeper';
import type { FormProps } from './TaskForm';
import { useVerbForm } from './useVerbForm';

const longest = { recordWish: 4000, setPurpose: 2000 } as const;

export function SingleText({ verb, opened: { view, version }, onClose }: FormProps & { verb: 'recordWish' | 'setPurpose' }) {
  const t = useText();
  const wish = verb === 'recordWish';
  const [text, setText] = useKept('text', wish ? '' : view.purpose ?? '');
  const form = useVerbForm(view.caseNo, verb, version, () => onClose(verb));
  return (
    <FormDialog
      title={wish ? t.action.recordWish : view.purpose ? t.action.changePurpose : t.action.setPurpose}
      submitLabel={t.general.save} form={form.state} onClose={() => onClose()} onSubmit={() => form.submit({ text }, text.trim() !== '')}
      compared={wish ? [] : [{ label: t.form.purposeText, now: view.purpose ?? '', typed: text }]}
    >
      <TextField
        label={wish ? t.form.wishText : t.form.purposeText} hint={wish ? t.form.wishHint : t.form.purposeHint} required value={text} max={longest[verb]} rows={6} onChange={setText}
        problem={form.shows && !text.trim() ? t.general.required : undefined}
      />
    </FormDialog>
  );
}
