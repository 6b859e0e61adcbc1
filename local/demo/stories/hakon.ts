/** Missing data: a starting point that came late, a scoring that was not possible, a status that never came. */
import type { Story } from '../story';
import { accept, assess, gather, grant, open, order, plan, plus, result, round } from './parts';

const services = ['Social aktivitet', 'Kreativ aktivitet'];

export function hakon(s: Story): void {
  const start = s.inMonths(-12, s.inDays(-30));
  const month = (n: number) => s.inMonths(n, start);
  open(s, { on: plus(start, -60), initials: 'H.', area: 'activity', paragraphs: ['§ 104'], services, reason: 'Er meget alene og vil gerne have noget at stå op til.', wish: 'Synge i kor.' });
  gather(s, plus(start, -50), {
    themes: [['Relationer', 'citizen', 'Jeg kan høre dem, men jeg kan ikke finde derhen.'], ['Relationer', 'caseworker', 'Lyser op, når der er musik.']],
    conditions: [['Syn', 'Ser lys og omrids.'], ['Gå og bevæge sig', 'Går sikkert med stok på kendte veje.', 2], ['Deltage i sociale fællesskaber og fritidsaktiviteter', 'Kommer ikke af sted alene.', 3]],
  });
  assess(s, {
    on: plus(start, -40), supportNeed: 1, needText: 'Let støtte.', targetGroups: ['Synsnedsættelse', 'Angst'], paragraph: '§ 104', services, support: ['Deltage i sociale fællesskaber og fritidsaktiviteter'], providerType: 'Aktivitets- og samværstilbud', cost: 54_000,
    overall: 'Hakon mangler et sted at høre til. Vejen derhen er det svære; fællesskabet klarer han selv.', resources: 'Absolut gehør.', perspective: 'Hellere kor end samtaler.', reasons: 'Nedsat funktionsevne; kan ikke bruge almindelige tilbud uden støtte.', otherHelp: 'Befordring efter § 105 følger med. Synskonsulent er tilknyttet.',
  });
  plan(s, {
    on: plus(start, -35), purpose: 'At være en del af et fællesskab hver uge.', words: 'At synge med.', until: month(14), services, paragraph: '§ 104', firstFollowUpOn: month(3), rhythm: 3,
    goals: [
      { label: 'Fællesskab', text: 'Jeg er med til korprøve hver uge.', type: 'develop', primary: 'Deltage i sociale fællesskaber og fritidsaktiviteter', to: 2, measure: 'Tre prøver ud af fire.' },
      { label: 'Vejen', text: 'Jeg går selv fra bussen til huset.', type: 'develop', primary: 'Gå og bevæge sig', to: 1, measure: 'To gange om ugen.' },
    ],
  });
  grant(s, { on: plus(start, -25), paragraph: '§ 104', services, from: plus(start, -15), providerType: 'Aktivitets- og samværstilbud', cost: 54_000, individual: 'Hakon synger rent og står op, når der er kor. Det er vejen fra bussen, der skal øves, og to dage om ugen på Huset giver begge dele.' });
  order(s, { on: plus(start, -14), provider: 'huset', services, goals: ['Fællesskab', 'Vejen'], start, first: month(3), rhythm: 3, cost: 54_000, description: 'Kor og værksted to dage om ugen; følges fra bussen den første tid.' });
  accept(s, plus(start, -12), 'provider-huset', start);
  s.on(plus(start, 42)).by('caseworker');
  for (const [label, baselineLevel] of [['Fællesskab', 3], ['Vejen', 2]] as const) s.do('recordStartingPoint', (made) => ({ goalId: s.id(made, label, 'goalId'), baselineLevel, satisfaction: 2 }));
  const person = 'provider-huset';
  round(s, { due: month(3), person, scores: { Fællesskab: { score: 1 }, Vejen: { score: 1 } }, view: 'Jeg er anden tenor.', next: month(6) });
  const absent = { score: null, reason: 'citizenAbsent', tookPart: 'no' } as const;
  round(s, { due: month(6), person, scores: { Fællesskab: absent, Vejen: absent }, view: 'Jeg var syg længe.', next: month(9), conclusion: 'Vi venter og ser.' });
  s.on(plus(month(9), -20)).timer();
  s.on(plus(month(9), 15)).by('caseworker').do('waiveStatus', (_made, seen) => ({ followUpId: seen.followUps.find((f) => f.stage === 'asked')!.followUpId, reason: 'Huset har ikke svaret efter tre rykkere; opfølgningen holdes på borgerens oplysninger.' }));
  result(s, { on: plus(month(9), 16), view: 'Jeg er der hver uge nu.', conclusion: 'Går godt efter borgerens egne ord.', next: month(12) });
  round(s, { due: month(12), person, scores: { Fællesskab: { score: 1 }, Vejen: { score: 1 } }, view: 'Vi skal synge til jul.', next: month(15), levels: { Fællesskab: 2, Vejen: 1 } });
}
