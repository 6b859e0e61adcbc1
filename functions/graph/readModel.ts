/** All cases in short, in memory: kept fresh by one delta query on `Cases`, at most once per five seconds. */
import type { CaseFacts } from '#domain/facts';
import type { ReadModel } from '#work/ports';
import { asFailure } from './failure';
import type { Rows } from './rows';

const freshMilliseconds = 5_000;
const columns = ['CaseNo', 'Version', 'Facts'] as const;

/** A row that was written before cases told what they ask for has nothing to remind of until it is written again. */
const readFacts = (text: string): CaseFacts => ({ asks: [], ...(JSON.parse(text) as Partial<CaseFacts>) }) as unknown as CaseFacts;

interface Known { itemId: string; version: number; facts: CaseFacts }

export interface LiveReadModel extends ReadModel {
  /** An own write is seen at once; an older version never replaces a newer one. */
  apply(caseNo: string, known: Known): void;
  itemIdOf(caseNo: string): string | undefined;
}

/** @param report hears of rows that cannot be read; @param monotonic milliseconds that only grow, separate from the clock of the cases */
export function createReadModel(rows: Rows, report: (error: unknown) => void, monotonic: () => number = () => performance.now()): LiveReadModel {
  const known = new Map<string, Known>();
  let link: string | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;
  let asOf = new Date(0);
  let asking: Promise<void> | undefined;

  const apply = (caseNo: string, next: Known) => {
    const before = known.get(caseNo);
    if (!before || next.version >= before.version) known.set(caseNo, next);
  };
  const ask = async () => {
    const at = new Date();
    const { rows: changed, link: next } = await rows.changes('Cases', link, columns);
    for (const { itemId, fields } of changed) {
      try {
        apply(String(fields.CaseNo), { itemId, version: Number(fields.Version), facts: readFacts(String(fields.Facts)) });
      } catch (error) {
        // A row that is no case, made by a hand in SharePoint: the others count all the same.
        report(error);
      }
    }
    link = next;
    asOf = at;
    askedAt = monotonic();
  };

  return {
    apply,
    itemIdOf: (caseNo) => known.get(caseNo)?.itemId,
    versionOf: (caseNo) => known.get(caseNo)?.version,
    known: () => [...known.values()].map((k) => k.facts),
    async all() {
      if (monotonic() - askedAt > freshMilliseconds) {
        asking ??= ask().finally(() => (asking = undefined));
        // With the store out of reach the last known overview is shown, with its age; with nothing known, the failure is.
        await asking.catch((error: unknown) => (link === null ? Promise.reject(asFailure(error)) : undefined));
      }
      return { facts: [...known.values()].map((k) => k.facts), asOf };
    },
  };
}
