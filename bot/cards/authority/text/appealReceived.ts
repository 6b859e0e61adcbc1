import type { ReassessmentOutcome } from '#domain/areas/decisions';
import type { AppealStage } from '#domain/commands/decisions/appealCourse';
import type { Language } from '#contract/primitives';

const reassessment: Record<ReassessmentOutcome, string> = { upheld: 'Fastholdt', changed: 'Ændret', partlyChanged: 'Delvist ændret' };
const title: Record<AppealStage, string> = {
  received: 'Klage skal genvurderes', reassessed: 'Klage skal sendes til Ankestyrelsen', forwarded: '✓ Klagen er sendt til Ankestyrelsen', changed: '✓ Afgørelsen er ændret efter klagen', decided: '✓ Klagen er afgjort',
};
const da = {
  reassessment, title,
  late: '⚠ Klagen kom efter klagefristen.', reassessBy: 'Genvurdering senest', result: 'Genvurdering', resultOn: 'Genvurderet', forwarded: 'Videresendt',
  reassess: 'Genvurdér klagen', forward: 'Send til Ankestyrelsen',
  summary: (caseNo: string, by: string) => `En klage i sag ${caseNo} skal genvurderes senest ${by}.`,
  reassessedSummary: (caseNo: string) => `En klage i sag ${caseNo} skal sendes til Ankestyrelsen.`,
  closedSummary: (caseNo: string) => `Klagen i sag ${caseNo} er behandlet.`,
};
export const appealReceived: Record<Language, typeof da> = {
  da,
  en: {
    reassessment: { upheld: 'Upheld', changed: 'Changed', partlyChanged: 'Partly changed' },
    title: {
      received: 'An appeal is to be reassessed', reassessed: 'An appeal is to be forwarded to Ankestyrelsen', forwarded: '✓ The appeal is with Ankestyrelsen', changed: '✓ The decision is changed after the appeal',
      decided: '✓ The appeal is decided',
    },
    late: '⚠ The appeal came after the deadline.', reassessBy: 'Reassess by', result: 'Reassessment', resultOn: 'Reassessed', forwarded: 'Forwarded',
    reassess: 'Reassess the appeal', forward: 'Forward the appeal',
    summary: (caseNo, by) => `An appeal in case ${caseNo} is to be reassessed by ${by}.`,
    reassessedSummary: (caseNo) => `An appeal in case ${caseNo} is to be forwarded to Ankestyrelsen.`,
    closedSummary: (caseNo) => `The appeal in case ${caseNo} is dealt with.`,
  },
};
