/** Rules of the information: taking part, consent, what is waited for, what must be written down. */
import type { Rule } from '../rule';

export const informationRules: readonly Rule[] = [
  {
    id: 'R05', act: 'RSL', paragraph: '§ 4', level: 'warn', at: ['leaveInformation'], validFrom: '2020-01-01',
    text: { da: 'Borgeren har kunnet medvirke, mens sagen blev oplyst.', en: 'The citizen has been able to take part while the case was being lit.' },
    missing: {
      da: 'Notér mødet, samtalen eller brevet, hvor borgeren medvirkede eller sagde nej til det.',
      en: 'Note the meeting, talk or letter in which the citizen took part or declined to.',
    },
  },
  {
    id: 'R08', act: 'RSL', paragraph: '§ 11 a', level: 'block', at: ['askInformation'], validFrom: '2020-01-01',
    text: {
      da: 'Oplysninger hentes uden for kommunen med et samtykke, der nævner både oplysningen og kilden, eller efter en undtagelse i loven.',
      en: 'Information is collected outside with a consent that names both the information and the source, or under an exception of the law.',
    },
    missing: {
      da: 'Indhent et samtykke, der gælder i dag og dækker netop dette, eller vælg den undtagelse, der gælder.',
      en: 'Obtain a consent that holds today and covers exactly this, or choose the exception that applies.',
    },
  },
  {
    id: 'R09', act: 'RSL', paragraph: '§§ 11 b og 12', level: 'block', at: ['leaveInformation', 'decide'], validFrom: '2020-01-01', mayLower: true,
    text: {
      da: 'Har borgeren sagt nej eller trukket et samtykke tilbage, er følgerne varslet skriftligt, før sagen afgøres på det, der findes.',
      en: 'Where the citizen has refused or withdrawn a consent, the consequences were told in writing before the case is decided on what there is.',
    },
    missing: { da: 'Send brevet om følgerne, og registrér datoen på samtykket.', en: 'Send the letter about the consequences, and register its day on the consent.' },
  },
  {
    id: 'R37', act: 'OFL', paragraph: '§ 13', level: 'warn', at: ['leaveInformation', 'decide'], validFrom: '2020-01-01',
    text: { da: 'Det, der er sagt mundtligt og har betydning, er skrevet ned.', en: 'What was told by word of mouth and matters has been written down.' },
    missing: { da: 'Skriv de mundtlige oplysninger ind i sagen, og afslut punktet.', en: 'Write the oral information into the case, and settle the matter.' },
  },
  {
    id: 'essential-waiting', act: 'VUM', paragraph: '', level: 'warn', at: ['leaveInformation'], validFrom: '2020-01-01',
    text: { da: 'Oplysninger, der er markeret som væsentlige, er kommet.', en: 'Information that was marked as essential has come.' },
    missing: {
      da: 'Ryk for svaret, opgiv det med en grund, eller skriv, hvorfor sagen kan gå videre uden.',
      en: 'Remind, give it up with a reason, or state why the case can go on without.',
    },
  },
  {
    id: 'citizen-perspective', act: 'VUM', paragraph: '', level: 'warn', at: ['leaveInformation'], validFrom: '2020-01-01',
    text: { da: 'Hvert tema, der er åbnet, rummer borgerens eget perspektiv.', en: "Every theme that was opened holds the citizen's own perspective." },
    missing: {
      da: 'Spørg borgeren om temaet, og skriv svaret, eller skriv, hvorfor det mangler.',
      en: 'Ask the citizen about the theme and write the answer, or state why it is missing.',
    },
  },
  {
    id: 'hearing-ahead', act: 'FVL', paragraph: '§ 19', level: 'info', at: ['leaveInformation'], validFrom: '2020-01-01',
    text: {
      da: 'Væsentlige oplysninger imod borgeren, som borgeren ikke kender, skal i partshøring før et afslag.',
      en: 'Essential information against the citizen, unknown to the citizen, is heard before anything is refused.',
    },
    missing: { da: 'Tænk partshøringen ind nu: oplysningerne på listen er endnu ikke hørt.', en: 'Plan the hearing now: the facts on the list have not been heard yet.' },
  },
];
