import type { Language } from '#contract/primitives';

const da = {
  title: { caseworker: 'Sagen har fået ny sagsbehandler', cover: 'Du er afløser på sagen' },
  taken: '✓ Sagen er taget', closed: '✓ Sagen har ingen åbne henvendelser', intro: 'Tag sagen, så teamet kan se, at den er i gode hænder.', until: 'Afløser til og med', requests: 'Åbne henvendelser',
  deadlines: 'Nærmeste frister', none: 'Ingen frister lige nu.',
  summary: (caseNo: string) => `Sag ${caseNo} er givet videre.`,
  takenSummary: (caseNo: string) => `Sag ${caseNo} er taget.`,
  closedSummary: (caseNo: string) => `Sag ${caseNo} har ingen åbne henvendelser.`,
};
export const caseGiven: Record<Language, typeof da> = {
  da,
  en: {
    title: { caseworker: 'The case has a new caseworker', cover: 'You cover the case' },
    taken: '✓ The case is taken on', closed: '✓ The case has no open requests', intro: 'Take it on, so that the team can see that it is in good hands.', until: 'Covered until', requests: 'Open requests',
    deadlines: 'Nearest deadlines', none: 'No deadlines right now.',
    summary: (caseNo) => `Case ${caseNo} is passed on.`,
    takenSummary: (caseNo) => `Case ${caseNo} is taken on.`,
    closedSummary: (caseNo) => `Case ${caseNo} has no open requests.`,
  },
};
