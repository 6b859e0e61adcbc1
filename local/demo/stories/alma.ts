/** Steady progress: support at home, a citizen who scores herself higher than others do, a follow-up in three days. */
import type { Story } from '../story';
import { accept, askedNow, assess, gather, grant, open, order, plan, plus, round, subgoal } from './parts';

const services = ['Støtte til transport', 'Støtte til daglige opgaver i hjemmet'];

export function alma(s: Story): void {
  const start = s.inMonths(-12, s.inDays(3));
  const month = (n: number) => s.inMonths(n, start);
  open(s, {
    on: plus(start, -70), initials: 'A.', area: 'support', paragraphs: ['§ 85'], services, hours: 4, reason: 'Søger hjælp til at komme ud ad døren og få styr på hverdagen i egen bolig.',
    wish: 'Jeg vil kunne tage bussen til min brætspilsaften uden at ringe til mor.',
  });
  gather(s, plus(start, -60), {
    themes: [
      ['Mobilitet', 'citizen', 'Jeg bliver forvirret, når bussen er forsinket, og så går jeg hjem igen.'], ['Mobilitet', 'others', 'Moren fortæller, at hun kører med hver uge.'],
      ['Mobilitet', 'caseworker', 'Kan ruten, men ikke ændringer. Øvelse skridt for skridt hjælper.'], ['Praktiske opgaver', 'citizen', 'Jeg køber det samme hver gang, for så ved jeg, hvor det står.'],
    ],
    conditions: [
      ['Følelser og adfærd', 'Bliver let overvældet i støj og ved ændringer.'], ['Organisering og planlægning', 'Har brug for faste rammer for at komme i gang.'], ['Personer i netværk', 'Moren er den vigtigste støtte.'],
      ['Købe ind', 'Køber ind i én bestemt butik, når der er ro.', 3], ['Færdes med transportmidler', 'Kan én rute, når alt går efter planen.', 3],
      ['Deltage i sociale fællesskaber og fritidsaktiviteter', 'Går til brætspil, når nogen følger med.', 3], ['Håndtere post', 'Åbner post, når hun bliver mindet om det.', 2],
    ],
  });
  assess(s, {
    on: plus(start, -45), supportNeed: 2, needText: 'Støtte to gange om ugen i en periode.', targetGroups: ['Autismespektrum', 'Angst'], paragraph: '§ 85', services, support: ['Færdes med transportmidler', 'Købe ind'], hours: 4,
    providerType: 'Mobilt tilbud', cost: 92_000, resources: 'Husker alt, hun selv har øvet. Møder altid op, når det er aftalt.', perspective: 'Vil gerne øve sig, bare ikke med nye mennesker hver gang.',
    overall: 'Alma klarer sin bolig, når dagene ligner hinanden. Busturen og indkøb er dér, hverdagen går i stykker, og dér støtten vil flytte mest.',
    reasons: 'Kan ikke færdes eller købe ind uden støtte; funktionsevnen er betydeligt nedsat.', otherHelp: 'Gruppeforløb er drøftet; støjen gør det uegnet nu. Jobcentret har ingen indsats i gang.',
  });
  plan(s, {
    on: plus(start, -40), purpose: 'At leve for sig selv med en fast rytme hen over ugen.', words: 'At jeg selv kan komme derhen, hvor de andre er.', until: month(18), services, paragraph: '§ 85', firstFollowUpOn: month(3), rhythm: 3,
    goals: [
      { label: 'Transport', text: 'Jeg tager selv bussen til mine aftaler.', type: 'develop', primary: 'Færdes med transportmidler', secondary: ['Deltage i sociale fællesskaber og fritidsaktiviteter'], from: 3, to: 2, measure: 'To busture om ugen uden opringning.' },
      { label: 'Indkøb', text: 'Jeg køber selv ind til ugen.', type: 'develop', primary: 'Købe ind', from: 3, to: 1, measure: 'Ét planlagt indkøb om ugen.' },
    ],
  });
  grant(s, {
    on: plus(start, -30), paragraph: '§ 85', services, from: plus(start, -20), hours: 4, cost: 92_000, providerType: 'Mobilt tilbud',
    individual: 'Alma kan det meste, når ruten er kendt. Fire timer om ugen i en periode er nok til at øve bus og indkøb, så hun kan komme til brætspil og holde sit hjem.',
  });
  order(s, { on: plus(start, -20), provider: 'vejviserne', services, goals: ['Transport', 'Indkøb'], start, first: month(3), rhythm: 3, hours: 4, cost: 92_000, description: 'Træning i at bruge bus og planlægge indkøb, to besøg om ugen.' });
  accept(s, plus(start, -18), 'provider-internal', start);
  const person = 'provider-internal';
  subgoal(s, plus(start, 14), person, 'Transport', 'Stå af det rigtige sted, når bussen er forsinket.', 'Køre sammen to gange, derefter vente ved stoppestedet.');
  subgoal(s, plus(start, 16), person, 'Indkøb', 'Skrive en seddel med fem varer og finde dem selv.', 'Samme butik, roligt tidspunkt, billeder på sedlen.');
  round(s, { due: month(3), person, scores: { Transport: { score: 1 }, Indkøb: { score: 1 } }, view: 'Jeg har været af sted to gange selv.', next: month(6) });
  round(s, { due: month(6), person, scores: { Transport: { score: 1 }, Indkøb: { score: 0 } }, view: 'Bussen går godt. Butikken er stadig svær.', next: month(9) });
  round(s, { due: month(9), person, scores: { Transport: { score: 1, own: 2 }, Indkøb: { score: 1 } }, view: 'Jeg synes selv, at det går rigtig godt.', next: month(12), levels: { Transport: 2, Indkøb: 2 } });
  askedNow(s, month(12));
}
