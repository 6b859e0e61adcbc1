/** Past pension age: which law, one plan declined, and a follow-up that is overdue. */
import type { Story } from '../story';
import { accept, askedNow, assess, gather, grant, open, order, plan, plus, round } from './parts';

const services = ['Støtte til kontakt til offentlige og private instanser'];

export function frode(s: Story): void {
  const start = s.inMonths(-12, s.inDays(-9));
  const month = (n: number) => s.inMonths(n, start);
  const owner = 'caseworker2';
  open(s, { on: plus(start, -60), owner, initials: 'F.', area: 'support', paragraphs: ['§ 85'], services, hours: 2, reason: 'Har efter en hjerneskade svært ved samtaler og ved at ringe til det offentlige.', wish: 'Kunne bestille en kaffe selv.' });
  s.do('raiseMatter', { kind: 'ageRule', text: 'Har nået pensionsalderen.' }, 'age');
  s.do('chooseLawRoute', { route: 'both', reason: 'Personlig hjælp efter ældreloven; socialpædagogisk støtte til samtale bliver efter serviceloven § 85.' });
  s.do('settleMatter', (made) => ({ matterId: s.id(made, 'age', 'matterId'), outcome: 'Lovgrundlag valgt, og ældreområdet er orienteret.' }));
  gather(s, plus(start, -50), {
    themes: [['Kommunikation', 'citizen', 'Ordene er der. De kommer bare ikke.'], ['Kommunikation', 'others', 'Hustruen: han går hjem i stedet for at spørge.'], ['Kommunikation', 'caseworker', 'Finder ordene, når han får tid.']],
    conditions: [['Spise', 'Spiser selv med hjælpemidler.', 2], ['Klæde sig af og på', 'Knapper og snørebånd er svære.', 2], ['Samtale', 'Taler i korte sætninger, giver op ved pres.', 3]],
  });
  assess(s, {
    on: plus(start, -40), supportNeed: 2, needText: 'Støtte hver uge.', targetGroups: ['Erhvervet hjerneskade'], paragraph: '§ 85', services, support: ['Samtale'], hours: 2, cost: 46_000,
    overall: 'Frode trækker sig fra alt, hvor der skal tales. Øvelse i trygge rammer flytter ham, og hustruen kan slippe noget.', resources: 'Humor og tålmodighed.', perspective: 'Vil selv kunne bestille.',
    reasons: 'Betydeligt nedsat funktionsevne efter hjerneskaden.', otherHelp: 'Ældreområdet giver personlig hjælp. Logopæd er afsluttet.',
  });
  plan(s, {
    on: plus(start, -35), purpose: 'At kunne tale med andre om det, der er vigtigt.', words: 'En kaffe. Sort.', until: month(15), services, paragraph: '§ 85', firstFollowUpOn: month(3), rhythm: 3, declined: 'Ønsker ikke én samlet plan sammen med ældreområdet.',
    goals: [{ label: 'Samtale', text: 'Jeg bestiller selv på caféen.', type: 'develop', primary: 'Samtale', from: 3, to: 2, measure: 'Én samtale om ugen uden hjælp.' }],
  });
  grant(s, { on: plus(start, -25), paragraph: '§ 85', services, from: plus(start, -15), hours: 2, cost: 46_000, individual: 'Frode finder ordene, når han får tid. To timer om ugen i en café og ved telefonen er det, han selv peger på.' });
  order(s, { on: plus(start, -14), provider: 'sprogbroen', services, goals: ['Samtale'], start, first: month(3), rhythm: 3, hours: 2, cost: 46_000, description: 'Øve samtaler i trygge rammer.' });
  accept(s, plus(start, -12), 'provider-sprogbroen', start);
  const person = 'provider-sprogbroen';
  round(s, { due: month(3), owner, person, scores: { Samtale: { score: 1 } }, view: 'Jeg sagde kaffe.', next: month(6) });
  round(s, { due: month(6), owner, person, scores: { Samtale: { score: 0 } }, view: 'Det gik i stå i sommer.', next: month(9) });
  round(s, { due: month(9), owner, person, scores: { Samtale: { score: 1 } }, view: 'Jeg ringede selv til tandlægen.', next: month(12) });
  askedNow(s, month(12));
}
