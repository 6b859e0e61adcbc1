/** Opening a case to read it: decided by role and relation, and on record with who, when and for what purpose before it leaves. */
import { caseView, type CaseView } from '#domain/views/caseView';
import { byUrgency, inScope, overviewRow, type OverviewScope } from '#domain/views/overview';
import type { CaseEvent } from '#domain/events';
import type { Actor } from '#domain/decide';
import type { Purpose } from '#contract/primitives';
import type { OpenedCase, Overview, Timeline } from '#contract/views';
import { danishDay } from './danishDay';
import type { Ports, StoredCase } from './ports';

type Person = Extract<Actor, { kind: 'person' }>;

/** null when the case does not exist for this person. */
export async function readCase(ports: Ports, actor: Person, caseNo: string, purpose: Purpose, surface: 'tab' | 'card'): Promise<(OpenedCase & { stored: StoredCase }) | null> {
  const stored = await ports.cases.load(caseNo);
  const today = danishDay(await ports.clock.now());
  const view: CaseView | null = stored && caseView(stored.state, actor, today);
  if (!stored || !view) return null;
  await ports.accessLog.record({ personId: actor.personId, purpose, surface, caseNo });
  return { version: stored.version, today, view, stored };
}

export async function readOverview(ports: Ports, actor: Person, scope: OverviewScope, surface: 'tab' | 'card'): Promise<Overview> {
  const { facts, asOf } = await ports.readModel.all();
  const today = danishDay(await ports.clock.now());
  await ports.accessLog.record({ personId: actor.personId, purpose: `overview ${scope}`, surface });
  const rows = facts.filter((f) => inScope(f, scope, actor)).map((f) => overviewRow(f, scope, actor, today)).sort(byUrgency);
  return { scope, today, asOf: asOf.toISOString(), rows };
}

/** The fields of an event that may stand in a timeline: choices and dates, never free text. */
const plain = new Set(['result', 'reason', 'startsOn', 'dueOn', 'heldOn', 'nextFollowUpOn', 'goalType', 'version', 'label', 'orderNo', 'provider', 'no', 'recommendation', 'meetingWanted', 'gate', 'type', 'supportNeed', 'expectedOn']);

function plainFacts({ type, data }: CaseEvent): Record<string, string | number | boolean> {
  const closed = Object.entries(data).filter(([key, value]) => plain.has(key) && ['string', 'number', 'boolean'].includes(typeof value));
  return Object.fromEntries(type === 'caseOpened' || type === 'gateOverridden' ? closed.filter(([key]) => key !== 'reason') : closed);
}

/** Events a provider may know of: those about own orders and goals under them. */
function visible(event: CaseEvent, view: CaseView): boolean {
  if (view.face !== 'provider') return true;
  const data = event.data as Record<string, unknown>;
  if (event.type === 'followUpResultRegistered' || event.type === 'resultRequested') return false;
  return view.orders.some((o) => o.orderId === data.orderId) || view.followUps.some((f) => f.followUpId === data.followUpId);
}

/** null when the case does not exist for this person. */
export async function readTimeline(ports: Ports, actor: Person, caseNo: string, purpose: Purpose): Promise<Timeline | null> {
  const opened = await readCase(ports, actor, caseNo, purpose, 'tab');
  if (!opened) return null;
  const commits = await ports.journal.of(caseNo);
  const entries = commits.map((commit) => ({
    version: commit.version, at: commit.at, by: commit.actor, role: commit.role, surface: commit.surface,
    events: commit.events.filter((event) => visible(event, opened.view)).map((event) => {
      const data = event.data as Record<string, unknown>;
      const ref = [data.orderId, data.followUpId, data.goalId].find((value) => typeof value === 'string') as string | undefined;
      return { type: event.type, ref, facts: plainFacts(event) };
    }),
  }));
  return { caseNo, entries: entries.filter((entry) => entry.events.length > 0) };
}
