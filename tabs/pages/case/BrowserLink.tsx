/** The address at which a provider without Teams answers. It names the case and what is asked for, and nobody. */
import { useId, useState } from 'react';
import { Button, Input, Label } from '@fluentui/react-components';
import { useText } from '../../text';
import { useLook } from './look';

/** @param route of the tab, from the first slash */
export function BrowserLink({ route }: { route: string }) {
  const t = useText();
  const s = useLook();
  const id = useId();
  const [shown, setShown] = useState(false);
  const [copied, setCopied] = useState(false);
  const words = t.casePage.browserLink;
  const address = `${location.origin}${location.pathname}#${route}`;
  const copy = () => void navigator.clipboard?.writeText(address).then(() => setCopied(true), () => document.getElementById(id)?.focus());
  return (
    <div className={s.section} style={{ gap: 6 }}>
      <div><Button size="small" appearance="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>{words.ask}</Button></div>
      {shown ? (
        <>
          <Label htmlFor={id} size="small">{words.how}</Label>
          <div className={s.buttons}>
            <Input id={id} style={{ flexGrow: 1, minWidth: 0 }} readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
            <Button onClick={copy}>{copied ? words.copied : words.copy}</Button>
          </div>
        </>
      ) : null}
    </div>
  );
}
