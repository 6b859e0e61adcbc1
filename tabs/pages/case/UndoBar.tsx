/** The own last step can be taken back for as long as nobody else has received anything. */
import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import type { CaseView } from '#domain/views/caseView';
import { useVerbWords } from '../../data/verbWords';
import { useCommand } from '../../data/useCommand';
import { useText } from '../../text';
import { refusalText } from '../../text/refusal';
import { useLook } from './look';

export function UndoBar({ view, onUndone }: { view: CaseView; onUndone(): void }) {
  const t = useText();
  const look = useLook();
  const words = useVerbWords();
  const command = useCommand(view.caseNo, 'undo');
  const { undo } = view;
  if (!undo || !words || !view.verbs.includes('undo')) return command.error ? <MessageBar intent="error"><MessageBarBody>{refusalText(t, command.error)}</MessageBarBody></MessageBar> : null;
  return (
    <div className={look.cardHead}>
      <span className={look.quiet}>{t.casePage.undo.title(words.verb[undo.verb] ?? undo.verb)} {command.error ? <strong role="alert">{refusalText(t, command.error)}</strong> : null}</span>
      <Button size="small" icon={<ArrowUndoRegular />} disabledFocusable={command.isPending} onClick={() => command.mutate({ input: { version: undo.version } }, { onSuccess: onUndone })}>{t.casePage.undo.button}</Button>
    </div>
  );
}
