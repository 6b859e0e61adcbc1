/** Rules of a follow-up and its result. */
import type { Rule } from '../rule';

export const followUpRules: readonly Rule[] = [
  {
    id: 'status-comment', act: 'VUM', paragraph: '', level: 'warn', at: ['answer'], validFrom: '2020-01-01',
    text: { da: 'En klar ændring og et nået mål forklares med en kommentar.', en: 'A clear change and a goal that is reached are explained by a comment.' },
    missing: { da: 'Skriv en kommentar til målet, eller skriv, hvorfor den udelades.', en: 'Write a comment to the goal, or state why it is left out.' },
  },
  {
    id: 'status-or-reason', act: 'VUM', paragraph: '', level: 'block', at: ['followUp'], validFrom: '2020-01-01',
    text: {
      da: 'En opfølgning har en status fra tilbuddet eller en grund til, at den blev holdt uden.',
      en: 'A follow-up has a status from the provider, or a reason why it was held without.',
    },
    missing: { da: 'Skriv, hvorfor opfølgningen holdes uden status.', en: 'State why the follow-up is held without a status.' },
  },
  {
    id: 'R28', act: 'SEL', paragraph: '§ 148 stk. 2', level: 'block', at: ['followUp', 'order'], validFrom: '2020-01-01',
    text: { da: 'Enhver indsats, der løber, har en dato for næste opfølgning.', en: 'Every running intervention has a date for its next follow-up.' },
    missing: { da: 'Sæt dato for næste opfølgning.', en: 'Set the date of the next follow-up.' },
  },
  {
    id: 'R30', act: 'SEL', paragraph: '§ 148 stk. 2', level: 'warn', at: ['followUp'], validFrom: '2020-01-01',
    text: { da: 'Opfølgningen sker sammen med borgeren.', en: 'The follow-up is made together with the citizen.' },
    missing: { da: 'Skriv borgerens eget syn på hjælpen, eller vælg, hvorfor det mangler.', en: "Write the citizen's own view of the help, or choose why it is missing." },
  },
  {
    id: 'R31', act: 'SEL', paragraph: '§ 148 stk. 3', level: 'warn', at: ['followUp'], validFrom: '2020-01-01',
    text: { da: 'Bekymring for forholdene på et tilbud meldes til socialtilsynet.', en: 'A worry about the conditions at a place is told to the supervisory authority.' },
    missing: {
      da: 'Underret socialtilsynet, og notér datoen, eller skriv, hvorfor det ikke er nødvendigt.',
      en: 'Notify the supervisory authority and note the day, or state why it is not needed.',
    },
  },
  {
    id: 'support-need-now', act: 'FFB', paragraph: '', level: 'block', at: ['followUp'], validFrom: '2020-01-01',
    text: { da: 'Når en indsats slutter, vurderes støttebehovet igen.', en: 'When an intervention ends, the support need is rated again.' },
    missing: { da: 'Angiv støttebehovet nu.', en: 'State the support need now.' },
  },
];
