import type { NegotiationOutcome, Pillar } from '#domain/areas/negotiation';
import type { Language } from '#contract/primitives';

const pillar: Record<Pillar, string> = { need: 'Behov', intervention: 'Indsats', rate: 'Takst' };
const outcome: Record<NegotiationOutcome, string> = {
  agreed: 'Aftalt', agreedWithReservation: 'Aftalt med forbehold', noMatch: 'Intet match', withdrawnByMunicipality: 'Kommunen trak sig', withdrawnByProvider: 'Tilbuddet trak sig',
  overtaken: 'Overhalet af en akut løsning',
};
const da = {
  pillar, outcome,
  title: 'Forhandlingen venter på næste skridt', concluded: '✓ Forhandlingen er afsluttet', rounds: 'Runder holdt', differs: 'Uenighed om', agree: 'Ingen uenighed noteret', due: 'Næste skridt senest', result: 'Udfald',
  hold: 'Registrér runde', conclude: 'Afslut forhandlingen',
  summary: (no: string) => `Forhandling ${no} venter på næste skridt.`,
  concludedSummary: (no: string) => `Forhandling ${no} er afsluttet.`,
};
export const negotiationRound: Record<Language, typeof da> = {
  da,
  en: {
    pillar: { need: 'Need', intervention: 'Intervention', rate: 'Rate' },
    outcome: {
      agreed: 'Agreed', agreedWithReservation: 'Agreed with reservation', noMatch: 'No match', withdrawnByMunicipality: 'The municipality withdrew', withdrawnByProvider: 'The provider withdrew',
      overtaken: 'Overtaken by an acute solution',
    },
    title: 'The negotiation waits for its next step', concluded: '✓ The negotiation is concluded', rounds: 'Rounds held', differs: 'Disagreement on', agree: 'No disagreement noted', due: 'Next step by', result: 'Outcome',
    hold: 'Record a round', conclude: 'Conclude the negotiation',
    summary: (no) => `Negotiation ${no} waits for its next step.`,
    concludedSummary: (no) => `Negotiation ${no} is concluded.`,
  },
};
