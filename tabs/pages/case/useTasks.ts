/** Which form is up, one at a time, and where the person stood before it. */
import { useEffect, useRef, useState } from 'react';
import type { Task } from './task';

interface Up { task?: Task; open: boolean; count: number }

/** @param first the form that is up from the beginning, if any */
export function useTasks(first: () => Task | undefined) {
  const [up, setUp] = useState<Up>(() => {
    const task = first();
    return { task, open: task !== undefined, count: 0 };
  });
  const cameFrom = useRef<Element | null>(null);
  // Back to the button that opened the form, or to the heading where the button is gone.
  useEffect(() => {
    if (up.open || !up.task) return;
    const back = cameFrom.current?.isConnected ? cameFrom.current : document.querySelector('h1');
    if (back instanceof HTMLElement) back.focus();
  }, [up]);
  return {
    ...up,
    start(task: Task) {
      cameFrom.current = document.activeElement;
      setUp(({ count }) => ({ task, open: true, count: count + 1 }));
    },
    end: () => setUp((before) => ({ ...before, open: false })),
  };
}
