import type { Language } from '#contract/primitives';

const da = {
  title: 'Fristen for afgørelse er overskredet', intro: '⚠ Borgeren skal skriftligt have at vide, hvornår afgørelsen kommer.', moved: '✓ Der er sat en ny frist',
  daysOver: 'Dage over fristen', deadline: 'Frist', newDeadline: 'Ny frist', noticed: 'Seneste besked',
  summary: (caseNo: string, days: number) => `Fristen i sag ${caseNo} er overskredet med ${days} ${days === 1 ? 'dag' : 'dage'}.`,
  movedSummary: (caseNo: string, by: string) => `Sag ${caseNo} har en ny frist: ${by}.`,
};
export const deadlinePassed: Record<Language, typeof da> = {
  da,
  en: {
    title: 'The deadline for the decision has passed', intro: '⚠ The citizen must be told in writing when the decision will come.', moved: '✓ A new deadline is set',
    daysOver: 'Days past the deadline', deadline: 'Deadline', newDeadline: 'New deadline', noticed: 'Last notice',
    summary: (caseNo, days) => `The deadline in case ${caseNo} passed ${days} ${days === 1 ? 'day' : 'days'} ago.`,
    movedSummary: (caseNo, by) => `Case ${caseNo} has a new deadline: ${by}.`,
  },
};
