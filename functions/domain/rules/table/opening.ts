/** Rules of the opening, and those about the municipality's own house. */
import type { Rule } from '../rule';

export const openingRules: readonly Rule[] = [
  {
    id: 'R01', act: 'RSL', paragraph: '§ 3 stk. 2', level: 'block', at: ['leaveOpening'], validFrom: '2020-01-01',
    text: {
      da: 'Borgeren har krav på et svar inden for kommunens egen frist, regnet fra den dag, henvendelsen kom.',
      en: "The citizen is entitled to an answer within the municipality's own deadline, counted from the day the request came.",
    },
    missing: {
      da: 'Vælg den række i fristtabellen, som henvendelsen hører under, eller angiv svardatoen.',
      en: 'Choose the row of the table of deadlines that the request belongs to, or state the day to answer by.',
    },
  },
  {
    id: 'R02', act: 'RSL', paragraph: '§ 3 a', level: 'info', at: ['admin'], validFrom: '2020-01-01',
    text: { da: 'Kommunens sagsbehandlingsfrister står samlet på dens hjemmeside.', en: "The municipality's deadlines stand together on its website." },
    missing: { da: 'Offentliggør fristerne, og indsæt linket under indstillinger.', en: 'Publish the deadlines, and put the link into the settings.' },
  },
  {
    id: 'R11', act: 'FVL', paragraph: '§ 7 og RSL § 5', level: 'warn', at: ['leaveOpening'], validFrom: '2020-01-01',
    text: {
      da: 'Borgeren er vejledt om sine rettigheder, om oplysningspligten og om, hvad et samtykke betyder.',
      en: 'The citizen has been guided about rights, the duty to inform and what a consent means.',
    },
    missing: { da: 'Giv den vejledning, der mangler, og notér datoen.', en: 'Give the guidance that is missing, and note the day.' },
  },
  {
    id: 'R12', act: 'FVL', paragraph: '§ 8', level: 'warn', at: ['leaveOpening', 'send'], validFrom: '2020-01-01',
    text: {
      da: 'Borgeren ved, at andre må bistå eller repræsentere. Har en repræsentant sagt ja til posten, går brevene dertil.',
      en: 'The citizen knows that somebody else may assist or represent. Where a representative receives the post, letters go there.',
    },
    missing: {
      da: 'Fortæl om retten til bisidder og repræsentant. Ved afsendelse: skriv, at brevet også går til repræsentanten.',
      en: 'Tell of the right to an assessor and a representative. When sending: state that the letter goes to the representative as well.',
    },
  },
  {
    id: 'R33', act: 'Ældreloven', paragraph: '§ 2 og SEL § 2 stk. 5', level: 'block', at: ['leaveOpening', 'daily'], validFrom: '2025-07-01',
    text: {
      da: 'For en borger, der har nået folkepensionsalderen, er det valgt, om hjælpen ligger under ældreloven eller serviceloven.',
      en: 'For a citizen of pension age it has been chosen whether the help lies under the Elder Act or the Act on Social Services.',
    },
    missing: { da: 'Vælg lovgrundlaget, og skriv hvorfor.', en: 'Choose which act the help lies under, and state why.' },
  },
  {
    id: 'R40', act: 'RSL', paragraph: '§§ 9-9 b', level: 'warn', at: ['leaveOpening', 'daily'], validFrom: '2020-01-01',
    text: {
      da: 'Handle- og betalingskommune er fastslået, og ved flytning er opgaverne overdraget.',
      en: 'The acting and the paying municipality are settled, and at a move the tasks have been handed over.',
    },
    missing: {
      da: 'Angiv handle- og betalingskommune, og afslut overdragelsen, hvis borgeren er flyttet.',
      en: 'State the acting and the paying municipality, and finish the hand-over if the citizen has moved.',
    },
  },
  {
    id: 'R43', act: 'GDPR', paragraph: 'art. 13-14', level: 'warn', at: ['leaveOpening'], validFrom: '2020-01-01',
    text: { da: 'Borgeren har fået at vide, hvordan kommunen bruger oplysningerne.', en: 'The citizen has been told how the municipality uses personal data.' },
    missing: { da: 'Giv oplysning om behandlingen af personoplysninger, og notér datoen.', en: 'Inform about the processing of personal data, and note the day.' },
  },
  {
    id: 'wishes', act: 'VUM', paragraph: '', level: 'warn', at: ['leaveOpening'], validFrom: '2020-01-01',
    text: { da: 'Borgerens ønsker for fremtiden står i sagen med borgerens egne ord.', en: "The citizen's wishes for the future stand in the case in the citizen's own words." },
    missing: { da: 'Skriv borgerens ønsker, eller notér, hvorfor de mangler.', en: "Write the citizen's wishes, or note why they are missing." },
  },
];
