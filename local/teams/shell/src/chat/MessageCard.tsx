import { Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { useShell } from '../shellContext';
import { press, StandinsError, type TaskInfo } from '../standins';
import { TaskDialog } from '../tab/TaskDialog';
import { readAnswer } from './answer';
import { CardView, type Pressed } from './CardView';

type State = { kind: 'idle' | 'sending' | 'sent' } | { kind: 'refused'; why: string } | { kind: 'told'; what: string };

/** A card in the chat: carries a press to the bot and says on the card what became of it. */
export function MessageCard({ messageId, card }: { messageId: string; card: Record<string, unknown> }) {
  const { person, text, refreshChats, openLink } = useShell();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [task, setTask] = useState<TaskInfo | null>(null);

  const onPress = async ({ action, inputs }: Pressed) => {
    setState({ kind: 'sending' });
    try {
      const answer = readAnswer(await press(person.key, messageId, action, inputs));
      if (answer.kind === 'task') setTask(answer.task);
      setState(
        answer.kind === 'refused' ? { kind: 'refused', why: answer.why || text.refused }
        : answer.kind === 'told' ? { kind: 'told', what: answer.what }
        : { kind: answer.kind === 'task' ? 'idle' : 'sent' },
      );
    } catch (error) {
      setState({ kind: 'refused', why: error instanceof StandinsError ? error.message : text.noStandins });
    }
    refreshChats();
  };

  return (
    <div className="card-box" aria-busy={state.kind === 'sending'}>
      <CardView card={card} isBusy={state.kind === 'sending'} onPress={(pressed) => void onPress(pressed)} onOpenUrl={openLink} />
      <div className="card-state" role="status" data-kind={state.kind}>
        {state.kind === 'sending' && <Spinner size="extra-tiny" label={text.sending} />}
        {state.kind === 'sent' && text.sent}
        {state.kind === 'told' && state.what}
        {state.kind === 'refused' && state.why}
      </div>
      <TaskDialog
        task={task}
        onClose={() => {
          setTask(null);
          refreshChats();
        }}
      />
    </div>
  );
}
