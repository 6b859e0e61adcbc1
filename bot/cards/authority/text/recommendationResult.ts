import type { Language } from '#contract/primitives';

const da = {
  reason: 'Begrundelsen står i sagen.',
  summary: (caseNo: string) => `Der er svar på din indstilling i sag ${caseNo}.`,
};
export const recommendationResult: Record<Language, typeof da> = {
  da,
  en: {
    reason: 'The reason is to be read in the case.',
    summary: (caseNo) => `There is an answer to your recommendation in case ${caseNo}.`,
  },
};
