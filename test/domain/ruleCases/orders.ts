import { agreement, assessment, consent, decision, order, talks, type Cases, type Given } from './given';

const orders = (change: Parameters<typeof order>[0] = {}, state: Given['state'] = {}): Given => ({ state, draft: { order: order(change) } });
const wish = order().releases[0]!;
const sent = { channel: 'digitalPost' as const, on: '2026-03-01', receivedOn: '2026-03-01' };

export const orderCases: Record<string, Cases> = {
  'order-decision': {
    fires: [{ at: 'order', when: 'no decision carries it', given: orders({ decisionId: undefined }) }],
    silent: [{ at: 'order', when: 'a decision does', given: orders() }],
  },
  'decision-sent': {
    fires: [{ at: 'order', when: 'the citizen has not been told', given: orders({}, { decisions: [decision()] }) }],
    silent: [{ at: 'order', when: 'the citizen knows', given: orders({}, { decisions: [decision({ sent }), decision({ decisionId: 'other' })] }) }],
  },
  'care-plan-3': {
    fires: [{ at: 'order', when: 'there are no goals', given: orders({ goalIds: [] }) }],
    silent: [{ at: 'order', when: 'there is one', given: orders() }],
  },
  'care-plan-4': {
    fires: [
      { at: 'order', when: 'nothing was assessed', given: orders({ acute: true }) },
      { at: 'order', when: 'the support need is not assessed', given: orders({}, { assessments: [assessment({ supportNeed: null })] }) },
    ],
    silent: [
      { at: 'order', when: 'it is', given: orders({}, { assessments: [assessment({ supportNeed: 0 })] }) },
      { at: 'order', when: 'an acute order goes without', given: orders({ acute: true }, { assessments: [assessment({ supportNeed: null })] }) },
    ],
  },
  'care-plan-5': {
    fires: [
      { at: 'order', when: 'nothing was assessed', given: orders() },
      { at: 'order', when: 'there is no primary target group', given: orders({}, { assessments: [assessment({ targetGroups: [{ targetGroupId: 'g', code: 'x', rank: 2 }] })] }) },
    ],
    silent: [{ at: 'order', when: 'there is one', given: orders({}, { assessments: [assessment()] }) }],
  },
  R42: {
    fires: [
      { at: 'order', when: 'there is no list', given: orders({ releases: [] }), items: ['releases'] },
      { at: 'order', when: 'a piece has no reason', given: orders({ releases: [wish, { ...wish, kind: 'diagnosis', reason: ' ' }] }), items: ['diagnosis'] },
      {
        at: 'order', when: 'the consent to it was withdrawn',
        given: orders({ releases: [{ kind: 'attachment', title: 'Statement', basis: 'consent', consentId: 'c', reason: 'x' }] },
          { consents: [consent({ withdrawn: { on: '2026-02-01', by: 'owner' } })] }), items: ['Statement'],
      },
      { at: 'order', when: 'no consent is named', given: orders({ releases: [{ kind: 'attachment', basis: 'consent', reason: 'x' }] }), items: ['attachment'] },
      { at: 'order', when: 'other help is told of beyond the list', given: orders({ relatedInterventions: 'a day centre' }), items: ['relatedInterventions'] },
      {
        at: 'order', when: 'a protected address would be told',
        given: orders({ releases: [{ kind: 'contact', basis: 'necessary', reason: 'to visit' }] }, { citizen: { citizenId: 'c', initials: 'A.', protectedAddress: true } }), items: ['contact'],
      },
    ],
    silent: [
      { at: 'order', when: 'each piece has its basis and reason', given: orders() },
      { at: 'order', when: 'the consent holds', given: orders({ releases: [{ kind: 'attachment', basis: 'consent', consentId: 'c', reason: 'x' }] }, { consents: [consent()] }) },
      {
        at: 'order', when: 'other help stands on the list',
        given: orders({ relatedInterventions: 'a day centre', releases: [{ kind: 'relatedInterventions', basis: 'necessary', reason: 'to coordinate' }] }),
      },
      { at: 'order', when: 'nothing is written of other help', given: orders({ relatedInterventions: ' ' }) },
      { at: 'order', when: 'the address is not protected', given: orders({ releases: [{ kind: 'contact', basis: 'necessary', reason: 'to visit' }] }) },
      { at: 'order', when: 'a protected address stays out', given: orders({}, { citizen: { citizenId: 'c', initials: 'A.', protectedAddress: true } }) },
    ],
  },
  R45: {
    fires: [
      { at: 'order', when: 'the provider is not known', given: orders({ provider: 'nobody' }), items: ['registered'] },
      {
        at: 'order', when: 'the agreed rate of an outside provider is not published',
        given: orders({ provider: 'unit-b' }, { negotiations: [talks({ outcome: { ...agreement('unit-b'), rate: { ...agreement().rate!, published: undefined } } })] }), items: ['ratePublished'],
      },
    ],
    silent: [
      { at: 'order', when: 'the provider is registered', given: orders() },
      { at: 'order', when: 'the rate is published', given: orders({ provider: 'unit-b' }, { negotiations: [talks({ outcome: agreement('unit-b') })] }) },
      {
        at: 'order', when: 'the own municipality publishes none',
        given: orders({}, { negotiations: [talks({ outcome: { ...agreement(), rate: { ...agreement().rate!, published: undefined } } })] }),
      },
      {
        at: 'order', when: 'another provider was agreed with',
        given: orders({ provider: 'unit-b' }, { negotiations: [talks({ outcome: { ...agreement('unit-c'), rate: { ...agreement().rate!, published: undefined } } })] }),
      },
      { at: 'order', when: 'no rate was agreed', given: orders({ provider: 'unit-b' }, { negotiations: [talks({ outcome: { ...agreement('unit-b'), rate: undefined } })] }) },
    ],
  },
};
