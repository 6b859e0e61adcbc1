import { concept } from '#domain/ffb/index';
import { activity, otherSubtheme } from '../lives';
import { consent, decision, fact, hearing, information, matter, settled, type Cases, type Given } from './given';

const asks = (change: object, consents = [consent()]): Given => ({ state: { consents }, draft: { information: { what: 'diagnosis', source: { kind: 'doctor', name: 'Dr. A' }, consentId: 'c', ...change } } });
const decides = { draft: { decision: decision() } };
const theme = concept(activity[0]!)!.parent!;
const note = (informer: 'citizen' | 'others' | 'caseworker', of = theme) => ({ noteId: informer, threadId: 't', theme: of, informer, text: 'x', by: 'owner', recordedOn: '2026-01-05', assertedOn: '2026-01-05' });
const condition = (code: string, informer: 'citizen' | 'provider') =>
  ({ conditionId: code, code, notes: [{ informer, text: 'x', by: 'owner', on: '2026-01-05' }], status: 'active' as const, verification: 'confirmed' as const, recordedOn: '2026-01-05', assertedOn: '2026-01-05' });

export const informationCases: Record<string, Cases> = {
  R05: {
    fires: [{ at: 'leaveInformation', when: 'nobody noted that the citizen took part', given: {} }],
    silent: [{ at: 'leaveInformation', when: 'the citizen declined', given: { thread: { participation: [{ on: '2026-01-10', form: 'declined' }] } } }],
  },
  R08: {
    fires: [
      { at: 'askInformation', when: 'there is no consent at all', given: asks({ consentId: undefined }) },
      { at: 'askInformation', when: 'the consent names other information', given: asks({ what: 'income' }) },
      { at: 'askInformation', when: 'the consent names another source', given: asks({ source: { kind: 'bank', name: 'B' } }) },
      { at: 'askInformation', when: 'the consent is blanket', given: asks({}, [consent({ information: [], from: [] })]) },
      { at: 'askInformation', when: 'the consent was withdrawn', given: asks({}, [consent({ withdrawn: { on: '2026-02-01', by: 'owner' } })]) },
      { at: 'askInformation', when: 'the consent ran out yesterday', given: asks({}, [consent({ expiresOn: '2026-03-01' })]) },
      { at: 'askInformation', when: 'the consent named is not in the case', given: asks({ consentId: 'other' }) },
    ],
    silent: [
      { at: 'askInformation', when: 'the consent covers it', given: asks({}) },
      { at: 'askInformation', when: 'the law makes an exception', given: asks({ consentId: undefined, exception: '§ 11 c' }) },
    ],
  },
  R09: {
    fires: [
      {
        at: 'decide', when: 'a consent was withdrawn and no letter sent',
        given: { ...decides, state: { consents: [consent({ withdrawn: { on: '2026-02-01', by: 'owner' } })] } }, items: ['c'],
      },
      { at: 'leaveInformation', when: 'the citizen refused and no letter was sent', given: { state: { consents: [consent({ refused: true })] } }, items: ['c'] },
    ],
    silent: [
      {
        at: 'decide', when: 'the letter was sent',
        given: { ...decides, state: { consents: [consent({ withdrawn: { on: '2026-02-01', by: 'owner' }, consequencesNoticedOn: '2026-02-02' })] } },
      },
      { at: 'leaveInformation', when: 'the consent stands', given: { state: { consents: [consent()] } } },
    ],
  },
  R37: {
    fires: [{ at: 'decide', when: 'something told by word of mouth waits to be written down', given: { ...decides, state: { matters: [matter('oralInformation')] } }, items: ['m'] }],
    silent: [
      { at: 'decide', when: 'it was written down', given: { ...decides, state: { matters: [matter('oralInformation', { settled })] } } },
      { at: 'leaveInformation', when: 'it belongs to another thread', given: { state: { matters: [matter('oralInformation', { threadId: 'other' })] } } },
    ],
  },
  'essential-waiting': {
    fires: [{ at: 'leaveInformation', when: 'an essential answer has not come', given: { state: { information: [information()] } }, items: ['i'] }],
    silent: [{
      at: 'leaveInformation', when: 'it came, was not essential, or is for another thread',
      given: { state: { information: [information({ state: 'received' }), information({ essential: false }), information({ threadId: 'other' })] } },
    }],
  },
  'citizen-perspective': {
    fires: [
      { at: 'leaveInformation', when: 'only others have spoken of a theme', given: { state: { themeNotes: [note('others'), note('caseworker')] } }, items: [theme] },
      {
        at: 'leaveInformation', when: 'only a provider has spoken of a subtheme',
        given: { state: { conditions: [condition(otherSubtheme, 'provider')] } }, items: [concept(otherSubtheme)!.parent!],
      },
      { at: 'leaveInformation', when: 'the citizen spoke of another theme', given: { state: { themeNotes: [note('others'), note('citizen', 'elsewhere')] } }, items: [theme] },
      { at: 'leaveInformation', when: 'a subtheme is not known any more', given: { state: { conditions: [condition('gone', 'provider')] } }, items: ['gone'] },
    ],
    silent: [
      { at: 'leaveInformation', when: 'no theme is opened', given: {} },
      { at: 'leaveInformation', when: 'the citizen spoke of a subtheme of it', given: { state: { themeNotes: [note('others')], conditions: [condition(activity[0]!, 'citizen')] } } },
    ],
  },
  'hearing-ahead': {
    fires: [{ at: 'leaveInformation', when: 'a fact has not been put to the citizen', given: { state: { unfavourableFacts: [fact()] } }, items: ['f'] }],
    silent: [{
      at: 'leaveInformation', when: 'facts are heard, known, of little weight, or of another thread',
      given: { state: { unfavourableFacts: [fact(), fact('g', { knownToCitizen: true }), fact('i', { essential: false }), fact('j', { threadId: 'other' })], hearings: [hearing()] } },
    }],
  },
};
