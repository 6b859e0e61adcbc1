/** Keep what there is: a home for life, a provider who asks for more hours, and a recommendation that waits for approval. */
import type { Story } from '../story';
import { accept, assess, gather, grant, open, order, plan, plus, round } from './parts';

const services = ['Længerevarende ophold', 'Støtte til personlig hygiejne'];
const place = 'Almindeligt længerevarende botilbud til voksne';

export function bo(s: Story): void {
  const start = s.inMonths(-13);
  const month = (n: number) => s.inMonths(n, start);
  const owner = 'caseworker2';
  open(s, { on: plus(start, -95), owner, initials: 'B.', area: 'housing', paragraphs: ['§ 108'], services, reason: 'Hjemmet kan ikke længere rumme Bos behov for hjælp døgnet rundt.', wish: 'Høre danseorkester og blive boende.', requester: 'relative', requesterContact: 'Broderen, telefonisk' });
  s.do('addParty', { kind: 'guardian', name: 'Broderen', guardianship: '§ 5', scope: ['everything'], receivesLetters: true });
  gather(s, plus(start, -80), {
    themes: [['Egenomsorg', 'citizen', 'Musik, kaffe og en hånd at holde i.'], ['Egenomsorg', 'others', 'Broderen: Han glemmer at spise, når ingen sidder med.'], ['Egenomsorg', 'caseworker', 'Spiser, når nogen sætter sig med ham.']],
    conditions: [
      ['Hukommelse', 'Glemmer fra time til time.'], ['Bevidsthedstilstand', 'Klarest om formiddagen.'], ['Spise', 'Spiser selv, når nogen sidder med.', 2], ['Gå og bevæge sig', 'Går sikkert inde med støtte til orientering.', 2],
      ['Vaske sig', 'Kan ansigt og hænder; resten kræver hjælp.', 3],
    ],
  });
  assess(s, {
    on: plus(start, -60), supportNeed: 3, needText: 'Støtte hele døgnet.', targetGroups: ['Udviklingshæmning', 'Demens'], paragraph: '§ 108', services, support: ['Spise', 'Vaske sig'], providerType: place, cost: 1_240_000,
    overall: 'Bo har brug for mennesker omkring sig hele døgnet og for, at dagene ligner hinanden. Sygdommen skrider frem, og trygheden ligger i gentagelsen.', resources: 'Rytme, sang og godt humør.', perspective: 'Vil blive, hvor musikken er.',
    reasons: 'Har betydeligt og varigt nedsat funktionsevne og behov for omfattende hjælp.', lasting: 'Udviklingshæmningen er medfødt, og demensen skrider frem.', notOtherwise: 'Hjælp i egen bolig er prøvet i to år og kunne ikke dække natten.',
    otherHelp: 'Plejebolig er drøftet; miljøet passer ikke til en mand på 51.',
  });
  s.on(plus(start, -58)).do('submitRecommendation', {
    proposals: [{ services: s.codes('service', services), paragraphs: ['§ 108'], providerType: s.code('providerType', place), costPerYear: 1_240_000, support: [] }], rejectedAlternatives: 'Mere hjælp hjemme: kan ikke dække natten.',
  }, 'frame');
  s.on(plus(start, -56)).by('teamlead').do('decideRecommendation', (made) => ({ recommendationId: s.id(made, 'frame', 'recommendationId'), outcome: 'approved' }));
  s.by(owner);
  plan(s, {
    on: plus(start, -50), purpose: 'Trygge, kendte dage.', words: 'Musik hver dag.', until: month(24), services, paragraph: '§ 108', firstFollowUpOn: month(6), rhythm: 6,
    goals: [
      { label: 'Måltider', text: 'Jeg spiser selv sammen med de andre.', type: 'maintain', primary: 'Spise', from: 2, to: 2, measure: 'Spiser selv til to måltider om dagen.' },
      { label: 'Morgen', text: 'Jeg er med til at gøre mig klar om morgenen.', type: 'limitLoss', primary: 'Vaske sig', from: 3, to: 3, measure: 'Klarer ansigt og hænder selv.' },
    ],
  });
  grant(s, {
    on: plus(start, -40), paragraph: '§ 108', services, from: plus(start, -30), providerType: place, cost: 1_240_000,
    individual: 'Bo spiser og kommer i tøjet, når den samme person sidder med ham. Kun et længerevarende botilbud giver den gentagelse hele døgnet, og broderen bakker op.',
  });
  order(s, { on: plus(start, -28), provider: 'birkely', services, goals: ['Måltider', 'Morgen'], start, first: month(6), rhythm: 6, cost: 1_240_000, description: 'Bolig med støtte døgnet rundt; fast kontaktperson.', releases: ['wishes', 'overall', 'conditions', 'supportNeed'] });
  accept(s, plus(start, -20), 'provider-birkely', start);
  const person = 'provider-birkely';
  round(s, { due: month(6), owner, person, scores: { Måltider: { score: 0 }, Morgen: { score: -1, tookPart: 'partly' } }, view: 'Bo nikker og peger på højttaleren.', next: month(12) });
  round(s, { due: month(12), owner, person, scores: { Måltider: { score: 0 }, Morgen: { score: 0 } }, view: 'Smiler, når orkestret nævnes.', next: s.inMonths(6, month(12)), advice: 'moreNeeded' });
  s.on(s.inDays(-24)).by(person).do('requestChange', (made) => ({ orderId: s.id(made, 'order', 'orderId'), kind: 'moreHours', hoursPerWeek: 15, reasons: 'Der er brug for en medarbejder mere ved bad og måltider.' }), 'more');
  s.on(s.inDays(-21)).by(owner).do('answerChangeRequest', (made) => ({ changeRequestId: s.id(made, 'more', 'changeRequestId'), outcome: 'accepted', text: 'Vi ser på behovet i en ny vurdering.' }), 'again');
  s.on(s.inDays(-10)).do('noteParticipation', { heldOn: s.inDays(-10), form: 'meeting', text: 'Besøg på Birkely sammen med broderen.' });
  assess(s, {
    on: s.inDays(-8), supportNeed: 3, needText: 'Støtte hele døgnet; bad og måltider kræver mere ro.', targetGroups: ['Udviklingshæmning', 'Demens'], paragraph: '§ 108', services, support: ['Vaske sig'], providerType: place, hours: 6, cost: 1_330_000,
    overall: 'Morgenerne er blevet sværere. Seks timer mere om ugen dækker bad og morgenmåltid; femten timer er ikke begrundet i det, vi har set.', resources: 'Rytme og sang virker stadig.', perspective: 'Bliver rolig, når den samme person hjælper.',
    reasons: 'Fortsat i personkredsen.', lasting: 'Uændret varig.', notOtherwise: 'Botilbuddets normering dækker ikke bad i ro.', otherHelp: 'Demenskonsulenten har rådgivet personalet.',
  });
  s.on(s.inDays(-3)).do('submitRecommendation', {
    proposals: [{ services: s.codes('service', services), paragraphs: ['§ 108'], providerType: s.code('providerType', place), hoursPerWeek: 6, costPerYear: 1_330_000, support: [] }], rejectedAlternatives: 'Femten timer: ikke begrundet i udredningen.',
  }, 'waiting');
}
