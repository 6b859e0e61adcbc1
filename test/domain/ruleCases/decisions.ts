import { fingerprint } from '#domain/fingerprint';
import { head, lead, service, system } from '../lives';
import { agreement, approved, assessment, decision, fact, guided, hearing, matter, recommendation, rejection, settled, talks, today, type Cases, type Given } from './given';

const grants = (change: Parameters<typeof decision>[0] = {}, more: Given = {}): Given => ({ ...more, draft: { decision: decision(change) } });
const refuses = (change: Parameters<typeof rejection>[0] = {}, more: Given = {}): Given => ({ ...more, draft: { decision: rejection(change) } });
const sent = (channel: 'digitalPost' | 'letter' | 'oral', appealBy?: string) => ({ channel, on: today, receivedOn: today, appealBy });
const dear = (costPerYear: number | undefined, more: Given = {}) => grants({ costPerYear }, more);
const copied = 'This citizen needs help with nearly everything in daily life, and the network cannot give more than it does already.';
const elsewhere = (mark: string) => mark === fingerprint(copied);
const answered = { on: '2026-02-12', text: 'I do not agree' };

export const decisionCases: Record<string, Cases> = {
  R03: {
    fires: [
      { at: 'decide', when: 'the day to answer by passed yesterday', given: grants({}, { thread: { answerBy: '2026-03-01' } }) },
      { at: 'daily', when: 'the day is three days ahead', given: { thread: { answerBy: '2026-03-05' } }, items: ['t'] },
    ],
    silent: [
      { at: 'decide', when: 'the day is today', given: grants({}, { thread: { answerBy: '2026-03-02' } }) },
      { at: 'decide', when: 'there is no day', given: grants({}, { thread: { answerBy: undefined } }) },
      { at: 'daily', when: 'the day is four days ahead', given: { thread: { answerBy: '2026-03-06' } } },
    ],
  },
  R10: {
    fires: [{ at: 'decide', when: 'help is granted and the duty to report was not told', given: grants({}, { thread: guided('dutyToInform') }) }],
    silent: [
      { at: 'decide', when: 'it was told', given: grants({}, { thread: guided('changesToReport') }) },
      { at: 'decide', when: 'nothing is granted', given: refuses() },
    ],
  },
  R13: {
    fires: [
      { at: 'decide', when: 'nobody was heard and nobody says why', given: refuses({ hearingNotNeeded: undefined }), items: ['hearingNotNeeded'] },
      { at: 'decide', when: 'the reason for not hearing is blank', given: refuses({ hearingNotNeeded: ' ' }), items: ['hearingNotNeeded'] },
      { at: 'decide', when: 'a reason stands in for the hearing of an unknown fact', given: refuses({}, { state: { unfavourableFacts: [fact()] } }), items: ['f'] },
      {
        at: 'decide', when: 'a later fact was not part of the hearing',
        given: refuses({}, { state: { unfavourableFacts: [fact(), fact('later')], hearings: [hearing({ answer: answered })] } }), items: ['later'],
      },
      { at: 'decide', when: 'the last day to answer is today', given: refuses({}, { state: { unfavourableFacts: [fact()], hearings: [hearing({ deadline: today })] } }), items: ['f'] },
      { at: 'decide', when: 'the hearing that is named still runs', given: refuses({ hearingId: 'h' }, { state: { hearings: [hearing({ deadline: '2026-03-10' })] } }), items: ['h'] },
      { at: 'decide', when: 'another thread was heard', given: refuses({}, { state: { unfavourableFacts: [fact()], hearings: [hearing({ threadId: 'other' })] } }), items: ['f'] },
      { at: 'decide', when: 'only a part is granted', given: refuses({ type: 'partial', services: [service], hearingNotNeeded: undefined }), items: ['hearingNotNeeded'] },
    ],
    silent: [
      { at: 'decide', when: 'the citizen gets everything', given: grants({}, { state: { unfavourableFacts: [fact()] } }) },
      {
        at: 'decide', when: 'the deadline ended yesterday',
        given: refuses({ hearingNotNeeded: undefined, hearingId: 'h' }, { state: { unfavourableFacts: [fact()], hearings: [hearing({ deadline: '2026-03-01' })] } }),
      },
      {
        at: 'decide', when: 'the citizen answered before the deadline',
        given: refuses({ hearingNotNeeded: undefined }, { state: { unfavourableFacts: [fact()], hearings: [hearing({ deadline: '2026-03-10', answer: answered })] } }),
      },
      {
        at: 'decide', when: 'it is written why nothing had to be heard',
        given: refuses({}, { state: { hearings: [hearing({ hearingId: 'other', deadline: '2026-03-10', factIds: [] })] } }),
      },
      {
        at: 'decide', when: 'facts are known, of little weight, or of another thread',
        given: refuses({}, { state: { unfavourableFacts: [fact('a', { knownToCitizen: true }), fact('b', { essential: false }), fact('c', { threadId: 'other' })] } }),
      },
    ],
  },
  R14: {
    fires: [
      { at: 'decide', when: 'the citizen wishes to give a statement', given: grants({}, { state: { matters: [matter('statement')] } }), items: ['m'] },
      { at: 'decide', when: 'the day for it is today', given: grants({}, { state: { matters: [matter('statement', { dueOn: today })] } }), items: ['m'] },
    ],
    silent: [
      { at: 'decide', when: 'the day for it has passed', given: grants({}, { state: { matters: [matter('statement', { dueOn: '2026-03-01' })] } }) },
      {
        at: 'decide', when: 'it was given, or is for another thread',
        given: grants({}, { state: { matters: [matter('statement', { settled }), matter('statement', { threadId: 'other' })] } }),
      },
    ],
  },
  R15: {
    fires: [
      { at: 'decide', when: 'there are no reasons', given: refuses({ reasons: undefined }), items: ['factsReliedOn', 'rulesApplied', 'considerations'] },
      { at: 'decide', when: 'one of the three parts is blank', given: refuses({ reasons: { facts: 'x', rules: ' ', considerations: 'x' } }), items: ['rulesApplied'] },
      { at: 'send', when: 'the letter has no reasons', given: refuses({ reasons: undefined, sent: sent('letter') }), items: ['factsReliedOn', 'rulesApplied', 'considerations'] },
    ],
    silent: [
      { at: 'decide', when: 'all three parts are there', given: refuses() },
      { at: 'decide', when: 'the citizen gets everything', given: grants() },
      { at: 'decide', when: 'the citizen is told by word of mouth', given: refuses({ reasons: undefined, sent: sent('oral') }) },
    ],
  },
  R16: {
    fires: [
      { at: 'send', when: 'a refusal is told by word of mouth', given: refuses({ sent: sent('oral') }) },
      { at: 'daily', when: 'written reasons were asked for', given: { state: { matters: [matter('writtenReasons')] } }, items: ['m'] },
    ],
    silent: [
      { at: 'send', when: 'it is written', given: refuses({ sent: sent('digitalPost') }) },
      { at: 'send', when: 'the citizen gets everything', given: grants({ sent: sent('oral') }) },
      { at: 'daily', when: 'they were given', given: { state: { matters: [matter('writtenReasons', { settled })] } } },
    ],
  },
  R17: {
    fires: [
      { at: 'decide', when: 'there is no guidance', given: refuses({ guidance: undefined }), items: ['appealBody', 'appealHow'] },
      { at: 'send', when: 'it does not say how', given: refuses({ guidance: { body: 'Ankestyrelsen', how: ' ' } }), items: ['appealHow'] },
    ],
    silent: [
      { at: 'decide', when: 'body and way are told', given: refuses() },
      { at: 'decide', when: 'the citizen gets everything', given: grants() },
    ],
  },
  R18: {
    fires: [
      { at: 'send', when: 'there is no last day to appeal', given: refuses({ sent: sent('digitalPost') }), items: ['appealBy'] },
      { at: 'send', when: 'a letter is counted as if it came the same day', given: refuses({ sent: sent('letter', '2026-03-30') }), items: ['appealBy'] },
      { at: 'send', when: 'the day is one too early', given: refuses({ sent: sent('digitalPost', '2026-03-29') }), items: ['appealBy'] },
    ],
    silent: [
      { at: 'send', when: 'Digital Post runs four weeks from its day', given: refuses({ sent: sent('digitalPost', '2026-03-30') }) },
      // The sixth working day after 2 March is the 10th; four weeks later is the Tuesday after Easter.
      { at: 'send', when: 'a letter runs from the sixth working day', given: refuses({ sent: sent('letter', '2026-04-07') }) },
      { at: 'send', when: 'the citizen gets everything', given: grants({ sent: sent('letter') }) },
      { at: 'send', when: 'nothing is sent yet', given: refuses() },
    ],
  },
  R36: {
    fires: [
      { at: 'decide', when: 'it costs more than the caseworker may decide', given: dear(300_001), items: ['competence'] },
      {
        at: 'decide', when: 'the cost stands in the agreement',
        given: dear(undefined, { state: { negotiations: [talks({ outcome: agreement('unit-a', 400_000) })] } }), items: ['competence'],
      },
      {
        at: 'decide', when: 'the cost stands in the proposal',
        given: dear(undefined, { state: { assessments: [assessment({ proposal: { services: [], paragraphs: [], support: [], costPerYear: 400_000 } })] } }), items: ['competence'],
      },
      {
        at: 'decide', when: 'the approval was of less',
        given: dear(500_000, { state: { recommendations: [recommendation({ outcome: approved({ costPerYear: 400_000 }) })] } }), items: ['competence'],
      },
      {
        at: 'decide', when: 'the author approved it',
        given: dear(500_000, { state: { recommendations: [recommendation({ by: 'lead', outcome: approved({ costPerYear: 500_000 }) })] } }), items: ['competence'],
      },
      {
        at: 'decide', when: 'the approval is of another thread',
        given: dear(500_000, { state: { recommendations: [recommendation({ threadId: 'other', outcome: approved({ costPerYear: 500_000 }) })] } }), items: ['competence'],
      },
      {
        at: 'decide', when: 'it was not approved',
        given: dear(500_000, { state: { recommendations: [recommendation({ outcome: { ...approved({ costPerYear: 500_000 }), outcome: 'rejected' } })] } }), items: ['competence'],
      },
      {
        at: 'decide', when: 'the delegation leaves outside providers to others',
        given: dear(1, { settings: { delegation: [{ role: 'caseworker', costPerYear: 300_000, external: false }] }, state: { negotiations: [talks({ outcome: agreement('unit-b') })] } }), items: ['competence'],
      },
      {
        at: 'decide', when: 'an outside provider is recommended',
        given: dear(1, { settings: { delegation: [{ role: 'caseworker', costPerYear: 300_000, external: false }] }, state: { recommendations: [recommendation({ external: true })] } }), items: ['competence'],
      },
      { at: 'decide', when: 'no person decides', given: dear(1, { actor: system }), items: ['competence'] },
      {
        at: 'decide', when: 'a paragraph is not delegated',
        given: refuses({}, { settings: { delegation: [{ role: 'caseworker', costPerYear: 1, external: true, paragraphs: ['§ 104'] }] } }), items: ['competence'],
      },
      { at: 'decide', when: 'somebody is partial', given: grants({}, { state: { matters: [matter('conflictOfInterest', { threadId: 'other' })] } }), items: ['m'] },
    ],
    silent: [
      { at: 'decide', when: 'the cost is just within reach', given: dear(300_000) },
      { at: 'decide', when: 'the team lead reaches further', given: dear(1_500_000, { actor: lead }) },
      { at: 'decide', when: 'the head reaches furthest', given: dear(9_000_000, { actor: head }) },
      {
        at: 'decide', when: 'somebody else approved just this',
        given: dear(500_000, { state: { recommendations: [recommendation({ outcome: approved({ costPerYear: 500_000 }) })] } }),
      },
      {
        at: 'decide', when: 'it was approved with a change',
        given: dear(500_000, { state: { recommendations: [recommendation({ outcome: { ...approved({ costPerYear: 500_000 }), outcome: 'approvedWithChange' } })] } }),
      },
      {
        at: 'decide', when: 'the agreed cost was approved',
        given: dear(undefined, { state: { negotiations: [talks({ outcome: agreement('unit-a', 400_000) })], recommendations: [recommendation({ outcome: approved({ costPerYear: 400_000 }) })] } }),
      },
      {
        at: 'decide', when: 'a dear proposal is rejected',
        given: refuses({}, {
          state: { assessments: [assessment({ proposal: { services: [], paragraphs: [], support: [], costPerYear: 400_000 } })], recommendations: [recommendation({ external: true })] },
          settings: { delegation: [{ role: 'caseworker', costPerYear: 0, external: false }] },
        }),
      },
      { at: 'decide', when: 'somebody else has taken over', given: grants({}, { state: { matters: [matter('conflictOfInterest', { settled })] } }) },
    ],
  },
  R38: {
    fires: [
      { at: 'decide', when: 'documents wait to be journalised', given: grants({}, { state: { matters: [matter('journalised')] } }), items: ['m'] },
      {
        at: 'close', when: 'a decision was sent and nothing is journalised',
        given: { state: { decisions: [decision({ sent: sent('digitalPost') })], matters: [matter('journalised', { threadId: 'other', settled }), matter('meeting', { settled })] } }, items: ['d'],
      },
    ],
    silent: [
      {
        at: 'decide', when: 'nothing waits',
        given: grants({}, { state: { decisions: [decision({ sent: sent('digitalPost') })], matters: [matter('journalised', { threadId: 'other' })] } }),
      },
      { at: 'close', when: 'the documents are journalised', given: { state: { decisions: [decision({ sent: sent('digitalPost') })], matters: [matter('journalised', { settled })] } } },
      { at: 'close', when: 'no decision of this thread was sent', given: { state: { decisions: [decision(), decision({ threadId: 'other', sent: sent('letter') })] } } },
    ],
  },
  R47: {
    fires: [
      { at: 'decide', when: 'the individual reason stands in another case', given: grants({ individual: copied }, { usedElsewhere: elsewhere }), items: ['individual'] },
      {
        at: 'decide', when: 'the considerations do',
        given: refuses({ reasons: { facts: 'x', rules: 'x', considerations: copied.toUpperCase() } }, { usedElsewhere: elsewhere }), items: ['considerations'],
      },
      { at: 'decide', when: 'the assessment does', given: grants({}, { usedElsewhere: elsewhere, state: { assessments: [assessment({ overall: copied })] } }), items: ['overall'] },
    ],
    silent: [
      { at: 'decide', when: 'the words are their own', given: grants({ individual: `${copied} And nobody else has it just so.` }, { usedElsewhere: elsewhere }) },
      { at: 'decide', when: 'a text is too short to tell', given: grants({ individual: 'short' }, { usedElsewhere: () => true }) },
    ],
  },
  R48: {
    fires: [
      { at: 'decide', when: 'nothing is said of this citizen', given: grants({ individual: undefined }) },
      { at: 'decide', when: 'what is said is blank', given: grants({ individual: '  ' }) },
    ],
    silent: [{ at: 'decide', when: 'it is told what carried the decision', given: grants() }],
  },
  'remarks-weighed': {
    fires: [
      { at: 'decide', when: 'the citizen answered and nobody weighed it', given: refuses({}, { state: { hearings: [hearing({ answer: answered })] } }) },
      { at: 'decide', when: 'the weighing is blank', given: refuses({ remarksWeighed: ' ' }, { state: { hearings: [hearing({ answer: answered })] } }) },
    ],
    silent: [
      { at: 'decide', when: 'it is told how it counts', given: refuses({ remarksWeighed: 'it counts so' }, { state: { hearings: [hearing({ answer: answered })] } }) },
      { at: 'decide', when: 'the citizen gets everything', given: grants({}, { state: { hearings: [hearing({ answer: answered })] } }) },
      {
        at: 'decide', when: 'the citizen had no remarks',
        given: refuses({}, { state: { hearings: [hearing({ answer: { on: '2026-02-12' } }), hearing({ threadId: 'other', answer: answered }), hearing()] } }),
      },
    ],
  },
};
