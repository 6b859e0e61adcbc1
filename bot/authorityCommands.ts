/** What a press on one of the authority's own cards means, verb by verb. */
import type { InputOf } from '#domain/commands/index';
import { authorityActions, type AuthorityVerb } from '#contract/authorityActions';
import type { CardRef } from '#contract/cards';
import type { Purpose } from '#contract/primitives';

/** @param decides the press settles what somebody else has put forward: the read that it rests on is on record as such */
interface Meaning<V extends AuthorityVerb> { purpose: Purpose; decides?: true; input(ref: CardRef): InputOf<V> }

const meanings: { [V in AuthorityVerb]: Meaning<V> } = {
  // One card is about one request, the other about the whole case.
  takeCase: { purpose: 'casework', input: ({ card, ref }) => (card === 'C01' ? { threadId: ref } : {}) },
  remindInformation: { purpose: 'casework', input: ({ ref, rev }) => ({ informationId: ref, rev }) },
  receiveInformation: { purpose: 'casework', input: ({ ref }) => ({ informationId: ref }) },
  decideRecommendation: { purpose: 'supervision', decides: true, input: ({ ref }) => ({ recommendationId: ref, outcome: 'approved' }) },
  approveNegotiation: { purpose: 'supervision', decides: true, input: ({ ref }) => ({ negotiationId: ref, outcome: 'approved' }) },
  confirmEffect: { purpose: 'casework', input: ({ ref }) => ({ decisionId: ref }) },
};

export const isAuthorityVerb = (verb: string): verb is AuthorityVerb => Object.hasOwn(authorityActions, verb);

/** Throws a ZodError for anything that the card itself would not send. */
export function readAuthorityCommand(verb: AuthorityVerb, data: unknown) {
  const ref = authorityActions[verb].parse(data);
  const { purpose, decides, input } = meanings[verb];
  return { verb, ref, purpose, decides, input: input(ref) };
}
