/** Whether a row leads to a case for this person; a colleague's case is a line in the overview only. The server decides in the end. */
import type { Me } from '#contract/views';
import type { OverviewRow, OverviewScope } from '#domain/views/overview';

export function mayOpen(row: OverviewRow, scope: OverviewScope, me: Me): boolean {
  if (scope === 'provider') return true;
  if (row.owner.toLowerCase() === me.personId.toLowerCase() && me.roles.includes('caseworker')) return true;
  return me.roles.includes('teamLead') && row.team === me.team;
}
