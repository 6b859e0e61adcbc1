import type { Language } from '#contract/primitives';

const da = {
  title: 'Fristen for afgørelse nærmer sig', phase: 'Fase', noticed: 'Besked om ny frist givet', choose: 'Vælg en ny frist',
  summary: (caseNo: string, by: string) => `Sag ${caseNo} skal have en afgørelse senest ${by}.`,
};
export const deadlineNear: Record<Language, typeof da> = {
  da,
  en: {
    title: 'The deadline for the decision is near', phase: 'Phase', noticed: 'Notice of a new deadline given', choose: 'Choose a new deadline',
    summary: (caseNo, by) => `Case ${caseNo} needs a decision by ${by}.`,
  },
};
