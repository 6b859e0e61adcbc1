/** Hours proposed reduced: hearing, 14 weeks' notice, and an appeal that is open; sheltered work goes on. */
import type { Story } from '../story';
import { accept, assess, asked, gather, grant, open, order, plan, plus, round } from './parts';

const services = ['Produktion og værksted'];

export function jeppe(s: Story): void {
  const start = s.inMonths(-13);
  const month = (n: number) => s.inMonths(n, start);
  open(s, { on: plus(start, -60), initials: 'J.', area: 'activity', paragraphs: ['§ 103'], services, reason: 'Vil arbejde, men kan ikke få eller fastholde et almindeligt job.', wish: 'Have kolleger, ikke bare opgaver.' });
  gather(s, plus(start, -50), {
    themes: [['Samfundsliv', 'citizen', 'Jeg vil møde ind et sted.'], ['Samfundsliv', 'others', 'Jobcentret: ordinære muligheder er udtømt.'], ['Samfundsliv', 'caseworker', 'Holder længe, når arbejdet er til at nå.']],
    conditions: [['Varetage beskæftigelse', 'Kan arbejde siddende tre timer.', 2], ['Gå og bevæge sig', 'Kører kørestol; forflyttes med hjælp.', 3]],
  });
  assess(s, {
    on: plus(start, -40), supportNeed: 2, needText: 'Støtte på arbejdet.', targetGroups: ['Mobilitetsnedsættelse'], paragraph: '§ 103', services, support: ['Varetage beskæftigelse'], providerType: 'Beskyttet beskæftigelsestilbud', cost: 94_000,
    overall: 'Jeppe kan arbejde, når arbejdet kommer til ham. Det er kollegerne, han mangler.', resources: 'Præcis og vedholdende.', perspective: 'Hellere tre timer med andre end fem alene.', reasons: 'Kan ikke få eller fastholde arbejde på normale vilkår eller bruge tilbud efter anden lov.', otherHelp: 'Fleksjob er prøvet.',
  });
  plan(s, {
    on: plus(start, -35), purpose: 'Et arbejde med kolleger.', words: 'Kolleger.', until: month(24), services, paragraph: '§ 103', firstFollowUpOn: month(6), rhythm: 6,
    goals: [{ label: 'Arbejde', text: 'Jeg arbejder tre timer om dagen sammen med andre.', type: 'develop', primary: 'Varetage beskæftigelse', from: 2, to: 1, measure: 'Fire dage om ugen i tre måneder.' }],
  });
  grant(s, { on: plus(start, -25), paragraph: '§ 103', services, from: plus(start, -15), providerType: 'Beskyttet beskæftigelsestilbud', cost: 94_000, individual: 'Jeppe arbejder præcist i tre timer, når bordet passer til stolen. Lilleværk har både bord og kolleger.' });
  order(s, { on: plus(start, -14), provider: 'lillevaerk', services, goals: ['Arbejde'], start, first: month(6), rhythm: 6, cost: 94_000, description: 'Værksted fire dage om ugen, siddende arbejde.' });
  accept(s, plus(start, -12), 'provider-lillevaerk', start);
  round(s, { due: month(6), person: 'provider-lillevaerk', scores: { Arbejde: { score: 1 } }, view: 'Jeg har fået en makker.', next: month(12) });
  round(s, { due: month(12), person: 'provider-lillevaerk', scores: { Arbejde: { score: 1 } }, view: 'Det er det bedste på ugen.', next: month(18), levels: { Arbejde: 1 } });
  const sent = s.inDays(-18);
  s.on(plus(sent, -60)).by('caseworker').do('receiveRequest', { receivedOn: plus(sent, -60), requester: 'internal', reason: 'Årlig vurdering af hjælperordningen.', serviceArea: 'assistance', asked: asked(s, { paragraphs: ['§ 96'], services: [] }) });
  s.do('giveGuidance', { items: ['rights', 'changesToReport', 'dataProcessing', 'representative'] });
  s.do('advance', { to: 'information' });
  s.on(plus(sent, -50)).do('noteParticipation', { heldOn: plus(sent, -50), form: 'meeting', text: 'Hjemmebesøg.' });
  s.do('noteFact', { text: 'Ny lift og lejlighed uden trin gør, at forflytning tager kortere tid.', source: 'Ergoterapeutens rapport', essential: true, knownToCitizen: false }, 'lift');
  s.on(plus(sent, -40)).do('recordAssessment', {
    supportNeed: 2, targetGroups: [{ code: s.code('targetGroup', 'Mobilitetsnedsættelse'), rank: 1 }], overall: 'Flytningen til en lejlighed uden trin og den nye lift har ændret, hvor mange timer forflytning og færden i hjemmet kræver.', resources: 'Leder selv sine hjælpere.', perspective: 'Er bange for at miste aftenerne.',
    legalGroups: [{ paragraph: '§ 96', inGroup: true, reasons: 'Kan fortsat være arbejdsleder og har et omfattende hjælpebehov.', evidence: 'Ergoterapeutens rapport og hjemmebesøg.' }], otherHelp: { considered: ['Hjælpemidler', 'Personlig hjælp'], text: 'Liften er bevilget. Personlig hjælp kan ikke erstatte ordningen.' },
  });
  s.on(plus(sent, -30)).do('openHearing', (made) => ({ factIds: [s.id(made, 'lift', 'factId')], channel: 'digitalPost', sentOn: plus(sent, -30), deadline: plus(sent, -16) }), 'hearing');
  s.on(plus(sent, -18)).do('answerHearing', (made) => ({ hearingId: s.id(made, 'hearing', 'hearingId'), answeredOn: plus(sent, -18), text: 'Aftenerne er ikke blevet lettere.' }));
  s.on(sent).do('recordDecision', (made) => ({
    type: 'reduction', paragraphs: ['§ 96'], services: [], relatedIntervention: 'Borgerstyret personlig assistance', hoursBefore: 62, hoursPerWeek: 54, from: plus(sent, 98), effectOn: plus(sent, 98), refusedText: 'Otte timer om ugen.', hearingId: s.id(made, 'hearing', 'hearingId'),
    factsReliedOn: 'Ny lift og bolig uden trin; ergoterapeuten har målt tiden ved forflytning.', rulesApplied: 'Serviceloven § 96 og varslingsreglerne.', considerations: 'Forflytning kræver én hjælper mindre om formiddagen. Aftenerne er uændrede, og derfor beskæres de ikke.',
    individual: 'Jeppe forflyttes nu med lift på fire minutter. Aftenerne, som han selv peger på, er ikke ændret.', remarksWeighed: 'Hans bemærkning om aftenerne er fulgt.', whatChanged: 'Siden bevillingen er han flyttet til en bolig uden trin og har fået ny lift.', transition: 'Vagtplanen lægges om sammen med ham.',
    appealBody: 'Ankestyrelsen', appealHow: 'Skriv eller ring til os inden fire uger; ordningen fortsætter uændret i varslingsperioden.', channel: 'digitalPost', sentOn: sent,
  }), 'cut');
  s.on(s.inDays(-6)).do('registerAppeal', (made) => ({ decisionId: s.id(made, 'cut', 'decisionId'), receivedOn: s.inDays(-6) }), 'appeal');
}
