/** What is sensible to do next in a case, for one person, the most urgent first. Steps are proposals: nobody is held to their order. */
import { mayDeliver, relationTo } from './access';
import { mayDo } from './act';
import type { CaseState } from './case';
import { personOf, type Actor, type Context } from './decide';
import { deliverySteps, followUpSteps, orderSteps } from './next/orders';
import { stepsBeside } from './next/beside';
import type { Candidate, NextStep, Steps } from './next/step';
import { caseSteps, threadSteps } from './next/threads';
import { missingAt } from './rules/gate';

export type { NextStep, StepInput } from './next/step';

const all: readonly Steps[] = [stepsBeside, threadSteps, orderSteps, followUpSteps, deliverySteps, caseSteps];

const latest = '9999-12-31';
/** Acute first, then by day; steps without a day come last, and equal ones stay in the order of the method. */
const byUrgency = (a: Candidate, b: Candidate): number => {
  if ((a.acute ?? false) !== (b.acute ?? false)) return a.acute ? -1 : 1;
  const [x, y] = [a.by ?? latest, b.by ?? latest];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** What the context must tell; nothing new is made here that would need an id. */
type Known = Omit<Context, 'id' | 'actor'>;

export function nextSteps(state: CaseState, actor: Actor, known: Known): NextStep[] {
  const context: Context = { ...known, actor, id: String };
  const outside = relationTo(state, actor, context.today) === 'provider';
  const may = ({ verb, order, notBy }: Candidate): boolean =>
    mayDo(verb, state, actor, context.today) && notBy !== personOf(actor) && (!outside || (order !== undefined && mayDeliver(actor, order)));
  return all.flatMap((steps) => steps(state, context)).filter(may).sort(byUrgency).map(({ verb, input, by, asks }) => {
    const missing = asks ? missingAt(asks.moment, { state, context, thread: asks.thread, draft: asks.draft }) : [];
    return { verb, input, ...(by === undefined ? {} : { by }), ...(missing.length > 0 ? { gate: missing } : {}) };
  });
}
