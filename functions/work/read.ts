/** Opening a case to read it: decided by role and relation, and on record with who, when and for what purpose before it leaves. */
import { faceFor, opensFor, relationTo } from '#domain/access';
import { authority, type Actor } from '#domain/decide';
import { caseView } from '#domain/views/caseView';
import { citizenView, citizenViewFor } from '#domain/views/citizenView';
import { lookAt } from '#domain/views/look';
import { byUrgency, inScope, overviewRow, type OverviewScope } from '#domain/views/overview';
import { timelineOf } from '#domain/views/timeline';
import type { ErrorCode } from '#contract/errors';
import type { Purpose } from '#contract/primitives';
import type { CitizenAnswer, OpenedCase, Overview, Timeline } from '#contract/views';
import { danishDay } from './danishDay';
import type { Ports, StoredCase } from './ports';
import { worldFor } from './world';

type Person = Extract<Actor, { kind: 'person' }>;

/** What a case is opened for. The reason is stated by whoever does not carry the case, to see more than the role alone gives. */
export interface Opening { purpose: Purpose; reason?: string }
export type Read<T> = { ok: true; body: T } | { ok: false; code: ErrorCode; details?: Record<string, unknown> };

interface Entered { ok: true; stored: StoredCase; today: string }
type Barred = { ok: false; code: 'caseUnknown' | 'reasonMissing' };

/** A case that someone has nothing to do with looks like one that does not exist. */
async function enter(ports: Ports, actor: Person, caseNo: string, reasonGiven: boolean): Promise<Entered | Barred> {
  const stored = await ports.cases.load(caseNo);
  const today = danishDay(await ports.clock.now());
  if (!stored) return { ok: false, code: 'caseUnknown' };
  if (faceFor(stored.state, actor, today, reasonGiven)) return { ok: true, stored, today };
  return { ok: false, code: opensFor(stored.state, actor, today) === 'reason' ? 'reasonMissing' : 'caseUnknown' };
}

const record = (ports: Ports, { personId }: Person, caseNo: string, { purpose, reason }: Opening, what = ''): Promise<void> =>
  ports.accessLog.record({ personId, purpose: `${purpose}${what}${reason === undefined ? '' : `: ${reason}`}`, surface: 'tab', caseNo });

export async function readCase(ports: Ports, actor: Person, caseNo: string, opening: Opening): Promise<Read<OpenedCase>> {
  const reasonGiven = opening.reason !== undefined;
  const entered = await enter(ports, actor, caseNo, reasonGiven);
  if (!entered.ok) return entered;
  const { stored, today } = entered;
  const view = caseView(stored.state, actor, today, { reasonGiven, world: await worldFor(ports, caseNo) })!;
  await record(ports, actor, caseNo, opening);
  return { ok: true, body: { version: stored.version, today, view } };
}

/**
 * The case in plain words, for a conversation with the citizen or for paper: for whoever carries the case.
 * @param partyId a representative or relative, whose scope and period then bind
 */
export async function readCitizenView(ports: Ports, actor: Person, caseNo: string, opening: Opening, partyId?: string): Promise<Read<CitizenAnswer>> {
  const entered = await enter(ports, actor, caseNo, false);
  if (!entered.ok) return entered;
  const { stored: { state, version }, today } = entered;
  if (!authority.includes(relationTo(state, actor, today))) return { ok: false, code: 'notAllowed' };
  const party = state.parties.find((p) => p.partyId === partyId);
  if (partyId !== undefined && !party) return { ok: false, code: 'recordUnknown', details: { kind: 'party' } };
  const view = party ? citizenViewFor(state, party, today) : citizenView(state, today);
  if (!view) return { ok: false, code: 'stepNotOpen', details: { state: 'outsideScope' } };
  await record(ports, actor, caseNo, opening, party ? ` ${party.kind} view` : ' citizen view');
  return { ok: true, body: { version, today, view } };
}

export async function readOverview(ports: Ports, actor: Person, scope: OverviewScope, surface: 'tab' | 'card'): Promise<Overview> {
  const { facts, asOf } = await ports.readModel.all();
  const today = danishDay(await ports.clock.now());
  await ports.accessLog.record({ personId: actor.personId, purpose: `overview ${scope}`, surface });
  const rows = facts.filter((f) => inScope(f, scope, actor, today)).map((f) => overviewRow(f, scope, actor, today)).sort(byUrgency);
  return { scope, today, asOf: asOf.toISOString(), rows };
}

export async function readTimeline(ports: Ports, actor: Person, caseNo: string, opening: Opening): Promise<Read<Timeline>> {
  const reasonGiven = opening.reason !== undefined;
  const entered = await enter(ports, actor, caseNo, reasonGiven);
  if (!entered.ok) return entered;
  const look = lookAt(entered.stored.state, actor, entered.today, { reasonGiven });
  await record(ports, actor, caseNo, opening);
  const entries = (await ports.journal.of(caseNo)).map((commit) => ({
    version: commit.version, at: commit.at, by: commit.actor, role: commit.role, surface: commit.surface, events: timelineOf(look, commit.events),
  }));
  return { ok: true, body: { caseNo, entries: entries.filter((entry) => entry.events.length > 0) } };
}
