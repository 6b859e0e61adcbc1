/** The receipt for what was set together, with the way back right beside it. */
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useCommand } from '../../data/useCommand';
import { useText } from '../../text';
import { failed } from './failed';
import { useCitizenLook } from './look';

/** @param version what the answers became part of, and what is taken back */
export function Saved({ caseNo, version, onUndone, children }: { caseNo: string; version: number; onUndone(): void; children: ReactNode }) {
  const t = useText();
  const s = useCitizenLook();
  const undo = useCommand(caseNo, 'undo');
  const words = t.citizen.goals;
  const thanks = useRef<HTMLDivElement>(null);
  useEffect(() => thanks.current?.focus(), []);
  return (
    <div className={`${s.list} ${s.asking} ${s.hidden}`}>
      <div ref={thanks} role="status" tabIndex={-1} className={s.thanks}>{words.saved}</div>
      <div className={s.buttons}>
        {children}
        <Button className={s.touch} size="large" icon={<ArrowUndoRegular />} disabledFocusable={undo.isPending} onClick={() => undo.mutate({ input: { version } }, { onSuccess: onUndone })}>{words.undo}</Button>
      </div>
      {undo.error ? <div role="alert">{failed(undo.error) ? words.offline : words.standing}</div> : null}
    </div>
  );
}
