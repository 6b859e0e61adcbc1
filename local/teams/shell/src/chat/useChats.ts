import { useCallback, useEffect, useRef, useState } from 'react';
import { type ChatMessage, readChats } from '../standins';

export interface Chats {
  /** Of every conversation that the person sees, newest last. */
  messages: ChatMessage[];
  /** The last look failed; the next is under way. */
  failed: boolean;
  refresh(): void;
}

const none: ChatMessage[] = [];

/** Keeps the object of a message that has not changed, so that its card is not drawn again while somebody writes in it. */
function merge(before: ChatMessage[], now: ChatMessage[]): ChatMessage[] {
  const known = new Map(before.map((message) => [message.id, message]));
  const merged = now.map((message) => {
    const old = known.get(message.id);
    return old && JSON.stringify(old) === JSON.stringify(message) ? old : message;
  });
  return merged.length === before.length && merged.every((message, i) => message === before[i]) ? before : merged;
}

/** Looks for messages every two seconds while the page is visible. */
export function useChats(person: string): Chats {
  const [state, setState] = useState({ person, messages: none, failed: false });
  const look = useRef<() => void>(() => undefined);

  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout>;
    let turn = 0;
    const read = async () => {
      clearTimeout(timer);
      const mine = ++turn;
      if (document.visibilityState === 'visible') {
        const messages = await readChats(person).catch(() => null);
        // A slow look that was overtaken by a newer one says nothing.
        if (!isCurrent || mine !== turn) return;
        setState((before) => {
          const old = before.person === person ? before.messages : none;
          const merged = messages ? merge(old, messages) : old;
          const same = before.person === person && merged === before.messages && before.failed === !messages;
          return same ? before : { person, messages: merged, failed: !messages };
        });
      }
      timer = setTimeout(() => void read(), 2000);
    };
    look.current = () => void read();
    void read();
    const onVisible = () => void read();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [person]);

  const refresh = useCallback(() => look.current(), []);
  return { messages: state.person === person ? state.messages : none, failed: state.failed, refresh };
}
