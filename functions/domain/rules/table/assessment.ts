/** Rules of the professional assessment. */
import type { Rule } from '../rule';

export const assessmentRules: readonly Rule[] = [
  {
    id: 'R06', act: 'RSL', paragraph: '§ 5', level: 'warn', at: ['finishAssessment'], validFrom: '2020-01-01',
    text: {
      da: 'Alle muligheder for hjælp er set efter, også i anden lovgivning og hos andre myndigheder.',
      en: 'Every possibility of help has been looked at, under other acts and at other authorities too.',
    },
    missing: { da: 'Skriv, hvilken anden hjælp der er overvejet, og hvad det gav.', en: 'Write which other help was considered, and what came of it.' },
  },
  {
    id: 'R07', act: 'RSL', paragraph: '§ 10', level: 'warn', at: ['finishAssessment', 'decide'], validFrom: '2020-01-01',
    text: {
      da: 'Sagen er oplyst, så den kan afgøres: intet væsentligt mangler, hver betingelse har belæg, og oplysningerne er ikke forældede.',
      en: 'The case is lit well enough to decide: nothing essential is missing, every condition has evidence, and the information is not out of date.',
    },
    missing: {
      da: 'Indhent det, der mangler, og angiv belæg for hver paragrafs betingelser. Et afslag kan ikke gives uden.',
      en: 'Obtain what is missing, and state the evidence for the conditions of each paragraph. Nothing can be rejected without.',
    },
  },
  {
    id: 'R32', act: 'SEL', paragraph: '§§ 83 og 83 a', level: 'warn', at: ['finishAssessment'], paragraphs: ['§ 83'], validFrom: '2020-01-01',
    text: {
      da: 'Rehabilitering er overvejet før hjælp efter § 83, og hjælpen har individuelle mål.',
      en: 'Rehabilitation was considered before help under § 83, and the help has individual goals.',
    },
    missing: { da: 'Vurdér § 83 a, og sæt mål sammen med borgeren.', en: 'Consider § 83 a, and set goals together with the citizen.' },
  },
  {
    id: 'R34', act: 'SEL', paragraph: '§§ 107 og 108', level: 'block', at: ['finishAssessment', 'decide'], paragraphs: ['§ 107', '§ 108'], validFrom: '2020-01-01',
    text: {
      da: '§ 108 kræver, at nedsættelsen er varig, og at behovet ikke kan dækkes på anden måde. Et ophold efter § 107 er midlertidigt og har et mål for, hvornår det slutter.',
      en: '§ 108 asks for a lasting reduction and a need that cannot be met in another way. A stay under § 107 is temporary and has an aim for when it ends.',
    },
    missing: {
      da: 'Begrund personkredsen efter netop den paragraf, der afgøres efter: varighed og dækning for § 108, mål for ophøret for § 107.',
      en: 'Give reasons for the legal group of exactly the paragraph decided on: lasting and not met otherwise for § 108, the aim for leaving for § 107.',
    },
  },
  {
    id: 'support-need-set', act: 'FFB', paragraph: 'care-plan-4', level: 'warn', at: ['finishAssessment'], validFrom: '2020-01-01',
    text: { da: 'Vurderingen ender med et støttebehov.', en: 'The assessment ends with a support need.' },
    missing: {
      da: 'Angiv støttebehovet. "Ikke vurderet" kan ikke bære en bestilling, medmindre den er akut.',
      en: 'State the support need. "Not assessed" cannot carry an order unless it is acute.',
    },
  },
  {
    id: 'primary-target-group', act: 'FFB', paragraph: 'care-plan-2', level: 'block', at: ['finishAssessment'], validFrom: '2020-01-01',
    text: { da: 'Der er netop én primær målgruppe.', en: 'There is exactly one primary target group.' },
    missing: { da: 'Vælg den målgruppe, der fylder mest, som primær.', en: 'Choose the target group that matters most as the primary one.' },
  },
  {
    id: 'service-support', act: 'VUM', paragraph: '', level: 'warn', at: ['finishAssessment'], validFrom: '2020-01-01',
    text: { da: 'Hver foreslået ydelse er båret af mindst ét undertema.', en: 'Every proposed service is supported by at least one subtheme.' },
    missing: { da: 'Peg på det undertema, der taler for ydelsen, eller tag ydelsen ud.', en: 'Point to the subtheme that speaks for the service, or take the service out.' },
  },
  {
    id: 'legal-group', act: 'SEL', paragraph: 'personkreds', level: 'block', at: ['finishAssessment'], validFrom: '2020-01-01',
    text: {
      da: 'For hver paragraf, der er søgt om eller foreslået, er det vurderet, om borgeren hører til personkredsen.',
      en: 'For every paragraph asked for or proposed it has been judged whether the citizen belongs to its legal group.',
    },
    missing: { da: 'Svar ja eller nej for hver paragraf på listen, og begrund det.', en: 'Answer yes or no for each paragraph on the list, with reasons.' },
  },
];
