/** Danish words of the case page beyond what every page shares. */
const n = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const casePage = {
  sections: 'Dele af sagen', goTo: 'Gå til en del af sagen',
  stages: {
    title: 'Hvor langt er sagen?', request: (no: number) => `Henvendelse ${no}`, since: (date: string) => `siden ${date}`, of: (at: number, all: number) => `Trin ${at} af ${all}`,
    done: 'klaret', now: 'her er vi', ahead: 'kommer', before: (step: string) => `For at komme videre: ${step}`, nothing: 'Der mangler ikke noget for at komme videre.', go: (to: string) => `Gå videre til ${to.toLowerCase()}`,
    must: 'Skal på plads', should: 'Bør på plads', know: 'Godt at vide', items: (count: number) => n(count, 'sted', 'steder'),
    asks: (count: number) => `Det kigger næste trin på (${count})`, closed: 'Forløbet er lukket', answerBy: (date: string) => `Svar senest ${date}`,
  },
  alerts: { title: 'Det beder loven om i dag', escalated: 'Teamlederen har fået besked' },
  undo: { title: (what: string) => `Dit seneste skridt: ${what}.`, button: 'Fortryd', done: 'Det er fortrudt.' },
  reason: {
    title: 'Vis mere med en grund', why: 'Din rolle viser ikke alt i sagen. Skriver du en grund, vises mere. Grunden bliver gemt i sagens læselog.', label: 'Hvorfor har du brug for at se mere?', show: 'Vis mere', shown: 'Sagen vises med den grund, du har skrevet.',
  },
  assessment: {
    title: 'Udredning', none: 'Udredningen er ikke begyndt.', summary: (themes: number, subthemes: number) => `${n(themes, 'tema', 'temaer')}, ${n(subthemes, 'undertema', 'undertemaer')}`,
    citizen: 'Borgeren fortæller', others: 'Andre fortæller', provider: 'udfører', caseworker: 'Sagsbehandlerens vurdering', untold: 'Ikke skrevet endnu', unopened: (count: number) => `Temaer, der ikke er åbnet (${count})`,
    unconfirmed: 'Nyt fra udfører, ikke vurderet', inactive: 'Ikke længere aktuelt', resource: 'Ressource', seen: (date: string) => `Sidst set på ${date}`,
    scale: 'Skala: 0 er ingen nedsat funktionsevne, 4 er fuldstændig nedsat. Et lavere tal er bedre.', needs: 'Støttebehovet siger, hvor meget og hvor tit der er brug for støtte udefra. Det siger ikke hvilken ydelse.',
    overall: 'Samlet faglig vurdering', resources: 'Borgerens ressourcer i forhold til indsatsen', perspective: 'Borgerens perspektiv på indsatsen', legal: 'Personkreds', inGroup: 'ja', notInGroup: 'nej', otherHelp: 'Anden hjælp, der er overvejet',
    earlier: (count: number) => n(count, 'tidligere vurdering', 'tidligere vurderinger'), facts: 'Oplysninger, der taler imod borgeren', known: 'Borgeren kender den', unknown: 'Skal i partshøring', essential: 'væsentlig', source: 'Kilde',
    proposal: 'Foreslået indsats', diagnoses: 'Diagnoser', by: (who: string, date: string) => `${who}, ${date}`,
  },
  plan: {
    title: 'Indstilling og handleplan', none: 'Der er ingen indstilling eller handleplan endnu.', recommendation: 'Indstilling', waiting: 'Venter på godkendelse', offer: 'Tilbud om handleplan', plan: (version: number) => `Handleplan, version ${version}`,
    words: 'Borgerens mål og ønsker', purpose: 'Formål', duration: 'Forventet varighed', coordination: 'Koordination', disagreement: 'Det er borgeren uenig i', released: 'Dele, udføreren får', rejected: 'Fravalgte muligheder', dissent: 'Borgerens uenighed', comment: 'Kommentar', followUp: 'Opfølgning', approvedBy: 'Behandlet af',
    outcome: { approved: 'Godkendt', approvedWithChange: 'Godkendt med ændring', returned: 'Sendt tilbage', rejected: 'Afvist', withdrawn: 'Trukket tilbage' },
    other: { housing: 'Bolig', employment: 'Beskæftigelse', personalHelp: 'Personlig hjælp', treatment: 'Behandling', aids: 'Hjælpemidler', other: 'Andet' } as Record<string, string>,
    answer: { pending: 'Afventer svar', accepted: 'Borgeren har sagt ja', declined: 'Borgeren har sagt nej', notSuitable: 'Ikke hensigtsmæssigt' }, kroner: (amount: string) => `${amount} kr.`,
  },
  compass: {
    title: 'Udviklingskompas', about: 'Hvert mål har sin egen retning. Midten er −4, den yderste ring +4. Ringen for 0 er udgangspunktet.', bars: 'Samlet udvikling for hvert mål, fra −4 til +4. 0 er udgangspunktet.', now: 'Nu', start: 'Udgangspunkt', planned: 'Planlagt nu',
    missing: 'mangler udgangspunkt', table: 'Kompasset som tabel', goal: 'Mål', total: 'Samlet', plan: 'Planlagt', light: 'Hvordan går det?', beyond: 'ud over skalaen', index: (value: string, of: number, all: number) => `Gennemsnit af seneste vurdering: ${value} (${of} af ${all} mål)`, tooLittle: (of: number, all: number) => `For få vurderinger til et gennemsnit (${of} af ${all} mål)`,
    label: (words: string) => `Udviklingskompas. ${words}`, better: 'Bedre', same: 'Uændret', worse: 'Dårligere',
  },
  line: { version: (no: number) => `Nyt mål, version ${no}`, provider: (name: string) => `Skift til ${name}`, scorer: (name: string) => `${name} vurderer herfra`, caseworker: 'Sagsbehandleren', missing: 'Vurdering mangler' },
  smart: {
    activityInsteadOfGoal: 'Målet ligner en aktivitet. Skriv, hvordan det er, når det er nået.', noMeasure: 'Der mangler et mål for, hvordan det ses.', noDate: 'Der mangler en dato.', notAccepted: 'Borgerens ja eller uenighed er ikke skrevet.',
    againstGoalType: 'Det forventede niveau passer ikke til måltypen.', manyGoals: 'Der er mange mål på én gang.',
  },
  subgoals: { title: 'Delmål', open: 'I gang', done: 'Klaret', dropped: 'Opgivet', by: (date: string) => `senest ${date}` },
  goal: { proposed: 'Foreslået', completed: 'Afsluttet', reached: 'Nået', partly: 'Delvist nået', dropped: 'Opgivet', replaced: 'Afløst', disagrees: 'Borgeren er uenig', outcome: 'Udfald', satisfaction: 'Borgeren ved start' },
  decisions: {
    title: 'Afgørelser, høring og klage', none: 'Der er ikke truffet nogen afgørelse endnu.', type: { grant: 'Bevilling', partial: 'Delvis bevilling', rejection: 'Afslag', change: 'Ændring', reduction: 'Nedsættelse', stop: 'Ophør', continuation: 'Fortsættelse' },
    sent: 'Sendt', notSent: 'Ikke sendt til borgeren endnu', channel: { digitalPost: 'Digital Post', letter: 'brev', oral: 'mundtligt' }, received: (date: string) => `modtaget ${date}`, appeal: 'Klagefrist', appealOpen: (date: string, days: number) => `${date} – ${n(days, 'dag', 'dage')} tilbage`, appealOver: (date: string) => `${date} – udløbet`,
    effect: 'Virker fra', refused: 'Afslået', facts: 'Faktiske oplysninger', rules: 'Regler', considerations: 'Hovedhensyn', individual: 'Den konkrete vurdering', changed: 'Ændret siden bevillingen', transition: 'Overgang', guidance: 'Klagevejledning', remarks: 'Borgerens bemærkninger og vægten af dem', noHearing: 'Ingen partshøring, fordi', inError: 'Fejlregistreret',
    hearing: 'Partshøring', hearingUntil: (date: string) => `Frist ${date}`, answered: (date: string) => `Besvaret ${date}`, unanswered: 'Ikke besvaret', extended: (date: string) => `Forlænget til ${date}`,
    appealTitle: 'Klage', late: 'kom efter fristen', reassessBy: 'Genvurdér senest', reassessed: 'Genvurderet', forwarded: 'Sendt til Ankestyrelsen', result: 'Ankestyrelsens afgørelse', upheld: 'fastholdt', partlyChanged: 'delvist ændret', confirmed: 'stadfæstet', remitted: 'hjemvist', dismissed: 'afvist', withdrawn: 'trukket tilbage', changedTo: 'ændret',
    waiting: (count: number) => n(count, 'klage er åben', 'klager er åbne'),
  },
  order: {
    releases: 'Det har udføreren fået at vide', necessary: 'nødvendigt', consent: 'samtykke', price: 'Pris', questions: 'Spørgsmål og svar', noAnswer: 'Ikke besvaret', handover: 'Overdragelse', started: 'Startede', ends: 'Slutter', delivered: 'Leverede timer', hours: (hours: string, from: string, to: string) => `${hours} timer, ${from} – ${to}`,
    requests: 'Udførerens indstilling', told: 'Det har I fået at vide', inError: 'Fejlregistreret', purpose: 'Formål', decision: 'Afgørelsen', kind: { moreHours: 'Flere timer', fewerHours: 'Færre timer', otherService: 'En anden ydelse', goal: 'Et mål', end: 'Afslutning' }, requestAnswer: { accepted: 'Imødekommet', declined: 'Ikke imødekommet', meeting: 'Aftalt møde' },
    release: { diagnosis: 'Diagnose', plan: 'Handleplan', contact: 'Kontaktoplysninger', relatives: 'Pårørende', relatedIntervention: 'Andre indsatser', relatedInterventions: 'Andre indsatser', attachment: 'Bilag' } as Record<string, string>,
  },
  negotiation: {
    title: 'Forhandling', none: 'Der er ingen forhandling i sagen.', need: (version: number) => `Behov (B), version ${version}`, locked: (date: string) => `Låst ${date}`, open: 'Ikke låst', frame: 'Prisramme pr. år', candidates: 'Mulige tilbud', deselected: 'Fravalgt', rounds: 'Runder', round: (no: number) => `Runde ${no}`,
    ours: 'Vi', theirs: 'De', hours: 'Timer om ugen', cost: 'Pris pr. år', differs: 'Uenige om', nothing: 'Enige', next: 'Næste skridt', match: 'Hænger det sammen?', bi: 'Behov og indsats', it: 'Indsats og takst', green: 'grøn – passer', yellow: 'gul – delvist', red: 'rød – passer ikke', outcome: 'Udfald', approval: 'Godkendelse', approved: 'Godkendt', returned: 'Sendt tilbage', running: 'Åben',
    outcomes: { agreed: 'Aftalt', agreedWithReservation: 'Aftalt med forbehold', noMatch: 'Intet match', withdrawnByMunicipality: 'Kommunen trak sig', withdrawnByProvider: 'Tilbuddet trak sig', overtaken: 'Overhalet af en akut løsning' }, part: { need: 'behov', intervention: 'indsats', rate: 'takst' }, available: { yes: 'ledig plads', no: 'ingen plads', later: 'plads senere', unknown: 'plads vides ikke' },
  },
  people: {
    title: 'Samtykker, parter og oplysninger', none: 'Der er ingen samtykker, parter eller ventende oplysninger.', waiting: 'Oplysninger, der er bedt om', consents: 'Samtykker', parties: 'Parter og pårørende', asked: (date: string) => `Spurgt ${date}`, due: (date: string) => `svar ventes ${date}`, reminders: (count: number) => n(count, 'rykker', 'rykkere'), essential: 'væsentlig', before: 'indhentet, før samtykket blev trukket tilbage', citizenReads: 'Borgeren læser', hidden: 'Borgeren ser den ikke',
    state: { waiting: 'Venter', received: 'Modtaget', givenUp: 'Opgivet', stopped: 'Stoppet' }, standing: { valid: 'Gælder', refused: 'Afslået', withdrawn: 'Trukket tilbage', notYet: 'Gælder ikke endnu', expired: 'Udløbet' }, kind: { guardian: 'Værge', powerOfAttorney: 'Fuldmægtig', partyRepresentative: 'Partsrepræsentant', assessor: 'Bisidder', relative: 'Pårørende', coordinator: 'Koordinator', otherAuthority: 'Anden myndighed' },
    consent: { collect: 'Indhente oplysninger', shareWithRelative: 'Dele med pårørende', wholePlan: 'Helhedsorienteret plan', shareAcrossProviders: 'Dele mellem udførere' }, scope: { stage: 'hvor langt sagen er', waiting: 'hvad der ventes på', goals: 'mål', decisions: 'afgørelser', everything: 'alt' }, may: 'Må se', letters: 'Breve går hertil', from: 'Fra', to: 'Til', until: (date: string) => `til ${date}`, given: (date: string) => `Givet ${date}`, ended: (date: string) => `Afsluttet ${date}`,
  },
  room: {
    title: 'Fagligt rum', internal: 'Kun for myndigheden. Borgeren og udføreren ser det ikke her. Notaterne hører til sagen og kan blive udleveret ved aktindsigt.', none: 'Der er ingen interne notater.', shared: 'Noter, borgeren kan læse', matters: 'Hændelser og anmodninger', noMatters: 'Der er ingen hændelser eller anmodninger.', open: 'Åben', settled: (date: string) => `Afsluttet ${date}`, due: (date: string) => `frist ${date}`, outcome: 'Udfald', passed: 'Krav, der er tilsidesat med en grund', errors: 'Fejlregistreringer',
    kind: { note: 'Notat', draft: 'Udkast', dissent: 'Uenighed', sparring: 'Sparring' }, corrects: 'retter et tidligere notat',
    matter: { accessRequest: 'Aktindsigt', writtenReasons: 'Skriftlig begrundelse', statement: 'Borgeren vil udtale sig', incident: 'Hændelse', worry: 'Bekymring', breach: 'Brud på datasikkerheden', municipalityMove: 'Skifte af kommune', shelterNotice: 'Besked fra forsorgshjem', dischargeChecklist: 'Tjekliste ved udskrivning', oralInformation: 'Mundtlig oplysning', journalised: 'Journalisering', citizenMessage: 'Besked fra borgeren', ageRule: 'Aldersregel', conflictOfInterest: 'Inhabilitet', meeting: 'Møde' },
  },
  request: { title: 'Henvendelser', of: (no: number) => `Henvendelse ${no}`, asked: 'Det søges der om', taken: 'Taget', participation: 'Borgerens deltagelse', guidance: 'Vejledning givet', delays: 'Besked om ny frist', extent: 'Formål og omfang', interpreter: 'Tolk eller hjælp til kommunikation', acute: 'Akut, fordi', route: 'Lovgrundlag', closed: 'Lukket' },
  moved: { what: 'Det er sket, siden du åbnede formularen', compare: 'Det, der gælder nu, over for det, du har skrevet', field: 'Felt', present: 'Nu i sagen', typed: 'Det, du har skrevet', empty: '(tomt)', again: 'Ret, hvis du vil, og send igen. Intet er sendt endnu.' },
  kept: { offline: 'Der kom intet svar. Det, du har skrevet, står her endnu. Send igen, når du har forbindelse; det bliver kun gjort én gang.', restored: 'Det, du skrev sidst, er hentet frem igen.', lies: (when: string) => `Der ligger en kladde fra ${when}.`, fetch: 'Hent kladden frem', throwAway: 'Slet kladden', fresh: 'Begynd forfra', saved: 'Kladden er gemt', notSaved: 'Kladden kunne ikke gemmes' },
  together: { title: 'Vurdér sammen med borgeren', how: 'Hvordan går det, sammenlignet med sidst?', own: 'Borgerens egen vurdering', took: 'Deltog borgeren?', skip: 'Ikke i dag', send: 'Gem vurderingen', one: 'Vurdér mindst ét mål.', why: 'Hvorfor ikke?' },
  citizenPage: 'Sammen med borgeren',
  event: {
    caseReassigned: 'Sagen fik en anden sagsbehandler', coverSet: 'En afløser blev sat', caseClosed: 'Sagen blev lukket', caseReopened: 'Sagen blev genåbnet', undone: 'Den seneste handling blev fortrudt', requestReceived: 'En henvendelse kom ind', requestAmended: 'Henvendelsen blev rettet',
    threadMoved: 'Sagen gik til en anden fase', deadlineChosen: 'Sagsbehandlingsfristen blev valgt', delayNoticed: 'Borgeren fik besked om en ny frist', guidanceGiven: 'Borgeren blev vejledt', participationNoted: 'Borgerens deltagelse blev skrevet ned', lawRouteChosen: 'Lovgrundlaget blev valgt', assessmentForced: 'En vurdering efter akut hjælp fik en dato', threadClosed: 'Forløbet blev lukket',
    themeNoted: 'Et tema blev beskrevet', conditionAssessed: 'Et undertema blev vurderet', conditionNoted: 'Et notat til et undertema blev skrevet', factNoted: 'En oplysning til partshøring blev skrevet ned', factMadeKnown: 'Borgeren fik kendskab til en oplysning', startingPointRecorded: 'Udgangspunktet for et mål blev skrevet', goalCompleted: 'Et mål blev afsluttet', subgoalSet: 'Et delmål blev sat', subgoalNoted: 'Et notat til et delmål blev skrevet',
    recommendationSubmitted: 'En indstilling blev sendt', recommendationDecided: 'Indstillingen blev behandlet', planOffered: 'Borgeren fik tilbud om en handleplan', planOfferAnswered: 'Borgeren svarede på tilbuddet om en handleplan', planFinished: 'Handleplanen blev færdig', hearingOpened: 'Partshøringen blev sendt', hearingExtended: 'Høringsfristen blev forlænget', hearingAnswered: 'Borgeren svarede på partshøringen', decisionSent: 'Afgørelsen blev sendt til borgeren',
    appealRegistered: 'En klage kom ind', appealReassessed: 'Klagen blev genvurderet', appealForwarded: 'Klagen blev sendt til Ankestyrelsen', appealDecided: 'Ankestyrelsen afgjorde klagen', clarificationAsked: 'Udføreren stillede et spørgsmål', clarificationAnswered: 'Udførerens spørgsmål blev besvaret', orderWithdrawn: 'Bestillingen blev trukket tilbage', orderSuperseded: 'Bestillingen blev afløst', handoverPlanned: 'En overdragelse blev planlagt', handoverConfirmed: 'Overdragelsen blev bekræftet', orderEnded: 'Bestillingen sluttede', startRegistered: 'Indsatsen startede', hoursDelivered: 'Leverede timer blev registreret',
    changeRequested: 'Udføreren indstillede en ændring', changeRequestAnswered: 'Udførerens indstilling blev besvaret', followUpMoved: 'Opfølgningen blev flyttet', statusWaived: 'Status blev frafaldet', statusCorrected: 'Udføreren rettede sin status', goalsScored: 'Mål blev vurderet', needProfiled: 'Behovet blev beskrevet', needLocked: 'Behovet blev låst', negotiationOpened: 'En forhandling blev åbnet', candidateListed: 'Et muligt tilbud blev skrevet på listen', roundHeld: 'En forhandlingsrunde blev holdt', matchChecked: 'Sammenhængen blev vurderet', negotiationConcluded: 'Forhandlingen blev afsluttet', negotiationApproved: 'Forhandlingen blev behandlet',
    partyAdded: 'En part blev skrevet på', partyEnded: 'En part blev taget af', consentRecorded: 'Et samtykke blev registreret', consentWithdrawn: 'Et samtykke blev trukket tilbage', consequencesNoticed: 'Borgeren fik besked om konsekvenserne', informationAsked: 'Oplysninger blev indhentet', informationReminded: 'En rykker blev sendt', informationReceived: 'Oplysninger kom ind', informationGivenUp: 'Oplysninger blev opgivet', informationStopped: 'Indhentningen blev stoppet', matterRaised: 'En hændelse eller anmodning blev registreret', matterSettled: 'En hændelse eller anmodning blev afsluttet', noteWritten: 'Et notat blev skrevet', healthAreasTicked: 'Sundhedsfaglige områder blev markeret', enteredInError: 'Noget blev markeret som fejlregistreret', extraRecorded: 'Kommunens egne felter blev udfyldt',
  } as Record<string, string>,
  weeks: (area: string, count: number) => `${area} (${n(count, 'uge', 'uger')})`,
  why: (reason: string) => `Begrundelse: ${reason}`, moveTo: (to: string) => `til ${to.toLowerCase()}`,
};
