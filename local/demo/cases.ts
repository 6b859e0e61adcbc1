/** The content of the demo cases. All persons, places and words are invented; codes are looked up by their FFB term. */
type GoalType = 'develop' | 'maintain' | 'limitLoss';
type Level = 0 | 1 | 2 | 3 | 4;
type Score = -2 | -1 | 0 | 1 | 2;

export interface DemoGoal {
  label: string; text: string; type: GoalType; primary: string; secondary?: string[]; from: Level; to: Level; measure: string;
  /** One score per follow-up that has been answered. */
  scores: Score[];
}

export interface DemoCase {
  caseNo: string;
  initials: string;
  owner: 'caseworker' | 'caseworker2';
  reason: string;
  wish: string;
  purpose: string;
  supportNeed: Level;
  targetGroups: string[];
  conditions: [term: string, level?: Level][];
  goals: DemoGoal[];
  services: string[];
  paragraph: string;
  /** Absent: the decision is made, and the order is for whoever tries the product. */
  order?: {
    provider: string; as: string; hours: number;
    /** Months from the start to each follow-up. */
    followUpMonths: number[];
    rhythm: number;
    /** Days from today to the last follow-up of that list. */
    lastInDays: number;
    /** How many of them have a status, and how many a result. */
    answered: number; closed: number;
    description: string;
  };
  /** The order lies unanswered with the provider. */
  unanswered?: { provider: string; hours: number; description: string };
}

