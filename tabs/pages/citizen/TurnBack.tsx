/** Asks before the screen shows the case again. */
import { useEffect, useRef } from 'react';
import { Button, tokens } from '@fluentui/react-components';
import { useText } from '../../text';
import { useCitizenLook } from './look';

export function TurnBack({ onLeave, onStay }: { onLeave(): void; onStay(): void }) {
  const t = useText();
  const s = useCitizenLook();
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  const { lock } = t.citizen;
  return (
    <div role="alertdialog" aria-label={lock.title} className={`${s.part} ${s.hidden}`} style={{ borderColor: tokens.colorBrandStroke1, borderWidth: 2 }}>
      <strong>{lock.title}</strong>
      <p className={s.text}>{lock.body}</p>
      <div className={s.buttons}>
        <Button ref={stay} className={s.touch} size="large" onClick={onStay}>{lock.stay}</Button>
        <Button className={s.touch} size="large" appearance="primary" onClick={onLeave}>{lock.open}</Button>
      </div>
    </div>
  );
}
