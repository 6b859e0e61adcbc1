/** Small cells: what is hidden stays hidden, also from someone who adds and subtracts. */
import fc from 'fast-check';
import { derivable, type Line } from '#domain/figures/derivable';
import { suppress, type Cell } from '#domain/figures/suppress';

const smallest = 5;
let serial = 0;
/** A cell behind which this many citizens stand, none of them elsewhere. */
const cell = (size: number, more: Partial<Cell> = {}): Cell => ({ behind: new Set(Array.from({ length: size }, () => `c${++serial}`)), size, ...more });

/** A table of any number of dimensions with all its totals. Place 0 of each dimension is its total. */
interface Table { cells: Cell[]; values: number[]; lines: Line[] }
function table(shape: number[], inner: (place: number[]) => Set<string>): Table {
  const places = shape.reduce<number[][]>((all, length) => all.flatMap((p) => Array.from({ length: length + 1 }, (_, i) => [...p, i])), [[]]);
  const at = new Map(places.map((p, i) => [p.join(), i]));
  const fills = places.map((p) => new Set<string>(places.filter((q) => q.every((n, d) => n > 0 && (p[d] === 0 || p[d] === n))).flatMap((q) => [...inner(q)])));
  const lines = places.flatMap((p, i) => p.flatMap((n, d) => (n > 0 ? [] : [{ total: i, parts: Array.from({ length: shape[d]! }, (_, k) => at.get(p.map((m, e) => (e === d ? k + 1 : m)).join())!) }])));
  return { cells: fills.map((behind) => ({ behind, size: behind.size })), values: fills.map((s) => s.size), lines };
}
const counts = (shape: number[], values: number[]): Table => {
  const sets = new Map<string, Set<string>>();
  let next = 0;
  return table(shape, (place) => {
    const key = place.join();
    if (!sets.has(key)) sets.set(key, cell(values[next++ % values.length]!).behind as Set<string>);
    return sets.get(key)!;
  });
};

/** What a patient reader finds: whenever one value of a line is missing, it is worked out, and again. */
function workedOut(lines: readonly Line[], hidden: readonly boolean[]): number[] {
  const known = hidden.map((h) => !h);
  const found: number[] = [];
  for (let more = true; more; ) {
    more = false;
    for (const { total, parts } of lines) {
      const missing = [total, ...parts].filter((at) => !known[at]);
      if (missing.length === 1) {
        known[missing[0]!] = true;
        found.push(missing[0]!);
        more = true;
      }
    }
  }
  return found;
}

/** Every way to fill the hidden cells that fits what is shown: a reader who knows the rules counts at least one citizen in each. */
function readings({ values, lines }: Table, hidden: readonly boolean[], limit: number): number[][] {
  const open = hidden.flatMap((h, at) => (h ? [at] : []));
  const filled = [...values];
  const found: number[][] = [];
  const fits = (done: number) => lines.every(({ total, parts }) => {
    const free = [total, ...parts].some((at) => open.indexOf(at) >= done);
    return free || filled[total] === parts.reduce((sum, at) => sum + filled[at]!, 0);
  });
  const fill = (done: number): void => {
    if (done === open.length) return void found.push([...filled]);
    for (let n = 1; n <= limit; n++) {
      filled[open[done]!] = n;
      if (fits(done + 1)) fill(done + 1);
    }
    filled[open[done]!] = values[open[done]!]!;
  };
  fill(0);
  return found;
}

const shown = ({ values }: Table, hidden: readonly boolean[]) => values.map((v, at) => (hidden[at] ? '·' : v));
const hiddenIn = (t: Table, more: Partial<Cell>[] = []) => suppress(t.cells.map((c, at) => ({ ...c, ...more[at] })), t.lines, smallest);

