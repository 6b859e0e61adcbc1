/** What several checks read from a case: small questions with one answer each. */
import type { Decision } from '../areas/decisions';
import type { Matter, MatterKind } from '../areas/matters';
import type { Negotiation } from '../areas/negotiation';
import { assessmentOf, type CaseState, type Thread } from '../case';
import type { Finding, Subject } from './rule';

/** True for a text that says something. */
export const filled = (text: string | undefined): boolean => Boolean(text?.trim());

/** Nothing missing, or the things that are. */
export const lacking = (items: readonly string[], level?: Finding['level']): true | Finding => items.length === 0 || { items: [...items], ...(level ? { level } : {}) };

/** Of named values, the names of those that do not hold. */
export const unmet = (held: Readonly<Record<string, boolean>>): string[] => Object.keys(held).filter((name) => !held[name]);

/** The guidance that was given in a thread. */
export const isTold = ({ guidance }: Thread, item: Thread['guidance'][number]['items'][number]): boolean => guidance.some((g) => g.items.includes(item));

type Granting = Pick<Decision, 'type' | 'services' | 'relatedIntervention'>;
type Given = Granting & Pick<Decision, 'favourable' | 'refused' | 'endsOrders' | 'replaces' | 'hoursPerWeek' | 'hoursBefore'>;

/** True when a decision gives no help at all. */
export const grantsNothing = ({ type, services, relatedIntervention }: Granting): boolean => services.length === 0 && (relatedIntervention === undefined || type === 'rejection' || type === 'stop');

/** True when a decision gives less than the decision and the orders whose place it takes. */
function givesLess({ decisions, orders }: CaseState, { services, hoursPerWeek, hoursBefore = 0, refused, endsOrders, replaces }: Given): boolean {
  const replaced = decisions.find((d) => d.decisionId === replaces);
  const ended = orders.filter((o) => endsOrders.includes(o.orderId));
  const before = Math.max(hoursBefore, replaced?.hoursPerWeek ?? 0, ended.reduce((sum, o) => sum + (o.hoursPerWeek ?? 0), 0));
  const lost = [...(replaced?.services ?? []), ...ended.flatMap((o) => o.services)].some((code) => !services.includes(code));
  return lost || refused.endsEarlier === true || (hoursPerWeek !== undefined && hoursPerWeek < before);
}

/** True when help that runs becomes less or ends, whatever the decision is called. */
export const isCut = (state: CaseState, decision: Given): boolean => !decision.favourable && (decision.type === 'reduction' || decision.type === 'stop' || givesLess(state, decision));

/** The assessment that a step rests on: the one being finished, or the newest. */
export const assessmentFor = ({ state, thread, draft }: Pick<Subject, 'state' | 'thread' | 'draft'>) => draft.assessment ?? assessmentOf(state, thread.threadId);

/** True while acute help is decided before there could be an assessment. */
export const beforeAssessment = ({ state, thread }: Subject): boolean => thread.request.acute && !state.assessments.some((a) => a.threadId === thread.threadId);

export const negotiationOf = ({ negotiations }: CaseState, { threadId }: Thread): Negotiation | undefined => negotiations.findLast((n) => n.threadId === threadId);

/** Matters of a kind that are not settled: those of a thread, or of the whole case. */
export const openMatters = ({ matters }: Pick<CaseState, 'matters'>, kind: MatterKind, threadId?: string): Matter[] =>
  matters.filter((m) => m.kind === kind && !m.settled && (threadId === undefined || m.threadId === threadId));

export const matterIds = (matters: readonly Matter[]): string[] => matters.map((m) => m.matterId);
