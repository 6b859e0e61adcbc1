import type { Language } from '#contract/primitives';

const da = {
  title: 'Afgørelsen er sendt', over: '✓ Klagefristen er gået', appealed: 'Der er klaget over afgørelsen',
  receivedOn: 'Modtaget af borgeren', appealBy: 'Klagefrist',
  summary: (caseNo: string, by: string) => `Afgørelsen i sag ${caseNo} er sendt. Klagefrist ${by}.`,
  plainSummary: (caseNo: string) => `Afgørelsen i sag ${caseNo} er sendt.`,
  overSummary: (caseNo: string) => `Klagefristen i sag ${caseNo} er gået.`,
  appealedSummary: (caseNo: string) => `Der er klaget over en afgørelse i sag ${caseNo}.`,
};
export const decisionSent: Record<Language, typeof da> = {
  da,
  en: {
    title: 'The decision is sent', over: '✓ The appeal deadline has passed', appealed: 'The decision is appealed',
    receivedOn: 'Reached the citizen', appealBy: 'Appeal by',
    summary: (caseNo, by) => `The decision in case ${caseNo} is sent. Appeal by ${by}.`,
    plainSummary: (caseNo) => `The decision in case ${caseNo} is sent.`,
    overSummary: (caseNo) => `The appeal deadline in case ${caseNo} has passed.`,
    appealedSummary: (caseNo) => `A decision in case ${caseNo} is appealed.`,
  },
};
