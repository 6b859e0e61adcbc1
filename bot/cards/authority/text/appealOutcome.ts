import type { AppealOutcome } from '#domain/areas/decisions';
import type { Language } from '#contract/primitives';

const outcome: Record<AppealOutcome, string> = { confirmed: '✓ Stadfæstet', changed: '↻ Ændret', remitted: '↩ Hjemvist', dismissed: '✕ Afvist', withdrawn: '↩ Trukket tilbage' };
const da = {
  outcome,
  title: 'Klagen er afgjort', closed: '✓ Klagen er fulgt op', result: 'Udfald', newBy: 'Ny afgørelse senest', wanted: '⚠ Sagen skal have en ny afgørelse.', tasks: 'Åbn opgaverne',
  summary: (caseNo: string) => `Klagen i sag ${caseNo} er afgjort.`,
  closedSummary: (caseNo: string) => `Klagen i sag ${caseNo} er fulgt op.`,
};
export const appealOutcome: Record<Language, typeof da> = {
  da,
  en: {
    outcome: { confirmed: '✓ Confirmed', changed: '↻ Changed', remitted: '↩ Sent back', dismissed: '✕ Dismissed', withdrawn: '↩ Withdrawn' },
    title: 'The appeal is decided', closed: '✓ The appeal is followed up', result: 'Outcome', newBy: 'New decision by', wanted: '⚠ The case needs a new decision.', tasks: 'Open the tasks',
    summary: (caseNo) => `The appeal in case ${caseNo} is decided.`,
    closedSummary: (caseNo) => `The appeal in case ${caseNo} is followed up.`,
  },
};
