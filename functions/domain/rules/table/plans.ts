/** Rules of the recommendation, the action plan and the talks with providers. */
import type { Rule } from '../rule';

export const planRules: readonly Rule[] = [
  {
    id: 'R24', act: 'SEL', paragraph: '§ 141 stk. 1-2', level: 'warn', at: ['decide', 'order'], validFrom: '2020-01-01',
    text: {
      da: 'Borgeren er tilbudt en handleplan og har svaret. Kun hvor loven ikke kræver tilbuddet, kan det vurderes som uhensigtsmæssigt.',
      en: 'The citizen was offered an action plan and has answered. Only where the law does not demand the offer may it be found unsuitable.',
    },
    missing: { da: 'Tilbyd en handleplan, og registrér svaret. Et nej er også et svar.', en: 'Offer an action plan, and register the answer. A no is an answer too.' },
  },
  {
    id: 'R25', act: 'SEL', paragraph: '§ 141 stk. 3', level: 'block', at: ['finishPlan'], validFrom: '2020-01-01',
    text: {
      da: 'En handleplan angiver formål, indsats, forventet varighed og andre særlige forhold.',
      en: 'An action plan states purpose, intervention, expected duration and other particular matters.',
    },
    missing: {
      da: 'Udfyld de punkter, der mangler. Er der ingen særlige forhold, så skriv det under "andet".',
      en: 'Fill in the items that are missing. Where there are no particular matters, say so under "other".',
    },
  },
  {
    id: 'R26', act: 'SEL', paragraph: '§ 141 stk. 5', level: 'warn', at: ['order'], paragraphs: ['§ 101', '§ 107', '§ 108', '§ 109', '§ 110'], validFrom: '2020-01-01',
    text: {
      da: 'Botilbuddet eller behandlingsstedet får de dele af handleplanen, der er relevante for hjælpen.',
      en: 'The residential place or the place of treatment is given the parts of the action plan that matter for the help.',
    },
    missing: { da: 'Sæt handleplanens relevante dele på videregivelseslisten.', en: 'Put the relevant parts of the action plan on the release list.' },
  },
  {
    id: 'R27', act: 'SEL', paragraph: '§ 141 stk. 7', level: 'block', at: ['finishPlan'], validFrom: '2020-01-01',
    text: { da: 'Én samlet plan på tværs af områder laves kun, når borgeren har sagt ja.', en: 'One plan across sectors is only made when the citizen has accepted it.' },
    missing: {
      da: 'Få borgerens ja, med et samtykke der stadig gælder, eller lav handleplanen for sig.',
      en: "Obtain the citizen's yes, with a consent that still holds, or make the action plan on its own.",
    },
  },
  {
    id: 'goals-smart', act: 'VUM', paragraph: '', level: 'warn', at: ['finishPlan'], validFrom: '2020-01-01',
    text: {
      da: 'Målene beskriver, hvordan det er, når de er nået, kan måles, har en dato og er borgerens egne.',
      en: "The goals tell how it is when they are reached, can be measured, have a date and are the citizen's own.",
    },
    missing: {
      da: 'Ret målene på listen sammen med borgeren, eller skriv, hvorfor de skal stå sådan.',
      en: 'Put the goals on the list right together with the citizen, or state why they are to stand like this.',
    },
  },
  {
    id: 'recommendation-approved', act: 'VUM', paragraph: '', level: 'block', at: ['leaveRecommendation'], validFrom: '2020-01-01', mayLower: true,
    text: { da: 'En indstilling er godkendt, før sagen går videre med den.', en: 'A recommendation has been approved before the case goes on with it.' },
    missing: {
      da: 'Afvent godkendelsen, eller ret indstillingen efter kommentaren og send den igen.',
      en: 'Wait for the approval, or change the recommendation after the comment and submit it again.',
    },
  },
  {
    id: 'negotiation-needed', act: 'BIT', paragraph: '', level: 'warn', at: ['decide', 'order'], validFrom: '2020-01-01',
    text: {
      da: 'Køb over kommunens egne grænser er forhandlet, før der afgøres eller bestilles.',
      en: "Purchases above the municipality's own limits are negotiated before deciding or ordering.",
    },
    missing: { da: 'Åbn en forhandling, eller skriv, hvorfor den ikke kan nås.', en: 'Open a negotiation, or state why there is no time for it.' },
  },
  {
    id: 'negotiation-concluded', act: 'BIT', paragraph: '', level: 'warn', at: ['negotiate'], validFrom: '2020-01-01',
    text: { da: 'Forhandlingen er afsluttet, og en aftale er godkendt.', en: 'The talks have been concluded, and an agreement has been approved.' },
    missing: { da: 'Registrér udfaldet af forhandlingen, og få aftalen godkendt.', en: 'Register the outcome of the talks, and have the agreement approved.' },
  },
  {
    id: 'R46', act: 'SEL', paragraph: '§ 174', level: 'info', at: ['negotiate'], validFrom: '2020-01-01',
    text: { da: 'Et kommunalt tilbuds takst bygger på dets omkostninger.', en: 'The rate of a municipal provider rests on its costs.' },
    missing: { da: 'Se efter, at den interne takst er omkostningsbaseret.', en: 'See to it that the internal rate is based on costs.' },
  },
];
