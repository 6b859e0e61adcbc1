import { useEffect } from 'react';
import type { ChatMessage } from '../standins';

/** Whether a place holds messages newer than the last one seen there in this browser tab. Only message ids are remembered. */
export function useUnread(place: string, messages: ChatMessage[], isOpen: boolean): boolean {
  const key = `seen:${place}`;
  const newest = messages.at(-1)?.id ?? '';
  useEffect(() => {
    if (isOpen && newest) sessionStorage.setItem(key, newest);
  }, [isOpen, key, newest]);
  return !isOpen && newest !== '' && sessionStorage.getItem(key) !== newest;
}
