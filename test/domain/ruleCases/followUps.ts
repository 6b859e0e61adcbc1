import type { Draft } from '#domain/rules/rule';
import { matter, order, settled, type Cases, type Given } from './given';

type Result = NonNullable<Draft['result']>;
const results = (change: Partial<Result> = {}, state: Given['state'] = {}): Given =>
  ({ state, draft: { result: { result: 'continue', statusGiven: true, citizenView: 'it helps', nextFollowUpOn: '2026-09-01', ...change } } });

export const followUpCases: Record<string, Cases> = {
  'status-comment': {
    fires: [{ at: 'answer', when: 'a goal that calls for a comment has none', given: { draft: { uncommented: ['goal'] } }, items: ['goal'] }],
    silent: [{ at: 'answer', when: 'every goal that calls for one has one', given: { draft: { uncommented: [] } } }],
  },
  'status-or-reason': {
    fires: [
      { at: 'followUp', when: 'there is neither', given: results({ statusGiven: false }) },
      { at: 'followUp', when: 'the reason is blank', given: results({ statusGiven: false, statusWaivedReason: ' ' }) },
    ],
    silent: [
      { at: 'followUp', when: 'the status came', given: results() },
      { at: 'followUp', when: 'the reason is written', given: results({ statusGiven: false, statusWaivedReason: 'the provider has closed' }) },
    ],
  },
  R28: {
    fires: [
      { at: 'followUp', when: 'help goes on with no next date', given: results({ nextFollowUpOn: undefined }) },
      { at: 'order', when: 'an order has no first date', given: { draft: { order: { ...order(), firstFollowUpOn: undefined } } } },
    ],
    silent: [
      { at: 'followUp', when: 'the next date is set', given: results() },
      { at: 'followUp', when: 'help ends', given: results({ result: 'end', nextFollowUpOn: undefined }) },
      { at: 'order', when: 'the first date is set', given: { draft: { order: order() } } },
    ],
  },
  R30: {
    fires: [{ at: 'followUp', when: "the citizen's view is blank", given: results({ citizenView: ' ' }) }],
    silent: [
      { at: 'followUp', when: 'the citizen has said it', given: results() },
      { at: 'followUp', when: 'it is told why it is missing', given: results({ citizenView: undefined, citizenViewMissing: 'didNotWish' }) },
    ],
  },
  R31: {
    fires: [
      { at: 'followUp', when: 'a worry is written and nobody notified', given: results({ concern: { text: 'x' } }), items: ['concern'] },
      { at: 'followUp', when: 'a worry waits', given: results({}, { matters: [matter('worry')] }), items: ['m'] },
    ],
    silent: [
      { at: 'followUp', when: 'there is no worry', given: results() },
      {
        at: 'followUp', when: 'the authority was notified',
        given: results({ concern: { text: 'x', notifiedOn: '2026-03-01' } }, { matters: [matter('worry', { settled }), matter('worry', { threadId: 'other' })] }),
      },
    ],
  },
  'support-need-now': {
    fires: [
      { at: 'followUp', when: 'help ends and nobody rates the need', given: results({ result: 'end' }) },
      { at: 'followUp', when: 'help ends with the need not assessed', given: results({ result: 'endAndRefer', supportNeed: null }) },
    ],
    silent: [
      { at: 'followUp', when: 'help goes on', given: results() },
      { at: 'followUp', when: 'the need is none', given: results({ result: 'end', supportNeed: 0 }) },
    ],
  },
};
