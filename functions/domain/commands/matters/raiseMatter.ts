import { authority, happened, personOf, refused, type Actor, type Context, type Refused, type Verb } from '../../decide';
import { event } from '../../events';
import { addDays, type Day } from '../../calendar';
import { isLive, mayDeliver, relationTo } from '../../access';
import { currentThread, orderById, threadById, type CaseState } from '../../case';
import type { MatterKind } from '../../areas/matters';
import { nextOpenDay } from '../../workingDays';
import { deadlineRuleOf } from './matterDue';

export interface RaiseMatter {
  kind: MatterKind;
  threadId?: string;
  orderId?: string;
  /** The oral decision that written reasons are asked for. */
  decisionId?: string;
  /** When it came up; for an access request the day on which it was received, for a shelter the day of admission. */
  raisedOn?: Day;
  /** Only where no law sets the day. */
  dueOn?: Day;
  text?: string;
}

/** Kinds that belong to one request of the case; the others concern the whole case unless somebody names a thread. */
const ofThread: readonly MatterKind[] = ['statement', 'oralInformation', 'journalised', 'dischargeChecklist', 'meeting'];
/** What a provider may bring up, about an own order that runs. */
const fromProviders: readonly MatterKind[] = ['citizenMessage', 'incident', 'worry'];
/** Kinds that say nothing without words; an incident or a breach is told at once and described after. */
const needsText: readonly MatterKind[] = ['citizenMessage', 'worry', 'oralInformation'];

function providerFault(state: CaseState, { kind, orderId, threadId, decisionId, dueOn }: RaiseMatter, actor: Actor): Refused | undefined {
  if (!fromProviders.includes(kind)) return refused('notAllowed');
  if (orderId === undefined) return refused('fieldsMissing', { fields: ['orderId'] });
  if (threadId !== undefined || decisionId !== undefined || dueOn !== undefined) return refused('notAllowed');
  const order = orderById(state, orderId);
  return order && mayDeliver(actor, order) && isLive(order) ? undefined : refused('notAllowed');
}

function unknownIn(state: CaseState, { threadId, orderId, decisionId }: RaiseMatter): Refused | undefined {
  if (threadId !== undefined && !threadById(state, threadId)) return refused('recordUnknown', { kind: 'thread' });
  if (orderId !== undefined && !orderById(state, orderId)) return refused('orderUnknown');
  return decisionId !== undefined && !state.decisions.some((d) => d.decisionId === decisionId) ? refused('recordUnknown', { kind: 'decision' }) : undefined;
}

/** Written reasons are for a decision that was told by word of mouth, and are asked for within 14 days of it (FVL § 23, R16). */
function reasonsFault({ decisions }: CaseState, { decisionId }: RaiseMatter, raisedOn: Day, { settings, calendar }: Context): Refused | undefined {
  const decision = decisions.find((d) => d.decisionId === decisionId)!;
  if (decision.enteredInError) return refused('stepNotOpen', { state: 'enteredInError' });
  if (decision.sent?.channel !== 'oral') return refused('stepNotOpen', { state: decision.sent?.channel ?? 'notSent' });
  const lastDay = nextOpenDay(addDays(decision.sent.receivedOn, settings.days.writtenReasons), calendar);
  return raisedOn < decision.sent.receivedOn || raisedOn > lastDay ? refused('dateNotPossible', { field: 'raisedOn' }) : undefined;
}

const missingIn = ({ kind, dueOn, decisionId, text }: RaiseMatter): string[] => [
  ...(kind === 'statement' && dueOn === undefined ? ['dueOn'] : []),
  ...(kind === 'writtenReasons' && decisionId === undefined ? ['decisionId'] : []),
  ...(needsText.includes(kind) && !text ? ['text'] : []),
];

/**
 * Notes that something came up beside the main road, with the day by which it must be settled: access to the file (R39), written reasons (R16),
 * a statement before the decision (FVL § 21), an incident, a worry about the place (SEL § 148, R31), a breach (R44), a shelter's notice (R35) and more (R36–R40).
 */
export const raiseMatter: Verb<RaiseMatter> = {
  name: 'raiseMatter',
  by: [...authority, 'provider'],
  decide(state, input, context) {
    const { today, actor, id } = context;
    const delivers = relationTo(state, actor, today) === 'provider';
    const fault = delivers ? providerFault(state, input, actor) : unknownIn(state, input);
    if (fault) return fault;
    const { kind, orderId, decisionId, raisedOn = today, dueOn } = input;
    const about = input.threadId ?? state.decisions.find((d) => d.decisionId === decisionId)?.threadId ?? state.orders.find((o) => o.orderId === orderId)?.threadId;
    const threadId = about ?? (ofThread.includes(kind) ? currentThread(state).threadId : undefined);
    const missing = missingIn(input);
    if (missing.length > 0) return refused('fieldsMissing', { fields: missing });
    if (raisedOn > today) return refused('dateNotPossible', { field: 'raisedOn' });
    const computed = deadlineRuleOf(kind);
    if (computed && dueOn !== undefined) return refused('valueNotPossible', { fields: ['dueOn'] });
    if (dueOn !== undefined && dueOn < today) return refused('dateNotPossible', { field: 'dueOn' });
    const late = kind === 'writtenReasons' ? reasonsFault(state, input, raisedOn, context) : undefined;
    if (late) return late;
    return happened(event('matterRaised', today, { ...input, matterId: id('matter'), threadId, raisedOn, dueOn: computed ? computed(raisedOn, context) : dueOn, by: personOf(actor) }));
  },
};
