/** Finds what a reader of a table with totals could work out by adding and subtracting, however many lines that takes. */

/** A total and the parts that add up to it, as places of cells. */
export interface Line { total: number; parts: readonly number[] }

/** Counting in remainders of a prime keeps the elimination exact. */
const prime = 1_000_003;
const rest = (n: number): number => ((n % prime) + prime) % prime;

function inverse(n: number): number {
  let [result, base] = [1, n];
  for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}

type Equation = Map<number, number>;

/** Takes `factor` times one equation from another. */
function take(from: Equation, what: Equation, factor: number): void {
  for (const [cell, times] of what) {
    const left = rest((from.get(cell) ?? 0) - factor * times);
    if (left === 0) from.delete(cell);
    else from.set(cell, left);
  }
}

/** The hidden cells of a line with the sign that they have in it; what is shown is known and drops out. */
function unknowns({ total, parts }: Line, hidden: readonly boolean[]): Equation {
  const equation: Equation = new Map(hidden[total] ? [[total, 1]] : []);
  for (const part of parts) if (hidden[part]) take(equation, new Map([[part, 1]]), 1);
  return equation;
}

/** The hidden cells whose value follows from the shown ones: Gauss-Jordan elimination, the shortest equations first. */
export function derivable(lines: readonly Line[], hidden: readonly boolean[]): number[] {
  const solved = new Map<number, Equation>();
  /** Pivots of the solved equations that a cell may still stand in. */
  const pivotsWith = new Map<number, Set<number>>();
  const note = (pivot: number, cells: Iterable<number>) => {
    for (const cell of cells) (pivotsWith.get(cell) ?? pivotsWith.set(cell, new Set()).get(cell)!).add(pivot);
  };
  const equations = lines.map((line) => unknowns(line, hidden)).filter((e) => e.size > 0).sort((a, b) => a.size - b.size);
  for (const equation of equations) {
    for (const cell of [...equation.keys()]) {
      const known = solved.get(cell);
      if (known) take(equation, known, equation.get(cell)!);
    }
    const [pivot] = equation.keys();
    if (pivot === undefined) continue;
    const scale = inverse(equation.get(pivot)!);
    for (const [cell, times] of equation) equation.set(cell, (times * scale) % prime);
    for (const other of pivotsWith.get(pivot) ?? []) {
      const before = solved.get(other)!;
      if (before.has(pivot)) take(before, equation, before.get(pivot)!);
      note(other, equation.keys());
    }
    solved.set(pivot, equation);
    note(pivot, equation.keys());
  }
  return [...solved].filter(([, equation]) => equation.size === 1).map(([cell]) => cell);
}
