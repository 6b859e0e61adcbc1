/** Danish words of the cards about orders, delivery and follow-ups. The English file has the same keys. */
import type { MoreTimeReason, NotOursReason } from '#domain/areas/followUps';
import type { ChangeRequest, PostponeReason } from '#domain/areas/orders';
import type { CannotAnswerReason, InformationTopic } from '#domain/areas/people';
import type { GoalWarning } from '#domain/warning';
import type { MoveReason } from '#contract/providerActions';

const moreTimeReason: Record<MoreTimeReason, string> = {
  notMet: 'Vi har ikke mødt borgeren endnu', citizenAbsent: 'Borgeren er fraværende', staffing: 'Personale eller sygdom', newContact: 'Ny kontaktperson', other: 'Anden grund',
};
const notOursReason: Record<NotOursReason, string> = {
  moved: 'Borgeren er flyttet', stopped: 'Borgeren er stoppet', otherProvider: 'Et andet tilbud har overtaget', neverStarted: 'Kom aldrig i gang', mistaken: 'Det er en fejl', other: 'Anden grund',
};
const postponeReason: Record<PostponeReason, string> = {
  citizen: 'Borgeren ønsker det senere', staffing: 'Personale eller sygdom', place: 'Pladsen er ikke klar', otherHelp: 'Venter på anden hjælp', other: 'Anden grund',
};
const cannotReason: Record<CannotAnswerReason, string> = { notKnown: 'Vi ved det ikke', noBasis: 'Vi må ikke dele det', notOurs: 'Ikke vores borger', other: 'Anden grund' };
const topic: Record<InformationTopic, string> = { course: 'Forløbet', attendance: 'Fremmøde', cooperation: 'Samarbejde', documents: 'Dokumenter', other: 'Andet' };
const moveReason: Record<MoveReason, string> = { citizen: 'Efter aftale med borgeren', provider: 'Efter aftale med udføreren', absence: 'Sygdom eller fravær', sooner: 'Der er brug for at se på det før', other: 'Anden grund' };
const asks: Record<ChangeRequest['kind'] | 'moreTime' | 'notOurs', string> = {
  moreHours: 'Flere timer', fewerHours: 'Færre timer', otherService: 'En anden ydelse', goal: 'Ændring af mål', end: 'Afslutning', moreTime: 'Mere tid til status', notOurs: 'Ikke deres borger længere',
};
const outcome = { accepted: 'Godtaget: ny vurdering er åbnet', granted: 'Givet', declined: 'Afslået', meeting: 'Møde først' };
const why: Record<GoalWarning, string> = { drop: '▼ Klart fald', behindTwice: '▼ Bagud to gange i træk' };

