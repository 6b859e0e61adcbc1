/** Rules of orders: what they rest on, and what they tell the provider. */
import type { Rule } from '../rule';

export const orderRules: readonly Rule[] = [
  {
    id: 'order-decision', act: 'VUM', paragraph: '', level: 'block', at: ['order'], validFrom: '2020-01-01',
    text: { da: 'En bestilling bygger på en afgørelse, der bevilger ydelserne.', en: 'An order rests on a decision that grants its services.' },
    missing: { da: 'Registrér først en afgørelse, der dækker ydelserne på startdatoen.', en: 'First record a decision that covers the services on the start day.' },
  },
  {
    id: 'decision-sent', act: 'VUM', paragraph: '', level: 'warn', at: ['order'], validFrom: '2020-01-01',
    text: { da: 'Borgeren kender afgørelsen, før tilbuddet får bestillingen.', en: 'The citizen knows the decision before the provider gets the order.' },
    missing: { da: 'Send afgørelsen til borgeren, eller skriv, hvorfor bestillingen ikke kan vente.', en: 'Send the decision to the citizen, or state why the order cannot wait.' },
  },
  {
    id: 'care-plan-3', act: 'FFB', paragraph: 'care-plan-3', level: 'warn', at: ['order'], validFrom: '2020-01-01',
    text: { da: 'En bestilling har mål.', en: 'An order has goals.' },
    missing: { da: 'Vælg mindst ét mål, eller skriv hvorfor bestillingen går af sted uden.', en: 'Choose at least one goal, or state why the order goes without.' },
  },
  {
    id: 'care-plan-4', act: 'FFB', paragraph: 'care-plan-4', level: 'block', at: ['order'], validFrom: '2020-01-01',
    text: { da: 'En bestilt indsats har et støttebehov.', en: 'An ordered intervention has a support need.' },
    missing: { da: 'Afslut en vurdering med støttebehov.', en: 'Finish an assessment with a support need.' },
  },
  {
    id: 'care-plan-5', act: 'FFB', paragraph: 'care-plan-5', level: 'block', at: ['order'], validFrom: '2020-01-01',
    text: { da: 'En bestilt indsats har en målgruppe.', en: 'An ordered intervention has a target group.' },
    missing: { da: 'Afslut en vurdering med en primær målgruppe.', en: 'Finish an assessment with a primary target group.' },
  },
  {
    id: 'R42', act: 'FVL', paragraph: '§§ 27, 28 og 32; GDPR art. 5 og 9', level: 'block', at: ['order'], validFrom: '2020-01-01', mayLower: true,
    text: {
      da: 'Tilbuddet får kun det, der er nødvendigt eller samtykket til: hver oplysning står på listen med grundlag og grund.',
      en: 'The provider is told only what is necessary or consented to: every piece stands on the list with its basis and its reason.',
    },
    missing: {
      da: 'Lav listen over, hvad tilbuddet skal vide, med en grund til hver oplysning. Fjern det, som intet samtykke bærer, og beskyttet adresse.',
      en: 'Make the list of what the provider must know, with a reason for each piece. Take out what no consent carries, and a protected address.',
    },
  },
  {
    id: 'R45', act: 'SEL', paragraph: '§ 14 og socialtilsynsloven §§ 4-6', level: 'warn', at: ['order'], validFrom: '2020-01-01',
    text: {
      da: 'Tilbuddet står på Tilbudsportalen og er godkendt, hvor det kræves; taksten er offentliggjort.',
      en: 'The provider stands in the public register and is approved where that is required; the rate is published.',
    },
    missing: {
      da: 'Slå tilbuddet op på Tilbudsportalen, eller skriv, hvorfor det kan bruges uden.',
      en: 'Look the provider up in the public register, or state why it can be used without.',
    },
  },
];
