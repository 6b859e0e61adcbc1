/** Makes every projection anew from the journal, and checks the chain of its commits. Nothing is announced. */
import { afterCommit } from '#domain/evolve';
import type { CaseState } from '#domain/case';
import { commitKey, type Commit } from '#contract/journal';
import { commitHash } from './digest';
import type { Cases, Journal, Reports } from './ports';

export interface Rebuilt { cases: number; commits: number; broken: string[] }

/** @returns how much was rebuilt, and the keys of commits that are missing, edited or out of the chain; such a case is left as it is */
export async function rebuild({ journal, cases, reports }: { journal: Journal; cases: Cases; reports: Reports }): Promise<Rebuilt> {
  const { commits } = await journal.since(null);
  const broken: string[] = [];
  let rebuilt = 0;
  for (const [caseNo, chain] of grouped(commits)) {
    chain.sort((a, b) => a.version - b.version);
    const fault = faultIn(caseNo, chain);
    if (fault) {
      broken.push(fault);
      continue;
    }
    const last = chain.at(-1)!;
    const state = chain.reduce<CaseState | null>(afterCommit, null)!;
    await cases.rewrite({ state, version: last.version, lastHash: last.hash });
    for (const each of chain) await reports.rewrite(each, state);
    rebuilt++;
  }
  return { cases: rebuilt, commits: commits.length, broken };
}

function grouped(commits: readonly Commit[]): Map<string, Commit[]> {
  const cases = new Map<string, Commit[]>();
  for (const commit of commits) cases.set(commit.caseNo, [...(cases.get(commit.caseNo) ?? []), commit]);
  return cases;
}

/** The key of the first commit that does not follow from the one before it. */
function faultIn(caseNo: string, chain: readonly Commit[]): string | undefined {
  for (const [i, commit] of chain.entries()) {
    const expected = { version: i + 1, previousHash: chain[i - 1]?.hash ?? '' };
    if (commit.version !== expected.version || commit.previousHash !== expected.previousHash || commitHash(commit) !== commit.hash) return commitKey(caseNo, i + 1);
  }
  return undefined;
}
