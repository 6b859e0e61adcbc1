/** What follows a commit: the rows for reports, and the cards. May be done again at any time, with the same outcome. */
import type { CaseState } from '#domain/case';
import { commitKey, type Commit } from '#contract/journal';
import { announce } from './announce';
import { deliver } from './deliver';
import type { Ports } from './ports';

/** Remembers which commits this process has settled, so that the timer does not do them again. */
export class Settled {
  private readonly keys = new Set<string>();
  has(commit: Commit): boolean {
    return this.keys.has(commitKey(commit.caseNo, commit.version));
  }
  add(commit: Commit): void {
    this.keys.add(commitKey(commit.caseNo, commit.version));
    if (this.keys.size > 20000) this.keys.delete(this.keys.values().next().value!);
  }
}

/** True when a commit has rows or cards to follow: only orders, follow-ups and goals have. */
export const hasAftermath = ({ events }: Commit): boolean =>
  events.some(({ type, data }) => type === 'goalSet' || 'orderId' in data || 'followUpId' in data);

/** Everything is attempted, and the first error is thrown afterwards: one unreachable receiver must not keep the others waiting. */
export async function settle(ports: Ports, commit: Commit, state: CaseState, recovering: boolean): Promise<void> {
  const organisation = await ports.settings.organisation();
  const steps = [
    () => ports.reports.project(commit, state),
    ...announce(commit.events, state, organisation).map((notice) => () => deliver(ports, notice, state, organisation, recovering)),
  ];
  const errors: unknown[] = [];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}
