import type { Language } from '#contract/primitives';

const da = {
  title: 'Ny henvendelse', taken: '✓ Henvendelsen er taget', closed: '✓ Henvendelsen er lukket',
  intro: 'Tag sagen, så dit team kan se, at du er i gang.', acute: '⚠ Henvendelsen er akut.',
  summary: (caseNo: string) => `Ny henvendelse i sag ${caseNo}.`,
  takenSummary: (caseNo: string) => `Henvendelsen i sag ${caseNo} er taget.`,
  closedSummary: (caseNo: string) => `Henvendelsen i sag ${caseNo} er lukket.`,
};
export const newRequest: Record<Language, typeof da> = {
  da,
  en: {
    title: 'New request', taken: '✓ The request is taken on', closed: '✓ The request is closed',
    intro: 'Take it on, so that your team can see that you are at work on it.', acute: '⚠ The request is acute.',
    summary: (caseNo) => `New request in case ${caseNo}.`,
    takenSummary: (caseNo) => `The request in case ${caseNo} is taken on.`,
    closedSummary: (caseNo) => `The request in case ${caseNo} is closed.`,
  },
};
