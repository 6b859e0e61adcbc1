import { Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { readAnswer } from '../chat/answer';
import { CardView } from '../chat/CardView';
import { useShell } from '../shellContext';
import { StandinsError, submitTask } from '../standins';

/** A card in a dialog: hands in what was typed; the bot ends the dialog, says something, or goes on with another card. */
export function TaskCard({ card, onDone }: { card: Record<string, unknown>; onDone(): void }) {
  const { person, text, openLink } = useShell();
  const [shown, setShown] = useState(card);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  const hand = async (data: unknown) => {
    setBusy(true);
    setSaid('');
    try {
      const answer = readAnswer(await submitTask(person.key, data));
      const next = answer.kind === 'task' ? answer.task.card : undefined;
      if (next) setShown('content' in next ? (next.content as Record<string, unknown>) : next);
      else if (answer.kind === 'told') setSaid(answer.what);
      else if (answer.kind === 'refused') setSaid(answer.why || text.refused);
      else onDone();
    } catch (error) {
      setSaid(error instanceof StandinsError ? error.message : text.noStandins);
    }
    setBusy(false);
  };
  return (
    <div aria-busy={isBusy}>
      <CardView card={shown} isBusy={isBusy} onPress={({ data }) => void hand(data)} onOpenUrl={openLink} />
      <div className="card-state" role="status">
        {isBusy ? <Spinner size="extra-tiny" label={text.sending} /> : said}
      </div>
    </div>
  );
}
