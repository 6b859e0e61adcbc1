import { appeal, decision, reassessed, rejection, today, type Cases, type Given } from './given';

const appeals = (change: Parameters<typeof appeal>[0] = {}, more: Given = {}): Given => ({ ...more, state: { appeals: [appeal(change)], ...more.state }, draft: { appealId: 'ap', ...more.draft } });
const closes = (change: Parameters<typeof appeal>[0], more: Given = {}): Given => ({ ...appeals(change, more), draft: {} });
const remitted = { outcome: { on: '2026-02-25', outcome: 'remitted' as const } };
const told = (appealBy: string) => ({ channel: 'digitalPost' as const, on: '2026-02-02', receivedOn: '2026-02-02', appealBy });
const after = { decisionId: 'new', decidedOn: '2026-02-20' };

export const appealCases: Record<string, Cases> = {
  R19: {
    fires: [
      { at: 'reassess', when: 'the time for it passed yesterday', given: appeals({ reassessBy: '2026-03-01' }) },
      { at: 'daily', when: 'half of the time has gone', given: { state: { appeals: [appeal()] } }, items: ['ap'] },
    ],
    silent: [
      { at: 'reassess', when: 'today is the last day', given: appeals({ reassessBy: today }) },
      { at: 'reassess', when: 'another appeal is late', given: appeals({ appealId: 'other', reassessBy: '2026-03-01' }) },
      { at: 'daily', when: 'half of the time is not gone yet', given: { state: { appeals: [appeal({ receivedOn: '2026-02-17' })] } } },
      {
        at: 'daily', when: 'it was reassessed or withdrawn',
        given: { state: { appeals: [appeal({ reassessment: reassessed('upheld') }), appeal({ outcome: { on: today, outcome: 'withdrawn' } })] } },
      },
    ],
  },
  R20: {
    fires: [
      { at: 'close', when: 'an appeal has not been looked at', given: closes({}), items: ['ap'] },
      { at: 'close', when: 'it was upheld and not finished', given: closes({ reassessment: reassessed('upheld'), forwardedOn: '2026-02-25' }), items: ['ap'] },
      {
        at: 'close', when: 'it was changed and no new decision is made',
        given: closes({ reassessment: reassessed('changed') }, { state: { decisions: [decision(), decision({ ...after, decidedOn: '2026-02-19' })] } }), items: ['ap'],
      },
      {
        at: 'close', when: 'the new decision was entered in error',
        given: closes({ reassessment: reassessed('changed') }, { state: { decisions: [decision({ ...after, enteredInError: { on: today, by: 'owner', reason: 'x' } })] } }), items: ['ap'],
      },
      {
        at: 'close', when: 'it was changed in part and not forwarded',
        given: closes({ reassessment: reassessed('partlyChanged') }, { state: { decisions: [decision(after)] } }), items: ['ap'],
      },
      { at: 'closeAppeal', when: 'it is forwarded without reasons', given: appeals({ reassessment: reassessed('upheld', ' ') }), items: ['reassessment'] },
      { at: 'closeAppeal', when: 'it is forwarded before anybody looked at it', given: appeals(), items: ['reassessment'] },
      {
        at: 'closeAppeal', when: 'an outcome comes that it was never forwarded for',
        given: appeals({ reassessment: reassessed('upheld') }, { draft: { appealOutcome: 'confirmed' } }), items: ['forwardedOn'],
      },
    ],
    silent: [
      { at: 'close', when: 'there is no appeal in this thread', given: closes({ threadId: 'other' }) },
      { at: 'close', when: 'the appeal has its outcome', given: closes({ outcome: { on: today, outcome: 'confirmed' } }) },
      { at: 'close', when: 'a new decision follows the change', given: closes({ reassessment: reassessed('changed') }, { state: { decisions: [decision(), decision(after)] } }) },
      {
        at: 'close', when: 'a new decision replaces the one appealed',
        given: closes({ reassessment: reassessed('changed') }, { state: { decisions: [decision({ decisionId: 'new', replaces: 'd', decidedOn: '2026-01-01' })] } }),
      },
      { at: 'closeAppeal', when: 'it is forwarded with reasons', given: appeals({ reassessment: reassessed('upheld') }) },
      {
        at: 'closeAppeal', when: 'it was forwarded before its outcome',
        given: appeals({ reassessment: reassessed('upheld'), forwardedOn: '2026-02-25' }, { draft: { appealOutcome: 'confirmed' } }),
      },
      { at: 'closeAppeal', when: 'the citizen withdraws it', given: appeals({}, { draft: { appealOutcome: 'withdrawn' } }) },
      {
        at: 'closeAppeal', when: 'it was changed and decided anew',
        given: appeals({ reassessment: reassessed('changed', '') }, { state: { decisions: [decision(after)] }, draft: { appealOutcome: 'changed' } }),
      },
      { at: 'closeAppeal', when: 'the appeal is not in the case', given: appeals({ appealId: 'other' }) },
    ],
  },
  R21: {
    fires: [
      { at: 'leaveInformation', when: 'the old day to answer by still stands', given: { thread: { answerBy: '2026-02-25' }, state: { appeals: [appeal(remitted)] } }, items: ['ap'] },
      { at: 'leaveInformation', when: 'there is no day at all', given: { thread: { answerBy: undefined }, state: { appeals: [appeal(remitted)] } }, items: ['ap'] },
      {
        at: 'leaveInformation', when: 'a thread takes up the one that was remitted',
        given: { thread: { answerBy: undefined }, request: { reopens: 'earlier' }, state: { appeals: [appeal({ ...remitted, threadId: 'earlier' })] } }, items: ['ap'],
      },
      { at: 'daily', when: 'nobody has set a new day', given: { thread: { answerBy: undefined }, state: { appeals: [appeal(remitted)] } }, items: ['ap'] },
    ],
    silent: [
      { at: 'leaveInformation', when: 'a new day is set', given: { thread: { answerBy: '2026-02-26' }, state: { appeals: [appeal(remitted)] } } },
      {
        at: 'leaveInformation', when: 'a new decision is made',
        given: { thread: { answerBy: undefined }, state: { appeals: [appeal(remitted)], decisions: [decision({ decidedOn: '2026-02-26' })] } },
      },
      {
        at: 'leaveInformation', when: 'the appeal was confirmed, or is of another thread',
        given: { thread: { answerBy: undefined }, state: { appeals: [appeal({ outcome: { on: '2026-02-25', outcome: 'confirmed' } }), appeal({ ...remitted, threadId: 'other' }), appeal()] } },
      },
      { at: 'daily', when: 'the thread is closed', given: { thread: { answerBy: undefined, stage: 'closed' }, state: { appeals: [appeal(remitted)] } } },
    ],
  },
  'appeal-window': {
    fires: [
      { at: 'close', when: 'today is the last day to appeal', given: { state: { decisions: [rejection({ sent: told(today) })] } }, items: ['d'] },
      { at: 'close', when: 'a refusal was never sent', given: { state: { decisions: [rejection()] } }, items: ['d'] },
    ],
    silent: [
      { at: 'close', when: 'the time ran out yesterday', given: { state: { decisions: [rejection({ sent: told('2026-03-01') })] } } },
      { at: 'close', when: 'the citizen has appealed', given: { state: { decisions: [rejection({ sent: told(today) })], appeals: [appeal()] } } },
      {
        at: 'close', when: 'the citizen got everything, the decision is in error, or of another thread',
        given: { state: { decisions: [decision({ sent: told(today) }), rejection({ enteredInError: { on: today, by: 'owner', reason: 'x' } }), rejection({ threadId: 'other' })] } },
      },
    ],
  },
};
