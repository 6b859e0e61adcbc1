import type { Language } from '#contract/primitives';

const da = {
  title: 'Fristen for afgørelse nærmer sig', passed: 'Frist for afgørelse', phase: 'Fase', noticed: 'Seneste besked', choose: 'Vælg en ny frist',
  summary: (caseNo: string, by: string) => `Sag ${caseNo} skal have en afgørelse senest ${by}.`,
};
export const deadlineNear: Record<Language, typeof da> = {
  da,
  en: {
    title: 'The deadline for the decision is near', passed: 'Deadline for the decision', phase: 'Phase', noticed: 'Last notice', choose: 'Choose a new deadline',
    summary: (caseNo, by) => `Case ${caseNo} needs a decision by ${by}.`,
  },
};
