/** Which parts of the page are unfolded, and the way to one of them: it is unfolded, brought into sight and given the focus. */
import { useMemo, useState, type RefObject } from 'react';
import type { Folds } from './Fold';

export function useFolds(root: RefObject<HTMLElement | null>): { folds: Folds; goTo(name: string): void } {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const folds = useMemo((): Folds => ({
    open,
    toggle: (name) => setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(name)) after.add(name);
      return after;
    }),
  }), [open]);
  const goTo = (name: string) => {
    setOpen((before) => new Set([...before, name]));
    const part = root.current?.querySelector<HTMLElement>(`[data-part="${name}"]`);
    part?.scrollIntoView({ block: 'start' });
    const heading = part?.querySelector<HTMLElement>('button[aria-expanded]') ?? part?.querySelector<HTMLElement>('h2');
    heading?.focus({ preventScroll: true });
  };
  return { folds, goTo };
}
