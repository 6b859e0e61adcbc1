/** The draft of a form on the server: saved a moment after the last change, found when the form opens again, gone when it was sent. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useApp } from '../../../data/appContext';
import type { Typed } from './keeper';

/** Rest after the last change before a draft is saved, in milliseconds. */
export const draftRest = 2_000;

export interface Found { savedAt: string; values: Typed }

export function useDraft(caseNo: string, form: string, look: boolean) {
  const { api } = useApp();
  const [found, setFound] = useState<Found>();
  const [saved, setSaved] = useState<'yes' | 'no'>();
  const waiting = useRef<{ timer: number; save(): void }>(undefined);
  const gone = useRef(false);
  useEffect(() => {
    if (!look) return;
    let here = true;
    // A draft that cannot be fetched is no reason to keep anybody from the form.
    api.draft(caseNo, form).then(({ draft }) => here && draft && setFound(draft), () => undefined);
    return () => void (here = false);
  }, [api, caseNo, form, look]);

  const save = useCallback((values: Typed) => {
    if (gone.current) return;
    clearTimeout(waiting.current?.timer);
    const now = () => {
      waiting.current = undefined;
      api.saveDraft(caseNo, form, values).then(() => setSaved('yes'), () => setSaved('no'));
    };
    waiting.current = { timer: window.setTimeout(now, draftRest), save: now };
  }, [api, caseNo, form]);

  const drop = useCallback(() => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
    setFound(undefined);
    setSaved(undefined);
    void api.dropDraft(caseNo, form).catch(() => undefined);
  }, [api, caseNo, form]);

  const end = useCallback(() => {
    gone.current = true;
    drop();
  }, [drop]);

  // What was typed just before the form closed is saved at once.
  useEffect(() => () => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    waiting.current.save();
  }, []);
  return { found, take: () => setFound(undefined), saved, save, drop, end };
}
