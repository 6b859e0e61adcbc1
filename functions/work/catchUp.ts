/** Brings the row of a case up to its journal: the commits that were promised but not yet written there. */
import { afterCommit } from '#domain/evolve';
import type { CaseState } from '#domain/case';
import type { Ports, StoredCase } from './ports';

/** @returns the case as the journal tells it, projected; null when no commit exists */
export async function catchUp({ cases, journal }: Pick<Ports, 'cases' | 'journal'>, caseNo: string): Promise<StoredCase | null> {
  const stored = await cases.load(caseNo);
  let state: CaseState | null = stored?.state ?? null;
  let version = stored?.version ?? 0;
  let lastHash = stored?.lastHash ?? '';
  for (let next = await journal.at(caseNo, version + 1); next; next = await journal.at(caseNo, version + 1)) {
    state = afterCommit(state, next);
    version = next.version;
    lastHash = next.hash;
  }
  if (!state || version === (stored?.version ?? 0)) return stored;
  return cases.project(stored, { state, version, lastHash });
}
