/** Which case this is, whose it is, where it stands, what is due and who is waited for. */
import { coversOn, openedByReason, type CaseFace, type CaseObject } from '../../access';
import type { Cover } from '../../case';
import type { Day } from '../../calendar';
import { awaitsDecision, deadlineLight, deadlinesOf, waitingFor, type Deadline, type DeadlineKind, type DeadlineLight, type WaitingKind } from '../../deadlines';
import { phaseOf, phaseOfOrders, type Phase } from '../../phase';
import { liveRefs, type Look } from '../look';

export interface DeadlineView { kind: DeadlineKind; on: Day; light: DeadlineLight; ref: string }
export interface WaitingView { kind: WaitingKind; provider?: string; source?: string; since: Day; ref: string }

export interface HeadView {
  face: CaseFace;
  caseNo: string;
  initials: string;
  owner: string;
  team: string;
  cover?: Cover;
  /** Laid aside until this day; the reason for whoever carries the case. */
  hold?: { until: Day; reason?: string };
  /** Contact data is kept out everywhere, and what leaves the authority must not tell where the citizen lives. */
  protectedAddress: boolean;
  municipality?: { acting: string; paying: string };
  recordRef?: string;
  phase: Phase;
  acute: boolean;
  receivedOn: Day;
  openedOn: Day;
  closedOn?: Day;
  lastActivityOn?: Day;
  reason?: string;
  deadlines: DeadlineView[];
  waitingFor: WaitingView[];
  decisionNeeded: boolean;
  /** What more would be shown if a reason were stated. */
  withReason: CaseObject[];
}

function deadlinesFor(look: Look): Deadline[] {
  const all = deadlinesOf(look.state);
  if (look.relation === 'negotiator') return all.filter((d) => d.kind === 'round');
  const refs = liveRefs(look);
  return look.outside ? all.filter((d) => refs.has(d.ref)) : all;
}

function waitsFor(look: Look): WaitingView[] {
  const all = waitingFor(look.state).map(({ kind, provider, source, since, ref }) => ({ kind, provider, source, since, ref }));
  if (look.whole('waiting')) return all;
  const refs = liveRefs(look);
  // Whoever negotiates waits for answers about the need, and for nothing else.
  return all.filter((w) => (look.access('waiting') === 'own' ? refs.has(w.ref) : look.relation === 'negotiator' && w.kind === 'needAnswer'));
}

export function headOf(look: Look, face: CaseFace): HeadView {
  const { state, today, live, outside } = look;
  const [thread] = state.threads;
  const phase = look.whole('phase');
  const inside = look.whole('handling');
  return {
    face, caseNo: state.caseNo, owner: state.owner, team: state.team,
    initials: outside && live.length === 0 ? '' : state.citizen.initials,
    cover: inside || coversOn(state.cover, today) ? state.cover : undefined,
    hold: inside && state.hold && today < state.hold.until ? { until: state.hold.until, reason: look.whole('requestWords') ? state.hold.reason : undefined } : undefined,
    protectedAddress: state.citizen.protectedAddress === true,
    municipality: inside ? state.municipality : undefined,
    recordRef: inside ? state.recordRef : undefined,
    phase: phase ? phaseOf(state) : phaseOfOrders(state, look.orders),
    acute: phase ? state.threads.some((t) => t.request.acute && t.stage !== 'closed') : live.some((order) => order.acute === true),
    receivedOn: thread!.request.receivedOn, openedOn: state.openedOn,
    closedOn: phase ? state.closedOn : undefined,
    lastActivityOn: inside ? state.lastActivityOn : undefined,
    reason: look.whole('requestWords') ? thread!.request.reason : undefined,
    deadlines: deadlinesFor(look).map(({ kind, on, ref }) => ({ kind, on, light: deadlineLight(on, today), ref })),
    waitingFor: waitsFor(look),
    decisionNeeded: look.whole('decision') && state.threads.some((t) => t.request.fromFollowUp !== undefined && t.stage !== 'closed' && awaitsDecision(state, t)),
    withReason: look.reasonGiven ? [] : openedByReason(look.relation),
  };
}
