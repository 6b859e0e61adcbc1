/** A negotiated place with peace at night, a year of progress, and a new negotiation that is open. */
import type { Story } from '../story';
import { accept, assess, gather, open, order, oid, plan, plus, result, round, status } from './parts';

const services = ['Midlertidigt ophold', 'Støtte til psykisk trivsel'];
const place = 'Midlertidigt botilbud til voksne';
const cost = 1_233_700;

export function esra(s: Story): void {
  const start = s.inMonths(-12, s.inDays(-40));
  const month = (n: number) => s.inMonths(n, start);
  const spec = (hoursPerWeek: number) => ({ services: s.codes('service', services), place: 'Fjordhuset', providerType: s.code('providerType', place), hoursPerWeek, methods: 'Miljøterapi, vågen nattevagt.' });
  const rate = (base: number, addition: number) => ({ model: 'day', base, additions: addition > 0 ? [{ name: 'Vågen nat', amount: addition, reason: 'Uro om natten' }] : [] });
  open(s, { on: plus(start, -110), initials: 'E.', area: 'housing', paragraphs: ['§ 107'], services, reason: 'Kan ikke være i sin lejlighed om natten.', wish: 'Et sted med fred om natten.' });
  gather(s, plus(start, -95), {
    themes: [['Relationer', 'citizen', 'Jeg skubber folk væk, før de går.'], ['Relationer', 'others', 'Kontaktpersonen: hun ringer om natten, når det er værst.'], ['Relationer', 'caseworker', 'Kan tage imod, når rammerne er til at stole på.']],
    conditions: [['Indgå i samspil og kontakt', 'Kontakten brister under pres.', 3], ['Varetage bolig', 'Opholder sig ikke i lejligheden om natten.', 3]],
  });
  assess(s, {
    on: plus(start, -80), supportNeed: 3, needText: 'Dag og nat i en periode.', targetGroups: ['Personlighedsforstyrrelse', 'Selvskadende adfærd'], paragraph: '§ 107', services, support: ['Indgå i samspil og kontakt', 'Varetage bolig'], providerType: place, hours: 28, cost,
    overall: 'Nætterne er farlige, dagene kan bygges op. Et sted med vågne mennesker om natten giver ro til at øve resten.', resources: 'Søger hjælp i tide. Tegner, når ordene mangler.', perspective: 'Vil bo et sted, hvor nogen er vågen.',
    reasons: 'Betydeligt nedsat psykisk funktionsevne med behov for behandling og omsorg.', exitAim: 'Egen lejlighed med støtte, når nætterne er rolige.', otherHelp: 'Støtte hjemme er prøvet; natten kunne ikke dækkes. Psykiatrien er med.',
  });
  s.on(plus(start, -78)).do('submitRecommendation', { proposals: [{ services: s.codes('service', services), paragraphs: ['§ 107'], providerType: s.code('providerType', place), hoursPerWeek: 30, costPerYear: 1_260_000, support: [] }], rejectedAlternatives: 'Støtte i egen bolig: kan ikke dække natten.' }, 'frame');
  s.on(plus(start, -76)).by('teamlead').do('decideRecommendation', (made) => ({ recommendationId: s.id(made, 'frame', 'recommendationId'), outcome: 'approved' }));
  s.on(plus(start, -75)).by('caseworker').do('profileNeed', { hoursPerWeek: 28, cover: 'allDay', subthemes: s.codes('condition', ['Indgå i samspil og kontakt', 'Varetage bolig']), content: 'Kontakt, der holder under pres, og vågen støtte om natten.', special: 'Vågen nattevagt.' }, 'need');
  s.do('lockNeed', (made) => ({ needId: s.id(made, 'need', 'needId') }));
  s.do('advance', { to: 'negotiation' });
  s.do('openNegotiation', { negotiator: oid('negotiator') }, 'talks');
  const talks = (made: Parameters<typeof s.id>[0]) => ({ negotiationId: s.id(made, 'talks', 'negotiationId') });
  s.by('negotiator').do('listCandidate', (made) => ({ ...talks(made), provider: 'fjordhuset', matched: 'Vågen nat, små enheder.', available: 'yes', rate: 3450, registered: true, citizenWish: 'Ligger ved vandet.' }));
  s.do('listCandidate', (made) => ({ ...talks(made), provider: 'Skovgården', matched: 'Små enheder.', available: 'later', rate: 3300, registered: true, deselected: 'Sovende nattevagt.' }));
  const held = (on: string, ours: [number, number, number], theirs: [number, number, number], nextStep?: string) => s.on(on).do('holdRound', (made) => ({
    ...talks(made), provider: 'fjordhuset', channel: 'meeting', ours: { intervention: spec(ours[0]), rate: rate(ours[1], ours[2]) }, theirs: { intervention: spec(theirs[0]), rate: rate(theirs[1], theirs[2]) }, ...(nextStep ? { nextStep } : {}),
  }));
  held(plus(start, -65), [28, 3300, 300], [40, 3450, 600], 'Fjordhuset regner på færre timer.');
  held(plus(start, -58), [28, 3200, 200], [30, 3450, 300], 'Tillæg falder, når nætterne er rolige.');
  held(plus(start, -52), [28, 3180, 200], [30, 3180, 200]);
  s.do('checkMatch', (made) => ({ ...talks(made), needIntervention: 'green', interventionRate: 'green', text: 'Timer og nat svarer til behovet.' }));
  s.do('concludeNegotiation', (made) => ({ ...talks(made), outcome: 'agreed', provider: 'fjordhuset', intervention: spec(30), rate: { ...rate(3180, 200), published: 3380, noticeMonths: 1, stepDown: 'Tillægget bortfalder efter 6 måneder.' }, explanation: 'Færre timer end først tilbudt; natten er sikret.' }));
  s.on(plus(start, -50)).by('teamlead').do('approveNegotiation', (made) => ({ ...talks(made), outcome: 'approved' }));
  s.by('caseworker');
  plan(s, {
    on: plus(start, -45), purpose: 'Rolige nætter og vej tilbage til egen bolig.', words: 'At jeg kan sove.', until: month(14), services, paragraph: '§ 107', firstFollowUpOn: month(3), rhythm: 3,
    goals: [
      { label: 'Kontakt', text: 'Jeg siger til, før jeg går.', type: 'develop', primary: 'Indgå i samspil og kontakt', from: 3, to: 2, measure: 'Siger til fire ud af fem gange.' },
      { label: 'Bolig', text: 'Jeg sover i mit eget værelse.', type: 'develop', primary: 'Varetage bolig', from: 3, to: 2, measure: 'Seks nætter om ugen.' },
    ],
  });
  s.on(plus(start, -35)).do('recordDecision', {
    type: 'grant', paragraphs: ['§ 107'], services: s.codes('service', services), from: plus(start, -20), providerType: s.code('providerType', place), hoursPerWeek: 30, costPerYear: cost, channel: 'digitalPost', sentOn: plus(start, -35),
    individual: 'Esra kan tage imod hjælp, når nogen er vågen. Fjordhuset dækker natten og tredive timers støtte, og vejen ud er egen lejlighed, når nætterne er rolige.',
  }, 'decision');
  order(s, { on: plus(start, -18), provider: 'fjordhuset', services, goals: ['Kontakt', 'Bolig'], start, first: month(3), rhythm: 3, hours: 30, cost, description: 'Ophold med vågen nat og miljøterapi.', releases: ['wishes', 'overall', 'resources', 'conditions', 'supportNeed'] });
  accept(s, plus(start, -10), 'provider-fjordhuset', start);
  const person = 'provider-fjordhuset';
  round(s, { due: month(3), person, scores: { Kontakt: { score: 1 }, Bolig: { score: 1 } }, view: 'Jeg sover bedre.', next: month(6) });
  round(s, { due: month(6), person, scores: { Kontakt: { score: 1 }, Bolig: { score: 1 } }, view: 'Det er okay, at det er stille.', next: month(9) });
  round(s, { due: month(9), person, scores: { Kontakt: { score: 0 }, Bolig: { score: 0 } }, view: 'Det går op og ned.', next: month(12) });
  status(s, { asked: plus(month(12), -20), on: plus(month(12), -6), person, scores: { Kontakt: { score: 1, status: 'reached' }, Bolig: { score: 1, status: 'reached' } }, advice: 'adjust', meeting: true });
  result(s, { on: month(12), result: 'endAndRefer', view: 'Jeg vil gerne prøve i min egen lejlighed.', conclusion: 'Nætterne er rolige. Opholdet afløses af støtte hjemme.', supportNeed: 2, levels: { Kontakt: 2, Bolig: 2 } }, 'after');
  s.on(s.inDays(-30)).do('noteParticipation', { heldOn: s.inDays(-30), form: 'meeting', text: 'Samtale på Fjordhuset om at flytte hjem.' });
  assess(s, {
    on: s.inDays(-24), supportNeed: 2, needText: 'Støtte i egen bolig, også nogle aftener.', targetGroups: ['Personlighedsforstyrrelse', 'Selvskadende adfærd'], paragraph: '§ 85', services: ['Støtte til psykisk trivsel'], support: ['Indgå i samspil og kontakt'], providerType: 'Mobilt tilbud', hours: 12, cost: 540_000,
    overall: 'Esra sover og siger til. Nu skal det holde i hendes eget hjem, med nogen at ringe til om aftenen.', resources: 'Har egne metoder, når det spidser til.', perspective: 'Hjem, men ikke alene den første tid.',
    reasons: 'Fortsat betydeligt nedsat psykisk funktionsevne.', otherHelp: 'Psykiatrien fortsætter ambulant.',
  });
  s.on(s.inDays(-20)).do('profileNeed', { hoursPerWeek: 12, cover: 'evening', subthemes: s.codes('condition', ['Indgå i samspil og kontakt']), content: 'Støtte hjemme to aftener og tre dage om ugen.' }, 'homeNeed');
  s.do('lockNeed', (made) => ({ needId: s.id(made, 'homeNeed', 'needId') }));
  s.do('advance', { to: 'negotiation' });
  s.do('openNegotiation', { negotiator: oid('negotiator') }, 'homeTalks');
  s.by('negotiator').do('listCandidate', (made) => ({ negotiationId: s.id(made, 'homeTalks', 'negotiationId'), provider: 'fjordhuset', matched: 'Kender Esra; kan komme om aftenen.', available: 'yes', rate: 610, registered: true }));
  s.on(s.inDays(-6)).do('holdRound', (made) => ({
    negotiationId: s.id(made, 'homeTalks', 'negotiationId'), provider: 'fjordhuset', channel: 'phone', dueOn: s.inDays(4), nextStep: 'Fjordhuset regner på aftenstøtte.',
    ours: { rate: { model: 'hour', base: 520, additions: [] } }, theirs: { rate: { model: 'hour', base: 610, additions: [] } }, differs: ['rate'],
  }));
  s.on(s.inDays(-2)).do('askAboutNeed', (made) => ({ negotiationId: s.id(made, 'homeTalks', 'negotiationId'), question: 'Skal de to aftener være faste, eller kan Fjordhuset lægge dem fra uge til uge?' }));
}
