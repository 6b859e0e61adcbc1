/** A rejection with hearing, an appeal, a case sent back, a new decision, and an order that lies unanswered. */
import type { Story } from '../story';
import { assess, gather, open, plus, releases } from './parts';

const asked = ['Midlertidigt ophold'];
const time = ['Individuel tidsbegrænset socialpædagogisk hjælp og støtte'];
const home = ['Støtte til daglige opgaver i hjemmet'];

export function carla(s: Story): void {
  const sent = s.inDays(-150);
  open(s, { on: plus(sent, -60), initials: 'C.', area: 'housing', paragraphs: ['§ 107'], services: asked, reason: 'Søger et sted at bo, hvor der er nogen.', wish: 'Bo et sted hvor nogen kigger ind til mig hver dag.' });
  gather(s, plus(sent, -50), {
    themes: [['Samfundsliv', 'citizen', 'Jeg kan ikke overskue pengene, og så lader jeg være med at åbne posten.'], ['Samfundsliv', 'others', 'Arbejdsgiveren oplyser, at hun passede sit job, til hun blev sygemeldt.'], ['Praktiske opgaver', 'citizen', 'Jeg gør rent, når jeg orker.']],
    conditions: [['Varetage økonomi', 'Betaler det meste, men mister overblikket sidst på måneden.', 2], ['Gøre rent', 'Klarer det selv med pauser.', 1]],
  });
  s.do('noteFact', { text: 'Arbejdsgiveren oplyser, at hun mødte stabilt, indtil hun blev sygemeldt.', source: 'Udtalelse fra arbejdsgiver', essential: true, knownToCitizen: false }, 'employer');
  s.do('noteFact', { text: 'Lægen vurderer, at hun kan bo for sig selv.', source: 'Notat fra egen læge', essential: true, knownToCitizen: false }, 'doctor');
  assess(s, {
    on: plus(sent, -30), supportNeed: 1, needText: 'Let støtte i en periode.', targetGroups: ['Depression', 'Stressbelastning'], paragraph: '§ 107', inGroup: false, exitAim: 'Ikke aktuelt.', services: asked, support: ['Varetage økonomi'],
    overall: 'Carla klarer sin bolig med pauser. Det er ensomheden og økonomien, der vælter ugen, ikke evnen til at bo alene.', resources: 'Har haft job i ni år.', perspective: 'Er bange for at være alene om aftenen.',
    reasons: 'Funktionsevnen er ikke betydeligt nedsat; støtte i egen bolig er mulig.', otherHelp: 'Tidsbegrænset støtte efter § 82 b er mulig. Psykolog gennem egen læge er i gang.',
    also: [{ paragraph: '§ 82 b', inGroup: true, reasons: 'Risiko for, at ensomhed og økonomi udvikler sig; kort støtte kan forebygge det.' }],
  });
  s.on(plus(sent, -24)).do('openHearing', (made) => ({ factIds: [s.id(made, 'employer', 'factId'), s.id(made, 'doctor', 'factId')], channel: 'digitalPost', sentOn: plus(sent, -24), deadline: plus(sent, -14) }), 'hearing');
  s.on(plus(sent, -16)).do('answerHearing', (made) => ({ hearingId: s.id(made, 'hearing', 'hearingId'), answeredOn: plus(sent, -16), text: 'Jeg kan ikke passe aftaler.' }));
  s.on(sent).do('recordDecision', (made) => ({
    type: 'partial', paragraphs: ['§ 107', '§ 82 b'], services: s.codes('service', time), hoursPerWeek: 2, from: sent, refusedText: 'Midlertidigt botilbud efter § 107.', hearingId: s.id(made, 'hearing', 'hearingId'),
    factsReliedOn: 'Carla bor i egen lejlighed, passede sit job til for et halvt år siden og holder selv hjemmet med pauser.', rulesApplied: 'Serviceloven § 107 om midlertidigt botilbud og § 82 b om tidsbegrænset støtte.',
    considerations: 'Hun mister overblik over økonomien og føler sig alene om aftenen. Det kan støtte i hendes eget hjem rette op på, og et botilbud ville tage det fra hende, hun selv klarer.',
    individual: 'Carla klarer rengøring og mad, når der er ro, og har ni år på samme arbejdsplads bag sig. Støtte to timer om ugen i hendes egen lejlighed retter sig mod økonomien og aftenerne.',
    remarksWeighed: 'At hun ikke kan passe aftaler er indgået: støtten begynder derfor i hendes hjem.', appealBody: 'Ankestyrelsen', appealHow: 'Skriv eller ring til os inden fire uger; vi ser på sagen igen først.', channel: 'digitalPost', sentOn: sent,
  }), 'rejection');
  s.on(plus(sent, 17)).do('registerAppeal', (made) => ({ decisionId: s.id(made, 'rejection', 'decisionId'), receivedOn: plus(sent, 17) }), 'appeal');
  s.on(plus(sent, 32)).do('reassessAppeal', (made) => ({ appealId: s.id(made, 'appeal', 'appealId'), outcome: 'upheld', grounds: 'Klagen indeholder ikke nye oplysninger om funktionsevnen.' }));
  s.on(plus(sent, 33)).do('forwardAppeal', (made) => ({ appealId: s.id(made, 'appeal', 'appealId'), forwardedOn: plus(sent, 33) }));
  s.on(plus(sent, 110)).do('registerAppealOutcome', (made) => ({ appealId: s.id(made, 'appeal', 'appealId'), outcome: 'remitted', decidedOn: plus(sent, 110), cause: 'information', text: 'Hverdagens funktioner er ikke beskrevet.', answerBy: s.inDays(20) }));
  gather(s, s.inDays(-35), {
    themes: [['Praktiske opgaver', 'caseworker', 'To hjemmebesøg: om formiddagen kommer hun i gang, om aftenen sidder hun i mørke.'], ['Samfundsliv', 'caseworker', 'Rykkere ligger uåbnede; to måneder om året mangler husleje.']],
    conditions: [['Varetage økonomi', 'Mister overblikket hver måned; har fået rykkere.', 2], ['Gøre rent', 'Går i stå uden en aftale med nogen.', 2]],
  });
  assess(s, {
    on: s.inDays(-28), supportNeed: 2, needText: 'Støtte flere gange om ugen.', targetGroups: ['Depression', 'Stressbelastning'], paragraph: '§ 85', services: home, support: ['Varetage økonomi', 'Gøre rent'], hours: 3, cost: 68_000,
    overall: 'Besøgene viser en hverdag, der går i stå, når ingen kommer. Med faste aftaler i hjemmet klarer Carla både økonomi og rengøring.', resources: 'Kommer i gang, når nogen er der.', perspective: 'Hellere nogen i mit eget hjem end et nyt sted.',
    reasons: 'Hverdagen holder ikke uden støtte; funktionsevnen er betydeligt nedsat i en periode.', otherHelp: 'Støtten efter § 82 b er udløbet og rakte ikke. Psykologforløbet fortsætter.',
    also: [{ paragraph: '§ 107', inGroup: false, reasons: 'Støtte i egen bolig dækker behovet; et botilbud ville tage det fra hende, hun selv klarer.', exitAim: 'Ikke aktuelt, da ophold ikke bevilges.' }],
  });
  s.on(s.inDays(-26)).do('setPurpose', { text: 'At hverdagen hænger sammen, også om aftenen.' });
  s.do('setGoal', (made) => ({ text: 'Jeg åbner posten og betaler til tiden.', label: 'Overblik', goalType: 'develop', primary: s.code('condition', 'Varetage økonomi'), baselineLevel: 2, expectedLevel: 1, expectedOn: s.inMonths(12), measure: 'Ingen rykkere tre måneder i træk.', acceptedByCitizen: 'yes', wishId: s.id(made, 'wish', 'wishId') }), 'Overblik');
  s.do('offerPlan', { duty: 'consider', answer: 'declined', reason: 'Carla synes, at målene er nok.' });
  s.on(s.inDays(-12)).do('recordDecision', {
    type: 'partial', paragraphs: ['§ 85', '§ 107'], services: s.codes('service', home), hoursPerWeek: 3, costPerYear: 68_000, from: s.inDays(-12), refusedText: 'Midlertidigt botilbud efter § 107.', hearingNotNeeded: 'Carla har selv været med ved besøgene og kender alle oplysninger.',
    factsReliedOn: 'To hjemmebesøg, rykkere og udtalelserne fra læge og arbejdsgiver.', rulesApplied: 'Serviceloven § 85 og § 107.', considerations: 'Støtte i hjemmet tre timer om ugen svarer til det, besøgene viste, og er det, Carla nu selv foretrækker frem for at flytte.',
    individual: 'Om formiddagen kommer Carla i gang, om aftenen går hun i stå. Tre timer fordelt på to eftermiddage holder fast i økonomien og i, at nogen kigger ind.', appealBody: 'Ankestyrelsen', appealHow: 'Skriv eller ring til os inden fire uger.', channel: 'digitalPost', sentOn: s.inDays(-12),
  }, 'new');
  s.on(s.inDays(-2)).do('placeOrder', (made) => ({
    provider: 'vejviserne', services: s.codes('service', home), goalIds: [s.id(made, 'Overblik', 'goalId')], wishedStart: s.inDays(7), firstFollowUpOn: s.inMonths(3, s.inDays(7)), rhythmMonths: 3, hoursPerWeek: 3,
    description: 'To eftermiddage om ugen: post, betalinger og en fast aftale om aftenen.', releases: releases(['wishes', 'conditions']), followUpForm: 'meeting',
  }), 'order');
}
