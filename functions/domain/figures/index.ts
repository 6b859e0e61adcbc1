/** Management figures: how it goes with the citizens' goals, and how the casework is done, for whoever leads it. */
import type { Day } from '../calendar';
import type { Settings } from '../settings';
import type { Dimension, FiguredCase, KindOf } from './dimensions';
import { keyFigures, type KeyFigures } from './keyTable';
import { progressTable, tallyGoals, type Progress } from './progressTable';
import { cutsFor, Rows } from './rows';
import { look } from './seen';
import type { Window } from './window';

export { caseloads, type WorkerLoad } from './caseloads';
export type { FiguredCase, KindOf } from './dimensions';
export { dimensions, type Dimension } from './names';
export { isPossible, windowFor, type Window } from './window';

export interface FigureRow extends Progress {
  /** The value of the dimension; null for everything together, "none" where it is not known. */
  key: string | null;
  /** Success at providers is told within one primary target group only. */
  targetGroup?: string;
  /** Absent on rows of a target group under a provider. */
  keyFigures?: KeyFigures;
}

export interface Question { by: Dimension; window: Window; today: Day; kindOf: KindOf; settings: Pick<Settings, 'smallCell' | 'caseloadWeights' | 'negotiation'> }

/** The table of figures for these cases. Rows stand in the order of their keys: it is no ranking. */
export function figures(cases: readonly FiguredCase[], { by, window, today, kindOf, settings }: Question): FigureRow[] {
  const { smallCell: smallest, caseloadWeights: weights, negotiation } = settings;
  const rows = new Rows();
  const seen = cutsFor(by, window, rows, kindOf).map((cut) => cases.map((of) => look(of, cut, { today, weights })));
  const goals = tallyGoals(seen.flat(), smallest);
  const readKeyFigures = keyFigures({ by, seen, rows, smallest }, negotiation.figures);
  const [progress, key] = [progressTable(goals, rows, by === 'period', smallest), readKeyFigures()];
  return rows.all().map(({ row, key: name, targetGroup }) => ({ key: name, targetGroup, ...progress.get(row)!, keyFigures: key.get(row) }));
}
