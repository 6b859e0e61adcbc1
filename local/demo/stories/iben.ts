/** Two packages at once, words through pictograms, a sister who sees the stage only, and a worry about staffing. */
import type { Story } from '../story';
import { accept, assess, asked, gather, grant, open, order, plan, plus, round } from './parts';

const home = ['Længerevarende ophold'];
const sense = ['Sansestimulerende aktivitet'];
const place = 'Almindeligt længerevarende botilbud til voksne';

export function iben(s: Story): void {
  const start = s.inMonths(-24, s.inDays(-50));
  const month = (n: number) => s.inMonths(n, start);
  const owner = 'caseworker2';
  open(s, { on: plus(start, -90), owner, initials: 'I.', area: 'housing', paragraphs: ['§ 108'], services: home, reason: 'Forældrene kan ikke længere have Iben boende.', wish: 'Musik. Varm hånd. Ikke for mange mennesker.', requester: 'relative', requesterContact: 'Søsteren', interpreter: 'Pictogrammer og ja/nej med øjnene' });
  s.do('addParty', { kind: 'guardian', name: 'Værgen', guardianship: '§ 5', scope: ['everything'], receivesLetters: true });
  s.do('recordConsent', { type: 'shareWithRelative', giver: 'guardian', information: ['Hvor langt sagen er'], receivers: ['Søsteren'], purpose: 'At søsteren kan følge med.', form: 'written', consequencesExplained: true }, 'sister');
  s.do('addParty', (made) => ({ kind: 'relative', name: 'Søsteren', scope: ['stage'], consentId: s.id(made, 'sister', 'consentId'), receivesLetters: false }));
  gather(s, plus(start, -75), {
    themes: [['Kommunikation', 'citizen', 'Peger på musik og på hånden.'], ['Kommunikation', 'others', 'Søsteren: hun siger fra med øjnene.'], ['Kommunikation', 'caseworker', 'Vælger sikkert mellem to ting, når der er ro.']],
    conditions: [
      ['Syn', 'Ser kontraster.'], ['Stemme og tale', 'Ingen ord; lyde for ja.'], ['Smerte og sansefunktioner', 'Bliver urolig af høje lyde.'],
      ['Fremstille meddelelser', 'Vælger mellem to pictogrammer.', 4], ['Drikke', 'Drikker med sugerør og støtte.', 3], ['Bære, flytte og håndtere genstande', 'Griber ikke selv.', 4],
    ],
  });
  const assessed = (on: string, paragraph: string, services: string[], support: string, providerType: string, cost: number) => assess(s, {
    on, supportNeed: 4, needText: 'Støtte til alt, hele døgnet.', targetGroups: ['Multipel funktionsnedsættelse', 'Kommunikationsnedsættelse'], paragraph, services, support: [support], providerType, cost,
    overall: `Iben har brug for kendte hænder og ro. ${paragraph === '§ 108' ? 'Hjemmet skal være lille og fast bemandet.' : 'Lyd og vand er dér, hun selv tager kontakt.'}`, resources: 'Nærværende, når der er musik.', perspective: 'Musik. Varm hånd.',
    reasons: 'Betydeligt og varigt nedsat funktionsevne og behov for omfattende hjælp.', ...(paragraph === '§ 108' ? { lasting: 'Medfødt og varig.', notOtherwise: 'Kan ikke dækkes i forældrenes hjem.' } : {}), otherHelp: 'Hjælpemidler og fysioterapi er på plads.',
  });
  const approved = (on: string, name: string, paragraph: string, services: string[], providerType: string, cost: number) => {
    s.on(on).do('submitRecommendation', { proposals: [{ services: s.codes('service', services), paragraphs: [paragraph], providerType: s.code('providerType', providerType), costPerYear: cost, support: [] }], rejectedAlternatives: 'Ingen andre tilbud dækker behovet.' }, name);
    s.by('teamlead').do('decideRecommendation', (made) => ({ recommendationId: s.id(made, name, 'recommendationId'), outcome: 'approved' }));
    s.by(owner);
  };
  assessed(plus(start, -60), '§ 108', home, 'Drikke', place, 1_460_000);
  approved(plus(start, -58), 'frameA', '§ 108', home, place, 1_460_000);
  plan(s, {
    on: plus(start, -50), purpose: 'Et roligt hjem med kendte hænder.', words: 'Musik. Varm hånd.', until: month(36), services: home, paragraph: '§ 108', firstFollowUpOn: month(6), rhythm: 6,
    goals: [{ label: 'Måltider', text: 'Jeg drikker selv med sugerør.', type: 'maintain', primary: 'Drikke', from: 3, to: 3, measure: 'Ved to måltider om dagen.' }],
  });
  grant(s, { on: plus(start, -40), paragraph: '§ 108', services: home, from: plus(start, -30), providerType: place, cost: 1_460_000, individual: 'Iben bliver rolig, når der er få mennesker og musik. Søbos lille enhed med faste medarbejdere svarer til det, hun viser.' }, 'decisionA');
  order(s, { on: plus(start, -28), provider: 'soebo', services: home, goals: ['Måltider'], start, first: month(6), rhythm: 6, cost: 1_460_000, description: 'Bolig i lille enhed.', releases: ['wishes', 'overall', 'conditions', 'supportNeed'] }, 'orderA');
  accept(s, plus(start, -20), 'provider-soebo', start, 'orderA');
  s.on(plus(start, 5)).do('tickHealthAreas', (made) => ({ orderId: s.id(made, 'orderA', 'orderId'), areas: ['I3', 'I10', 'I12'] }));
  const second = plus(start, 30);
  s.on(second).by(owner).do('receiveRequest', { receivedOn: second, requester: 'provider', requesterContact: 'Søbo', reason: 'Søger sansestimulerende aktivitet to dage om ugen.', serviceArea: 'activity', asked: asked(s, { paragraphs: ['§ 104'], services: sense }) });
  s.do('giveGuidance', { items: ['rights', 'changesToReport', 'dataProcessing'] });
  s.do('advance', { to: 'information' });
  s.on(plus(second, 10)).do('noteParticipation', { heldOn: plus(second, 10), form: 'meeting', text: 'Prøvebesøg i Lydhuset sammen med søsteren.' });
  assessed(plus(second, 15), '§ 104', sense, 'Fremstille meddelelser', 'Aktivitets- og samværstilbud', 210_000);
  plan(s, {
    on: plus(second, 18), purpose: 'At kunne vælge selv.', words: 'Lyd.', until: month(36), services: sense, paragraph: '§ 104', firstFollowUpOn: month(6), rhythm: 6,
    goals: [{ label: 'Valg', text: 'Jeg vælger selv mellem to ting.', type: 'develop', primary: 'Fremstille meddelelser', from: 4, to: 3, measure: 'Otte ud af ti valg.', end: 1 }],
  });
  grant(s, { on: plus(second, 25), paragraph: '§ 104', services: sense, from: plus(second, 30), providerType: 'Aktivitets- og samværstilbud', cost: 210_000, individual: 'I Lydhuset rakte Iben selv efter klokken. To dage om ugen giver hende et sted, hvor hun tager kontakt.' }, 'decisionB');
  order(s, { on: plus(second, 30), provider: 'lydhuset', services: sense, goals: ['Valg'], start: plus(second, 45), first: s.inMonths(6, plus(second, 45)), rhythm: 6, cost: 210_000, description: 'Lyd- og vandrum to dage om ugen.' }, 'orderB');
  accept(s, plus(second, 33), 'provider-lydhuset', plus(second, 45), 'orderB');
  const b = (n: number) => s.inMonths(n, plus(second, 45));
  const scoresA = [0, 0, 1, 0] as const;
  const scoresB = [0, 1, 0] as const;
  scoresA.forEach((score, i) => round(s, { due: month(6 * (i + 1)), owner, order: 'orderA', person: 'provider-soebo', scores: { Måltider: { score, tookPart: 'partly' } }, view: 'Smiler ved sugerøret.', next: month(6 * (i + 2)) }));
  scoresB.forEach((score, i) => round(s, { due: b(6 * (i + 1)), owner, order: 'orderB', person: 'provider-lydhuset', scores: { Valg: { score, tookPart: 'partly' } }, view: 'Vælger klokken.', next: b(6 * (i + 2)) }));
  s.on(s.inDays(-25)).by('provider-lydhuset').do('raiseMatter', (made) => ({ kind: 'worry', orderId: s.id(made, 'orderB', 'orderId'), text: 'Iben er flere gange kommet uden morgenmad; der mangler folk.' }), 'worry');
  s.on(s.inDays(-24)).by(owner).do('settleMatter', (made) => ({ matterId: s.id(made, 'worry', 'matterId'), outcome: 'Drøftet med Søbo; socialtilsynet er underrettet.', supervisionNotified: true }));
}
