import { defaultSettings } from '#domain/settings';
import { service } from '../lives';
import { assessment, decision, goal, group, information, rejection, type Cases, type Given } from './given';

const { days } = defaultSettings;
type Assessed = Parameters<typeof assessment>[0];
const finishes = (change: Assessed, more: Given = {}): Given => ({ ...more, draft: { assessment: assessment(change) } });
const proposes = (paragraph: string, change: Assessed = {}) => finishes({ proposal: { services: [service], paragraphs: [paragraph], support: [{ service, subthemes: ['x'] }] }, ...change });
const decides = (paragraph: string, groups: ReturnType<typeof group>[], more: Given = {}): Given =>
  ({ ...more, state: { assessments: [assessment({ legalGroups: groups })], ...more.state }, draft: { decision: decision({ paragraphs: [paragraph] }) } });
const rejects = (groups: ReturnType<typeof group>[], more: Given = {}): Given => ({ ...decides('§ 85', groups, more), draft: { decision: rejection() } });
/** Temporary housing instead of the lasting one that was asked for. */
const mixed = (groups: ReturnType<typeof group>[], change: Parameters<typeof rejection>[0] = {}): Given =>
  ({ state: { assessments: [assessment({ legalGroups: groups })] }, draft: { decision: rejection({ type: 'partial', services: [service], paragraphs: ['§ 107', '§ 108'], ...change }) } });
const goalOf = (threadId: string, standing: 'active' | 'completed' = 'active') => goal({ threadId, standing });

