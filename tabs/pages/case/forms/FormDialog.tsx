/** The frame of every form: title, fields, what was refused and why, and two buttons. Typed text is never lost by a stray click. */
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useText } from '../../../text';
import { FormOnPage, FormPage } from './FormPage';
import { FormTrouble } from './FormTrouble';
import { useKeeper } from './keeper';
import type { Compared } from './Moved';
import type { FormState } from './useVerbForm';

/** Whether the form is up. A closed one stays in place, so that the dialog can undo what it did to the page behind it. */
export const FormOpen = createContext(true);

const useStyles = makeStyles({
  surface: { maxWidth: '640px' },
  footnote: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, minHeight: '16px' },
  content: { display: 'flex', flexDirection: 'column', gap: '14px', paddingBottom: '4px', '& > *': { flexShrink: 0 } },
});

interface FormDialogProps {
  title: string;
  submitLabel: string;
  form: FormState;
  /** False where there is nothing to send. */
  sendable?: boolean;
  /** What holds in the case now beside what was typed, shown when others changed the case meanwhile. */
  compared?: readonly Compared[];
  onSubmit(): void;
  onClose(): void;
  children: ReactNode;
}

export function FormDialog(props: FormDialogProps) {
  return useContext(FormOnPage) ? <FormPage {...props} sendable={props.sendable !== false} /> : <InDialog {...props} />;
}

function InDialog({ title, submitLabel, form, sendable = true, compared, onSubmit, onClose, children }: FormDialogProps) {
  const t = useText();
  const s = useStyles();
  const open = useContext(FormOpen);
  const { notice, footnote } = useKeeper();
  const [touched, setTouched] = useState(false);
  const frame = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.tries > 0) frame.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid="true"] input')?.focus();
  }, [form.tries]);
  return (
    <Dialog
      open={open}
      onOpenChange={(_, change) => {
        // A click outside never closes; Escape only while nothing was written.
        if (change.type === 'escapeKeyDown' && !touched && !form.busy) onClose();
      }}
    >
      <DialogSurface className={s.surface}>
        <form
          ref={frame}
          noValidate
          onChange={() => setTouched(true)}
          onSubmit={(submission) => {
            submission.preventDefault();
            onSubmit();
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={s.content}>
              {notice}
              {children}
              <FormTrouble form={form} compared={compared} />
              <div role="status" className={s.footnote}>{footnote}</div>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose} disabled={form.busy}>{t.general.cancel}</Button>
              <Button type="submit" appearance="primary" disabled={!sendable} disabledFocusable={form.busy} icon={form.busy ? <Spinner size="extra-tiny" /> : undefined}>
                {form.busy ? t.general.saving : submitLabel}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
