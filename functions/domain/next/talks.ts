/** Talks about need, intervention and rate (BIT): what they need next, from whoever speaks in them. */
import type { Negotiation } from '../areas/negotiation';
import type { CaseState, Thread } from '../case';
import type { Context } from '../decide';
import { isAgreed, newestNeed } from '../talks';
import { inThread, of, type ByStage, type Candidate } from './step';

const ladder = ['caseworker', 'teamLead', 'head'] as const;
/** True when this person stands as high as the first row of the approvals that reaches the cost asks for. */
function mayApprove({ actor, settings }: Context, costPerYear: number): boolean {
  const row = settings.negotiation.approval.find((r) => costPerYear <= r.upTo);
  return row !== undefined && actor.kind === 'person' && ladder.slice(ladder.indexOf(row.role)).some((role) => actor.roles.includes(role));
}

/** What was agreed is held against the need, and then approved by somebody else. */
function agreed({ negotiationId, outcome, match, approval }: Negotiation, speaks: boolean, context: Context): Candidate[] {
  if (!isAgreed(outcome) || approval) return [];
  const input = { negotiationId };
  if (!match) return speaks ? [{ verb: 'checkMatch', input }] : [];
  return mayApprove(context, outcome!.rate?.costPerYear ?? 0) ? [{ verb: 'approveNegotiation', input, notBy: outcome!.by }] : [];
}

/** From the need over the talks to what was agreed. Who speaks in them is the municipality's choice. */
export const talks: ByStage = (state, thread, context) => {
  const { actor, settings } = context;
  const speaks = settings.negotiation.who === 'caseworker' || (actor.kind === 'person' && actor.roles.includes('negotiator'));
  const need = newestNeed(state, thread.threadId);
  if (!need) return [{ verb: 'profileNeed', input: of(thread) }];
  if (!need.locked) return [{ verb: 'lockNeed', input: { needId: need.needId } }];
  const latest = state.negotiations.findLast(inThread(thread));
  if (!latest) return [{ verb: 'openNegotiation', input: of(thread) }];
  if (latest.outcome) return agreed(latest, speaks, context);
  const input = { negotiationId: latest.negotiationId };
  const dueOn = latest.rounds.at(-1)?.dueOn;
  const hold: Candidate = { verb: 'holdRound', input, ...(dueOn === undefined ? {} : { by: dueOn }) };
  return !speaks ? [] : latest.rounds.length === 0 ? [{ verb: 'listCandidate', input }, hold] : [hold, { verb: 'concludeNegotiation', input }];
};

/** True while talks go on or wait for an approval: nothing is decided past them. */
export const talking = ({ negotiations }: CaseState, thread: Thread): boolean => {
  const latest = negotiations.findLast(inThread(thread));
  return latest === undefined || !latest.outcome || (isAgreed(latest.outcome) && !latest.approval);
};
