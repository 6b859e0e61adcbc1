/** Danish words of the cards. The English file has the same keys. */
import type { scoreChoices } from '#contract/cards';
import type { DeclineReason, GoalStatus, Recommendation } from '#domain/case';
import type { FollowUpResult } from '#domain/ffb/index';
import type { Light, TookPart } from '#domain/progress';
import type { DayPart } from '#domain/areas/followUps';
import type { DeadlineKind, DeadlineLight } from '#domain/deadlines';

export type ScoreChoice = (typeof scoreChoices)[number];

const score: Record<ScoreChoice, string> = {
  '2': '+2 Klart bedre',
  '1': '+1 Lidt bedre',
  '0': '0 Uændret',
  '-1': '−1 Lidt dårligere',
  '-2': '−2 Klart dårligere',
  'ns:notWorkedOn': 'Ikke vurderet: ikke arbejdet med målet',
  'ns:citizenAbsent': 'Ikke vurderet: borger fraværende',
  'ns:citizenDeclined': 'Ikke vurderet: borger ønskede det ikke',
  'ns:tooEarly': 'Ikke vurderet: for tidligt',
  'ns:other': 'Ikke vurderet: anden grund',
};
const status: Record<GoalStatus, string> = {
  reached: 'Nået', partly: 'Delvist nået', inProgress: 'Arbejder på det', paused: 'Sat på pause', notRelevant: 'Ikke relevant længere',
};
const tookPart: Record<TookPart, string> = { yes: 'Ja', partly: 'Delvist', no: 'Nej' };
const recommendation: Record<Recommendation, string> = {
  continue: 'Fortsæt indsatsen', adjust: 'Justér indsatsen', end: 'Afslut indsatsen', moreNeeded: 'Der er brug for mere',
};
const declineReason: Record<DeclineReason, string> = {
  noCapacity: 'Ingen ledig plads', outsideCompetence: 'Uden for tilbuddets kompetencer', wrongTargetGroup: 'Uden for tilbuddets målgruppe', distance: 'For stor afstand', other: 'Anden grund',
};
const result: Record<FollowUpResult, string> = {
  continue: 'Fortsæt indsatsen', endAndRefer: 'Afslut, og visitér til en ny indsats', end: 'Afslut indsatsen',
};
const light: Record<Light, string> = { ahead: '▲ Foran planen', onTrack: '● På sporet', behind: '▼ Bagud', unknown: '○ Ikke vurderet' };
const deadline: Record<DeadlineKind, string> = { decision: 'Afgørelse', orderAnswer: 'Svar på bestilling', followUp: 'Opfølgning', result: 'Resultat af opfølgning', assessment: 'Vurdering', clarification: 'Svar på spørgsmål', startingPoint: 'Udgangspunkt for mål', hearing: 'Partshøring', information: 'Oplysninger', reassess: 'Genvurdering', appeal: 'Klagefrist', matter: 'Frist', round: 'Forhandling' };
const deadlineLight: Record<DeadlineLight, string> = { overdue: '⚠ Forfalden', soon: '◔ Snart', later: '○ I god tid' };

const dayPart: Record<DayPart, string> = { morning: 'Formiddag', midday: 'Midt på dagen', afternoon: 'Eftermiddag' };

