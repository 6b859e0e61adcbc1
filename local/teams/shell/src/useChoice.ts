import { useCallback, useEffect, useState } from 'react';
import { type Choice, readChoice, writeChoice } from './choice';

export interface ChoiceState {
  choice: Choice;
  /** Grows each time a link is followed, so that following the same link again opens it again. */
  visit: number;
  /** Changes part of the choice; another person or place starts at the tab's front page unless `subPath` is given. */
  choose(change: Partial<Choice>): void;
}

/** The choice, kept in the address bar: reload, back and a shared link lead to the same. */
export function useChoice(): ChoiceState {
  const [state, setState] = useState(() => ({ choice: readChoice(location.hash), visit: 0 }));

  useEffect(() => {
    const read = () => setState((before) => ({ choice: readChoice(location.hash), visit: before.visit + 1 }));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  const choose = useCallback((change: Partial<Choice>) => {
    const moves = change.person !== undefined || change.place !== undefined;
    const next = { ...readChoice(location.hash), ...(moves ? { subPath: '' } : {}), ...change };
    // pushState and replaceState tell nobody, so the state is set here; a link typed in by hand arrives as hashchange.
    history[moves ? 'pushState' : 'replaceState'](null, '', writeChoice(next));
    setState((before) => ({ choice: next, visit: before.visit + (moves ? 1 : 0) }));
  }, []);

  return { ...state, choose };
}
