/** Rules of a decision and of telling the citizen about it. */
import type { Rule } from '../rule';

export const decisionRules: readonly Rule[] = [
  {
    id: 'R03', act: 'RSL', paragraph: '§ 3 stk. 2', level: 'warn', at: ['decide', 'daily'], validFrom: '2020-01-01',
    text: {
      da: 'Kan fristen ikke holdes, får borgeren skriftlig besked med en ny dato, før den udløber.',
      en: 'Where the deadline cannot be kept, the citizen is told in writing of a new date before it passes.',
    },
    missing: {
      da: 'Send besked om forsinkelsen med den nye forventede dato. Er fristen passeret, så skriv hvorfor.',
      en: 'Send a notice of delay with the new expected date. If the deadline has passed, state why.',
    },
  },
  {
    id: 'R10', act: 'RSL', paragraph: '§ 11 stk. 2 og § 12', level: 'warn', at: ['decide'], validFrom: '2020-01-01',
    text: { da: 'Borgeren ved, at ændringer med betydning for hjælpen skal meldes.', en: 'The citizen knows that changes which matter for the help must be reported.' },
    missing: { da: 'Vejled om pligten til at melde ændringer, og notér datoen.', en: 'Guide about the duty to report changes, and note the day.' },
  },
  {
    id: 'R13', act: 'FVL', paragraph: '§§ 19-20', level: 'block', at: ['decide'], validFrom: '2020-01-01',
    text: {
      da: 'Før noget afslås eller skæres, er borgeren hørt over hver væsentlig, ugunstig oplysning, som borgeren ikke kender, og har svaret eller haft fristen ud.',
      en: 'Before anything is refused or cut, the citizen has been heard about each essential, unfavourable fact unknown to the citizen, and has answered or had the whole time to do so.',
    },
    missing: {
      da: 'Send de nævnte oplysninger i partshøring, og afvent svar eller frist. Er der intet at høre over, så skriv hvorfor.',
      en: 'Send the facts named into a hearing, and wait for the answer or the deadline. Where there is nothing to hear about, state why.',
    },
  },
  {
    id: 'R14', act: 'FVL', paragraph: '§ 21', level: 'block', at: ['decide'], validFrom: '2020-01-01', mayLower: true,
    text: { da: 'Vil borgeren udtale sig, før sagen afgøres, ventes der på det.', en: 'Where the citizen wishes to give a statement before the decision, it is waited for.' },
    missing: {
      da: 'Afvent borgerens udtalelse til den aftalte dag, og afslut punktet, når den er kommet.',
      en: "Wait for the citizen's statement until the agreed day, and settle the matter when it has come.",
    },
  },
  {
    id: 'R15', act: 'FVL', paragraph: '§§ 22 og 24', level: 'block', at: ['decide', 'send'], validFrom: '2020-01-01',
    text: {
      da: 'En skriftlig afgørelse, der ikke giver fuldt medhold, er begrundet: regler, hovedhensyn og de faktiske oplysninger.',
      en: 'A written decision that is not fully favourable has reasons: rules, main considerations and the facts.',
    },
    missing: {
      da: 'Udfyld alle tre dele af begrundelsen: faktum, regler og de hensyn, der vejede tungest.',
      en: 'Fill in all three parts of the reasons: facts, rules, and the considerations that weighed most.',
    },
  },
  {
    id: 'R16', act: 'FVL', paragraph: '§ 23', level: 'warn', at: ['send', 'daily'], validFrom: '2020-01-01',
    text: {
      da: 'Efter en mundtlig afgørelse kan borgeren bede om en skriftlig begrundelse inden 14 dage og får den inden 14 dage.',
      en: 'After an oral decision the citizen may ask for written reasons within 14 days, and gets them within 14 days.',
    },
    missing: {
      da: 'Fortæl borgeren om retten til en skriftlig begrundelse, og notér, at det er sket. Er der bedt om den, så send den.',
      en: 'Tell the citizen of the right to written reasons, and note that you did. If they were asked for, send them.',
    },
  },
  {
    id: 'R17', act: 'FVL', paragraph: '§ 25', level: 'block', at: ['decide', 'send'], validFrom: '2020-01-01',
    text: {
      da: 'En afgørelse, der ikke giver fuldt medhold, vejleder om, hvor og hvordan der kan klages.',
      en: 'A decision that is not fully favourable tells where and how to appeal.',
    },
    missing: { da: 'Angiv klageinstansen, og hvordan borgeren klager.', en: 'State the appeal body, and how the citizen appeals.' },
  },
  {
    id: 'R18', act: 'RSL', paragraph: '§ 67', level: 'block', at: ['send'], validFrom: '2020-01-01',
    text: {
      da: 'Klagefristen er fire uger fra den dag, borgeren har modtaget afgørelsen.',
      en: 'An appeal may be made within four weeks of the day on which the citizen received the decision.',
    },
    missing: {
      da: 'Klagefristen passer ikke med forsendelsen. Vælg kanal og dato igen, så den regnes ud.',
      en: 'The day to appeal by does not fit the way of sending. Choose channel and day again to have it computed.',
    },
  },
  {
    id: 'R36', act: 'FVL', paragraph: '§§ 3-6', level: 'block', at: ['decide'], validFrom: '2020-01-01', mayLower: true,
    text: {
      da: 'Den, der afgør, har kompetencen alene eller inden for en godkendt ramme, og er ikke inhabil.',
      en: 'Whoever decides has the competence alone or within an approved frame, and is not partial.',
    },
    missing: {
      da: 'Send sagen til godkendelse hos den, der har kompetencen. Er nogen inhabil, så lad en anden tage over, og afslut punktet.',
      en: 'Send the case for approval to whoever has the competence. Where somebody is partial, let another take over, and settle the matter.',
    },
  },
  {
    id: 'R38', act: 'OFL', paragraph: '§ 15', level: 'warn', at: ['decide', 'close'], validFrom: '2020-01-01',
    text: { da: 'Sagens dokumenter er journaliseret i kommunens journalsystem.', en: "The documents of the case are kept in the municipality's record system." },
    missing: { da: 'Journalisér dokumenterne, og notér det på sagen.', en: 'Journalise the documents, and note it on the case.' },
  },
  {
    id: 'R47', act: 'SEL', paragraph: '§ 1 stk. 3', level: 'warn', at: ['decide'], validFrom: '2020-01-01',
    text: { da: 'Vurderingen er skrevet om denne borger og ikke kopieret fra en anden sag.', en: 'The assessment is written about this citizen, not copied from another case.' },
    missing: {
      da: 'Teksten findes ord for ord i en anden sag. Skriv den om, så den handler om denne borger.',
      en: 'The text stands word for word in another case. Rewrite it so that it is about this citizen.',
    },
  },
  {
    id: 'R48', act: 'SEL', paragraph: '§ 1 stk. 3', level: 'warn', at: ['decide'], validFrom: '2020-01-01',
    text: {
      da: 'Afgørelsen bygger på en konkret og individuel vurdering; serviceniveauet er kun vejledende.',
      en: 'The decision rests on a concrete and individual assessment; the service level is guidance only.',
    },
    missing: { da: 'Skriv, hvad i borgerens situation der bar afgørelsen.', en: "Write what in the citizen's situation carried the decision." },
  },
  {
    id: 'remarks-weighed', act: 'FVL', paragraph: '§ 24', level: 'warn', at: ['decide'], validFrom: '2020-01-01',
    text: { da: 'Det fremgår, hvordan borgerens svar på høringen blev vægtet.', en: "It is told how the citizen's answer to the hearing was weighed." },
    missing: { da: 'Skriv, hvad borgeren svarede, og hvordan det indgår i afgørelsen.', en: 'Write what the citizen answered, and how it counts in the decision.' },
  },
];