export const da = {
  dayPart, score, status, tookPart, recommendation, declineReason, result, light, deadline, deadlineLight,
  yes: 'Ja',
  no: 'Nej',
  overdue: '⚠ Fristen er overskredet.',
  fact: {
    caseNo: 'Sag', order: 'Bestilling', provider: 'Udfører', help: 'Hjælp', wishedStart: 'Ønsket start', answerBy: 'Svar senest', goals: 'Antal mål',
    startsOn: 'Startdato', confirmedBy: 'Bekræftet af', reason: 'Grund', firstFollowUp: 'Første opfølgning', followUp: 'Opfølgning nr.', period: 'Periode',
    due: 'Frist', askedBy: 'Spurgt af', receivedOn: 'Modtaget', answeredBy: 'Besvaret af', answeredOn: 'Besvaret den', recommendation: 'Anbefaling',
    meeting: 'Møde ønskes', meetingDays: 'Vi kan mødes', comments: 'Kommentarer', result: 'Resultat', registeredOn: 'Registreret den', nextFollowUp: 'Næste opfølgning', followUpOn: 'Opfølgningsdag',
  },
  action: {
    acknowledge: 'Bekræft bestilling', decline: 'Afvis bestilling', sendDecline: 'Send afvisning', openOrder: 'Åbn bestillingen', open: 'Åbn',
    openForm: 'Åbn skema', sendStatus: 'Send status', comment: 'Skriv kommentar', register: 'Registrér resultat', details: 'Vis detaljer', again: 'Hent igen',
    openOverview: 'Åbn oversigten', undo: 'Fortryd', askClarification: 'Spørg først', answerQuestion: 'Svar', newProvider: 'Find ny udfører', bookMeeting: 'Book møde',
    openInTab: 'Åbn skemaet i fanen', saveDraft: 'Gem kladde', moreTime: 'Bed om mere tid', notOurs: 'Meld: ikke vores borger', cannotAnswer: 'Kan I ikke svare nu?',
  },
  dialog: { answerFollowUp: 'Giv status', askClarification: 'Spørg til bestillingen', answerInformation: 'Svar på forespørgslen', askAboutNeed: 'Spørg om behovet' },
  input: {
    startsOn: 'Hvornår starter I?', startsOnMissing: 'Vælg den dag, I starter.',
    declineReason: 'Hvorfor afviser I?', declineReasonMissing: 'Vælg en grund.',
    score: 'Udvikling siden sidst', scoreMissing: 'Vælg en vurdering, eller hvorfor målet ikke er vurderet.',
    status: 'Status', statusMissing: 'Vælg en status.',
    tookPart: 'Deltog borgeren?', tookPartMissing: 'Vælg, om borgeren deltog.',
    recommendation: 'Jeres anbefaling', recommendationMissing: 'Vælg en anbefaling.',
    meeting: 'Møde', meetingWanted: 'Vi ønsker et møde om opfølgningen',
    choose: 'Vælg', comment: 'Kommentar', withoutComment: 'Send uden kommentar',
    slotDay: (n: string) => `Forslag ${n}: dag`, slotPart: (n: string) => `Forslag ${n}: tid på dagen`,
  },
  meetingSubject: (orderNo: string) => `Opfølgning ${orderNo}`,
  period: (from: string, to: string) => `${from} til ${to}`,
  goal: (no: number, label: string) => `Mål ${no}: ${label}`,
  goalStatus: (words: string) => `Status: ${words}`,
  goalTookPart: (words: string) => `Borger deltog: ${words.toLowerCase()}`,
  course: (line: string) => `Forløb: ${line}`,
  commentCount: (n: number) => (n === 0 ? 'Ingen' : `${n} (ses i sagen)`),
  order: {
    title: 'Ny bestilling', intro: 'I er bedt om at levere en indsats. Bekræft med en startdato, eller afvis med en grund.',
    asked: 'I har spurgt til bestillingen', askedIntro: 'Kommunen svarer. Bestillingen kommer igen her, når svaret er der.', answeredIntro: 'Kommunen har svaret på jeres spørgsmål; svaret står i sagen. Bekræft med en startdato, eller afvis med en grund.',
    askedSummary: (orderNo: string) => `I har spurgt til bestilling ${orderNo}.`,
    accepted: '✓ Bestillingen er bekræftet', declined: '✕ Bestillingen er afvist',
    summary: (orderNo: string, by: string) => `Ny bestilling ${orderNo}. Svar senest ${by}.`,
    acceptedSummary: (orderNo: string, on: string) => `Bestilling ${orderNo} er bekræftet med start ${on}.`,
    declinedSummary: (orderNo: string) => `Bestilling ${orderNo} er afvist.`,
  },
  orderAnswer: {
    accepted: '✓ Udføreren har bekræftet', declined: '✕ Udføreren har afvist',
    declinedIntro: 'Hjælpen skal bestilles hos en anden udfører.',
    question: 'Udføreren har et spørgsmål', questionIntro: 'Spørgsmålet står i sagen. Bestillingen venter, til der er svaret.', waiting: '✓ Spørgsmålet er besvaret',
    questionSummary: (provider: string, orderNo: string) => `${provider} har et spørgsmål til bestilling ${orderNo}.`,
    acceptedSummary: (provider: string, orderNo: string, on: string) => `${provider} har bekræftet bestilling ${orderNo} med start ${on}.`,
    declinedSummary: (provider: string, orderNo: string) => `${provider} har afvist bestilling ${orderNo}.`,
  },
  statusWanted: {
    title: (no: number) => `Status til opfølgning nr. ${no}`,
    intro: (by: string) => `${by} beder om jeres status på målene.`,
    allGoals: 'Hvert mål skal have en vurdering, eller en grund til at det ikke er vurderet. En kladde kan gemmes undervejs.',
    commentsElsewhere: 'Kommentarer skrives i en dialog, ikke her i chatten. Der ventes en kommentar ved ±2 og når et mål er nået.',
    commentWanted: 'Der ventes en kommentar til mål, der er nået eller har ændret sig klart. Skriv den i dialogen, eller sæt kryds ved at sende uden.',
    draftSaved: 'Kladden er gemt. Kun du kan se den.', draftShown: 'Din kladde er hentet frem.',
    moreTimeTitle: 'Mere tid', notOursTitle: 'Ikke jeres borger længere',
    moreTime: {
      open: (until: string) => `I har bedt om tid til ${until}. Kommunen svarer.`, granted: (until: string) => `I har fået tid til ${until}.`,
      declined: (until: string) => `Kommunen har sagt nej til mere tid til ${until}.`, meeting: (until: string) => `Kommunen vil mødes om ønsket om tid til ${until}.`,
    },
    notOurs: '✓ I har meldt, at borgeren ikke længere er jeres', notOursIntro: 'Der rykkes ikke mere. Sagsbehandleren har fået besked.', notOursSummary: (orderNo: string) => `Bestilling ${orderNo}: I har meldt, at borgeren ikke længere er jeres.`,
    tooMany: (n: number) => `Der er ${n} mål. Udfyld status i skemaet, så der er plads til dem alle.`,
    answered: '✓ Status er sendt', closed: '✓ Opfølgningen er afsluttet',
    closedUnanswered: 'Opfølgningen blev holdt uden en status herfra. Der skal ikke svares mere.',
    summary: (orderNo: string, by: string) => `Status ønskes på bestilling ${orderNo} senest ${by}.`,
    answeredSummary: (orderNo: string, on: string) => `Status på bestilling ${orderNo} er sendt ${on}.`,
    closedSummary: (orderNo: string, no: number) => `Opfølgning nr. ${no} på bestilling ${orderNo} er afsluttet.`,
  },
  statusReceived: {
    title: 'Status er modtaget', closed: '✓ Opfølgningen er afsluttet', baseHint: 'Detaljer vises kun for dem, der har adgang til sagen.',
    summary: (orderNo: string, no: number) => `Status til opfølgning nr. ${no} på bestilling ${orderNo} er modtaget.`,
    closedSummary: (orderNo: string, no: number) => `Opfølgning nr. ${no} på bestilling ${orderNo} er afsluttet.`,
  },
  resultWanted: {
    title: (no: number) => `Registrér resultatet af opfølgning nr. ${no}`, intro: 'Opfølgningsdagen er kommet, og status er modtaget. Vælg, om indsatsen fortsætter, afsluttes eller afløses af en ny.', decisionHint: 'At ændre eller stoppe en indsats kræver en afgørelse. Den åbnes med resultatet.',
    closed: '✓ Resultatet er registreret',
    summary: (orderNo: string, no: number) => `Resultatet af opfølgning nr. ${no} på bestilling ${orderNo} mangler.`,
    closedSummary: (orderNo: string, no: number) => `Resultatet af opfølgning nr. ${no} på bestilling ${orderNo} er registreret.`,
  },
  gone: { title: 'Her er ikke noget til dig', text: 'Sagen findes ikke, eller du har ikke længere adgang til den. Spørg din leder, hvis det undrer dig.' },
  replaced: { title: 'Dette kort er erstattet', text: 'Brug det andet kort om samme sag her i chatten.' },
  unavailable: { title: 'Kortet kan ikke hentes lige nu' },
  refused: { title: 'Det kunne ikke lade sig gøre' },
  list: {
    mine: 'Mine sager', overdue: 'Forfaldne', teamOverdue: 'Teamets forfaldne',
    noDeadline: 'Ingen frist lige nu', none: 'Der er ingen sager.', noneOverdue: 'Intet er forfaldent. Godt gået.',
    more: (shown: number, all: number) => `Viser ${shown} af ${all}. Resten står i oversigten.`,
    summary: (title: string, n: number) => `${title}: ${n}`,
  },
};

export type CardText = typeof da;
