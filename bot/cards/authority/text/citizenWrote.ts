import type { Language } from '#contract/primitives';

const da = {
  title: { message: 'Ny besked fra borgeren', wish: 'Borgeren har et nyt ønske' }, closed: '✓ Beskeden er behandlet', hint: 'Læs det i sagen.', settled: 'Behandlet',
  summary: (caseNo: string) => `Der er nyt fra borgeren i sag ${caseNo}.`,
  closedSummary: (caseNo: string) => `Borgerens besked i sag ${caseNo} er behandlet.`,
};
export const citizenWrote: Record<Language, typeof da> = {
  da,
  en: {
    title: { message: 'New message from the citizen', wish: 'The citizen has a new wish' }, closed: '✓ The message is dealt with', hint: 'Read it in the case.', settled: 'Dealt with',
    summary: (caseNo) => `There is news from the citizen in case ${caseNo}.`,
    closedSummary: (caseNo) => `The message in case ${caseNo} is dealt with.`,
  },
};
