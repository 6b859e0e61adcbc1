/** Rules that stop nobody, and are looked at each day. */
import type { Rule } from '../rule';

export const dailyRules: readonly Rule[] = [
  {
    id: 'R04', act: 'RSL', paragraph: '§ 3 stk. 1', level: 'warn', at: ['daily'], validFrom: '2020-01-01',
    text: { da: 'Anmodninger om hjælp behandles så hurtigt som muligt.', en: 'Requests for help are treated as quickly as possible.' },
    missing: { da: 'Sagen har ligget stille. Tag det næste skridt, eller notér, hvad der ventes på.', en: 'The case has stood still. Take the next step, or note what is waited for.' },
  },
  {
    id: 'R29', act: 'SEL', paragraph: '§ 148', level: 'warn', at: ['daily'], validFrom: '2020-01-01',
    text: { da: 'Opfølgninger holdes til tiden.', en: 'Follow-ups are held in time.' },
    missing: { da: 'Hold opfølgningen nu, eller flyt den med en grund.', en: 'Hold the follow-up now, or move it with a reason.' },
  },
  {
    id: 'R39', act: 'FVL', paragraph: '§ 16 og OFL', level: 'warn', at: ['daily'], validFrom: '2020-01-01',
    text: { da: 'Aktindsigt gives inden syv arbejdsdage.', en: 'Access to the file is given within seven working days.' },
    missing: {
      da: 'Giv aktindsigt, eller fortæl borgeren, hvorfor det trækker ud, og hvornår den kommer.',
      en: 'Give access, or tell the citizen why it takes longer and when it will come.',
    },
  },
  {
    id: 'R41', act: 'Barnets lov', paragraph: 'overgang til voksenlivet', level: 'info', at: ['daily'], validFrom: '2024-01-01',
    text: {
      da: 'Overgangen til voksen forberedes fra det 16. år, så hjælpen er klar på 18-årsdagen.',
      en: 'The transition to adult life is prepared from the age of 16, so that help is ready on the 18th birthday.',
    },
    missing: {
      da: 'Forbered overgangen sammen med børneområdet, og afslut punktet, når hjælpen er afgjort.',
      en: "Prepare the transition together with the children's department, and settle the matter when the help has been decided.",
    },
  },
  {
    id: 'R44', act: 'GDPR', paragraph: 'art. 33', level: 'info', at: ['daily'], validFrom: '2020-01-01',
    text: {
      da: 'Mistanke om brud på datasikkerheden meldes straks; fristen til Datatilsynet er 72 timer.',
      en: 'A suspected breach of personal data is told at once; the supervisory authority is told within 72 hours.',
    },
    missing: { da: 'Kontakt databeskyttelsesrådgiveren nu.', en: 'Contact the data protection officer now.' },
  },
];
