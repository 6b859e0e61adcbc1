/** The Danish words that every page may need. */
import type { ofCases } from './da/ofCases';
import { list } from './da/overview';
import { provider } from './da/provider';
import { team } from './da/team';

const days = (n: number) => (n === 1 ? '1 dag' : `${n} dage`);
const months = (n: number) => (n === 1 ? '1 måned' : `${n} måneder`);

export const da = {
  locale: 'da-DK',
  language: 'da' as 'da' | 'en',
  relative: {
    today: 'i dag', tomorrow: 'i morgen',
    inDays: (n: number) => `om ${days(n)}`, inMonths: (n: number) => `om ${months(n)}`,
    overBy: (n: number) => `for ${days(n)} siden`, forDays: (n: number) => (n === 0 ? 'siden i dag' : `i ${days(n)}`),
  },
  general: {
    retry: 'Prøv igen', cancel: 'Annullér', close: 'Luk', save: 'Gem', loading: 'Henter …', saving: 'Gemmer …', optional: '(valgfrit)',
    chooseFirst: 'Vælg …', required: 'Skal udfyldes.',
    dateFrom: (date: string) => `Vælg en dato fra og med ${date}.`, dateAfter: (date: string) => `Vælg en dato efter ${date}.`,
    dateBetween: (from: string, to: string) => `Vælg en dato fra ${from} til ${to}.`,
    quote: (text: string) => `”${text}”`,
    goal: (n: number, label: string) => `Mål ${n}: ${label}`, system: 'Sagskompas', unknownPerson: 'Ukendt person', formerColleague: 'Tidligere medarbejder', unknownConcept: 'Ukendt begreb',
  },
  outside: {
    title: 'Åbn Sagskompas i Microsoft Teams',
    body: 'Siden hører til i Teams, hvor du allerede er logget på. Åbn Teams, og vælg Sagskompas i venstre side.',
    without: 'Har du ikke Teams?', how: 'Log på her i browseren med den konto, som kommunen har givet adgang. Du kan det samme som i Teams, men får ingen beskeder.', signIn: 'Log på',
    failed: 'Du blev ikke logget på. Prøv igen, eller spørg kommunen, om din konto har adgang.',
  },
  error: {
    title: 'Siden kunne ikke hentes', noRoleTitle: 'Du har ikke adgang til Sagskompas',
    network: 'Der kom intet svar. Tjek din forbindelse, og prøv igen. Det, du har sendt, bliver aldrig gjort to gange.',
    signIn: 'Du kunne ikke logges på. Luk siden, og åbn den igen.',
    answerUnreadable: 'Svaret kunne ikke læses. Hent siden igen; sker det stadig, så sig til.',
    crash: 'Noget gik galt på siden.', reload: 'Hent siden igen',
  },
  config: {
    title: 'Vis teamets sager i denne kanal',
    body: 'Fanen viser teamets sager med frister, hvem der ventes på, og hvordan det går med målene.',
    privacy: 'Hver person ser kun det, personen har ret til. Ingen oplysninger om borgere bliver lagt i kanalen.',
    save: 'Vælg Gem for at tilføje fanen.',
    tabName: 'Teamets sager',
  },
  scope: { mine: 'Mine sager', team: 'Teamets sager', provider: 'Vores bestillinger', negotiation: 'Forhandlinger' },
  offline: 'Der er ingen forbindelse lige nu. Du kan læse videre; siden hentes igen af sig selv.',
  pages: { title: 'Sider', cases: 'Sager', settings: 'Indstillinger', administration: 'Drift' },
  scopes: 'Vælg oversigt',
  list, team, provider,
  overview: {
    search: 'Søg i sagerne', searchHint: { mine: 'Sagsnr., initialer, udfører eller mål', team: 'Sagsnr., initialer, udfører eller mål', provider: 'Sagsnr. eller mål', negotiation: 'Sagsnr.' },
    phase: 'Fase', allPhases: 'Alle faser',
    filterWithCount: (name: string, n: number) => `${name} (${n})`,
    ownOrder: 'Bestilling',
    count: (shown: number, total: number) => (shown === total ? (total === 1 ? '1 sag' : `${total} sager`) : `${shown} af ${total} sager`),
    updated: (time: string) => `Opdateret kl. ${time}`, refresh: 'Hent igen',
    emptyTitle: 'Her er ingen sager lige nu',
    empty: {
      mine: 'Når du får ansvar for en sag, står den her med det, der haster mest, øverst.',
      team: 'Når teamet har sager, står de her med det, der haster mest, øverst.',
      provider: 'Når en kommune bestiller en indsats hos jer, står den her.',
      negotiation: 'Når der åbnes en forhandling, står den her.',
    },
    noHitsTitle: 'Ingen sager passer', noHits: 'Prøv med færre ord eller et andet filter.', clear: 'Ryd søgning og filtre',
    noScopeTitle: 'Her er ingen sager til dig', noScope: 'Din rolle giver ikke adgang til enkelte sager. Har du brug for det, så spørg din administrator.',
    lock: '(kan ikke åbnes)', closed: 'Sager med lås kan kun åbnes af sagens sagsbehandler og af teamlederen.',
    noDeadline: 'Ingen frist', nobody: 'Ingen', noProvider: 'Ingen endnu', noGoals: 'Ingen mål endnu', notPlanned: 'Ikke planlagt',
    acute: 'Akut', moreGoals: (n: number) => `og ${n} mål til`, table: 'Sager',
  },
  phase: {
    request: 'Henvendelse', opening: 'Sagsåbning', information: 'Oplysning', assessment: 'Faglig vurdering', recommendation: 'Indstilling', plan: 'Handleplan', negotiation: 'Forhandling', decision: 'Afgørelse', order: 'Bestilling', delivery: 'Levering', followUp: 'Opfølgning', closed: 'Lukket',
  },
  deadline: { decision: 'Afgørelse', assessment: 'Vurdering efter akut hjælp', orderAnswer: 'Svar på bestilling', clarification: 'Svar på udførerens spørgsmål', followUp: 'Opfølgning', result: 'Resultat af opfølgning', startingPoint: 'Udgangspunkt for mål', hearing: 'Partshøring', information: 'Oplysninger udefra', reassess: 'Genvurdering af klage', appeal: 'Klagefrist', matter: 'Frist', round: 'Forhandlingsrunde' },
  deadlineLight: { overdue: 'Forfalden', soon: 'Snart', later: 'I god tid' },
  waiting: { orderAnswer: 'svar på bestilling', status: 'status', information: 'oplysninger', hearing: 'svar på partshøring', approval: 'godkendelse', appealBody: 'Ankestyrelsens afgørelse', needAnswer: 'svar om behovet' },
  source: { doctor: 'Læge', hospital: 'Sygehus', employer: 'Arbejdsgiver', jobCentre: 'Jobcenter', school: 'Skole', provider: 'Udfører', relative: 'Pårørende', otherMunicipality: 'Anden kommune', bank: 'Bank', other: 'Andre' } as Record<string, string>,
  waitingFor: { information: 'Oplysninger', hearing: 'Borgeren', approval: 'Teamlederen', appealBody: 'Ankestyrelsen', needAnswer: 'Sagsbehandleren' } as Record<string, string>,
  light: { ahead: 'foran planen', onTrack: 'på sporet', behind: 'bagud', unknown: 'ikke vurderet' },
  lightStale: 'vurderingen er for gammel',
  trend: { up: 'Fremgang', flat: 'Uændret', down: 'Tilbagegang', tooEarly: 'For tidligt at sige' },
  score: { '2': 'Klart bedre', '1': 'Lidt bedre', '0': 'Uændret', '-1': 'Lidt dårligere', '-2': 'Klart dårligere' } as Record<string, string>,
  notScored: 'Ikke vurderet',
  notScoredReason: {
    notWorkedOn: 'der er ikke arbejdet med målet', citizenAbsent: 'borgeren var fraværende', citizenDeclined: 'borgeren ønskede det ikke',
    tooEarly: 'det er for tidligt', other: 'anden grund',
  },
  tookPart: { yes: 'Ja', partly: 'Delvist', no: 'Nej' },
  goalStatus: { reached: 'Nået', partly: 'Delvist nået', inProgress: 'Arbejder på det', paused: 'Sat på pause', notRelevant: 'Ikke relevant længere' },
  recommendation: { continue: 'Fortsæt indsatsen', adjust: 'Justér indsatsen', end: 'Afslut indsatsen', moreNeeded: 'Der er brug for mere' },
  goalType: { develop: 'Udvikle', maintain: 'Fastholde', limitLoss: 'Begrænse tab' },
  goalTypeHelp: {
    develop: 'Borgeren skal kunne mere end i dag. Det forventede niveau er lavere end i dag.',
    maintain: 'Borgeren skal blive ved med at kunne det samme. Det forventede niveau er som i dag.',
    limitLoss: 'Et tab er ventet og skal holdes nede. Det forventede niveau er som i dag eller højere.',
  },
  level: ['Ingen nedsat funktionsevne', 'Let nedsat funktionsevne', 'Moderat nedsat funktionsevne', 'Svært nedsat funktionsevne', 'Fuldstændig nedsat funktionsevne'] as readonly string[],
  need: ['Intet støttebehov', 'Let støttebehov', 'Moderat støttebehov', 'Højt støttebehov', 'Fuldstændigt støttebehov'] as readonly string[],
  orderState: { sent: 'Venter på svar', clarifying: 'Har et spørgsmål', accepted: 'I gang', declined: 'Afvist', withdrawn: 'Trukket tilbage', superseded: 'Afløst', ended: 'Afsluttet' },
  release: {
    wishes: 'Borgerens ønsker', overall: 'Samlet vurdering', resources: 'Borgerens ressourcer', perspective: 'Borgerens perspektiv', supportNeed: 'Støttebehov',
    targetGroups: 'Målgruppe', conditions: 'Undertemaer og niveauer',
  },
  declineReason: {
    noCapacity: 'Ingen ledig plads', outsideCompetence: 'Uden for tilbuddets kompetencer', wrongTargetGroup: 'Uden for tilbuddets målgruppe',
    distance: 'For stor afstand', other: 'Anden grund',
  },
  stage: { planned: 'Planlagt', asked: 'Venter på status', answered: 'Status er givet', closed: 'Afsluttet', cancelled: 'Bortfaldet' },
  result: { continue: 'Fortsæt indsatsen', endAndRefer: 'Afslut, og visitér til en ny indsats', end: 'Afslut indsatsen' },
  resultHelp: {
    continue: 'Indsatsen kører videre, og du sætter dato for næste opfølgning.',
    endAndRefer: 'Indsatsen skal afløses af en anden. Det kræver en afgørelse bagefter; resultatet er ikke selv afgørelsen.',
    end: 'Borgeren har ikke længere brug for indsatsen. Det kræver en afgørelse bagefter; resultatet er ikke selv afgørelsen.',
  },
  citizenViewMissing: {
    didNotWish: 'Borgeren ønskede ikke at deltage', notReached: 'Borgeren kunne ikke træffes', representativeSpoke: 'En repræsentant talte for borgeren', other: 'Anden grund',
  },
  role: { caseworker: 'sagsbehandler', teamLead: 'teamleder', provider: 'udfører', providerLead: 'leder hos udfører', negotiator: 'forhandler', admin: 'administrator', system: 'automatisk' } as Record<string, string>,
  case: {
    breadcrumb: 'Du er her', back: 'Tilbage til oversigten', share: 'Del link til sagen', waitingFor: 'Afventer', deadline: 'Næste frist', noDeadline: 'Ingen åben frist', nobody: 'Ingen',
    caseworker: 'Sagsbehandler', phase: 'Fase', acute: 'Akut', decisionNeeded: 'En opfølgning har afsluttet en indsats. Der skal træffes en afgørelse.',
    declinedOnly: 'I har afvist bestillingen. Derfor vises kun det, der står her.',
    reason: 'Henvendelsen', received: (date: string) => `Modtaget ${date}`,
    wishes: 'Borgerens ønsker', noWishes: 'Borgerens egne ord er ikke skrevet ned endnu.', wishOn: (date: string) => `Borgerens egne ord, ${date}`,
    goals: 'Formål og mål', purpose: 'Formål', noPurpose: 'Formålet er ikke skrevet endnu.', noGoals: 'Der er ingen mål endnu.',
    assessment: 'Udredning', supportNeed: 'Støttebehov', targetGroups: 'Målgruppe', primaryGroup: 'primær', conditions: 'Undertemaer', notAssessed: 'Ikke vurderet',
    decisions: 'Afgørelser', granted: 'Bevilget', decided: (date: string) => `Truffet ${date}`, inForce: 'Gælder', period: (from: string, to?: string) => (to ? `${from} – ${to}` : `fra ${from}`),
    orders: 'Bestillinger', noOrders: 'Der er ikke bestilt noget endnu.',
    followUps: 'Opfølgninger', noFollowUps: 'Første opfølgning kommer, når en udfører har bekræftet en bestilling.',
    timeline: 'Tidslinje', showTimeline: 'Vis, hvad der er sket i sagen', noTimeline: 'Der er ikke sket noget endnu.',
  },
  goalCard: {
    from: 'Ved start', now: 'Nu', to: 'Forventet', expectedOn: (date: string) => `senest ${date}`, measure: 'Sådan ses det', theme: 'Undertema', others: 'Også',
    edit: (goal: string) => `Ret ${goal}`, met: 'Målet er nået', trend: 'Retning', scored: (n: number, of: number) => `${n} af ${of} vurderinger`,
    chart: (goal: string, words: string) => `${goal}: udvikling over tid. ${words}`, chartPlan: 'Planlagt', chartActual: 'Udvikling', better: 'bedre', worse: 'dårligere', today: 'i dag',
    asTable: 'Vis som tabel', date: 'Dato', score: 'Vurdering', sum: 'Samlet', tookPart: 'Borgeren deltog', since: (date: string) => `siden ${date}`, start: 'Start',
    noScores: 'Målet er ikke vurderet endnu.', hollow: 'Hul prik: borgeren deltog ikke', gap: 'Stiplet: en vurdering mangler', total: (sum: string) => `samlet ${sum}`,
  },
  orderCard: {
    services: 'Ydelser', goals: 'Mål', wishedStart: 'Ønsket start', startsOn: 'Start', answerBy: 'Svar senest', placedOn: 'Bestilt', hours: (n: string) => `${n} timer om ugen`, extent: 'Omfang',
    rhythm: (n: number) => `hver ${n === 1 ? 'måned' : `${n}. måned`}`, followUps: 'Opfølgning', first: (date: string) => `første gang ${date}`, contact: 'Kontaktperson', description: 'Opgaven', declined: 'Grund til afvisning',
  },
  followUpCard: {
    title: (n: number) => `Opfølgning ${n}`, due: 'Dato', period: 'Periode', status: 'Status fra udfører', noStatus: 'Udføreren har ikke svaret endnu.', notAskedYet: 'Udføreren bliver spurgt, når datoen nærmer sig.',
    answeredBy: (who: string, date: string) => `${who}, ${date}`, recommendation: 'Udførerens anbefaling', meeting: 'Udføreren ønsker et møde.', ownMeeting: 'I ønsker et møde.', meetingWanted: 'Møde ønskes', comment: 'Kommentar', development: 'Udvikling', tookPart: 'Borgeren deltog',
    result: 'Resultat', heldOn: 'Holdt', citizenView: 'Borgerens egen oplevelse', citizenViewMissing: 'Borgeren er ikke hørt', conclusion: 'Konklusion', waived: 'Holdt uden status, fordi', need: 'Støttebehov nu', goalStatus: 'Status',
    earlier: (n: number) => (n === 1 ? 'Vis 1 tidligere opfølgning' : `Vis ${n} tidligere opfølgninger`), yours: 'Jeres status',
  },
  action: {
    recordWish: 'Registrér ønske', setPurpose: 'Skriv formål', changePurpose: 'Ret formål', setGoal: 'Tilføj mål', placeOrder: 'Ny bestilling', acknowledgeOrder: 'Bekræft bestilling', declineOrder: 'Afvis bestilling',
    answerFollowUp: 'Giv status', registerFollowUpResult: 'Registrér resultat',
  },
  done: {
    recordWish: 'Ønsket er gemt.', setPurpose: 'Formålet er gemt.', setGoal: 'Målet er gemt.', placeOrder: 'Bestillingen er sendt til udføreren.', acknowledgeOrder: 'I har bekræftet bestillingen.',
    declineOrder: 'I har afvist bestillingen.', answerFollowUp: 'Status er sendt til sagsbehandleren.', registerFollowUpResult: 'Resultatet er registreret.',
  },
  doneOther: 'Det er gemt i sagen.',
  next: {
    title: 'Næste skridt', more: 'Flere handlinger', doIt: 'Gør det', nothing: 'Der er ikke noget, der haster lige nu.', must: 'Skal være på plads:',
    rest: (n: number) => `Vis ${n} til`,
  },
  dayPart: { morning: 'Formiddag', midday: 'Midt på dagen', afternoon: 'Eftermiddag' },
  form: {
    gateReason: 'Begrundelse', conflict: 'Sagen er ændret imens og er hentet igen. Det, du har skrevet, står her endnu. Se ændringerne, og send igen.',
    wishText: 'Borgerens egne ord', wishHint: 'Skriv så vidt muligt, som borgeren selv siger det.',
    purposeText: 'Formål med indsatsen', purposeHint: 'Hvad skal hjælpen overordnet føre til?',
    goalText: 'Mål', goalTextHint: 'Hvad skal borgeren kunne? Gerne med borgerens egne ord.', goalLabel: 'Neutralt navn', goalLabelHint: 'Står på kort i Teams-chatten. Skriv intet om helbred eller tema. Højst 40 tegn.',
    goalType: 'Måltype', primary: 'Undertema', fromAssessment: 'Fra udredningen', allThemes: 'Alle undertemaer', secondary: 'Andre undertemaer, der påvirkes', baseline: 'Niveau ved start', baselineChange: 'Niveau ved målets start', expected: 'Forventet niveau', expectedOn: 'Nås senest',
    levelMismatch: 'Det forventede niveau passer ikke til måltypen. Du kan gemme alligevel.', measure: 'Sådan kan I se, at målet er nået', editGoal: 'Ret mål',
    provider: 'Udfører', internal: 'internt tilbud', external: 'privat tilbud', services: 'Ydelser', servicesHint: 'Kun ydelser, der er bevilget i en gældende afgørelse, kan bestilles.', noServices: 'Der er ingen gældende afgørelse, som bevilger ydelser. Træf afgørelsen først.',
    goals: 'Mål, der skal arbejdes med', wishedStart: 'Ønsket start', firstFollowUp: 'Første opfølgning', rhythm: 'Derefter opfølgning', hours: 'Timer om ugen', hoursWrong: 'Skriv et tal fra 0 til 168.', description: 'Beskrivelse af opgaven', releases: 'Det får udføreren at vide ud over formål og mål', releasesHint: 'Vælg kun det, der er nødvendigt for at kunne hjælpe borgeren.', releaseReason: 'Hvorfor er det nødvendigt?', sendOrder: 'Send bestilling', oneService: 'Vælg mindst én ydelse.',
    cannotAnswer: 'Kan I ikke svare nu?', slotDay: (n: number) => `Forslag ${n}: dag`, slotPart: (n: number) => `Forslag ${n}: tid på dagen`, until: 'Til og med', startsOn: 'Hvornår starter I?', acknowledge: 'Bekræft bestilling', declineReason: 'Hvorfor afviser I?', declineText: 'Uddybning', decline: 'Send afvisning',
    result: 'Resultat', heldOn: 'Opfølgningen blev holdt', citizenView: 'Borgerens egen oplevelse', citizenViewHint: 'Hvad siger borgeren om hjælpen og målene?', citizenViewMissing: 'Hvis borgeren ikke er hørt: hvorfor?', conclusion: 'Konklusion og aftaler',
    levels: 'Niveau nu for hvert mål', supportNeed: 'Støttebehov nu', supportNeedHint: 'Skal vurderes, når indsatsen afsluttes.', lastNeed: (need: string, date: string) => `Sidst vurderet: ${need}, ${date}.`, nextFollowUp: 'Næste opfølgning', nextHint: 'Foreslået efter aftalt rytme.',
    waived: 'Hvorfor holdes opfølgningen uden status?', waivedHint: 'Udføreren har ikke svaret. Du kan gå videre med en grund, for pligten til at følge op er kommunens.', register: 'Registrér resultat', unchanged: 'Ingen ny vurdering',
    goalStatus: 'Status', development: 'Udvikling siden sidst', tookPart: 'Deltog borgeren?', comment: 'Kommentar', recommendation: 'Jeres anbefaling', meeting: 'Vi ønsker et møde om opfølgningen', sendStatus: 'Send status', statusIntro: 'Vurdér hvert mål i forhold til sidst. Kommentarer gemmes i sagen og vises ikke i chatten.',
    newConflict: 'Det er ændret imens og er hentet igen. Se, hvad der gælder nu.',
  },
  comment: {
    title: 'Kommentar til et mål', goal: 'Mål', text: 'Kommentar', hint: 'Gemmes i sagen og vises ikke i chatten.', save: 'Gem kommentar', saved: 'Kommentaren er gemt. Du kan lukke vinduet.', openCase: 'Åbn sagen',
    closed: 'Der kan ikke skrives kommentarer til denne opfølgning nu.',
  },
  gateUnknown: (id: string) => `Kravet ${id} er ikke opfyldt.`,
  event: {
    caseOpened: 'Sagen blev åbnet', wishRecorded: 'Borgerens ønske blev skrevet ned', purposeSet: 'Formålet blev skrevet', assessmentRecorded: 'Udredningen blev registreret', goalSet: 'Et mål blev sat eller rettet',
    decisionRecorded: 'En afgørelse blev registreret', orderPlaced: 'En bestilling blev sendt', orderAcknowledged: 'Bestillingen blev bekræftet', orderDeclined: 'Bestillingen blev afvist', followUpPlanned: 'En opfølgning blev planlagt',
    statusRequested: 'Udføreren blev bedt om status', followUpCommented: 'Udføreren skrev en kommentar', statusAnswered: 'Udføreren gav status', resultRequested: 'Sagsbehandleren blev bedt om resultatet',
    followUpResultRegistered: 'Opfølgningens resultat blev registreret', gateOverridden: 'Et krav blev tilsidesat med en grund',
  } as Record<string, string>,
  eventUnknown: 'En ændring i sagen',
  surface: { tab: 'fanen', card: 'et kort i chatten', timer: 'en frist', import: 'overførsel fra et andet system' } as Record<string, string>,
  timelineBy: (who: string, role: string) => `${who} (${role})`,
  timelineVia: (surface: string) => `via ${surface}`,
};

/** What is fetched before the first page. */
export type FirstTexts = typeof da;
/** What every language must say. */
export type Texts = FirstTexts & typeof ofCases;
