/** What must not be overlooked in a case, each with the days on which it holds, so that the short record need not be made anew every night. */
import { isLive } from './access';
import type { CaseState } from './case';
import { addDays, type Day } from './calendar';
import { owesNotice } from './consents';

export type FlagKind = 'acute' | 'appeal' | 'hearing' | 'consent' | 'noticePeriod' | 'noPlanOffered' | 'guardian' | 'protectedAddress';
/** Holds from and to these days, both included; always where there is none. */
export interface Flag { kind: FlagKind; from?: Day; to?: Day }

const afterAssessment: readonly string[] = ['recommendation', 'plan', 'negotiation', 'decision', 'order'];

function hearingFlags({ hearings }: CaseState): Flag[] {
  return hearings.filter((h) => !h.answer).map((h) => ({ kind: 'hearing', to: h.deadline }));
}

/** An appeal is open until its outcome, or until the municipality has changed its decision altogether. */
function appealFlags({ appeals }: CaseState): Flag[] {
  return appeals.some((a) => !a.outcome && a.reassessment?.outcome !== 'changed') ? [{ kind: 'appeal' }] : [];
}

/** Something rests on a consent that no longer holds, or the citizen has not been told what refusing means. */
function consentFlags({ consents, information, orders }: CaseState): Flag[] {
  const inUse = new Set([
    ...information.filter((i) => i.state === 'waiting').map((i) => i.consentId),
    ...orders.filter(isLive).flatMap((o) => o.releases.map((r) => r.consentId)),
  ]);
  return consents.flatMap((c): Flag[] => {
    if (owesNotice(c) || (c.withdrawn && inUse.has(c.consentId))) return [{ kind: 'consent' }];
    return c.expiresOn !== undefined && inUse.has(c.consentId) ? [{ kind: 'consent', from: addDays(c.expiresOn, 1) }] : [];
  });
}

/** Help that ends or becomes less runs on until the notice is over. */
function noticeFlags({ decisions }: CaseState): Flag[] {
  return decisions.filter((d) => d.sent && !d.enteredInError && d.effectOn !== undefined && d.effectOn > d.sent.receivedOn)
    .map((d) => ({ kind: 'noticePeriod', from: d.sent!.receivedOn, to: addDays(d.effectOn!, -1) }));
}

/** A plan is offered before or beside the decision (SEL § 141); a thread that came of a follow-up goes on under the plan that is there. */
function planFlags({ threads, planOffers, plans }: CaseState): Flag[] {
  const offered = (threadId: string) => [...planOffers, ...plans].some((p) => p.threadId === threadId);
  return threads.some((t) => afterAssessment.includes(t.stage) && t.request.fromFollowUp === undefined && !offered(t.threadId)) ? [{ kind: 'noPlanOffered' }] : [];
}

export function flagsOf(state: CaseState): Flag[] {
  const guardians = state.parties.filter((p) => p.kind === 'guardian' && !p.ended);
  return [
    ...(state.threads.some((t) => t.request.acute && t.stage !== 'closed') ? [{ kind: 'acute' as const }] : []),
    ...appealFlags(state), ...hearingFlags(state), ...consentFlags(state), ...noticeFlags(state), ...planFlags(state),
    ...guardians.map(({ from, to }): Flag => ({ kind: 'guardian', from, to })),
    ...(state.citizen.protectedAddress ? [{ kind: 'protectedAddress' as const }] : []),
  ];
}

/** The kinds that hold on a day, each once. */
export const flagsOn = (flags: readonly Flag[], today: Day): FlagKind[] =>
  [...new Set(flags.filter(({ from, to }) => (from === undefined || from <= today) && (to === undefined || today <= to)).map((f) => f.kind))];