describe('one line of parts and a total', () => {
  const line = (...parts: number[]) => counts([parts.length], parts);
  test.each([
    ['nothing small: all is shown', [6, 7, 8], [21, 6, 7, 8]],
    ['zero is shown', [0, 7, 8], [15, 0, 7, 8]],
    ['five are enough', [5, 7, 8], [20, 5, 7, 8]],
    ['one small cell takes the smallest other one with it', [4, 9, 8], [21, '·', 9, '·']],
    ['two small cells that are many together need no third', [4, 1, 8], [13, '·', '·', 8]],
    ['cells that must be one each, since the total says so and nobody hides a zero, take the total', [1, 1, 1, 1, 1], ['·', '·', '·', '·', '·', '·']],
    ['two small cells that are few together take a third', [2, 2, 8, 9], [21, '·', '·', '·', 9]],
    ['a zero never hides another: the total would tell', [3, 0, 9], [12, '·', 0, '·']],
    ['few altogether: the total is hidden too', [3, 0, 1], ['·', '·', 0, '·']],
    ['all in one part: part and total are one', [3, 0], ['·', '·', 0]],
    ['nobody anywhere', [0, 0], [0, 0, 0]],
  ])('%s', (_name, parts, expected) => {
    const t = line(...parts);
    expect(shown(t, hiddenIn(t))).toEqual(expected);
  });
  test('the same citizens in two small cells count once', () => {
    const behind = cell(3).behind;
    const big = cell(9);
    const cells = [cell(20), { behind, size: 3 }, { behind, size: 3 }, big];
    expect(suppress(cells, [{ total: 0, parts: [1, 2, 3] }], smallest)).toEqual([false, true, true, true]);
  });
  test('the total goes when there is no other part', () => {
    expect(suppress([cell(20), cell(3)], [{ total: 0, parts: [1] }], smallest)).toEqual([true, true]);
  });
  test('a total that was hidden needs a part beside it', () => {
    expect(suppress([cell(15, { hidden: true }), cell(7), cell(8)], [{ total: 0, parts: [1, 2] }], smallest)).toEqual([true, true, false]);
  });
  test('an empty cell is not hidden, even when asked for', () => {
    expect(suppress([cell(0, { hidden: true })], [], smallest)).toEqual([false]);
  });
  test('a total to keep is the last to go', () => {
    const cells = (keep: boolean) => [cell(7, { keep }), cell(3), cell(9)];
    expect(suppress(cells(true), [{ total: 0, parts: [1, 2] }], smallest)).toEqual([false, true, true]);
    expect(suppress(cells(false), [{ total: 0, parts: [1, 2] }], smallest)).toEqual([true, true, false]);
    expect(suppress([cell(20, { keep: true }), cell(3)], [{ total: 0, parts: [1] }], smallest)).toEqual([true, true]);
  });
});

describe('rows and columns', () => {
  test('a hidden cell is hidden in its row, in its column, and in the corner of both', () => {
    const t = counts([3, 3], [3, 9, 9, 9, 9, 9, 9, 9, 9]);
    const hidden = hiddenIn(t);
    expect(hidden.filter(Boolean)).toHaveLength(4);
    expect(workedOut(t.lines, hidden)).toEqual([]);
  });
  test('a cell between two rings of hidden cells is found by long subtraction, and so is closed off', () => {
    // Rows and columns 1–2 and 3–4 are hidden in squares; the cell (2,3) bridges them, and every line has two hidden cells.
    const t = counts([4, 4], Array.from({ length: 16 }, () => 9));
    const at = (row: number, column: number) => row * 5 + column;
    const bridged = [[1, 1], [1, 2], [2, 1], [2, 2], [3, 3], [3, 4], [4, 3], [4, 4], [2, 3]].map(([r, c]) => at(r!, c!));
    const pattern = t.cells.map((_, i) => bridged.includes(i));
    expect(workedOut(t.lines, pattern)).toEqual([]);
    expect(derivable(t.lines, pattern)).toEqual([at(2, 3)]);
    const hidden = hiddenIn(t, pattern.map((h) => ({ hidden: h })));
    expect(derivable(t.lines, hidden)).toEqual([]);
    expect(hidden.filter(Boolean).length).toBeGreaterThan(bridged.length);
  });
  test('a total that is told under another name as well is closed off there', () => {
    const [p, u, v, q] = [cell(10), cell(5, { hidden: true }), cell(5, { hidden: true }), cell(10, { hidden: true })];
    expect(suppress([p!, u!, v!, q!], [{ total: 0, parts: [1, 2] }, { total: 3, parts: [1, 2] }], smallest)).toEqual([true, true, true, true]);
  });
  test('where there is nothing else to hide, it ends', () => expect(suppress([cell(3), cell(0)], [{ total: 0, parts: [1] }], smallest)).toEqual([true, false]));
  test('nothing is worked out where nothing is hidden', () => {
    const t = counts([2, 2], [9, 9, 9, 9]);
    expect(derivable(t.lines, t.cells.map(() => false))).toEqual([]);
  });
});

