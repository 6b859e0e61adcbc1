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
  ask: 'Spørg sagsbehandleren', question: 'Spørgsmål om behovet', waitsSince: (on: string) => `Venter på svar siden ${on}`, answeredOn: (on: string) => `Besvaret ${on}`,
  waits: 'Sagsbehandleren er spurgt om behovet. Forhandlingen kan fortsætte imens.', readAnswer: 'Sagsbehandleren har svaret. Svaret står i sagen under forhandlingen.',
  asked: 'Et spørgsmål om behovet venter på dit svar', askedIntro: 'Forhandleren mangler at vide noget om behovet. Spørgsmålet står i sagen.', answer: 'Svar på spørgsmålet',
  askedSummary: (no: string) => `Der er et spørgsmål om behovet i forhandling ${no}.`,
  answeredSummary: (no: string) => `Spørgsmålet om behovet i forhandling ${no} er besvaret.`,
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
    ask: 'Ask the caseworker', question: 'Question about the need', waitsSince: (on) => `Waits for an answer since ${on}`, answeredOn: (on) => `Answered ${on}`,
    waits: 'The caseworker has been asked about the need. The negotiation may go on meanwhile.', readAnswer: 'The caseworker has answered. The answer is in the case, under the negotiation.',
    asked: 'A question about the need waits for your answer', askedIntro: 'The negotiator lacks something about the need. The question is in the case.', answer: 'Answer the question',
    askedSummary: (no) => `There is a question about the need in negotiation ${no}.`,
    answeredSummary: (no) => `The question about the need in negotiation ${no} has been answered.`,
  },
};
