import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { type Place, writeChoice } from '../choice';
import { useShell } from '../shellContext';

/** Shows the link to a place inside the tab, as Teams does for shareDeepLink; closed while `subPath` is null. */
export function ShareDialog({ place, subPath, onClose }: { place: Place; subPath: string | null; onClose(): void }) {
  const { choice, text } = useShell();
  const [isCopied, setCopied] = useState(false);
  const link = location.origin + location.pathname + writeChoice({ ...choice, place, subPath: subPath ?? '' });
  const copy = () => void navigator.clipboard.writeText(link).then(() => setCopied(true));
  return (
    <Dialog open={subPath !== null} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.shareLink}</DialogTitle>
          <DialogContent>
            <Field label={text.link} hint={text.shareHint}>
              <Input readOnly value={link} onFocus={(event) => event.target.select()} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{text.close}</Button>
            <Button appearance="primary" onClick={copy}>
              {isCopied ? text.copied : text.copy}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
