/** Reads events of older shapes as today's. The journal is never rewritten; this is where its past is understood. */
import type { CaseState } from './case';
import type { CaseEvent, EventType } from './events';

/** A case that was opened before threads existed has one, with an id made from its number. */
export const firstThreadId = (caseNo: string): string => {
  const [, year, serial] = caseNo.split('-');
  return `0000${year}-0000-8000-8000-${serial!.padStart(12, '0')}`;
};

/** An id for what an older event did not number: the same each time for the same event. */
const partId = (id: string, part: number): string => `${id.slice(0, 19)}8${(part + 1).toString(16).padStart(3, '0')}${id.slice(23)}`;

type Old = Record<string, unknown>;
type Upcast = (data: Old, state: CaseState | null, on: string) => { type: EventType; data: Old }[];

const threadOf = (state: CaseState | null) => state!.threads[0]!.threadId;
const count = (state: CaseState | null, key: 'assessments' | 'purposes') => state![key].length;
/** `kind` and `n` keep ids of one case apart. */
const idFor = (state: CaseState | null, kind: number, n: number) => `${threadOf(state).slice(0, 9)}${String(kind).padStart(4, '0')}-8${String(n).padStart(3, '0')}-8000-${threadOf(state).slice(-12)}`;

const fromFirst: Partial<Record<EventType, Upcast>> = {
  caseOpened: ({ receivedOn, reason, answerBy, acute, ...opened }) => [
    { type: 'caseOpened', data: opened },
    {
      type: 'requestReceived',
      data: { threadId: firstThreadId(String(opened.caseNo)), no: 1, stage: 'opening', answerBy, request: { receivedOn, requester: 'citizen', reason, asked: { services: [], paragraphs: [] }, diagnoses: [], acute } },
    },
  ],
  purposeSet: (data, state) => [{ type: 'purposeSet', data: { ...data, threadId: threadOf(state), purposeId: idFor(state, 1, count(state, 'purposes')) } }],
  assessmentRecorded: (data, state) => {
    const assessmentId = idFor(state, 2, count(state, 'assessments'));
    const known = (code: unknown) => state!.conditions.find((c) => c.code === code)?.conditionId;
    return [{
      type: 'assessmentRecorded',
      data: {
        ...data, assessmentId, threadId: threadOf(state), no: count(state, 'assessments') + 1, by: state!.owner, legalGroups: [],
        supportNeedId: partId(assessmentId, 0),
        targetGroups: (data.targetGroups as Old[]).map((t, i) => ({ ...t, targetGroupId: partId(assessmentId, 100 + i) })),
        conditions: (data.conditions as Old[]).map((c, i) => ({ ...c, conditionId: known(c.code) ?? partId(assessmentId, 200 + i) })),
      },
    }];
  },
  goalSet: (data, state) => [{ type: 'goalSet', data: { ...data, threadId: threadOf(state), versionId: partId(String(data.goalId), Number(data.version)), replaces: state!.goals.find((g) => g.goalId === data.goalId)?.versionId } }],
  decisionRecorded: (data, state) => {
    // The end of an intervention was followed by any next decision; its order ended with it.
    const ending = state!.threads.findLast((t) => t.request.fromFollowUp !== undefined && t.stage === 'decision');
    const orderId = ending && state!.followUps.find((f) => f.followUpId === ending.request.fromFollowUp)?.orderId;
    const recorded = {
      type: 'decisionRecorded' as const,
      data: {
        ...data, threadId: ending?.threadId ?? threadOf(state), interventionId: data.decisionId, favourable: true, refused: { services: [] }, by: state!.owner,
        serviceIds: (data.services as string[]).map((_code, i) => partId(String(data.decisionId), i)), endsOrders: [],
      },
    };
    return [recorded, ...(orderId ? [{ type: 'orderEnded' as const, data: { orderId, endsOn: String(data.from), reason: 'decision' } }] : [])];
  },
  orderPlaced: (data, state) => [
    {
      type: 'orderPlaced',
      data: { ...data, threadId: threadOf(state), version: 1, interventionId: data.decisionId, targetGroups: [], releases: [{ kind: 'wishes', basis: 'necessary', reason: '' }], purpose: state!.purposes.at(-1)?.text },
    },
    { type: 'threadMoved', data: { threadId: threadOf(state), from: state!.threads[0]!.stage, to: 'order' } },
  ],
  followUpResultRegistered: (data, state, on) => {
    const registered = { type: 'followUpResultRegistered' as const, data };
    if (data.result === 'continue') return [registered];
    const no = state!.threads.length + 1;
    // What asks for a decision is a thread of its own now.
    return [registered, {
      type: 'requestReceived',
      data: {
        threadId: partId(firstThreadId(state!.caseNo), no), no, stage: 'decision', answerBy: on,
        request: { receivedOn: on, requester: 'internal', reason: '', asked: { services: [], paragraphs: [] }, diagnoses: [], acute: false, fromFollowUp: data.followUpId },
      },
    }];
  },
};

/** Today's events for one stored event. @param before the state before it */
export function upcast(stored: CaseEvent, before: CaseState | null, current: number): CaseEvent[] {
  if (stored.v >= current) return [stored];
  const { type, on } = stored;
  const data = stored.data as unknown as Old;
  return fromFirst[type]!(data, before, on).map((e) => ({ ...e, v: current, on }) as unknown as CaseEvent);
}
