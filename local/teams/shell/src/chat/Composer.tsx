import { Button, Textarea } from '@fluentui/react-components';
import { Send20Regular } from '@fluentui/react-icons';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useShell } from '../shellContext';
import { say } from '../standins';

/** Writes to the bot: Enter sends, Shift+Enter starts a new line. */
export function Composer() {
  const { person, text, refreshChats } = useShell();
  const [draft, setDraft] = useState('');
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle');

  const send = async (event?: FormEvent) => {
    event?.preventDefault();
    const words = draft.trim();
    if (!words || state === 'sending') return;
    setState('sending');
    try {
      await say(person.key, words);
      setDraft('');
      setState('idle');
    } catch {
      setState('failed');
    }
    refreshChats();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };
  return (
    <form className="composer" onSubmit={(event) => void send(event)}>
      {state === 'failed' && (
        <p className="composer-failed" role="alert">
          {text.notSent}
        </p>
      )}
      <Textarea
        className="composer-box"
        aria-label={text.write}
        placeholder={text.write}
        value={draft}
        rows={1}
        resize="none"
        onChange={(_, { value }) => setDraft(value)}
        onKeyDown={onKeyDown}
      />
      <Button type="submit" appearance="transparent" icon={<Send20Regular />} aria-label={text.send} disabled={state === 'sending' || !draft.trim()} />
    </form>
  );
}
