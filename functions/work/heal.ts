/** Follows the journal and finishes what a process that died had promised: projections, rows, cards. */
import { commitKey, type Commit } from '#contract/journal';
import { catchUp } from './catchUp';
import { commitsAfter, keepPlace, readPlace, type JournalPlace } from './journalPlace';
import type { Ports } from './ports';
import { hasAftermath, recover, type Settled } from './settle';

/** What has failed this often and is older than a day is given up: one commit that can never be finished must not hold up the rest. */
const patience = { attempts: 10, milliseconds: 86_400_000 };
/** A younger commit may still be in the hands of the process that made it. */
const graceMilliseconds = 20_000;

export interface Healer { heal(): Promise<{ healed: number; waiting: number }> }

/** @param report hears of commits that are given up */
export function healer(ports: Ports, settled: Settled, report: (error: unknown) => void): Healer {
  let place: JournalPlace | undefined;
  const failures = new Map<string, number>();
  return {
    async heal() {
      place ??= await readPlace(ports.settings);
      const now = await ports.clock.now();
      let { commits, end } = await commitsAfter(ports.journal, place);
      if (commits.length > 0) {
        // Another process may have come further meanwhile; its place is never moved back.
        const kept = await readPlace(ports.settings);
        if (kept.text !== place.text) ({ commits, end } = await commitsAfter(ports.journal, (place = kept)));
      }
      let healed = 0;
      let waiting = 0;
      for (const commit of commits) {
        if (settled.has(commit)) continue;
        const age = now.getTime() - Date.parse(commit.at);
        if (Math.abs(age) < graceMilliseconds) {
          waiting++;
          continue;
        }
        try {
          await healOne(ports, commit);
          settled.add(commit);
          healed++;
        } catch (error) {
          const key = commitKey(commit.caseNo, commit.version);
          const failed = (failures.get(key) ?? 0) + 1;
          failures.set(key, failed);
          if (failed < patience.attempts || age < patience.milliseconds) {
            waiting++;
            continue;
          }
          failures.delete(key);
          settled.add(commit);
          report(error);
        }
      }
      // Kept only when nothing behind it is left to do; otherwise the next minute reads the same commits again.
      if (waiting === 0 && commits.length > 0) {
        place = await keepPlace(ports.settings, place, end, now);
      }
      return { healed, waiting };
    },
  };
}

async function healOne(ports: Ports, commit: Commit): Promise<void> {
  const projected = (ports.readModel.versionOf(commit.caseNo) ?? 0) >= commit.version;
  if (projected && !hasAftermath(commit)) return;
  const stored = projected ? await ports.cases.load(commit.caseNo) : await catchUp(ports, commit.caseNo);
  if (!stored || stored.version < commit.version) throw new Error(`not projected: ${commitKey(commit.caseNo, commit.version)}`);
  await recover(ports, commit, stored.state);
}
