/** From the shelter to a key of her own, with a change of provider on the way; a follow-up in five days. */
import type { Story } from '../story';
import { accept, askedNow, assess, gather, grant, open, order, plan, plus, releases, round } from './parts';

const services = ['Støtte til etablering i bolig'];

export function gry(s: Story): void {
  const start = s.inMonths(-13, s.inDays(5));
  const month = (n: number) => s.inMonths(n, start);
  open(s, { on: plus(start, -50), initials: 'G.', area: 'support', paragraphs: ['§ 85'], services, hours: 6, reason: 'Bor på forsorgshjem og er anvist egen bolig. Søger støtte til at flytte ind og blive boende.', wish: 'Min egen nøgle – og min hund.' });
  s.do('raiseMatter', { kind: 'shelterNotice', text: 'Forsorgshjemmet har givet besked om optagelsen.' }, 'notice');
  s.do('settleMatter', (made) => ({ matterId: s.id(made, 'notice', 'matterId'), outcome: 'Kontakt taget samme dag.' }));
  gather(s, plus(start, -40), {
    themes: [['Samfundsliv', 'citizen', 'Jeg har aldrig haft min egen dør.'], ['Samfundsliv', 'others', 'Forsorgshjemmet: hun passer sit værelse, når hunden er der.'], ['Samfundsliv', 'caseworker', 'Boligen holder, hvis de første måneder holder.']],
    conditions: [['Boligsituation', 'Anvist lejlighed fra den første.'], ['Varetage bolig', 'Har ikke haft egen bolig i otte år.', 4], ['Varetage økonomi', 'Kontanthjælpen er brugt midt på måneden.', 3], ['Købe ind', 'Køber til i dag, ikke til i morgen.', 2]],
  });
  assess(s, {
    on: plus(start, -30), supportNeed: 3, needText: 'Tæt støtte det første halve år.', targetGroups: ['Hjemløshed', 'Alkoholmisbrug', 'Omsorgssvigt'], paragraph: '§ 85', services, support: ['Varetage bolig', 'Varetage økonomi'], hours: 6, cost: 138_000,
    overall: 'Gry skal lære en bolig at kende for første gang. Husleje, post og naboer er dér, det før er faldet.', resources: 'Møder altid op for hunden. God til mennesker.', perspective: 'Vil have nogen at ringe til den første måned.',
    reasons: 'Særlige sociale problemer og behov for støtte til at bo.', otherHelp: 'Alkoholbehandling er i gang. Boligselskabet er med i aftalen.',
  });
  plan(s, {
    on: plus(start, -25), purpose: 'At flytte ind og kunne klare en almindelig hverdag i egen bolig.', words: 'Nøglen. Hunden. Ro.', until: month(16), services, paragraph: '§ 85', firstFollowUpOn: month(2), rhythm: 3,
    goals: [
      { label: 'Bolig', text: 'Jeg passer min bolig og åbner min post.', type: 'develop', primary: 'Varetage bolig', from: 4, to: 2, measure: 'Huslejen er betalt, og posten er åbnet hver uge.' },
      { label: 'Økonomi', text: 'Jeg har penge til hele måneden.', type: 'develop', primary: 'Varetage økonomi', from: 3, to: 2, measure: 'Budgettet holder tre måneder i træk.' },
    ],
  });
  s.do('raiseMatter', { kind: 'dischargeChecklist', text: 'Udskrivning fra forsorgshjemmet.' }, 'discharge');
  s.do('settleMatter', (made) => ({ matterId: s.id(made, 'discharge', 'matterId'), outcome: 'Alt er på plads til indflytning.', checked: ['plan', 'housing', 'support', 'lease'] }));
  grant(s, { on: plus(start, -20), paragraph: '§ 85', services, from: plus(start, -14), hours: 6, cost: 138_000, individual: 'Gry har ikke haft egen dør i otte år. Seks timer om ugen rækker til husleje, post og naboer i det første år.' });
  order(s, { on: plus(start, -14), provider: 'trappen', services, goals: ['Bolig', 'Økonomi'], start, first: month(2), rhythm: 2, hours: 6, cost: 138_000, description: 'Støtte til indflytning, kontakt til boligselskabet og faste betalinger.' });
  accept(s, plus(start, -12), 'provider-trappen', start);
  round(s, { due: month(2), person: 'provider-trappen', scores: { Bolig: { score: 1 }, Økonomi: { score: 0 } }, view: 'Jeg har sat gardiner op.', next: month(4) });
  round(s, { due: month(4), person: 'provider-trappen', scores: { Bolig: { score: -1 }, Økonomi: { score: 0 } }, view: 'Der har været fire forskellige.', next: month(7), conclusion: 'Udskiftning i personalet. Vi skifter udfører.' });
  s.on(plus(month(5), -10)).by('caseworker').do('changeProvider', (made) => ({
    orderId: s.id(made, 'order', 'orderId'), provider: 'anker', takesOverOn: month(5), firstFollowUpOn: month(7), rhythmMonths: 3, releases: releases(['wishes', 'resources', 'conditions']), items: ['Aftale med boligselskabet', 'Budget', 'Hvem der passer hunden'],
  }), 'second');
  accept(s, plus(month(5), -4), 'provider-external', month(5), 'second');
  s.do('confirmHandover', (made) => ({ orderId: s.id(made, 'order', 'orderId'), side: 'taken' }));
  s.by('provider-trappen').do('confirmHandover', (made) => ({ orderId: s.id(made, 'order', 'orderId'), side: 'given' }));
  s.on(plus(month(5), 1)).timer();
  round(s, { due: month(7), person: 'provider-external', order: 'second', scores: { Bolig: { score: 1 }, Økonomi: { score: 0 } }, view: 'Det er den samme, der kommer nu.', next: month(10) });
  round(s, { due: month(10), person: 'provider-external', order: 'second', scores: { Bolig: { score: 1 }, Økonomi: { score: 1 } }, view: 'Jeg betaler selv huslejen.', next: month(13), levels: { Bolig: 3, Økonomi: 2 } });
  askedNow(s, month(13));
}
