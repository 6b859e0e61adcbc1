import type { MatchLight } from '#domain/areas/negotiation';
import type { Language } from '#contract/primitives';

const light: Record<MatchLight, string> = { green: '✓ Passer', yellow: '◔ Passer delvist', red: '✕ Passer ikke' };
const da = {
  light,
  title: 'Match til godkendelse', approved: '✓ Matchet er godkendt', returned: '↩ Matchet er sendt tilbage',
  cost: 'Udgift pr. år', first: 'Første tilbud', change: 'Forskel', needIntervention: 'Behov og indsats', interventionRate: 'Indsats og takst', concludedBy: 'Forhandlet af',
  unchecked: '⚠ Matchet er ikke tjekket. Det skal det, før det kan godkendes.', red: '⚠ Noget passer ikke. Det kan kun godkendes med en begrundelse i sagen.',
  approve: 'Godkend', otherwise: 'Tag stilling i sagen',
  summary: (no: string) => `Forhandling ${no} venter på godkendelse.`,
  approvedSummary: (no: string) => `Forhandling ${no} er godkendt.`,
  returnedSummary: (no: string) => `Forhandling ${no} er sendt tilbage.`,
};
export const matchApproval: Record<Language, typeof da> = {
  da,
  en: {
    light: { green: '✓ Fits', yellow: '◔ Fits partly', red: '✕ Does not fit' },
    title: 'Match for approval', approved: '✓ The match is approved', returned: '↩ The match is sent back',
    cost: 'Cost per year', first: 'First offer', change: 'Difference', needIntervention: 'Need and intervention', interventionRate: 'Intervention and rate', concludedBy: 'Negotiated by',
    unchecked: '⚠ The match is not checked. It must be, before it can be approved.', red: '⚠ Something does not fit. It can only be approved with a reason in the case.',
    approve: 'Approve', otherwise: 'Decide in the case',
    summary: (no) => `Negotiation ${no} waits for approval.`,
    approvedSummary: (no) => `Negotiation ${no} is approved.`,
    returnedSummary: (no) => `Negotiation ${no} is sent back.`,
  },
};
