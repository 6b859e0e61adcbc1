/** Danish words of the team's overview: board, figures and supervision of files. */
const cases = (n: number) => (n === 1 ? '1 sag' : `${n} sager`);

export const team = {
  sections: 'Del af oversigten', section: { board: 'Tavle', cases: 'Sager', figures: 'Nøgletal', supervision: 'Ledelsestilsyn' },
  otherTeam: 'Fanen viser et andet team', otherTeamText: (name: string) => `Fanen viser ${name}, og du hører til et andet team. Brug Sagskompas i venstre side af Teams til dine egne sager.`,
  pick: 'Hvilket team skal fanen vise?', noTeams: 'Holdene kunne ikke hentes; fanen viser det team, som hver person hører til.', tabName: (name: string) => `${name}: sager`,
  board: {
    title: 'Hvad kræver noget', phases: 'Åbne sager pr. fase', phase: 'Fase', age: 'Tid i fasen', count: 'Sager', overdue: 'Forfaldne', oldest: 'Ældste', none: 'Ingen åbne sager.',
    days: (n: number) => (n === 1 ? '1 dag' : `${n} dage`),
    band: { fresh: 'op til 14 dage', month: '15–28 dage', twoMonths: '29–56 dage', longer: 'over 56 dage' },
    bar: (phase: string, parts: string) => `${phase}: ${parts}`,
    open: 'Vis sagerne',
  },
  sign: {
    overdue: 'Forfaldne frister', lateFollowUp: 'Forfaldne opfølgninger', approval: 'Godkendelser venter', unanswered: 'Ubesvarede bestillinger', appeal: 'Klager', ready: 'Klar til afgørelse', acute: 'Akutte', held: 'Lagt til side',
  },
  figures: {
    title: 'Nøgletal', by: 'Opdelt efter', period: 'Periode', periodChoice: { year: 'Seneste 12 måneder', half: 'Seneste 6 måneder', quarter: 'Seneste 3 måneder' },
    dimension: { team: 'Team', targetGroup: 'Primær målgruppe', provider: 'Udfører', providerType: 'Tilbudstype', service: 'Ydelse', goalType: 'Måltype', theme: 'Tema', providerKind: 'Internt eller eksternt', period: 'Kvartal' },
    from: (from: string, to: string) => `${from} til ${to}`, few: 'skjult', hidden: (n: number) => `Tal, som færre end ${n} borgere står bag, er skjult. Det samme er tal, der ellers kunne regnes ud.`,
    nothing: 'intet at tælle', whole: 'Alle sammen', unknown: 'Ikke angivet', none: 'Der er ingen tal for perioden.',
    share: (count: string, of: string, percent: string) => `${count} af ${of} (${percent})`, shareOf: (of: string) => `ud af ${of}`, percent: (value: string) => `${value} %`, n: (n: string) => `n = ${n}`,
    progress: 'Fremgang med målene', citizens: 'Borgere', goals: 'Aktive mål', lights: 'Lys', noGoals: 'Ingen aktive mål.',
    measure: { consistent: 'Går, som måltypen siger', levelGain: 'Niveauer vundet i snit', tookPart: 'Borgeren tog del', completeness: 'Fuldstændighed', monthsToMet: 'Måneder til nået (median)', met: 'Opfyldt ved afslutning' },
    casework: 'Sagsarbejdet', workload: 'Sagstal og vægt',
    workloadText: 'Nye sager vejer mest, stabile mindst; vægtene er kommunens egne. Rækkefølgen er alfabetisk og siger intet om indsats.', weighted: (n: string) => `vægt ${n}`, worker: 'Sagsbehandler',
    key: {
      deadlineKept: 'Afgørelser inden for fristen', noticeGiven: 'Besked givet ved overskridelse', citizenView: 'Opfølgninger med borgerens syn', statusOnTime: 'Status fra udfører til tiden', planOffered: 'Handleplan tilbudt, hvor den skal',
      reopened: 'Genåbnet inden for 6 måneder', mismatch: 'Behov, indsats og takst passer ikke', overturned: 'Ændret eller hjemvist af Ankestyrelsen', goalsComplete: 'Mål med forventet niveau og mål for succes',
      startMissing: 'Mål uden udgangspunkt', levelMissing: 'Mål uden nuværende niveau', dateMissing: 'Indsatser uden næste dato', needMissing: 'Sager uden støttebehov',
      overdue: 'Opfølgninger', needChange: 'Støttebehov, sidst mod først', overturnCause: 'Grunde til ændring', phaseDays: 'Dage i hver fase', costPerYear: 'Årlig udgift til løbende indsatser', savings: 'Sparet mod første tilbud', rates: 'Gennemsnitlig takst', caseload: 'Åbne sager i alt',
    },
    part: {
      notOverdue: 'til tiden', upTo30: 'op til 30 dage over', upTo90: '31–90 dage over', over90: 'mere end 90 dage over', less: 'mindre', same: 'det samme', more: 'mere',
      information: 'oplysning', reasoning: 'begrundelse', assessment: 'vurdering', legalBasis: 'hjemmel', hearing: 'partshøring', other: 'andet', none: 'ikke angivet',
      hour: 'pr. time', day: 'pr. døgn', month: 'pr. måned', package: 'pr. forløb',
    } as Record<string, string>,
    spread: (median: string, p90: string, n: string) => `median ${median}, 90 % inden ${p90} (n = ${n})`, kroner: (value: string) => `${value} kr.`, cases,
    careful: 'Læs med varsomhed: et første tilbud kan være højt, for at det kan falde.',
  },
  supervision: {
    title: (month: string) => `Sager til gennemgang i ${month}`, text: 'Sagerne er trukket tilfældigt for måneden og skifter ikke, før den næste begynder. Ingen har valgt dem.', none: 'Der er ingen sager at gennemgå denne måned.',
    checklist: 'Se efter', checks: [
      'Er henvendelsen belyst, og er borgeren vejledt og inddraget?', 'Er oplysninger hentet med samtykke eller anden hjemmel?', 'Hænger vurdering, støttebehov og målgruppe sammen?', 'Er der tilbudt en handleplan, hvor den skal tilbydes?',
      'Er partshøring, begrundelse og klagevejledning på plads?', 'Har hvert mål forventet niveau og dato, og siger det, hvordan det ses?', 'Er opfølgningen holdt til tiden og med borgerens syn?',
    ],
  },
};
