/** Cards about the authority's own work: requests and deadlines, information, approvals, hearings and appeals, talks, consents and matters. */
import type { CaseState } from '#domain/case';
import { currentThread } from '#domain/case';
import { edit, renew, send, type Notice, type Table } from './notice';
import type { Audience } from './audience';

/** The cards about a request and its deadline. */
export const threadEdits = (threadId: string, to: Audience): Notice[] => [
  ...edit('C01', threadId, [...to.caseworker, ...to.teamLead]), ...edit('C02', threadId, to.caseworker), ...edit('C03', threadId, [...to.caseworker, ...to.teamLead]),
];

const informationEdits = ({ information }: CaseState, informationId: string, to: Audience): Notice[] => {
  const asked = information.find((i) => i.informationId === informationId);
  const provider = asked?.source.kind === 'provider' ? to.unit(asked.source.name) : [];
  return [...edit('C04', informationId, to.caseworker), ...edit('C05', informationId, [...provider])];
};
/** The caseworker who waits hears what the provider said. */
const answered = (state: CaseState, informationId: string, to: Audience, mark: string): Notice[] =>
  [...informationEdits(state, informationId, to).filter((n) => n.kind !== 'C04'), ...renew('C04', informationId, to.caseworker, mark)];
const consentEdits = ({ consents }: CaseState, consentId: string | undefined, to: Audience): Notice[] =>
  consents.some((c) => c.consentId === consentId) ? edit('C23', consentId!, [...to.caseworker, ...to.teamLead]) : [];

const effectEdits = (decisionId: string, to: Audience): Notice[] => edit('C27', decisionId, [...to.caseworker, ...to.teamLead]);

const approvers = (to: Audience) => [...to.teamLead, ...to.head];
const carrying = (to: Audience) => [...to.caseworker, ...to.teamLead];

export const authorityNotices: Table = {
  requestReceived: ({ data: { threadId }, to }) => send('C01', threadId, to.caseworker),
  requestTaken: ({ data: { threadId }, state, to }) => [...threadEdits(threadId, to), ...edit('C29', currentThread(state).threadId, to.caseworker)],
  threadMoved: ({ data: { threadId }, to }) => threadEdits(threadId, to),
  threadClosed: ({ data: { threadId }, to }) => threadEdits(threadId, to),
  deadlineChosen: ({ data: { threadId }, to }) => threadEdits(threadId, to),
  delayNoticed: ({ data: { threadId }, to }) => threadEdits(threadId, to),
  caseReassigned: ({ data: { owner }, state, to, mark }) => [...renew('C29', currentThread(state).threadId, [owner], mark), ...state.threads.flatMap((t) => threadEdits(t.threadId, to))],
  coverSet: ({ data: { cover }, state, mark }) => (cover ? renew('C29', currentThread(state).threadId, [cover.personId], mark) : []),
  caseClosed: ({ state, to }) => state.threads.flatMap((t) => threadEdits(t.threadId, to)),

  informationAsked: ({ data: { informationId, source }, to }) => (source.kind === 'provider' ? send('C05', informationId, to.unit(source.name)) : []),
  informationReminded: ({ data: { informationId }, state, to }) => informationEdits(state, informationId, to),
  informationAnswered: ({ data: { informationId }, state, to, mark }) => answered(state, informationId, to, mark),
  informationUnanswerable: ({ data: { informationId }, state, to, mark }) => answered(state, informationId, to, mark),
  informationTimeGiven: ({ data: { informationId }, state, to }) => informationEdits(state, informationId, to),
  informationReceived: ({ data: { informationId }, state, to }) => informationEdits(state, informationId, to),
  informationGivenUp: ({ data: { informationId }, state, to }) => informationEdits(state, informationId, to),
  informationStopped: ({ data: { informationId }, state, to }) => [
    ...informationEdits(state, informationId, to), ...consentEdits(state, state.information.find((i) => i.informationId === informationId)?.consentId, to),
  ],

  recommendationSubmitted: ({ data: { recommendationId, competence }, to }) => send('C06', recommendationId, competence === 'head' ? approvers(to) : to.teamLead),
  recommendationDecided: ({ data: { recommendationId, outcome }, state, to }) => {
    const author = state.recommendations.find((r) => r.recommendationId === recommendationId)?.by;
    return [...edit('C06', recommendationId, approvers(to)), ...(outcome === 'withdrawn' || author === undefined ? [] : send('C07', recommendationId, [...new Set([author, ...to.caseworker])]))];
  },

  hearingOpened: ({ data: { hearingId }, to }) => send('C08', hearingId, to.caseworker),
  hearingExtended: ({ data: { hearingId }, to }) => edit('C08', hearingId, to.caseworker),
  hearingAnswered: ({ data: { hearingId }, to }) => edit('C08', hearingId, to.caseworker),
  decisionRecorded: ({ data: { threadId }, to }) => threadEdits(threadId, to),
  decisionSent: ({ data: { decisionId }, state, to }) => {
    const { replaces } = state.decisions.find((d) => d.decisionId === decisionId)!;
    return [...send('C24', decisionId, to.caseworker), ...(replaces === undefined ? [] : effectEdits(replaces, to))];
  },
  effectConfirmed: ({ data: { decisionId }, to }) => effectEdits(decisionId, to),
  appealRegistered: ({ data: { appealId, decisionId }, to }) => [...edit('C24', decisionId, to.caseworker), ...send('C25', appealId, carrying(to))],
  appealReassessed: ({ data: { appealId }, to }) => edit('C25', appealId, carrying(to)),
  appealForwarded: ({ data: { appealId }, to }) => edit('C25', appealId, carrying(to)),
  appealDecided: ({ data: { appealId }, to }) => [...edit('C25', appealId, carrying(to)), ...send('C26', appealId, carrying(to))],

  negotiationOpened: ({ data: { negotiationId, negotiator }, to }) => send('C09', negotiationId, [...new Set([negotiator, ...to.caseworker])]),
  // The question is the caseworker's card about the talks, and the answer that of whoever asked.
  needQuestionAsked: ({ data: { negotiationId }, state, to, mark }) => toldOfTalks(state, negotiationId, to, to.caseworker, mark),
  needQuestionAnswered: ({ data: { negotiationId, questionId }, state, to, mark }) => {
    const { negotiator, questions = [] } = state.negotiations.find((n) => n.negotiationId === negotiationId)!;
    return toldOfTalks(state, negotiationId, to, [...new Set([negotiator, ...questions.filter((q) => q.questionId === questionId).map((q) => q.by)])], mark);
  },
  roundHeld: ({ data: { negotiationId }, state, to }) => talkEdits(state, negotiationId, to),
  matchChecked: ({ data: { negotiationId }, state, to }) => talkEdits(state, negotiationId, to),
  negotiationConcluded: ({ data: { negotiationId, outcome }, state, to }) => [...talkEdits(state, negotiationId, to), ...(outcome.startsWith('agreed') ? send('C10', negotiationId, to.teamLead) : [])],
  negotiationApproved: ({ data: { negotiationId }, state, to }) => talkEdits(state, negotiationId, to),

  consentWithdrawn: ({ data: { consentId }, to }) => send('C23', consentId, to.caseworker),
  consequencesNoticed: ({ data: { consentId }, state, to }) => consentEdits(state, consentId, to),
  matterRaised: ({ data: { matterId, kind }, to }) => (kind === 'incident' || kind === 'worry' ? send('C22', matterId, carrying(to)) : kind === 'citizenMessage' ? send('C32', matterId, to.caseworker) : []),
  meetingConfirmed: ({ data: { matterId }, state, to }) => meetingEdits(state, matterId, to),
  meetingMoved: ({ data: { matterId }, state, to }) => meetingEdits(state, matterId, to),
  matterSettled: ({ data: { matterId }, state, to }) => {
    const matter = state.matters.find((m) => m.matterId === matterId);
    return [
      ...edit('C22', matterId, carrying(to)), ...edit('C32', matterId, to.caseworker), ...meetingEdits(state, matterId, to),
      ...(matter?.kind === 'ageRule' ? edit('C30', matter.threadId ?? currentThread(state).threadId, to.caseworker) : []),
    ];
  },
  wishRecorded: ({ data: { wishId }, to }) => send('C32', wishId, to.caseworker),
};

