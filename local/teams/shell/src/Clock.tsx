import { Button, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { useShell } from './shellContext';
import { moveClock, readClock, resetClock } from './standins';

/** Shows the clock of the local services and moves it; a move answers when the reminders that fell due have been sent. */
export function Clock() {
  const { choice, text, refreshChats } = useShell();
  /** Difference to this machine's clock in milliseconds; null before the first answer. */
  const [offset, setOffset] = useState<number | null>(null);
  const [state, setState] = useState<'idle' | 'moving' | 'failed'>('idle');
  const [, tick] = useState(0);

  const keep = useCallback(({ now }: { now: string }) => setOffset(new Date(now).getTime() - Date.now()), []);
  useEffect(() => {
    readClock().then(keep, () => undefined);
    const timer = setInterval(() => {
      tick((n) => n + 1);
      if (document.visibilityState === 'visible') readClock().then(keep, () => undefined);
    }, 15_000);
    return () => clearInterval(timer);
  }, [keep]);

  const move = async (to: () => Promise<{ now: string }>) => {
    setState('moving');
    try {
      keep(await to());
      setState('idle');
    } catch {
      setState('failed');
    }
    refreshChats();
  };

  const format = new Intl.DateTimeFormat(choice.language === 'en' ? 'en-GB' : 'da-DK', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Copenhagen',
  });
  const moves = [
    { label: text.hour, to: () => moveClock('PT1H') },
    { label: text.day, to: () => moveClock('P1D') },
    { label: text.week, to: () => moveClock('P7D') },
    { label: text.reset, to: resetClock },
  ];
  return (
    <div className="clock" role="group" aria-label={text.clock}>
      <time className="clock-time">{offset === null ? '–' : format.format(Date.now() + offset)}</time>
      {moves.map(({ label, to }) => (
        <Button key={label} size="small" appearance="subtle" disabled={state === 'moving'} onClick={() => void move(to)}>
          {label}
        </Button>
      ))}
      <span className="clock-state" role="status">
        {state === 'moving' && <Spinner size="extra-tiny" label={text.moving} />}
        {state === 'failed' && text.clockFailed}
      </span>
    </div>
  );
}
