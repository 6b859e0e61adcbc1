/** Rules of appeals and of closing. */
import type { Rule } from '../rule';

export const appealRules: readonly Rule[] = [
  {
    id: 'R19', act: 'RSL', paragraph: '§ 66', level: 'warn', at: ['reassess', 'daily'], validFrom: '2020-01-01',
    text: {
      da: 'Kommunen genvurderer først selv, inden fire uger; to uger i varslingssager.',
      en: 'The municipality reassesses first itself, within four weeks; two weeks in cases of the notice scheme.',
    },
    missing: { da: 'Genvurdér klagen nu. Er fristen passeret, så skriv hvorfor.', en: 'Reassess the appeal now. If the deadline has passed, state why.' },
  },
  {
    id: 'R20', act: 'RSL', paragraph: '§ 66', level: 'block', at: ['closeAppeal', 'close'], validFrom: '2020-01-01', mayLower: true,
    text: {
      da: 'En klage, der ikke er fuldt imødekommet, sendes videre med begrundelse; er den det, træffes en ny afgørelse.',
      en: 'An appeal that was not fully met is forwarded with reasons; if it was, a new decision is made.',
    },
    missing: {
      da: 'Genvurdér klagen, og send den til Ankestyrelsen eller træf den nye afgørelse, før der lukkes.',
      en: 'Reassess the appeal, and forward it to the appeal body or make the new decision before closing.',
    },
  },
  {
    id: 'R21', act: 'RSL', paragraph: '§ 3', level: 'warn', at: ['leaveInformation', 'daily'], validFrom: '2020-01-01',
    text: { da: 'En hjemvist sag har sin egen frist for den nye afgørelse.', en: 'A remitted case has a deadline of its own for the new decision.' },
    missing: { da: 'Sæt en ny svardato, regnet fra hjemvisningen.', en: 'Set a new day to answer by, counted from the remittal.' },
  },
  {
    id: 'appeal-window', act: 'RSL', paragraph: '§ 67', level: 'warn', at: ['close'], validFrom: '2020-01-01',
    text: { da: 'Forløbet lukkes først, når klagefristen er udløbet.', en: 'The thread is closed when the time for an appeal has run out.' },
    missing: {
      da: 'Borgeren kan stadig klage. Vent til klagefristen er ude, eller brug klagesporet, hvis borgeren vender tilbage.',
      en: 'The citizen may still appeal. Wait until the time has run out, or use the appeal if the citizen comes back.',
    },
  },
];
