/** Danish words of the page that is turned towards the citizen: short words, short sentences. */
const days = (n: number) => (n === 1 ? '1 dag' : `${n} dage`);

export const citizen = {
  title: 'Din sag', back: 'Tilbage til sagen', print: 'Udskriv', read: 'Læs højt', stopReading: 'Stop oplæsning', updated: (date: string) => `Sådan ser det ud ${date}.`, caseNo: (no: string) => `Sagsnummer ${no}`,
  lock: { title: 'Er du sagsbehandler?', body: 'Nu vises sagen, som kun du må se. Vend skærmen mod dig selv.', open: 'Vis sagen', stay: 'Bliv her' },
  stage: {
    title: 'Så langt er vi', received: 'Vi har fået din henvendelse', examining: 'Vi undersøger', assessing: 'Vi vurderer', decision: 'Afgørelse', support: 'Du får støtte – vi følger op', closed: 'Sagen er slut',
    done: 'færdig', now: 'her er vi nu', ahead: 'kommer senere', of: (no: number, date: string) => `Henvendelse ${no}, som vi fik ${date}`,
    answerBy: (date: string) => `Du får svar senest ${date}.`, late: (date: string) => `Du skulle have haft svar ${date}. Det er vi kede af. Spørg os, hvornår svaret kommer.`, delayed: (date: string, why: string) => `Svaret kommer senere, end vi sagde: ${date}. Grunden er: ${why}`,
  },
  contact: { title: 'Dem kan du tale med', caseworker: 'Din sagsbehandler', provider: (name: string) => `Din kontakt hos ${name}`, nobody: 'Du har ikke fået en kontakt endnu.', from: (date: string) => `Starter ${date}`, since: (date: string) => `Siden ${date}`, hours: (n: string) => `${n} timer om ugen`, until: (date: string) => `Slutter ${date}`, meeting: (date: string) => `Vi ses næste gang ${date}.` },
  waiting: { title: 'Det venter vi på', nothing: 'Vi venter ikke på noget lige nu.', provider: (name: string) => `Svar fra ${name}`, yourAnswer: 'Dit svar på vores brev', appealBody: 'Svar fra Ankestyrelsen', since: (date: string) => `siden ${date}`, until: (date: string) => `Du kan svare til og med ${date}.` },
  wishes: { title: 'Det ønsker du', none: 'Her kan dine ønsker stå. Fortæl os om dem.', said: (date: string) => `Det sagde du ${date}` },
  goals: {
    title: 'Dine mål', none: 'Der er ingen mål endnu.', by: (date: string) => `Målet skal være nået ${date}.`, up: 'Det går bedre', flat: 'Det går, som det plejer', down: 'Det går dårligere', notYet: 'Vi har ikke talt om det endnu', own: 'Du siger selv', since: (date: string) => `Sidst set på ${date}`, reached: 'Målet er slut', proposed: 'Forslag',
    start: 'Sæt start sammen', startTitle: 'Hvor er vi i dag?', how: 'Hvordan går det for dig?', level: 'Hvor svært er det i dag?', save: 'Gem', saved: 'Tak. Det er gemt.', cancel: 'Ikke nu',
    faces: ['Meget skidt', 'Skidt', 'Sådan midt imellem', 'Godt', 'Rigtig godt'] as readonly string[],
    levels: ['Det kan jeg selv', 'Lidt svært', 'Noget svært', 'Meget svært', 'Det kan jeg slet ikke'] as readonly string[], offline: 'Det blev ikke gemt endnu. Dine svar står her stadig. Prøv igen.',
    look: 'Se på målet sammen', step: (n: number, all: number) => `Spørgsmål ${n} af ${all}`, last: (date: string, said: string) => `Det sagde vi ${date}: ${said}`, kept: 'Her er dine svar fra før.', readQuestion: 'Læs spørgsmålet',
    change: (date: string) => `Hvordan er det gået siden ${date}?`, fromStart: 'Hvordan er det gået siden starten?', changes: ['Meget dårligere', 'Lidt dårligere', 'Som før', 'Lidt bedre', 'Meget bedre'] as readonly string[], differ: 'Vi ser det ikke ens', shared: 'Hvad skriver vi sammen?',
    tell: 'Hvad vil du selv sige om målet?', next: 'Næste', skip: 'Spring over', previous: 'Forrige', nextGoal: 'Næste mål', done: 'Færdig', undo: 'Fortryd', standing: 'Det kan ikke fortrydes mere. Sig til, hvis det er forkert.', refused: 'Det kan ikke gemmes lige nu. Sig det til din sagsbehandler.',
  },
  words: { title: 'Det har du fortalt' },
  plan: { title: 'Din plan', purpose: 'Det skal hjælpen føre til', duration: 'Så længe', followUp: (date: string) => `Vi ser på planen første gang ${date}.` },
  decisions: {
    title: 'Vores afgørelse', none: 'Vi har ikke taget en afgørelse endnu.', told: (date: string) => `Du fik afgørelsen ${date}.`, type: { grant: 'Du får hjælp', partial: 'Du får noget af det, du søgte om', rejection: 'Du får ikke hjælpen', change: 'Hjælpen bliver ændret', reduction: 'Du får mindre hjælp', stop: 'Hjælpen stopper', continuation: 'Hjælpen fortsætter' },
    from: (date: string) => `Det gælder fra ${date}.`, to: (date: string) => `Det gælder til ${date}.`, law: (paragraphs: string) => `Lov: serviceloven ${paragraphs}`, open: (date: string, left: number) => `Du kan klage til og med ${date}. Der er ${days(left)} tilbage.`, over: (date: string) => `Du kunne klage til og med ${date}. Vil du klage nu, så spørg os.`,
    how: 'Sådan klager du', standard: 'Skriv eller ring til os. Vi ser på sagen igen. Holder vi fast, sender vi din klage til Ankestyrelsen.', body: (name: string) => `Klagen går til ${name}.`,
    appeal: (date: string) => `Vi fik din klage ${date}.`, appealBy: (date: string) => `Vi ser på den igen og svarer senest ${date}.`, forwarded: (date: string) => `Vi sendte den til Ankestyrelsen ${date}.`, decided: (date: string) => `Ankestyrelsen svarede ${date}.`,
  },
  consents: { title: 'Det har du sagt ja til', none: 'Du har ikke givet os lov til at hente eller dele noget.', collect: (from: string) => `Vi må spørge ${from}`, shareWithRelative: (to: string) => `Vi må fortælle ${to}`, wholePlan: 'Vi må lave én samlet plan', shareAcrossProviders: (to: string) => `Vi må dele med ${to}`, takeBack: 'Jeg vil tage det tilbage', asked: 'Din sagsbehandler har fået besked.', wantsBack: 'Borgeren vil tage et samtykke tilbage', about: 'Om', given: (date: string) => `Du sagde ja ${date}.`, expires: (date: string) => `Det gælder til ${date}.`, ended: (date: string) => `Du tog det tilbage ${date}.`, change: 'Du kan altid sige nej igen. Sig det til din sagsbehandler.' },
  parties: { title: 'De hjælper dig', guardian: 'Værge', powerOfAttorney: 'Har fuldmagt', partyRepresentative: 'Taler for dig', assessor: 'Tager med til møder', relative: 'Pårørende', coordinator: 'Koordinator', otherAuthority: 'Anden myndighed' },
  notes: { title: 'Fra os til dig' },
  share: 'Vi deler kun det, der er nødvendigt, med dem, der hjælper dig.',
};
