/** The citizen wants to take a consent back: that becomes a task for the caseworker, who explains what follows before it is done. */
import { Button } from '@fluentui/react-components';
import { useCommand } from '../../data/useCommand';
import { useText } from '../../text';
import { refusalText } from '../../text/refusal';
import { useCitizenLook } from './look';

export function Withdraw({ caseNo, what }: { caseNo: string; what: string }) {
  const t = useText();
  const s = useCitizenLook();
  const command = useCommand(caseNo, 'raiseMatter');
  const { consents } = t.citizen;
  if (command.isSuccess) return <div role="status">{consents.asked}</div>;
  return (
    <div className={s.hidden}>
      <Button className={s.touch} size="large" disabledFocusable={command.isPending} onClick={() => command.mutate({ input: { kind: 'citizenMessage', text: `${consents.wantsBack}: ${what}.` } })}>{consents.takeBack}</Button>
      {command.error ? <div role="alert">{refusalText(t, command.error)}</div> : null}
    </div>
  );
}
