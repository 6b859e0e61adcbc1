import type { Language } from '#contract/primitives';

const da = {
  title: 'Partshøring: vi venter på svar', over: 'Partshøring: fristen er gået uden svar', answered: '✓ Partshøringen er besvaret',
  overIntro: 'Registrér svaret, hvis det er kommet. Ellers kan sagen gå videre.', deadline: 'Svar senest', answeredOn: 'Besvaret',
  answer: 'Registrér svar', extend: 'Forlæng fristen',
  summary: (caseNo: string, by: string) => `Partshøring i sag ${caseNo}: svar ventes senest ${by}.`,
  overSummary: (caseNo: string) => `Partshøring i sag ${caseNo}: fristen er gået uden svar.`,
  answeredSummary: (caseNo: string) => `Partshøring i sag ${caseNo} er besvaret.`,
};
export const hearing: Record<Language, typeof da> = {
  da,
  en: {
    title: 'Hearing: we are waiting for the answer', over: 'Hearing: the deadline has passed without an answer', answered: '✓ The hearing is answered',
    overIntro: 'Record the answer if it has come. Otherwise the case can go on.', deadline: 'Answer by', answeredOn: 'Answered',
    answer: 'Record the answer', extend: 'Extend the deadline',
    summary: (caseNo, by) => `Hearing in case ${caseNo}: the answer is expected by ${by}.`,
    overSummary: (caseNo) => `Hearing in case ${caseNo}: the deadline has passed without an answer.`,
    answeredSummary: (caseNo) => `The hearing in case ${caseNo} is answered.`,
  },
};
