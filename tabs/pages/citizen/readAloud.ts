/** Reads aloud with the voice that the browser brings, where it has one. */
import { useEffect, useState } from 'react';

/** What is read: the words of the page without its buttons. */
export function wordsOf(root: Pick<HTMLElement, 'querySelectorAll'>): string[] {
  return [...root.querySelectorAll<HTMLElement>('[data-read]')].map((part) => part.innerText.trim()).filter(Boolean);
}

export function useReadAloud(locale: string) {
  const voice = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;
  const [reading, setReading] = useState(false);
  useEffect(() => () => voice?.cancel(), [voice]);
  return {
    possible: voice !== undefined,
    reading,
    start(words: readonly string[]) {
      if (!voice) return;
      voice.cancel();
      const parts = words.map((part) => Object.assign(new SpeechSynthesisUtterance(part), { lang: locale, rate: 0.95 }));
      const last = parts.at(-1);
      if (!last) return;
      last.onend = last.onerror = () => setReading(false);
      setReading(true);
      for (const part of parts) voice.speak(part);
    },
    stop() {
      voice?.cancel();
      setReading(false);
    },
  };
}
