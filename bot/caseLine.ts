/** The line of one case as this viewer has it in an overview, on record before it leaves; null where there is none. */
import { inScope, overviewRow, scopesOf, type OverviewRow, type OverviewScope } from '#domain/views/overview';
import { danishDay } from '#work/danishDay';
import type { CaseLine } from './cards/caseCard';
import { purposeOf, type Deps, type Viewer } from './viewer';

async function lineIn({ ports }: Deps, { actor }: Viewer, caseNo: string, scopes: readonly OverviewScope[]): Promise<OverviewRow | null> {
  const [{ facts }, now] = await Promise.all([ports.readModel.all(), ports.clock.now()]);
  const today = danishDay(now);
  const found = facts.find((f) => f.caseNo === caseNo);
  const scope = found && scopes.find((s) => inScope(found, s, actor, today));
  if (!found || !scope) return null;
  await ports.accessLog.record({ personId: actor.personId, purpose: purposeOf(found, actor, today), surface: 'card', caseNo });
  return overviewRow(found, scope, actor, today);
}

export const caseLine = (deps: Deps, viewer: Viewer, caseNo: string): Promise<CaseLine | null> => lineIn(deps, viewer, caseNo, scopesOf(viewer.actor.roles));

/** What everyone of the team sees of the team's case; what it waits for is for those who open it. */
export async function teamLine(deps: Deps, viewer: Viewer, caseNo: string): Promise<CaseLine | null> {
  const line = await lineIn(deps, viewer, caseNo, ['team']);
  return line && { phase: line.phase, nextDeadline: line.nextDeadline, nextFollowUpOn: line.nextFollowUpOn };
}
