/** The answers about one goal, kept until they are sent: in the page, and as the caseworker's draft on the server. */
import { useEffect, useState } from 'react';
import { dropTyped, keepTyped, keptTyped } from '../case/forms/keeper';
import { useDraft } from '../case/forms/useDraft';

/** Choices by their place in the row. */
export interface Answers { how?: number; change?: number; /** What the two write where they see the change differently. */ shared?: number; level?: number; words?: string }

const isEmpty = (answers: Answers): boolean => Object.keys(answers).length === 0;

export function useAnswers(caseNo: string, goalId: string) {
  const form = `scoreWithCitizen:${goalId.toLowerCase()}`;
  const key = `${caseNo}/${form}`;
  const [answers, setAnswers] = useState<Answers>(() => keptTyped(key) ?? {});
  const [look] = useState(isEmpty(answers));
  const [kept, setKept] = useState(!look);
  const { found, save, drop, take } = useDraft(caseNo, form, look);
  useEffect(() => {
    if (!found) return;
    take();
    // Whoever has begun anew meanwhile goes on with that.
    if (!isEmpty(answers)) return;
    setKept(true);
    setAnswers(found.values);
  }, [found, take, answers]);
  const keep = (now: Answers) => {
    setAnswers(now);
    keepTyped(key, { ...now });
    save({ ...now });
  };
  const sent = () => {
    setKept(false);
    dropTyped(key);
    drop();
  };
  return { answers, kept, keep, sent };
}
