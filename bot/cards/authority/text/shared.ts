import type { Phase } from '#domain/phase';
import type { RecommendationOutcome } from '#domain/areas/plans';
import type { SourceKind } from '#domain/areas/people';
import type { Language } from '#contract/primitives';

const phase: Record<Phase, string> = {
  request: 'Henvendelse', opening: 'Sagsåbning', information: 'Oplysning', assessment: 'Faglig vurdering', recommendation: 'Indstilling', plan: 'Handleplan', negotiation: 'Forhandling',
  decision: 'Afgørelse', order: 'Bestilling', delivery: 'Levering', followUp: 'Opfølgning', closed: 'Lukket',
};
const source: Record<SourceKind, string> = {
  doctor: 'Læge', hospital: 'Sygehus', employer: 'Arbejdsgiver', jobCentre: 'Jobcenter', school: 'Skole', provider: 'Udfører', relative: 'Pårørende', otherMunicipality: 'Anden kommune',
  bank: 'Pengeinstitut', other: 'En anden',
};
const recommendation: Record<RecommendationOutcome, string> = {
  approved: '✓ Indstillingen er godkendt', approvedWithChange: '✓ Indstillingen er godkendt med ændringer', returned: '↩ Indstillingen er sendt tilbage', rejected: '✕ Indstillingen er afslået',
  withdrawn: '↩ Indstillingen er trukket tilbage',
};
const da = {
  phase, source, recommendation,
  role: { caseworker: 'Sagsbehandler', teamLead: 'Teamleder', head: 'Leder' },
  fact: { decidedBy: 'Afgjort af', decidedOn: 'Afgjort', takenBy: 'Taget af', takenOn: 'Taget den', received: 'Modtaget', answerBy: 'Afgørelse senest', negotiation: 'Forhandling', sent: 'Sendt', daysLeft: 'Dage tilbage' },
  action: { take: 'Tag sagen', reassign: 'Skift sagsbehandler', notice: 'Giv besked om ny frist', close: 'Afslut punktet' },
  answered: '✓ Henvendelsen er besvaret eller lukket',
  answeredSummary: (caseNo: string) => `Henvendelsen i sag ${caseNo} er besvaret eller lukket.`,
  inError: '✕ Afgørelsen er markeret som fejl',
  inErrorSummary: (caseNo: string) => `En afgørelse i sag ${caseNo} er markeret som fejl.`,
};

/** Words that several of these cards share. */
export const shared: Record<Language, typeof da> = {
  da,
  en: {
    phase: {
      request: 'Request', opening: 'Opening', information: 'Information', assessment: 'Assessment', recommendation: 'Recommendation', plan: 'Action plan', negotiation: 'Negotiation',
      decision: 'Decision', order: 'Order', delivery: 'Delivery', followUp: 'Follow-up', closed: 'Closed',
    },
    source: {
      doctor: 'Doctor', hospital: 'Hospital', employer: 'Employer', jobCentre: 'Job centre', school: 'School', provider: 'Provider', relative: 'Relative', otherMunicipality: 'Another municipality',
      bank: 'Bank', other: 'Somebody else',
    },
    recommendation: {
      approved: '✓ The recommendation is approved', approvedWithChange: '✓ The recommendation is approved with changes', returned: '↩ The recommendation is sent back',
      rejected: '✕ The recommendation is rejected', withdrawn: '↩ The recommendation is withdrawn',
    },
    role: { caseworker: 'Caseworker', teamLead: 'Team lead', head: 'Head' },
    fact: { decidedBy: 'Decided by', decidedOn: 'Decided', takenBy: 'Taken on by', takenOn: 'Taken on', received: 'Received', answerBy: 'Decision due', negotiation: 'Negotiation', sent: 'Sent', daysLeft: 'Days left' },
    action: { take: 'Take it on', reassign: 'Reassign the case', notice: 'Give notice of a new deadline', close: 'Settle it' },
    answered: '✓ The request is answered or closed',
    answeredSummary: (caseNo) => `The request in case ${caseNo} is answered or closed.`,
    inError: '✕ The decision is marked as an error',
    inErrorSummary: (caseNo) => `A decision in case ${caseNo} is marked as an error.`,
  },
};