test('a large table is done in a moment', () => {
  const values = Array.from({ length: 150 * 12 }, (_, i) => (i * 7919) % 11);
  const t = counts([150, 3, 4], values);
  const start = performance.now();
  const hidden = hiddenIn(t);
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(derivable(t.lines, hidden)).toEqual([]);
});

describe('any table', () => {
  const small = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 2, arbitrary: fc.integer({ min: 5, max: 12 }) });
  const shapes = fc.oneof(fc.tuple(fc.integer({ min: 1, max: 6 })), fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })), fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 })));
  const tables = shapes.chain((shape) => fc.array(small, { minLength: 48, maxLength: 48 }).map((values) => counts([...shape], values)));

  test('no value of a few is shown, zero is, and no hidden value can be found by adding and subtracting', () => {
    fc.assert(fc.property(tables, (t) => {
      const hidden = hiddenIn(t);
      t.values.forEach((value, at) => {
        if (value > 0 && value < smallest) expect(hidden[at]).toBe(true);
        if (value === 0) expect(hidden[at]).toBe(false);
      });
      expect(workedOut(t.lines, hidden)).toEqual([]);
      expect(derivable(t.lines, hidden)).toEqual([]);
    }), { numRuns: 400 });
  });
  test('what is hidden in one line is, taken together, never about a few', () => {
    fc.assert(fc.property(tables, (t) => {
      const hidden = hiddenIn(t);
      for (const { total, parts } of t.lines) {
        const left = parts.filter((at) => hidden[at]).reduce((sum, at) => sum + t.values[at]!, 0);
        if (!hidden[total] && left > 0) expect(left).toBeGreaterThanOrEqual(smallest);
      }
    }), { numRuns: 400 });
  });
  test('a table without small cells is shown whole', () => {
    fc.assert(fc.property(shapes, fc.array(fc.constantFrom(0, 5, 6, 9), { minLength: 48, maxLength: 48 }), (shape, values) => {
      expect(hiddenIn(counts([...shape], values)).some(Boolean)).toBe(false);
    }));
  });
  test('a reader who tries every way to fill the gaps is left with more than one for each', () => {
    const little = fc.oneof(fc.tuple(fc.integer({ min: 2, max: 4 })), fc.tuple(fc.constant(2), fc.constant(2)), fc.tuple(fc.constant(2), fc.constant(3))) as fc.Arbitrary<number[]>;
    fc.assert(fc.property(little, fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 6, maxLength: 6 }), (shape, values) => {
      const t = counts(shape, values);
      const hidden = hiddenIn(t);
      fc.pre(hidden.filter(Boolean).length <= 8);
      const ways = readings(t, hidden, Math.max(16, t.values[0]! + 2));
      hidden.forEach((h, at) => {
        if (h && new Set(ways.map((w) => w[at])).size < 2) throw new Error(`${JSON.stringify(shape)} ${JSON.stringify(t.values)} ${JSON.stringify(shown(t, hidden))} ${at}`);
      });
    }), { numRuns: 300, examples: [[[2, 3], [1, 1, 0, 6, 1, 7]]] });
  });
  test('derivable finds exactly what has one solution', () => {
    fc.assert(fc.property(tables, fc.array(fc.boolean(), { minLength: 100, maxLength: 100 }), (t, flags) => {
      const hidden = t.cells.map((_, at) => flags[at % flags.length]!);
      const found = new Set(derivable(t.lines, hidden));
      for (const at of workedOut(t.lines, hidden)) expect(found.has(at)).toBe(true);
    }));
  });
});

test('what is not known of a hidden total is the least that any of its sums leaves', () => {
  const cells = [cell(20), cell(12, { hidden: true }), cell(4), cell(9), cell(3), cell(8), cell(2)];
  // The total of all, a hidden part of it that two sums add up to, and its other part.
  const lines = [{ total: 0, parts: [1, 2] }, { total: 1, parts: [3, 4] }, { total: 1, parts: [5, 6] }];
  const hidden = suppress(cells, lines, smallest);
  expect(hidden[1]).toBe(true);
  expect(workedOut(lines, hidden)).toEqual([]);
});
