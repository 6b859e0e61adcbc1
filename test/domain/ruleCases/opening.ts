import { guided, decision, matter, settled, type Cases } from './given';

const party = (change = {}) => ({ partyId: 'p', kind: 'guardian' as const, name: 'G', scope: [], from: '2026-01-01', receivesLetters: true, recordedOn: '2026-01-05', assertedOn: '2026-01-05', ...change });
const told = { draft: { decision: decision() } };

export const openingCases: Record<string, Cases> = {
  R01: {
    fires: [{ at: 'leaveOpening', when: 'there is no day to answer by', given: { thread: { answerBy: undefined } } }],
    silent: [{ at: 'leaveOpening', when: 'the day to answer by is chosen', given: {} }],
  },
  R02: {
    fires: [
      { at: 'admin', when: 'the municipality has no list of deadlines', given: {} },
      { at: 'admin', when: 'the address is blank', given: { settings: { deadlinesUrl: ' ' } } },
    ],
    silent: [{ at: 'admin', when: 'the list is published', given: { settings: { deadlinesUrl: 'https://kommune.example/frister' } } }],
  },
  R11: {
    fires: [
      { at: 'leaveOpening', when: 'nothing was told', given: {}, items: ['rights', 'dutyToInform', 'consentConsequences'] },
      { at: 'leaveOpening', when: 'a part was told', given: { thread: guided('rights', 'consentConsequences', 'dataProcessing') }, items: ['dutyToInform'] },
    ],
    silent: [{ at: 'leaveOpening', when: 'all was told, in turns', given: { thread: { guidance: [...guided('rights').guidance!, ...guided('dutyToInform', 'consentConsequences').guidance!] } } }],
  },
  R12: {
    fires: [
      { at: 'leaveOpening', when: 'the citizen does not know of the right to a representative', given: { thread: guided('rights') } },
      {
        at: 'send', when: 'somebody receives the letters',
        given: { ...told, state: { parties: [party(), party({ partyId: 'q', from: '2026-03-02', to: '2026-03-02' })] } }, items: ['p', 'q'],
      },
    ],
    silent: [
      { at: 'leaveOpening', when: 'the citizen was told', given: { thread: guided('representative') } },
      {
        at: 'send', when: 'nobody receives letters today',
        given: { ...told, state: { parties: [party({ receivesLetters: false }), party({ ended: { on: '2026-02-01', reason: 'x' } }), party({ from: '2026-03-03' }), party({ to: '2026-03-01' })] } },
      },
    ],
  },
  R33: {
    fires: [
      { at: 'leaveOpening', when: 'pension age is ticked and no act chosen', given: { state: { matters: [matter('ageRule')] } }, items: ['m'] },
      { at: 'leaveOpening', when: 'pension age is written', given: { state: { matters: [matter('ageRule', { text: 'Fylder 67' })] } }, items: ['m'] },
      { at: 'daily', when: 'an open thread has no act chosen', given: { state: { matters: [matter('ageRule')] } }, items: ['m'] },
    ],
    silent: [
      { at: 'leaveOpening', when: 'no birthday is ticked', given: {} },
      { at: 'leaveOpening', when: 'the act is chosen', given: { thread: { lawRoute: { route: 'social', reason: 'x' } }, state: { matters: [matter('ageRule')] } } },
      { at: 'leaveOpening', when: 'the citizen comes of age', given: { state: { matters: [matter('ageRule', { text: 'Fylder 18' })] } } },
      { at: 'leaveOpening', when: 'the Elder Act is not in force yet', given: { today: '2025-06-30', state: { matters: [matter('ageRule')] } } },
      { at: 'daily', when: 'the act is chosen', given: { thread: { lawRoute: { route: 'elder', reason: 'x' } }, state: { matters: [matter('ageRule')] } } },
      { at: 'daily', when: 'every thread is closed', given: { thread: { stage: 'closed' }, state: { matters: [matter('ageRule')] } } },
    ],
  },
  R40: {
    fires: [
      { at: 'leaveOpening', when: 'nobody has said which municipality acts', given: {}, items: ['municipality'] },
      {
        at: 'leaveOpening', when: 'the citizen is moving',
        given: { state: { municipality: { acting: '661', paying: '661' }, matters: [matter('municipalityMove', { threadId: 'another' })] } }, items: ['m'],
      },
      { at: 'daily', when: 'the citizen is moving', given: { state: { matters: [matter('municipalityMove')] } }, items: ['m'] },
    ],
    silent: [
      { at: 'leaveOpening', when: 'it is settled', given: { state: { municipality: { acting: '661', paying: '661' }, matters: [matter('municipalityMove', { settled })] } } },
      { at: 'daily', when: 'nobody moves', given: {} },
    ],
  },
  R43: {
    fires: [{ at: 'leaveOpening', when: 'the use of data was not told', given: { thread: guided('rights') } }],
    silent: [{ at: 'leaveOpening', when: 'it was told', given: { thread: guided('dataProcessing') } }],
  },
  wishes: {
    fires: [
      { at: 'leaveOpening', when: 'there are none', given: {} },
      { at: 'leaveOpening', when: 'the reason is blank', given: { request: { wishesMissing: ' ' } } },
    ],
    silent: [
      {
        at: 'leaveOpening', when: 'the citizen has said one',
        given: { state: { wishes: [{ wishId: 'w', text: 'x', on: '2026-01-05', recordedOn: '2026-01-05', assertedOn: '2026-01-05' }] } },
      },
      { at: 'leaveOpening', when: 'it is written why they are missing', given: { request: { wishesMissing: 'not reached yet' } } },
    ],
  },
};
