/** A stored state that an earlier version of the product built is built anew from the journal before anybody reads it. */
import { stateShape, type CaseState } from '#domain/case';
import { afterCommit } from '#domain/evolve';
import type { Cases, Journal } from './ports';

/** The cases as they are, with every state of today's shape. The row itself is written anew by the next change, or by `npm run rebuild`. */
export const presentShape = (cases: Cases, journal: Pick<Journal, 'of'>): Cases => ({
  ...cases,
  async load(caseNo) {
    const stored = await cases.load(caseNo);
    if (!stored || stored.state.shape === stateShape) return stored;
    const commits = (await journal.of(caseNo)).filter((commit) => commit.version <= stored.version);
    return { ...stored, state: commits.reduce<CaseState | null>(afterCommit, null)! };
  },
});
