/** Rules of a decision that makes running help less or ends it. */
import { noticeParagraphs } from '../../noticeScheme';
import type { Rule } from '../rule';

export const cutRules: readonly Rule[] = [
  {
    id: 'R22', act: 'SEL', paragraph: '§ 3 a', level: 'block', at: ['decide', 'send'], paragraphs: noticeParagraphs, validFrom: '2020-01-01',
    text: {
      da: 'Hjælp under varslingsordningen skæres tidligst 14 uger efter, at borgeren har modtaget afgørelsen.',
      en: 'Help under the notice scheme is cut no earlier than 14 weeks after the citizen received the decision.',
    },
    missing: {
      da: 'Flyt virkningsdatoen til mindst 14 uger efter modtagelsen, og skriv varslet i brevet.',
      en: 'Move the day of effect to at least 14 weeks after receipt, and state the notice in the letter.',
    },
  },
  {
    id: 'R23', act: 'SEL', paragraph: '§ 1', level: 'warn', at: ['decide'], validFrom: '2020-01-01',
    text: {
      da: 'Løbende hjælp skæres kun, når noget har ændret sig siden bevillingen, med et rimeligt varsel og en plan for overgangen fra et botilbud.',
      en: 'Running help is only cut when something has changed since it was granted, with reasonable notice and a plan for moving on from a residential place.',
    },
    missing: {
      da: 'Skriv, hvad der har ændret sig siden bevillingen, sæt en virkningsdato frem i tiden, og planlæg overgangen.',
      en: 'Write what has changed since the grant, set a day of effect that lies ahead, and plan the transition.',
    },
  },
  {
    id: 'R35', act: 'SEL', paragraph: '§ 110 stk. 5-6', level: 'block', at: ['decide', 'daily'], paragraphs: ['§ 110'], validFrom: '2020-01-01',
    text: {
      da: 'Ingen udskrives fra herberg uden plan, bolig, bevilget støtte og underskrevet lejekontrakt; besked om indskrivning følges op inden for tre hverdage.',
      en: 'Nobody is discharged from a shelter without plan, home, granted support and signed lease; word of an admission is acted on within three working days.',
    },
    missing: {
      da: 'Gennemgå tjeklisten for udskrivning, og afslut den, før opholdet bringes til ophør.',
      en: 'Go through the checklist of discharge, and settle it before the stay is ended.',
    },
  },
];
