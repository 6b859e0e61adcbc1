import type { Language } from '#contract/primitives';

const da = {
  reason: 'Begrundelsen står i sagen.', decidedBy: 'Afgjort af', decidedOn: 'Afgjort',
  summary: (caseNo: string) => `Der er svar på din indstilling i sag ${caseNo}.`,
};
export const recommendationResult: Record<Language, typeof da> = {
  da,
  en: {
    reason: 'The reason is to be read in the case.', decidedBy: 'Decided by', decidedOn: 'Decided',
    summary: (caseNo) => `There is an answer to your recommendation in case ${caseNo}.`,
  },
};
