/** What is typed in a form is kept while the page lives: neither a lost connection nor a closed dialog loses it. It never goes into the browser's storage. */
import { createContext, useContext, useRef, useState, type ReactNode } from 'react';

export type Typed = Record<string, unknown>;

/** By case and form, for as long as the page lives. */
const typed = new Map<string, Typed>();

export const keptTyped = (form: string): Typed | undefined => typed.get(form);
export const keepTyped = (form: string, values: Typed): void => void typed.set(form, values);
export const dropTyped = (form: string): void => void typed.delete(form);

export interface Keeper {
  /** Version of the case at which the form was opened; absent where no form is kept. */
  version?: number;
  caseNo?: string;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  /** The form was sent: there is nothing left to keep. */
  sent(): void;
  /** What stands above the fields: that something was restored, or a draft to fetch. */
  notice?: ReactNode;
  /** Whether the draft is safe. */
  footnote?: string;
}

/** For what is no part of the kept form around it. */
export const nothingKept: Keeper = { read: () => undefined, write: () => undefined, sent: () => undefined };
export const KeeperContext = createContext<Keeper>(nothingKept);
export const useKeeper = (): Keeper => useContext(KeeperContext);

/** State of a field that outlives its form. @param first what stands there when nothing was kept */
export function useKept<T>(name: string, first: T | (() => T)): [T, (next: T | ((before: T) => T)) => void] {
  const keeper = useKeeper();
  const [value, setValue] = useState<T>(() => {
    const kept = keeper.read(name);
    return kept !== undefined ? (kept as T) : typeof first === 'function' ? (first as () => T)() : first;
  });
  const now = useRef(value);
  const change = (next: T | ((before: T) => T)) => {
    now.current = typeof next === 'function' ? (next as (before: T) => T)(now.current) : next;
    keeper.write(name, now.current);
    setValue(now.current);
  };
  return [value, change];
}

/** Fields that outlive their form, by name, where they are known only when the form opens. @param first what stands there when nothing was kept */
export function useKeptFields(first: () => Readonly<Record<string, string>>): [Readonly<Record<string, string>>, (name: string, value: string) => void] {
  const keeper = useKeeper();
  const [values, setValues] = useState(() => {
    const keptOr = (name: string, value: string) => {
      const kept = keeper.read(name);
      return typeof kept === 'string' ? kept : value;
    };
    return Object.fromEntries(Object.entries(first()).map(([name, value]) => [name, keptOr(name, value)]));
  });
  const change = (name: string, value: string) => {
    keeper.write(name, value);
    setValues((before) => ({ ...before, [name]: value }));
  };
  return [values, change];
}
