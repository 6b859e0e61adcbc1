import { event } from '../events';
import { happened, personOf, refused, type Verb } from '../decide';
import { addDays, type Day } from '../calendar';
import { goalById } from '../case';
import { passGates, type Reasons } from '../gates';

export interface PlaceOrder {
  provider: string;
  services: string[];
  goalIds: string[];
  wishedStart: Day;
  firstFollowUpOn: Day;
  rhythmMonths: number;
  hoursPerWeek?: number;
  description?: string;
  reasons?: Reasons;
}

/**
 * Orders an intervention at a provider. An order needs a decision that grants its services, a support need and a target group
 * (KL's FFB reporting rules care-plan-4 and -5) and a follow-up date (care-plan-1, SEL § 148, R28); goals are wanted (care-plan-3).
 */
export const placeOrder: Verb<PlaceOrder> = {
  name: 'placeOrder',
  decide(state, { reasons, ...input }, context) {
    const { today, id, providers, rules, actor } = context;
    if (!providers.includes(input.provider)) return refused('providerUnknown');
    if (input.goalIds.some((goalId) => !goalById(state, goalId))) return refused('goalUnknown');
    if (input.wishedStart < today) return refused('dateNotPossible', { field: 'wishedStart' });
    if (input.firstFollowUpOn <= input.wishedStart) return refused('dateNotPossible', { field: 'firstFollowUpOn' });
    const grants = state.decisions.filter((d) => input.services.every((service) => d.services.includes(service)));
    const running = grants.filter((d) => d.from <= input.wishedStart && (d.to === undefined || d.to >= input.wishedStart)).at(-1);
    const passed = passGates([
      { id: 'order-decision', level: 'block', holds: running !== undefined },
      { id: 'care-plan-4', level: 'block', holds: state.assessment !== undefined && (state.assessment.supportNeed !== null || state.acute) },
      { id: 'care-plan-5', level: 'block', holds: state.assessment !== undefined },
      { id: 'care-plan-3', level: 'warn', holds: input.goalIds.length > 0 },
    ], reasons, context);
    if (!passed.ok) return passed;
    return happened(...passed.events, event('orderPlaced', today, {
      ...input,
      orderId: id('order'),
      orderNo: `${state.caseNo}-B${state.orders.length + 1}`,
      decisionId: running?.decisionId ?? '',
      answerBy: addDays(today, rules.orderAnswerDays),
      placedOn: today,
      placedBy: personOf(actor),
    }));
  },
};