export const da = {
  moreTimeReason, notOursReason, postponeReason, cannotReason, topic, moveReason, asks, outcome, why,
  incident: { incident: 'Hændelse', worry: 'Bekymring for et tilbud' },
  fact: {
    about: 'Drejer sig om', asked: 'Spurgt den', extended: 'Mere tid givet', agreedStart: 'Aftalt start', started: 'Startede', missing: 'Mangler', deadline: 'Frist', meetingOn: 'Mødedag', comes: 'Kommer',
    days: 'Dage over', status: 'Status fra udfører', from: 'Fra', to: 'Til', handoverOn: 'Overdrages', items: 'Punkter på listen', given: 'Overdraget', taken: 'Overtaget', ends: 'Slutter', daysLeft: 'Dage tilbage',
    nextFollowUp: 'Næste opfølgning', wish: 'Ønske', until: 'Til og med', reason: 'Grund', answer: 'Svar', raisedOn: 'Meldt den', raisedBy: 'Meldt af', supervision: 'Socialtilsynet underrettet', newStart: 'Ny startdato',
  },
  input: {
    reason: 'Hvorfor?', until: 'Ny dato', startedOn: 'Hvornår startede hjælpen?', startsOn: 'Ny startdato', dueOn: 'Ny dato',
    reasonMissing: 'Vælg en grund.', dayMissing: 'Vælg en dag.',
  },
  yes: 'Ja', no: 'Nej, endnu ikke', received: 'Modtaget', notReceived: 'Mangler',
  goals: (missing: number, all: number) => `${missing} af ${all} mål`,
  person: (name: string, on: string) => `${name}, ${on}`,
  nobody: 'Ingen endnu',
  C05: {
    title: 'Kommunen beder om oplysninger', intro: 'Spørgsmålet står i sagen og ikke her i chatten.', answered: '✓ I har svaret', closed: 'Der ventes ikke længere på svar', cannot: '⚠ I har meldt, at I ikke kan svare. Et svar kan stadig sendes.',
    answer: 'Svar i skema', cannotForm: 'Kan ikke svare', cannotSend: 'Send besked', timeForm: 'Bed om mere tid', timeSend: 'Få mere tid',
    summary: (orderNo: string, by: string) => `Kommunen beder om oplysninger, bestilling ${orderNo}. Svar senest ${by}.`, closedSummary: (orderNo: string) => `Spørgsmålet om bestilling ${orderNo} er lukket.`,
  },
  C13: {
    title: 'Startdatoen er passeret', ask: 'Er hjælpen kommet i gang? Registrér starten, eller giv en ny dato.', tell: 'Udføreren har endnu ikke registreret, at hjælpen er startet.',
    started: '✓ Starten er registreret', postponed: '✓ Der er en ny startdato', closed: 'Bestillingen er ikke længere i gang',
    register: 'Registrér start', later: 'Ny dato', laterSend: 'Send ny dato',
    summary: (orderNo: string, on: string) => `Start på bestilling ${orderNo} var aftalt til ${on}.`, doneSummary: (orderNo: string) => `Start på bestilling ${orderNo} er på plads.`,
  },
  C14: {
    title: 'Mål mangler et udgangspunkt', intro: 'Uden et udgangspunkt kan udviklingen ikke måles, og udføreren kan ikke spørges.', closed: '✓ Alle mål har et udgangspunkt', act: 'Angiv udgangspunkt',
    summary: (orderNo: string, n: number) => `Bestilling ${orderNo}: ${n} mål mangler udgangspunkt.`, closedSummary: (orderNo: string) => `Bestilling ${orderNo}: alle mål har et udgangspunkt.`,
  },
  C17: {
    title: 'Opfølgningsmøde', closed: 'Mødet er holdt eller aflyst', confirm: 'Jeg kommer', move: 'Flyt mødet', moveSend: 'Flyt', summary: (orderNo: string, on: string) => `Opfølgningsmøde om bestilling ${orderNo} ${on}.`,
    confirmed: '✓ Du har sagt, at du kommer.',
  },
  C18: {
    title: (no: number) => `Opfølgning nr. ${no} er overskredet`, intro: 'Pligten til at følge op er kommunens. Hold opfølgningen, eller sæt en ny dato med en grund.', closed: '✓ Opfølgningen er afsluttet', moved: '✓ Opfølgningen har en ny dato',
    now: 'Registrér resultat', move: 'Sæt ny dato', moveSend: 'Flyt opfølgningen', summary: (orderNo: string, days: number) => `Opfølgning på bestilling ${orderNo} er ${days} dage over.`,
    closedSummary: (orderNo: string) => `Opfølgningen på bestilling ${orderNo} er på plads.`,
  },
  C20: {
    title: 'Mål er bagud', intro: 'Se på målene sammen med udføreren. Opfølgningen kan rykkes frem.', closed: 'Advarslen gælder ikke længere', ask: 'Spørg udføreren', move: 'Ryk opfølgningen', moveSend: 'Flyt opfølgningen',
    summary: (orderNo: string, n: number) => `Bestilling ${orderNo}: ${n} mål er bagud.`, closedSummary: (orderNo: string) => `Bestilling ${orderNo}: advarslen gælder ikke længere.`,
  },
  C21: {
    title: (wish: string) => `Udføreren ønsker: ${wish}`, notOurs: '⚠ Udføreren siger, at borgeren ikke længere er deres', notOursIntro: 'Der rykkes ikke mere. Find ud af, hvad der gælder, før noget ændres.', closed: '✓ Udføreren har fået svar', over: 'Ønsket gælder ikke længere',
    changeIntro: 'Begrundelsen står i sagen. Siger I ja, åbnes en ny vurdering; en ændring af hjælpen kræver en afgørelse.',
    accept: 'Godtag: ny vurdering', grant: 'Giv mere tid', decline: 'Afslå', declineReason: 'Afslå med begrundelse', meet: 'Mødes først',
    summary: (orderNo: string, wish: string) => `Bestilling ${orderNo}: ${wish.toLowerCase()}.`, closedSummary: (orderNo: string) => `Bestilling ${orderNo}: ønsket er lukket.`,
  },
  C22: {
    title: { incident: '⚠ Hændelse', worry: '⚠ Bekymring for et tilbud' }, intro: 'Hvad der er sket, står i sagen.', closed: '✓ Der er taget hånd om det', open: 'Åbn nu', settle: 'Afslut', supervision: 'Underret tilsyn', assign: 'Skift sagsbehandler',
    summary: (caseNo: string, what: string) => `${what} i sag ${caseNo}.`, closedSummary: (caseNo: string) => `Der er taget hånd om det i sag ${caseNo}.`,
  },
  C28: {
    title: 'En anden udfører tager over', waiting: 'Den nye udfører har endnu ikke bekræftet sin bestilling.', done: '✓ Overdragelsen er på plads', closed: 'Overdragelsen er faldet bort', intro: 'Listen over det, der overdrages, står i sagen.',
    give: 'Vi har overdraget', take: 'Vi har overtaget', summary: (orderNo: string, on: string) => `Bestilling ${orderNo} overdrages ${on}.`, doneSummary: (orderNo: string) => `Overdragelsen af bestilling ${orderNo} er lukket.`,
  },
  C33: {
    title: 'Indsatsen slutter snart', intro: 'Aftal, hvad der sker bagefter. En forlængelse kræver en ny afgørelse.', tell: 'Kommunen følger op, før indsatsen slutter.', closed: 'Indsatsen er slut eller ændret', plan: 'Planlæg opfølgning', prolong: 'Forlæng: ny afgørelse',
    summary: (orderNo: string, on: string) => `Bestilling ${orderNo} slutter ${on}.`, closedSummary: (orderNo: string) => `Bestilling ${orderNo}: slutdatoen er ikke længere aktuel.`,
  },
};
export type ProviderText = typeof da;
