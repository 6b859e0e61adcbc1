/** A case to try the product on: the decision is made, and nothing is ordered yet. */
import type { Story } from '../story';
import { assess, gather, grant, open, plan } from './parts';

const services = ['Støtte til sociale relationer'];

export function liv(s: Story): void {
  open(s, { on: s.inDays(-40), initials: 'L.', area: 'support', paragraphs: ['§ 85'], services, hours: 2, reason: 'Er flyttet til byen og kender ingen.', wish: 'At nogen ringer, fordi de har lyst.' });
  gather(s, s.inDays(-32), {
    themes: [['Relationer', 'citizen', 'Jeg bliver genert og siger nej.'], ['Relationer', 'caseworker', 'Kommer gerne, når hun bliver inviteret to gange.']],
    conditions: [['Følelser og adfærd', 'Genert blandt nye.'], ['Varetage relationer til netværk', 'Holder kontakten til søsteren, ikke til andre.', 2]],
  });
  assess(s, {
    on: s.inDays(-20), supportNeed: 1, needText: 'Let støtte i en periode.', targetGroups: ['Social isolation'], paragraph: '§ 85', services, support: ['Varetage relationer til netværk'], hours: 2, cost: 44_000,
    overall: 'Liv har mennesker at lære af, men kommer ikke over dørtrinnet den første gang. To måneder med følgeskab kan være nok.', resources: 'Strikker og deler gerne.', perspective: 'Vil gerne have følge den første gang.', reasons: 'Særlige sociale problemer med isolation til følge.', otherHelp: 'Frivilligcentret er kontaktet.',
  });
  plan(s, {
    on: s.inDays(-15), purpose: 'At have mennesker at dele ugen med.', words: 'En at strikke med.', until: s.inMonths(12), services, paragraph: '§ 85', firstFollowUpOn: s.inMonths(3), rhythm: 3,
    goals: [{ label: 'Netværk', text: 'Jeg er sammen med andre hver uge.', type: 'develop', primary: 'Varetage relationer til netværk', from: 2, to: 1, measure: 'To aftaler om ugen.' }],
  });
  grant(s, { on: s.inDays(-3), paragraph: '§ 85', services, from: s.inDays(-3), hours: 2, cost: 44_000, individual: 'Liv siger ja anden gang, hun bliver spurgt. To timers følgeskab om ugen kan bære hende over de første døre.' });
}