export const demoCases: DemoCase[] = [
  {
    caseNo: 'S-2026-0101', initials: 'A.', owner: 'caseworker', supportNeed: 2, paragraph: '§ 85',
    reason: 'Søger hjælp til at komme ud ad døren og få styr på hverdagen i egen bolig.',
    wish: 'Jeg vil kunne tage bussen til min brætspilsaften uden at ringe til mor.',
    purpose: 'At leve for sig selv med en fast rytme hen over ugen.',
    targetGroups: ['Autismespektrum', 'Angst'],
    conditions: [['Følelser og adfærd'], ['Organisering og planlægning'], ['Personer i netværk'], ['Købe ind', 3], ['Færdes med transportmidler', 3], ['Deltage i sociale fællesskaber og fritidsaktiviteter', 3], ['Håndtere post', 2]],
    goals: [
      { label: 'Transport', text: 'Jeg tager selv bussen til mine aftaler.', type: 'develop', primary: 'Færdes med transportmidler', secondary: ['Deltage i sociale fællesskaber og fritidsaktiviteter'], from: 3, to: 2, measure: 'To busture om ugen uden opringning.', scores: [1, 1] },
      { label: 'Indkøb', text: 'Jeg køber selv ind til ugen.', type: 'develop', primary: 'Købe ind', from: 3, to: 1, measure: 'Ét planlagt indkøb om ugen.', scores: [1, 0] },
    ],
    services: ['Støtte til transport', 'Støtte til daglige opgaver i hjemmet'],
    order: { provider: 'vejviserne', as: 'provider-internal', hours: 4, followUpMonths: [3, 6, 9], rhythm: 3, lastInDays: 3, answered: 2, closed: 2, description: 'Træning i at bruge bus og planlægge indkøb, to besøg om ugen.' },
  },
  {
    caseNo: 'S-2026-0107', initials: 'G.', owner: 'caseworker', supportNeed: 3, paragraph: '§ 85',
    reason: 'Bor på forsorgshjem og er anvist egen bolig. Søger støtte til at flytte ind og blive boende.',
    wish: 'Min egen nøgle – og min hund.',
    purpose: 'At flytte ind og kunne klare en almindelig hverdag i egen bolig.',
    targetGroups: ['Hjemløshed', 'Alkoholmisbrug', 'Omsorgssvigt'],
    conditions: [['Boligsituation'], ['Rusmidler'], ['Varetage bolig', 4], ['Varetage økonomi', 3], ['Købe ind', 2]],
    goals: [
      { label: 'Bolig', text: 'Jeg passer min bolig og åbner min post.', type: 'develop', primary: 'Varetage bolig', from: 4, to: 2, measure: 'Huslejen er betalt, og posten er åbnet hver uge.', scores: [1, -1, 1] },
      { label: 'Økonomi', text: 'Jeg har penge til hele måneden.', type: 'develop', primary: 'Varetage økonomi', from: 3, to: 2, measure: 'Budgettet holder tre måneder i træk.', scores: [0, 0, 1] },
    ],
    services: ['Støtte til etablering i bolig'],
    order: { provider: 'anker', as: 'provider-external', hours: 6, followUpMonths: [2, 4, 7], rhythm: 3, lastInDays: -4, answered: 3, closed: 2, description: 'Støtte til indflytning, kontakt til boligselskabet og faste betalinger.' },
  },
  {
    caseNo: 'S-2026-0106', initials: 'F.', owner: 'caseworker2', supportNeed: 2, paragraph: '§ 85',
    reason: 'Har efter en hjerneskade svært ved samtaler og ved at ringe til det offentlige.',
    wish: 'Kunne bestille en kaffe selv.',
    purpose: 'At kunne tale med andre om det, der er vigtigt.',
    targetGroups: ['Erhvervet hjerneskade'],
    conditions: [['Spise', 2], ['Klæde sig af og på', 2], ['Samtale', 3]],
    goals: [{ label: 'Samtale', text: 'Jeg bestiller selv på caféen.', type: 'develop', primary: 'Samtale', from: 3, to: 2, measure: 'Én samtale om ugen uden hjælp.', scores: [1] }],
    services: ['Støtte til kontakt til offentlige og private instanser'],
    order: { provider: 'vejviserne', as: 'provider-lead', hours: 2, followUpMonths: [3, 6], rhythm: 3, lastInDays: 60, answered: 1, closed: 1, description: 'Øve samtaler i trygge rammer.' },
  },
  {
    caseNo: 'S-2026-0104', initials: 'D.', owner: 'caseworker', supportNeed: 2, paragraph: '§ 85',
    reason: 'Er ved at falde fra sin uddannelse og beder om støtte.',
    wish: 'Blive færdig som mekaniker, og få en kæreste.',
    purpose: 'At gennemføre uddannelsen og passe på sig selv undervejs.',
    targetGroups: ['Opmærksomhedsforstyrrelse', 'Stofmisbrug'],
    conditions: [['Igangsætning og motivation'], ['Døgnrytme'], ['Varetage uddannelse', 3], ['Varetage egen sundhed', 3], ['Samtale', 1]],
    goals: [
      { label: 'Uddannelse', text: 'Jeg møder på skolen hver dag.', type: 'develop', primary: 'Varetage uddannelse', from: 3, to: 1, measure: 'Fremmøde over 90 % i en måned.', scores: [] },
      { label: 'Egen hverdag', text: 'Jeg sover om natten og spiser morgenmad.', type: 'develop', primary: 'Varetage egen sundhed', from: 3, to: 2, measure: 'Fem morgener om ugen.', scores: [] },
    ],
    services: ['Støtte til uddannelse', 'Støtte til behandling'],
    unanswered: { provider: 'vejviserne', hours: 5, description: 'Støtte til at komme af sted om morgenen og holde kontakt med skolen.' },
  },
  {
    caseNo: 'S-2026-0108', initials: 'H.', owner: 'caseworker', supportNeed: 1, paragraph: '§ 104',
    reason: 'Er meget alene og vil gerne have noget at stå op til.',
    wish: 'Synge i kor.',
    purpose: 'At være en del af et fællesskab hver uge.',
    targetGroups: ['Synsnedsættelse', 'Angst'],
    conditions: [['Syn'], ['Gå og bevæge sig', 2], ['Deltage i sociale fællesskaber og fritidsaktiviteter', 3]],
    goals: [{ label: 'Fællesskab', text: 'Jeg er med til korprøve hver uge.', type: 'develop', primary: 'Deltage i sociale fællesskaber og fritidsaktiviteter', from: 3, to: 2, measure: 'Tre prøver ud af fire.', scores: [] }],
    services: ['Social aktivitet', 'Kreativ aktivitet'],
  },
];
