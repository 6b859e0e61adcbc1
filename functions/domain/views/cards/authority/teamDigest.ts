/** C31: how a team's cases stand, once a week, for its lead. Counts only: no case can be told from another. */
import { addDays, type Day } from '../../../calendar';
import type { OverviewRow } from '../../overview';

export interface TeamDigest { kind: 'C31'; team: string; open: number; overdue: number; new: number; waiting: number; behind: number }

const weekBefore = -7;

type Line = Pick<OverviewRow, 'team' | 'closedOn' | 'openedOn' | 'nextDeadline' | 'waits' | 'goals'>;

/** @param lines the overview of the team, as its lead sees it */
export function teamDigest(team: string, lines: readonly Line[], today: Day): TeamDigest {
  const open = lines.filter((line) => line.team === team && line.closedOn === undefined);
  const count = (is: (line: Line) => boolean) => open.filter(is).length;
  return {
    kind: 'C31', team, open: open.length,
    overdue: count((line) => line.nextDeadline?.light === 'overdue'),
    new: count(({ openedOn }) => openedOn !== undefined && openedOn > addDays(today, weekBefore)),
    waiting: count((line) => line.waits.count > 0),
    behind: count((line) => line.goals.some((goal) => goal.light === 'behind')),
  };
}
