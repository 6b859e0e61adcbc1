import type { Language } from '#contract/primitives';

const da = {
  title: 'Indstilling til godkendelse', elsewhere: 'Indstillingen skal ikke afgøres nu', elsewhereIntro: 'Henvendelsen er i en anden fase.',
  submittedBy: 'Indstillet af', submittedOn: 'Indstillet', waited: 'Dage ventet', cost: 'Udgift pr. år', decides: 'Kan afgøres af',
  /** What nobody's delegation reaches. */
  nobody: '⚠ Ingen har kompetence til at godkende den.',
  approve: 'Godkend', otherwise: 'Send tilbage eller afslå',
  upTo: (limit: string) => `Højst ${limit}`, between: (above: string, limit: string) => `Over ${above}, højst ${limit}`, above: (limit: string) => `Over ${limit}`,
  summary: (caseNo: string) => `En indstilling i sag ${caseNo} venter på godkendelse.`,
  elsewhereSummary: (caseNo: string) => `En indstilling i sag ${caseNo} skal ikke afgøres nu.`,
  decidedSummary: (caseNo: string) => `Der er taget stilling til en indstilling i sag ${caseNo}.`,
};
export const recommendation: Record<Language, typeof da> = {
  da,
  en: {
    title: 'Recommendation for approval', elsewhere: 'The recommendation is not to be decided now', elsewhereIntro: 'The request is in another phase.',
    submittedBy: 'Recommended by', submittedOn: 'Recommended', waited: 'Days waited', cost: 'Cost per year', decides: 'May be decided by',
    nobody: '⚠ Nobody has the competence to approve it.',
    approve: 'Approve', otherwise: 'Send back or reject',
    upTo: (limit) => `At most ${limit}`, between: (above, limit) => `Above ${above}, at most ${limit}`, above: (limit) => `Above ${limit}`,
    summary: (caseNo) => `A recommendation in case ${caseNo} waits for approval.`,
    elsewhereSummary: (caseNo) => `A recommendation in case ${caseNo} is not to be decided now.`,
    decidedSummary: (caseNo) => `A recommendation in case ${caseNo} is decided.`,
  },
};
