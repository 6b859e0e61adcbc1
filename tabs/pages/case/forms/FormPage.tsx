/** The frame of a form that has a window of its own, opened from a card: the same parts as in a dialog, without a dialog inside the dialog. */
import { createContext, useEffect, useRef, type ReactNode } from 'react';
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useText } from '../../../text';
import { FormTrouble } from './FormTrouble';
import { useKeeper } from './keeper';
import type { FormState } from './useVerbForm';

/** True where the form is the whole page. */
export const FormOnPage = createContext(false);

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '14px', maxWidth: '640px' },
  footnote: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, minHeight: '16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface FormPageProps { title: string; submitLabel: string; form: FormState; sendable: boolean; onSubmit(): void; onClose(): void; children: ReactNode }

export function FormPage({ title, submitLabel, form, sendable, onSubmit, onClose, children }: FormPageProps) {
  const t = useText();
  const s = useStyles();
  const { notice, footnote } = useKeeper();
  const frame = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.tries > 0) frame.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid="true"] input')?.focus();
  }, [form.tries]);
  return (
    <form
      ref={frame}
      className={s.root}
      noValidate
      onSubmit={(submission) => {
        submission.preventDefault();
        onSubmit();
      }}
    >
      <h1 className={s.title}>{title}</h1>
      {notice}
      {children}
      <FormTrouble form={form} />
      <div role="status" className={s.footnote}>{footnote}</div>
      <div className={s.buttons}>
        <Button type="submit" appearance="primary" disabled={!sendable} disabledFocusable={form.busy} icon={form.busy ? <Spinner size="extra-tiny" /> : undefined}>
          {form.busy ? t.general.saving : submitLabel}
        </Button>
        <Button onClick={onClose} disabled={form.busy}>{t.general.cancel}</Button>
      </div>
    </form>
  );
}