function meetingEdits({ matters, orders }: CaseState, matterId: string, to: Audience): Notice[] {
  const order = orders.find((o) => o.orderId === matters.find((m) => m.matterId === matterId)?.orderId);
  return edit('C17', matterId, [...to.caseworker, ...(order ? to.contact(order) : [])]);
}

/** What an undone step had changed shows again how it stands, wherever a card tells of it. */
export const restoredEdits = (state: CaseState, restored: Partial<CaseState>, to: Audience): Notice[] => [
  ...(restored.threads ? state.threads.flatMap((t) => threadEdits(t.threadId, to)) : []),
  ...(restored.information ?? []).flatMap((i) => informationEdits(state, i.informationId, to)),
  ...(restored.consents ?? []).flatMap((c) => consentEdits(state, c.consentId, to)),
  ...(restored.recommendations ?? []).flatMap((r) => edit('C06', r.recommendationId, approvers(to))),
  ...(restored.negotiations ?? []).flatMap((n) => talkEdits(state, n.negotiationId, to)),
  ...(restored.decisions ?? []).flatMap((d) => effectEdits(d.decisionId, to)),
  ...(restored.hearings ?? []).flatMap((h) => edit('C08', h.hearingId, to.caseworker)),
  ...(restored.appeals ?? []).flatMap((a) => [...edit('C25', a.appealId, carrying(to)), ...edit('C26', a.appealId, carrying(to))]),
  ...(restored.changeRequests ?? []).flatMap((c) => edit('C21', c.changeRequestId, to.caseworker)),
];

/** Everyone who has a card about the talks: who holds them, who asked in them, and whoever carries the case. */
function talkEdits({ negotiations }: CaseState, negotiationId: string, to: Audience): Notice[] {
  const talks = negotiations.find((n) => n.negotiationId === negotiationId);
  const speaking = talks ? [talks.negotiator, ...(talks.questions ?? []).map((q) => q.by)] : [];
  return [...edit('C09', negotiationId, [...new Set([...speaking, ...to.caseworker])]), ...edit('C10', negotiationId, to.teamLead)];
}

/** New cards for those who are to hear of it, while the others' show how the talks stand. */
function toldOfTalks(state: CaseState, negotiationId: string, to: Audience, hearing: readonly string[], mark: string): Notice[] {
  return [...talkEdits(state, negotiationId, to).filter((n) => n.kind === 'C09' && !hearing.includes(n.recipient)), ...renew('C09', negotiationId, hearing, mark)];
}
