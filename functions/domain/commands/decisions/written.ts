/** A decision as it is written down: what was typed, and what follows from the case. */
import type { CaseState, Decision, Thread } from '../../case';
import { personOf, type Context } from '../../decide';
import { grantsNothing, saysCut, takesEffect, type RecordDecision } from './decisionInput';
import type { Given, Outcome } from './favourable';
import { packageOf, replacedBy } from './package';

export type Written = Omit<Decision, 'recordedOn' | 'assertedOn' | 'sent' | 'enteredInError'>;

/** What a decision is compared by. */
export function givenBy(state: CaseState, { type, paragraphs, services, hoursPerWeek, hoursBefore, from, to, endsOrders = [], replaces, refusedText }: RecordDecision): Given {
  return { paragraphs, services, hoursPerWeek, hoursBefore, from, to, endsOrders, replaces: replacedBy(state, { replaces, endsOrders }), refusedText, grants: !grantsNothing(type) };
}

export function written(state: CaseState, { threadId }: Thread, input: RecordDecision, given: Given, outcome: Outcome, { id, settings, actor, today }: Context): Written {
  const { factsReliedOn, rulesApplied, considerations, appealBody, appealHow, from, effectOn } = input;
  const newest = state.recommendations.findLast((r) => r.threadId === threadId);
  return {
    type: input.type, paragraphs: input.paragraphs, providerType: input.providerType, hoursPerWeek: input.hoursPerWeek, costPerYear: input.costPerYear,
    relatedIntervention: input.relatedIntervention, hoursBefore: input.hoursBefore, from, to: input.to, localId: input.localId, individual: input.individual,
    hearingId: input.hearingId, hearingNotNeeded: input.hearingNotNeeded, remarksWeighed: input.remarksWeighed, whatChanged: input.whatChanged, transition: input.transition,
    services: input.services, endsOrders: [...given.endsOrders], replaces: given.replaces,
    ...packageOf(state, { ...input, replaces: given.replaces }, id),
    ...outcome,
    cuts: outcome.cuts || saysCut(input.type) || undefined,
    effectOn: effectOn ?? (takesEffect(input, outcome) ? from : undefined),
    threadId,
    decisionId: id('decision'),
    reasons: factsReliedOn || rulesApplied || considerations ? { facts: factsReliedOn ?? '', rules: rulesApplied ?? '', considerations: considerations ?? '' } : undefined,
    guidance: appealBody || appealHow ? { body: appealBody ?? settings.appealBody, how: appealHow ?? '' } : undefined,
    recommendationId: newest?.outcome?.frame && newest.recommendationId,
    by: personOf(actor),
    decidedOn: today,
  };
}
