/** A young man in transition: a consent withdrawn on the way, and a follow-up that is overdue. */
import type { Story } from '../story';
import { accept, askedNow, assess, gather, grant, open, order, plan, plus, round } from './parts';

const services = ['Støtte til uddannelse', 'Støtte til behandling'];

export function dines(s: Story): void {
  const start = s.inMonths(-15, s.inDays(-3));
  const month = (n: number) => s.inMonths(n, start);
  open(s, { on: plus(start, -60), initials: 'D.', area: 'support', paragraphs: ['§ 85'], services, hours: 5, reason: 'Er ved at falde fra sin uddannelse og beder om støtte.', wish: 'Blive færdig som mekaniker, og få en kæreste.' });
  s.do('recordConsent', { type: 'collect', giver: 'citizen', information: ['Uddannelsesplan og fremmøde'], from: ['Jobcenter'], purpose: 'At belyse støttebehovet i sagen om støtte til uddannelse.', form: 'written', consequencesExplained: true }, 'consent');
  s.do('askInformation', (made) => ({ what: 'Uddannelsesplan og fremmøde', source: { kind: 'jobCentre', name: 'Jobcenter' }, purpose: 'At belyse støttebehovet.', consentId: s.id(made, 'consent', 'consentId'), citizenLine: 'Vi venter på en udtalelse fra jobcentret.' }), 'first');
  s.on(plus(start, -45)).do('receiveInformation', (made) => ({ informationId: s.id(made, 'first', 'informationId') }));
  gather(s, plus(start, -44), {
    themes: [['Samfundsliv', 'citizen', 'Værkstedet er fedt. Det er morgenerne.'], ['Samfundsliv', 'others', 'Skolen: han er dygtig, når han er her.'], ['Samfundsliv', 'caseworker', 'Søvn og rygning styrer dagen mere end viljen.']],
    conditions: [
      ['Igangsætning og motivation', 'Kommer i gang, når nogen er der.'], ['Rusmidler', 'Ryger hash dagligt og vil ned.'], ['Døgnrytme', 'Vender om på dag og nat.'],
      ['Varetage uddannelse', 'Fremmøde på 55 %.', 3], ['Varetage egen sundhed', 'Springer måltider over, sover om dagen.', 3], ['Samtale', 'Siger fra, når noget er for meget.', 1],
    ],
  });
  assess(s, {
    on: plus(start, -35), supportNeed: 2, needText: 'Støtte flere gange om ugen i uddannelsestiden.', targetGroups: ['Opmærksomhedsforstyrrelse', 'Stofmisbrug'], paragraph: '§ 85', services, support: ['Varetage uddannelse', 'Varetage egen sundhed'], hours: 5, cost: 110_000, providerType: 'Mobilt tilbud',
    overall: 'Dines kan sit fag. Det er nætterne og hashen, der koster ham skolen, og begge dele flytter sig, når nogen står op sammen med ham.', resources: 'Dygtig med hænderne, ærlig om sit forbrug.', perspective: 'Vil have hjælp om morgenen og fred om aftenen.',
    reasons: 'Funktionsevnen er betydeligt nedsat i uddannelse og egenomsorg.', otherHelp: 'Stofbehandling efter § 101 er i gang ambulant. Skolens vejleder er med.',
  });
  plan(s, {
    on: plus(start, -30), purpose: 'At gennemføre uddannelsen og passe på sig selv undervejs.', words: 'Svendebrev. Og nogen at holde i hånden.', until: month(20), services, paragraph: '§ 85', firstFollowUpOn: month(3), rhythm: 3,
    goals: [
      { label: 'Uddannelse', text: 'Jeg møder på skolen hver dag.', type: 'develop', primary: 'Varetage uddannelse', from: 3, to: 1, measure: 'Fremmøde over 90 % i en måned.' },
      { label: 'Egen hverdag', text: 'Jeg sover om natten og spiser morgenmad.', type: 'develop', primary: 'Varetage egen sundhed', from: 3, to: 2, measure: 'Fem morgener om ugen.' },
    ],
  });
  grant(s, { on: plus(start, -22), paragraph: '§ 85', services, from: plus(start, -15), hours: 5, cost: 110_000, providerType: 'Mobilt tilbud', individual: 'Dines har fremmøde på 55 %, men står op, når nogen venter nede på gaden. Fem timer lagt om morgenen rammer dér, hvor uddannelsen tabes.' });
  order(s, { on: plus(start, -14), provider: 'ungevej', services, goals: ['Uddannelse', 'Egen hverdag'], start, first: month(3), rhythm: 3, hours: 5, cost: 110_000, description: 'Morgenstøtte og kontakt til skolen.' });
  accept(s, plus(start, -12), 'provider-ungevej', start);
  const person = 'provider-ungevej';
  round(s, { due: month(3), person, scores: { Uddannelse: { score: -1 }, 'Egen hverdag': { score: 0 } }, view: 'Det var en dårlig sommer.', next: month(6), conclusion: 'Støtten lægges om til tidlig morgen.' });
  s.on(plus(month(4), 10)).by('caseworker').do('askInformation', (made) => ({ what: 'Uddannelsesplan og fremmøde', source: { kind: 'jobCentre', name: 'Jobcenter' }, purpose: 'At følge uddannelsen i sagen.', consentId: s.id(made, 'consent', 'consentId'), citizenLine: 'Vi venter på jobcentret.' }), 'second');
  s.on(month(5)).do('withdrawConsent', (made) => ({ consentId: s.id(made, 'consent', 'consentId'), reason: 'Ønsker ikke, at jobcentret spørges mere.' }));
  s.on(plus(month(5), 3)).do('noticeConsequences', (made) => ({ consentId: s.id(made, 'consent', 'consentId') }));
  round(s, { due: month(6), person, scores: { Uddannelse: { score: 1 }, 'Egen hverdag': { score: null, reason: 'citizenDeclined', tookPart: 'no' } }, view: 'Skolen er okay igen. Resten vil jeg ikke snakke om.', next: month(9) });
  round(s, { due: month(9), person, scores: { Uddannelse: { score: 2 }, 'Egen hverdag': { score: 1 } }, view: 'Jeg har ikke misset en dag i tre uger.', next: month(12) });
  round(s, { due: month(12), person, scores: { Uddannelse: { score: 1 }, 'Egen hverdag': { score: 1 } }, view: 'Jeg har fået læreplads.', next: month(15), levels: { Uddannelse: 2, 'Egen hverdag': 2 } });
  askedNow(s, month(15));
}
