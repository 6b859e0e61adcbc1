/** What is open in the authority's own work: threads, what is waited for, approvals, hearings, appeals, matters. */
import type { Matter } from '../areas/matters';
import { takingOf } from '../areas/threads';
import { currentThread, orderById, type CaseState } from '../case';
import { awaitsDecision } from '../deadlines';
import { awaitsEffect } from '../effect';
import { remittedWithoutDeadline } from '../rules/checks/appeals';
import type { Ask } from './ask';

function asksOfThreads(state: CaseState): Ask[] {
  return state.threads.flatMap((thread): Ask[] => {
    const { threadId: ref, recordedOn: since, answerBy: anchor, delayNotices } = thread;
    const left = delayNotices.length > 0 ? { left: delayNotices.flatMap(({ was, on }) => (was === undefined ? [] : [{ anchor: was, on }])) } : {};
    return [
      // Once the request is being worked on, its deadline reminds.
      ...(takingOf(thread) ? [] : thread.stage === 'request' ? [{ kind: 'C01' as const, ref, since, anchor: since }] : thread.stage === 'opening' ? [{ kind: 'C01' as const, ref, since }] : []),
      ...(anchor !== undefined && awaitsDecision(state, thread) ? [{ kind: 'C02' as const, ref, since, anchor, ...left }, { kind: 'C03' as const, ref, since, anchor, ...left }] : []),
    ];
  });
}

/** A provider that has said it cannot answer is not asked again; the caseworker decides what then. */
const asksOfInformation = ({ information }: CaseState): Ask[] => information.filter((i) => i.state === 'waiting').map(({ informationId: ref, source, askedOn: since, dueOn: anchor, cannot }) =>
  source.kind === 'provider' && !cannot ? { kind: 'C05', ref, since, anchor, provider: source.name } : { kind: 'C04', ref, since, anchor });

function asksOfTalks({ recommendations, negotiations }: CaseState): Ask[] {
  return [
    ...recommendations.filter((r) => !r.outcome).map((r): Ask => ({ kind: 'C06', ref: r.recommendationId, since: r.on, anchor: r.on })),
    ...negotiations.filter((n) => !n.outcome).map(({ negotiationId: ref, negotiator, recordedOn, rounds }): Ask => {
      const last = rounds.at(-1);
      return { kind: 'C09', ref, since: last?.on ?? recordedOn, anchor: last?.dueOn, negotiator };
    }),
    ...negotiations.filter((n) => n.outcome?.outcome.startsWith('agreed') && !n.approval).map((n): Ask => ({ kind: 'C10', ref: n.negotiationId, since: n.outcome!.on, anchor: n.outcome!.on })),
  ];
}

function asksOfDecisions(state: CaseState): Ask[] {
  const { hearings, decisions, appeals, threads } = state;
  const sent = decisions.filter((d) => d.sent && !d.enteredInError);
  return [
    ...hearings.filter((h) => !h.answer).map((h): Ask => ({ kind: 'C08', ref: h.hearingId, since: h.extensions.at(-1)?.on ?? h.sentOn, anchor: h.deadline })),
    ...sent.filter((d) => !d.favourable && !appeals.some((a) => a.decisionId === d.decisionId)).map((d): Ask => ({ kind: 'C24', ref: d.decisionId, since: d.sent!.on, anchor: d.sent!.receivedOn })),
    ...sent.filter((d) => awaitsEffect(state, d)).map((d): Ask => ({ kind: 'C27', ref: d.decisionId, since: d.sent!.on, anchor: d.effectOn })),
    ...appeals.filter((a) => !a.reassessment && !a.outcome).map((a): Ask => ({ kind: 'C25', ref: a.appealId, since: a.recordedOn, anchor: a.receivedOn })),
    ...threads.filter((t) => t.stage !== 'closed').flatMap((t) => remittedWithoutDeadline(state, t)).map((a): Ask => ({ kind: 'C26', ref: a.appealId, since: a.outcome!.on, anchor: a.outcome!.on })),
  ];
}

/** A withdrawn consent is open while something is still collected under it; any other until it runs out. */
function asksOfConsents({ consents, information }: CaseState): Ask[] {
  return consents.flatMap(({ consentId: ref, givenOn, expiresOn, refused, withdrawn }): Ask[] => {
    if (withdrawn) return information.some((i) => i.consentId === ref && i.state === 'waiting') ? [{ kind: 'C23', ref, since: withdrawn.on, anchor: withdrawn.on }] : [];
    return expiresOn === undefined || refused ? [] : [{ kind: 'C23', ref, since: givenOn, anchor: expiresOn }];
  });
}

function askOfMatter(state: CaseState, { kind, matterId: ref, raisedOn: since, dueOn, threadId, orderId }: Matter): Ask[] {
  const order = orderById(state, orderId ?? '');
  switch (kind) {
    case 'incident':
    case 'worry':
      return [{ kind: 'C22', ref, since, anchor: since, acute: true }];
    case 'citizenMessage':
      return [{ kind: 'C32', ref, since, anchor: since }];
    case 'meeting':
      return [{ kind: 'C17', ref, since, anchor: dueOn, ...(order ? { provider: order.provider, contact: order.contact } : {}) }];
    case 'ageRule':
      return [{ kind: 'C30', ref: threadId ?? currentThread(state).threadId, since, anchor: dueOn }];
    default:
      return [];
  }
}

export const asksOfCases = (state: CaseState): Ask[] => [
  ...asksOfThreads(state), ...asksOfInformation(state), ...asksOfTalks(state), ...asksOfDecisions(state), ...asksOfConsents(state),
  ...state.matters.filter((m) => !m.settled).flatMap((m) => askOfMatter(state, m)),
];