export const assessmentCases: Record<string, Cases> = {
  R06: {
    fires: [
      { at: 'finishAssessment', when: 'no other help was considered', given: finishes({}) },
      { at: 'finishAssessment', when: 'nothing is said about it', given: finishes({ otherHelp: { considered: ['§ 82 b'], text: ' ' } }) },
    ],
    silent: [{ at: 'finishAssessment', when: 'it is told', given: finishes({ otherHelp: { considered: [], text: 'nothing else fits' } }) }],
  },
  R07: {
    fires: [
      {
        at: 'finishAssessment', when: 'a paragraph that was asked for has no evidence',
        given: finishes({}, { request: { asked: { services: [], paragraphs: ['§ 85'] } } }), items: ['§ 85'],
      },
      {
        at: 'finishAssessment', when: 'a proposed and a judged paragraph have none',
        given: proposes('§ 85', { legalGroups: [group('§ 104', { evidence: ' ' })] }), items: ['§ 85', '§ 104'],
      },
      { at: 'finishAssessment', when: 'an essential answer is still waited for', given: finishes({}, { state: { information: [information()] } }), items: ['i'] },
      {
        at: 'finishAssessment', when: 'information is older than a year',
        given: finishes({}, { state: { information: [information({ state: 'received', endedOn: '2025-03-01' })] } }), items: ['i'],
      },
      { at: 'decide', when: 'the paragraph decided on was never judged', given: decides('§ 85', [group('§ 104')]), items: ['§ 85'] },
      { at: 'decide', when: 'nothing was assessed', given: { draft: { decision: decision() } }, items: ['§ 85'] },
      { at: 'decide', when: 'a rejection lacks evidence', given: rejects([]), items: ['§ 85'], level: 'block' },
      {
        at: 'decide', when: 'a rejection does not wait for an essential answer',
        given: rejects([group('§ 85')], { state: { information: [information()] } }), items: ['i'], level: 'block',
      },
      {
        at: 'decide', when: 'a rejection rests on old information',
        given: rejects([group('§ 85')], { state: { information: [information({ state: 'received', endedOn: '2024-01-01' })] } }), items: ['i'], level: 'warn',
      },
    ],
    silent: [
      {
        at: 'finishAssessment', when: 'information is just a year old',
        given: finishes({ legalGroups: [group('§ 85')] }, { state: { information: [information({ state: 'received', endedOn: '2025-03-02' })] } }),
      },
      {
        at: 'finishAssessment', when: 'the municipality keeps documents longer',
        given: finishes({}, { state: { information: [information({ state: 'received', endedOn: '2024-01-01' })] }, settings: { days: { ...days, staleDocumentsMonths: 36 } } }),
      },
      {
        at: 'finishAssessment', when: 'the old information is of another thread, given up or undated',
        given: finishes({}, { state: { information: [
          information({ threadId: 'o', state: 'received', endedOn: '2024-01-01' }), information({ state: 'givenUp', endedOn: '2024-01-01' }), information({ state: 'received' }),
        ] } }),
      },
      { at: 'decide', when: 'every condition has evidence', given: rejects([group('§ 85')]) },
    ],
  },
  R32: {
    fires: [
      { at: 'finishAssessment', when: 'neither rehabilitation nor goals are there', given: proposes('§ 83'), items: ['rehabilitation', 'goals'] },
      {
        at: 'finishAssessment', when: 'goals are of another thread, or done with',
        given: { ...proposes('§ 83', { otherHelp: { considered: ['§ 83 a'], text: 'x' } }), state: { goals: [goalOf('other'), goalOf('t', 'completed')] } }, items: ['goals'],
      },
    ],
    silent: [
      {
        at: 'finishAssessment', when: 'rehabilitation was considered and goals are set',
        given: { ...proposes('§ 83', { otherHelp: { considered: ['§ 83 a'], text: 'x' } }), state: { goals: [goalOf('t')] } },
      },
      { at: 'finishAssessment', when: 'rehabilitation was judged', given: { ...proposes('§ 83', { legalGroups: [group('§ 83 a')] }), state: { goals: [goalOf('t')] } } },
      {
        at: 'finishAssessment', when: 'rehabilitation is proposed',
        given: { ...finishes({ proposal: { services: [], paragraphs: ['§ 83', '§ 83 a'], support: [] } }), state: { goals: [goalOf('t')] } },
      },
      { at: 'finishAssessment', when: 'it is about another paragraph', given: proposes('§ 85') },
    ],
  },
  R34: {
    fires: [
      { at: 'finishAssessment', when: 'a lasting place has no reasons for being lasting', given: finishes({ legalGroups: [group('§ 108')] }), items: ['lasting', 'notOtherwise'] },
      { at: 'finishAssessment', when: 'only half of the reasons are there', given: finishes({ legalGroups: [group('§ 108', { lasting: 'for life' })] }), items: ['notOtherwise'] },
      { at: 'finishAssessment', when: 'a temporary place has no aim for leaving', given: finishes({ legalGroups: [group('§ 107')] }), items: ['exitAim'] },
      { at: 'decide', when: '§ 108 is granted and § 107 was judged', given: decides('§ 108', [group('§ 107', { exitAim: 'own home' })]), items: ['§ 108'] },
      { at: 'decide', when: '§ 107 is granted and § 108 was judged', given: decides('§ 107', [group('§ 108', { lasting: 'x', notOtherwise: 'x' })]), items: ['§ 107'] },
      { at: 'decide', when: 'the citizen is not in the group', given: decides('§ 108', [group('§ 108', { inGroup: false })]), items: ['§ 108'] },
      { at: 'decide', when: 'the newest judgement lacks its reasons', given: decides('§ 107', [group('§ 107', { exitAim: 'own home' }), group('§ 107')]), items: ['exitAim'] },
      { at: 'decide', when: 'nothing was assessed', given: { draft: { decision: decision({ paragraphs: ['§ 108'] }) } }, items: ['§ 108'] },
      { at: 'decide', when: 'less is granted of what the citizen is outside the group of', given: mixed([group('§ 108', { inGroup: false })], { paragraphs: ['§ 108'] }), items: ['§ 108'] },
      { at: 'decide', when: 'one paragraph is granted and the other was never judged', given: mixed([group('§ 107', { exitAim: 'own home' })]), items: ['§ 108'] },
      { at: 'decide', when: 'the citizen is outside both groups', given: mixed([group('§ 107', { inGroup: false }), group('§ 108', { inGroup: false })]), items: ['§ 107', '§ 108'] },
      { at: 'decide', when: 'everything is granted, also what the citizen is outside of', given: mixed([group('§ 107', { exitAim: 'own home' }), group('§ 108', { inGroup: false })], { favourable: true }), items: ['§ 108'] },
      { at: 'decide', when: 'it was acute once, and is assessed', given: { ...decides('§ 107', []), request: { acute: true } }, items: ['§ 107'] },
    ],
    silent: [
      {
        at: 'finishAssessment', when: 'the reasons are there',
        given: finishes({ legalGroups: [group('§ 108', { lasting: 'x', notOtherwise: 'x' }), group('§ 107', { exitAim: 'x' }), group('§ 85')] }),
      },
      { at: 'finishAssessment', when: 'the citizen is not in the group', given: finishes({ legalGroups: [group('§ 108', { inGroup: false })] }) },
      { at: 'decide', when: 'the paragraph decided on was judged with its reasons', given: decides('§ 107', [group('§ 107', { exitAim: 'own home' })]) },
      { at: 'decide', when: 'one paragraph is refused with reasons and another granted', given: mixed([group('§ 107', { exitAim: 'own home' }), group('§ 108', { inGroup: false })]) },
      { at: 'decide', when: 'one paragraph is refused with reasons and early help granted', given: mixed([group('§ 107', { inGroup: false })], { paragraphs: ['§ 107', '§ 82 b'] }) },
      { at: 'decide', when: 'nothing is granted', given: { draft: { decision: rejection({ paragraphs: ['§ 108'] }) } } },
      {
        at: 'decide', when: 'acute help comes before the assessment',
        given: { request: { acute: true }, thread: { stage: 'decision' }, state: { assessments: [assessment({ threadId: 'other' })] }, draft: { decision: decision({ paragraphs: ['§ 107'] }) } },
      },
      { at: 'decide', when: 'another paragraph is granted', given: decides('§ 85', []) },
    ],
  },
  'support-need-set': {
    fires: [{ at: 'finishAssessment', when: 'the support need is not assessed', given: finishes({ supportNeed: null }) }],
    silent: [{ at: 'finishAssessment', when: 'there is none to speak of', given: finishes({ supportNeed: 0 }) }],
  },
  'primary-target-group': {
    fires: [
      { at: 'finishAssessment', when: 'there is none', given: finishes({ targetGroups: [{ targetGroupId: 'g', code: 'x', rank: 2 }] }) },
      { at: 'finishAssessment', when: 'there are two', given: finishes({ targetGroups: [{ targetGroupId: 'g', code: 'x', rank: 1 }, { targetGroupId: 'h', code: 'y', rank: 1 }] }) },
    ],
    silent: [{ at: 'finishAssessment', when: 'there is one', given: finishes({}) }],
  },
  'service-support': {
    fires: [
      {
        at: 'finishAssessment', when: 'no subtheme speaks for a service',
        given: finishes({ proposal: { services: [service, 'other'], paragraphs: [], support: [{ service, subthemes: ['x'] }] } }), items: ['other'],
      },
      {
        at: 'finishAssessment', when: 'the list of subthemes is empty',
        given: finishes({ proposal: { services: [service], paragraphs: [], support: [{ service, subthemes: [] }] } }), items: [service],
      },
    ],
    silent: [
      { at: 'finishAssessment', when: 'each service is supported', given: proposes('§ 85') },
      { at: 'finishAssessment', when: 'nothing is proposed', given: finishes({}) },
    ],
  },
  'legal-group': {
    fires: [
      {
        at: 'finishAssessment', when: 'a paragraph that was asked for is not judged',
        given: finishes({}, { request: { asked: { services: [], paragraphs: ['§ 85'] } } }), items: ['§ 85'],
      },
      { at: 'finishAssessment', when: 'a proposed paragraph is judged without reasons', given: proposes('§ 85', { legalGroups: [group('§ 85', { reasons: ' ' })] }), items: ['§ 85'] },
    ],
    silent: [
      { at: 'finishAssessment', when: 'each paragraph is judged', given: proposes('§ 85', { legalGroups: [group('§ 85', { inGroup: false })] }) },
      { at: 'finishAssessment', when: 'no paragraph is spoken of', given: finishes({}) },
    ],
  },
};
