import { defaultSettings, type NegotiationSettings } from '#domain/settings';
import { agreement, approved, consent, decision, goal, offer, order, plan, recommendation, talks, type Cases, type Given } from './given';

const orders = (state: Given['state'] = {}, change: Parameters<typeof order>[0] = {}): Given => ({ state, draft: { order: order(change) } });
const finishes = (change: Parameters<typeof plan>[0], more: Given = {}): Given => ({ ...more, draft: { plan: plan(change) } });
const negotiation = (change: Partial<NegotiationSettings>) => ({ negotiation: { ...defaultSettings.negotiation, mode: 'required' as const, ...change } });
const granted = [decision({ paragraphs: ['§ 107'] })];
const candidate = (provider: string, rate?: number) => ({ candidateId: provider, provider, matched: 'x', available: 'yes' as const, registered: true, rate });

export const planCases: Record<string, Cases> = {
  R24: {
    fires: [
      { at: 'order', when: 'no plan was offered', given: orders() },
      { at: 'order', when: 'the offer waits for its answer', given: orders({ planOffers: [offer({ answer: 'pending' })] }) },
      { at: 'order', when: 'a plan that must be offered was found unsuitable', given: orders({ planOffers: [offer({ answer: 'notSuitable' })] }) },
      { at: 'order', when: 'only another thread has an offer', given: orders({ planOffers: [offer({ threadId: 'other' })], plans: [plan({ threadId: 'other' })] }) },
      { at: 'order', when: 'the newest offer is open', given: orders({ planOffers: [offer(), offer({ answer: 'pending' })] }) },
      { at: 'decide', when: 'the plan is left without an answer', given: { thread: { stage: 'plan' }, draft: { decision: decision() } } },
    ],
    silent: [
      { at: 'order', when: 'the citizen declined', given: orders({ planOffers: [offer({ answer: 'declined' })] }) },
      { at: 'order', when: 'a plan that may be offered was found unsuitable', given: orders({ planOffers: [offer({ duty: 'consider', answer: 'notSuitable', reason: 'x' })] }) },
      { at: 'order', when: 'there is a plan', given: orders({ plans: [plan()] }) },
      { at: 'decide', when: 'the plan comes after the decision here', given: { thread: { stage: 'plan' }, settings: { planBeforeDecision: false }, draft: { decision: decision() } } },
      { at: 'decide', when: 'the thread has not come to a plan', given: { thread: { stage: 'recommendation' }, draft: { decision: decision() } } },
      { at: 'decide', when: 'the offer was accepted', given: { thread: { stage: 'plan' }, state: { planOffers: [offer()] }, draft: { decision: decision() } } },
    ],
  },
  R25: {
    fires: [
      {
        at: 'finishPlan', when: 'nothing is filled in',
        given: finishes({ purpose: undefined, interventions: [], to: undefined, otherMatters: {} }), items: ['purpose', 'interventions', 'duration', 'otherMatters'],
      },
      { at: 'finishPlan', when: 'other matters are blank', given: finishes({ otherMatters: { housing: ' ' } }), items: ['otherMatters'] },
      { at: 'finishPlan', when: 'purpose and duration are blank', given: finishes({ purpose: ' ', to: undefined, duration: '' }), items: ['purpose', 'duration'] },
    ],
    silent: [
      { at: 'finishPlan', when: 'all four parts are there', given: finishes({}) },
      {
        at: 'finishPlan', when: 'the purpose stands in the case and the duration in words',
        given: finishes({ purpose: undefined, to: undefined, duration: 'a year' }, { state: { purposes: [{ purposeId: 'p', threadId: 't', text: 'to live well', recordedOn: '2026-01-05', assertedOn: '2026-01-05' }] } }),
      },
    ],
  },
  R26: {
    fires: [{ at: 'order', when: 'the place is not given the plan', given: orders({ decisions: granted, plans: [plan()] }) }],
    silent: [
      { at: 'order', when: 'the plan is released', given: orders({ decisions: granted, plans: [plan()] }, { releases: [{ kind: 'plan', basis: 'necessary', reason: 'the law' }] }) },
      { at: 'order', when: 'there is no plan', given: orders({ decisions: granted, plans: [plan({ threadId: 'other' })] }) },
      { at: 'order', when: 'the help is no place to live', given: orders({ decisions: [decision()], plans: [plan()] }) },
    ],
  },
  R27: {
    fires: [
      { at: 'finishPlan', when: 'the citizen has not accepted one plan for all', given: finishes({ wholePlan: { accepted: false } }) },
      {
        at: 'finishPlan', when: 'the consent to it was withdrawn',
        given: finishes({ wholePlan: { accepted: true, consentId: 'c' } }, { state: { consents: [consent({ type: 'wholePlan', withdrawn: { on: '2026-02-01', by: 'owner' } })] } }),
      },
      { at: 'finishPlan', when: 'the consent is to something else', given: finishes({ wholePlan: { accepted: true, consentId: 'c' } }, { state: { consents: [consent()] } }) },
      { at: 'finishPlan', when: 'the consent is not in the case', given: finishes({ wholePlan: { accepted: true, consentId: 'c' } }) },
    ],
    silent: [
      { at: 'finishPlan', when: 'it is an action plan on its own', given: finishes({}) },
      { at: 'finishPlan', when: 'the citizen has accepted', given: finishes({ wholePlan: { accepted: true } }) },
      { at: 'finishPlan', when: 'the consent holds', given: finishes({ wholePlan: { accepted: true, consentId: 'c' } }, { state: { consents: [consent({ type: 'wholePlan' })] } }) },
    ],
  },
  'goals-smart': {
    fires: [
      {
        at: 'finishPlan', when: 'a goal tells what others do',
        given: finishes({ goalIds: ['goal', 'weak'] }, { state: { goals: [goal(), goal({ goalId: 'weak', text: 'Støtte til indkøb' })] } }), items: ['weak'],
      },
      {
        at: 'finishPlan', when: 'there are too many',
        given: finishes({ goalIds: ['a', 'b'] }, { settings: { goalsPerPackage: 1 }, state: { goals: [goal({ goalId: 'a' }), goal({ goalId: 'b' })] } }), items: ['a', 'b'],
      },
    ],
    silent: [
      { at: 'finishPlan', when: 'the goals are good', given: finishes({ goalIds: ['goal'] }, { state: { goals: [goal()] } }) },
      { at: 'finishPlan', when: 'the weak goal is not in the plan', given: finishes({ goalIds: ['goal'] }, { state: { goals: [goal(), goal({ goalId: 'weak', measure: '' })] } }) },
      {
        at: 'finishPlan', when: 'the weak goal is done with',
        given: finishes({ goalIds: ['goal', 'weak'] }, { settings: { goalsPerPackage: 1 }, state: { goals: [goal(), goal({ goalId: 'weak', measure: '', standing: 'completed' })] } }),
      },
    ],
  },
  'recommendation-approved': {
    fires: [
      { at: 'leaveRecommendation', when: 'nobody has decided on it', given: { state: { recommendations: [recommendation()] } }, items: ['r'] },
      {
        at: 'leaveRecommendation', when: 'it was returned',
        given: { state: { recommendations: [recommendation({ outcome: { outcome: 'returned', by: 'lead', on: '2026-02-25' } })] } }, items: ['r'],
      },
      {
        at: 'leaveRecommendation', when: 'it was rejected and the case goes on to a plan',
        given: { draft: { to: 'plan' }, state: { recommendations: [recommendation({ outcome: { outcome: 'rejected', by: 'lead', on: '2026-02-25' } })] } }, items: ['r'],
      },
      {
        at: 'leaveRecommendation', when: 'the newest one waits',
        given: { state: { recommendations: [recommendation({ outcome: approved() }), recommendation({ recommendationId: 'r2' })] } }, items: ['r2'],
      },
    ],
    silent: [
      { at: 'leaveRecommendation', when: 'there is none', given: { state: { recommendations: [recommendation({ threadId: 'other' })] } } },
      { at: 'leaveRecommendation', when: 'it was approved', given: { state: { recommendations: [recommendation({ outcome: approved() })] } } },
      {
        at: 'leaveRecommendation', when: 'it was approved with a change',
        given: { state: { recommendations: [recommendation({ outcome: { ...approved(), outcome: 'approvedWithChange' } })] } },
      },
      {
        at: 'leaveRecommendation', when: 'it was rejected and the citizen is to have the decision',
        given: { draft: { to: 'decision' }, state: { recommendations: [recommendation({ outcome: { outcome: 'rejected', by: 'lead', on: '2026-02-25' } })] } },
      },
    ],
  },
  'negotiation-needed': {
    fires: [
      {
        at: 'decide', when: 'a dear purchase was not negotiated',
        given: { settings: negotiation({}), draft: { decision: decision({ costPerYear: 500_000 }) } }, items: ['costPerYear'],
      },
      {
        at: 'decide', when: 'the talks ended without a match',
        given: { settings: negotiation({}), state: { negotiations: [talks({ outcome: { ...agreement(), outcome: 'noMatch' } })] }, draft: { decision: decision({ costPerYear: 500_000 }) } }, items: ['costPerYear'],
      },
      {
        at: 'order', when: 'an outside provider was not negotiated with',
        given: { settings: negotiation({ position: 'afterDecision' }), draft: { order: order({ provider: 'unit-b' }) } }, items: ['external'],
      },
      {
        at: 'order', when: 'the price is dear',
        given: { settings: negotiation({ position: 'afterDecision' }), draft: { order: order({ price: { rate: 1, unit: 'month', costPerYear: 500_000 } }) } }, items: ['costPerYear'],
      },
    ],
    silent: [
      { at: 'decide', when: 'talks are only possible, not required', given: { draft: { decision: decision({ costPerYear: 500_000 }) } } },
      { at: 'decide', when: 'the purchase is small', given: { settings: negotiation({}), draft: { decision: decision({ costPerYear: 499_999 }) } } },
      {
        at: 'decide', when: 'an agreement is there',
        given: { settings: negotiation({}), state: { negotiations: [talks({ outcome: agreement() })] }, draft: { decision: decision({ costPerYear: 500_000 }) } },
      },
      { at: 'decide', when: 'nothing is bought', given: { settings: negotiation({ thresholds: {} }), draft: { decision: decision({ services: [] }) } } },
      { at: 'decide', when: 'talks come after the decision', given: { settings: negotiation({ position: 'afterDecision' }), draft: { decision: decision({ costPerYear: 500_000 }) } } },
      { at: 'order', when: 'talks came before the decision', given: { settings: negotiation({}), draft: { order: order({ provider: 'unit-b' }) } } },
      { at: 'order', when: 'the provider is the own municipality', given: { settings: negotiation({ position: 'afterDecision' }), draft: { order: order() } } },
    ],
  },
  'negotiation-concluded': {
    fires: [
      { at: 'negotiate', when: 'the talks are open', given: { state: { negotiations: [talks()] } }, items: ['ne'] },
      { at: 'negotiate', when: 'the agreement is not approved', given: { state: { negotiations: [talks({ outcome: agreement() })] } }, items: ['ne'] },
      {
        at: 'negotiate', when: 'the agreement was returned',
        given: { state: { negotiations: [talks({ outcome: agreement(), approval: { outcome: 'returned', by: 'lead', on: '2026-02-26' } })] } }, items: ['ne'],
      },
    ],
    silent: [
      { at: 'negotiate', when: 'there were no talks', given: { state: { negotiations: [talks({ threadId: 'other' })] } } },
      { at: 'negotiate', when: 'nobody could deliver', given: { state: { negotiations: [talks({ outcome: { ...agreement(), outcome: 'noMatch' } })] } } },
      {
        at: 'negotiate', when: 'the agreement is approved',
        given: { state: { negotiations: [talks({ outcome: agreement(), approval: { outcome: 'approved', by: 'lead', on: '2026-02-26' } })] } },
      },
    ],
  },
  R46: {
    fires: [{ at: 'negotiate', when: "the municipality's own provider names a rate", given: { state: { negotiations: [talks({ candidates: [candidate('unit-a', 900), candidate('unit-b', 800)] })] } }, items: ['unit-a'] }],
    silent: [
      {
        at: 'negotiate', when: 'only others name one',
        given: { state: { negotiations: [talks({ candidates: [candidate('unit-a'), candidate('unit-b', 800), candidate('nobody', 1)] })] } },
      },
      { at: 'negotiate', when: 'there are no talks', given: {} },
    ],
  },
};
