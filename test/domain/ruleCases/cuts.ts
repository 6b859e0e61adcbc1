import { service } from '../lives';
import { cut, decision, matter, order, settled, today, type Cases, type Given } from './given';

const cuts = (change: Parameters<typeof cut>[0] = {}, more: Given = {}): Given => ({ ...more, draft: { decision: cut(change) } });
/** Personal assistance lies outside the FFB services. */
const assistance = (change: Parameters<typeof cut>[0] = {}, more: Given = {}) => cuts({ paragraphs: ['§ 96'], services: [], relatedIntervention: 'assistance', effectOn: undefined, ...change }, more);
const less = { whatChanged: undefined, effectOn: '2026-03-03' };
const running = { orders: [order({ hoursPerWeek: 6 }), order({ orderId: 'o2', services: ['other'], hoursPerWeek: 2 })] };
const earlier = (change: Parameters<typeof decision>[0] = {}) => ({ decisions: [decision({ decisionId: 'before', hoursPerWeek: 5, ...change })] });
const shelter = (change: Parameters<typeof cut>[0] = {}, more: Given = {}) => cuts({ paragraphs: ['§ 110'], type: 'stop', services: [], endsOrders: ['o'], ...change }, more);

export const cutCases: Record<string, Cases> = {
  R22: {
    fires: [
      { at: 'decide', when: 'the cut comes a day too early', given: assistance({ effectOn: '2026-06-07' }), items: ['effectOn'] },
      { at: 'decide', when: 'no day is named and the decision counts at once', given: assistance({ from: today }), items: ['effectOn'] },
      {
        at: 'send', when: 'the letter makes the notice too short',
        given: assistance({ effectOn: '2026-06-08', sent: { channel: 'letter', on: today, receivedOn: '2026-03-10' } }), items: ['effectOn'],
      },
      { at: 'decide', when: 'a stop is called a change', given: assistance({ type: 'change', hoursBefore: 20, hoursPerWeek: 19, effectOn: '2026-06-07' }), items: ['effectOn'] },
    ],
    silent: [
      { at: 'decide', when: 'the cut counts from day 98', given: assistance({ effectOn: '2026-06-08' }) },
      { at: 'decide', when: 'the first day of the decision is far enough ahead', given: assistance({ from: '2026-06-08' }) },
      { at: 'decide', when: 'help is refused that never ran', given: assistance({ type: 'rejection', from: today }) },
      { at: 'decide', when: 'as many hours go on', given: assistance({ type: 'change', hoursBefore: 20, hoursPerWeek: 20, from: today }) },
      { at: 'decide', when: 'the help is not under the scheme', given: cuts({ effectOn: '2026-03-03' }) },
    ],
  },
  R23: {
    fires: [
      { at: 'decide', when: 'nothing has changed since the grant', given: cuts({ whatChanged: ' ' }), items: ['whatChanged'] },
      { at: 'decide', when: 'it counts from today', given: cuts({ effectOn: today }), items: ['effectOn'] },
      { at: 'decide', when: 'no day is named and the decision counts at once', given: cuts({ effectOn: undefined, from: today }), items: ['effectOn'] },
      { at: 'decide', when: 'somebody must leave a home without a plan for it', given: cuts({ paragraphs: ['§ 107'], transition: undefined }), items: ['transition'] },
      {
        at: 'decide', when: 'an order ends and its service is not given any more',
        given: cuts({ ...less, type: 'change', endsOrders: ['o2'] }, { state: running }), items: ['whatChanged'],
      },
      {
        at: 'decide', when: 'ended orders gave more hours together',
        given: cuts({ ...less, type: 'change', services: [service, 'other'], endsOrders: ['o', 'o2'], hoursPerWeek: 7 }, { state: running }), items: ['whatChanged'],
      },
      {
        at: 'decide', when: 'the decision before gave a service more',
        given: cuts({ ...less, type: 'partial', replaces: 'before' }, { state: earlier({ services: ['other'] }) }), items: ['whatChanged'],
      },
      {
        at: 'decide', when: 'the decision before gave more hours',
        given: cuts({ ...less, type: 'partial', replaces: 'before', hoursPerWeek: 4 }, { state: earlier() }), items: ['whatChanged'],
      },
      { at: 'decide', when: 'help ends earlier than it would have', given: cuts({ ...less, type: 'change', refused: { services: [], endsEarlier: true } }), items: ['whatChanged'] },
      { at: 'decide', when: 'only some of the help is under the notice scheme', given: cuts({ ...less, paragraphs: ['§ 96', '§ 85'] }), items: ['whatChanged'] },
      { at: 'decide', when: 'no paragraph is named', given: cuts({ ...less, paragraphs: [] }), items: ['whatChanged'] },
    ],
    silent: [
      { at: 'decide', when: 'what changed, notice and transition are told', given: cuts({ paragraphs: ['§ 107'] }) },
      { at: 'decide', when: 'nobody lives there', given: cuts({ transition: undefined, effectOn: '2026-03-03' }) },
      { at: 'decide', when: 'the notice scheme has its own rule', given: assistance({ whatChanged: undefined, from: today }) },
      {
        at: 'decide', when: 'the citizen gets as much as before, though less than asked',
        given: cuts({ ...less, whatChanged: undefined, type: 'partial', replaces: 'before', endsOrders: ['o'], hoursPerWeek: 6 }, { state: { ...running, ...earlier() } }),
      },
      { at: 'decide', when: 'orders name no hours', given: cuts({ ...less, whatChanged: undefined, type: 'change', endsOrders: ['o'] }, { state: { orders: [order()] } }) },
      { at: 'decide', when: 'the citizen agrees and gets everything', given: { draft: { decision: decision({ type: 'stop', favourable: true }) } } },
    ],
  },
  R35: {
    fires: [
      { at: 'decide', when: 'a stay ends with no checklist', given: shelter() },
      { at: 'decide', when: 'the checklist is not settled', given: shelter({}, { state: { matters: [matter('dischargeChecklist')] } }) },
      {
        at: 'decide', when: 'the checklist is about something else',
        given: shelter({}, { state: { matters: [matter('dischargeChecklist', { settled, threadId: 'other', orderId: 'o2' }), matter('meeting', { settled })] } }),
      },
      { at: 'daily', when: 'a shelter has told of an admission', given: { state: { matters: [matter('shelterNotice')] } }, items: ['m'] },
    ],
    silent: [
      { at: 'decide', when: 'the checklist of the thread is settled', given: shelter({}, { state: { matters: [matter('dischargeChecklist', { settled })] } }) },
      {
        at: 'decide', when: 'the checklist of the order is settled',
        given: shelter({}, { state: { matters: [matter('dischargeChecklist', { settled, threadId: 'other', orderId: 'o' })] } }),
      },
      { at: 'decide', when: 'the stay goes on', given: shelter({ type: 'reduction', services: [service] }) },
      { at: 'decide', when: 'a stay is refused', given: shelter({ type: 'rejection', endsOrders: [] }) },
      { at: 'daily', when: 'the admission was acted on', given: { state: { matters: [matter('shelterNotice', { settled })] } } },
    ],
  },
};
