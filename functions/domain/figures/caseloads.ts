/** How the open cases are spread over the workers of a team. Told to the team's own lead only, in the order of ids: it is no ranking. */
import type { Day } from '../calendar';
import { weightOf } from './amounts';
import type { Settings } from '../settings';
import type { FiguredCase } from './dimensions';
import { isOpenOn } from './seen';
import { suppress } from './suppress';
import { Tallies } from './tally';

export interface WorkerLoad { worker: string; cases: number | null; weighted: number | null }

export function caseloads(cases: readonly FiguredCase[], today: Day, { smallCell: smallest, caseloadWeights: weights }: Pick<Settings, 'smallCell' | 'caseloadWeights'>): WorkerLoad[] {
  const tallies = new Tallies(smallest);
  const workers = [...new Set(cases.filter((of) => isOpenOn(of, today)).map((of) => of.owner))].sort();
  for (const of of cases) {
    const count = weightOf(of, { today, weights });
    if (count !== null) for (const row of [0, workers.indexOf(of.owner) + 1]) tallies.add(of.figures.citizen, { count, of: 1 }, row, 'all');
  }
  const found = [0, ...workers.map((_, i) => i + 1)].map((row) => tallies.at(row, 'all'));
  const hidden = suppress(found.map(({ behind, of }, i) => ({ behind, size: of, keep: i === 0 })), [{ total: 0, parts: workers.map((_, i) => i + 1) }], smallest);
  return workers.map((worker, i) => (hidden[i + 1] ? { worker, cases: null, weighted: null } : { worker, cases: found[i + 1]!.of, weighted: found[i + 1]!.count }));
}
