/** Which rows are selected. The functions stay the same, so that a row is drawn again only when its own mark changes. */
import { useCallback, useMemo, useRef, useState } from 'react';

export interface Selection {
  chosen: ReadonlySet<string>;
  /** @param all the case numbers in their order; with `range` everything since the last toggle gets the same mark */
  toggle(caseNo: string, all: readonly string[], range: boolean): void;
  set(caseNos: readonly string[]): void;
}

export function useSelection(): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | undefined>(undefined);
  const toggle = useCallback((caseNo: string, all: readonly string[], range: boolean) => {
    setChosen((before) => {
      const next = new Set(before);
      const from = range && anchor.current !== undefined ? all.indexOf(anchor.current) : -1;
      const to = all.indexOf(caseNo);
      const some = from < 0 ? [caseNo] : all.slice(Math.min(from, to), Math.max(from, to) + 1);
      const mark = !before.has(caseNo);
      for (const each of some) if (mark) next.add(each); else next.delete(each);
      return next;
    });
    anchor.current = caseNo;
  }, []);
  const set = useCallback((caseNos: readonly string[]) => setChosen(new Set(caseNos)), []);
  return useMemo(() => ({ chosen, toggle, set }), [chosen, toggle, set]);
}
