/** What follows a commit: the rows for reports, and the cards. May be done again at any time, with the same outcome. */
import type { CaseState } from '#domain/case';
import { commitKey, type Commit } from '#contract/journal';
import type { Organisation } from '#contract/organisation';
import { announce, deliveryKey, type Notice } from './announce';
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
  events.some(({ type, data }) => type === 'goalSet' || type === 'undone' || type === 'enteredInError' || type === 'startingPointRecorded' || type === 'goalCompleted' || 'orderId' in data || 'followUpId' in data);

/**
 * Edits and new cards first, then the rows for reports: these show that everything before them was done.
 * Everything is attempted, and the first error is thrown afterwards: one unreachable receiver must not keep the others waiting.
 */
export async function settle(ports: Ports, commit: Commit, state: CaseState): Promise<void> {
  const organisation = await ports.settings.organisation();
  const notices = announce(commit.events, state, organisation);
  await deliverAll(ports, [...notices.filter((n) => n.action === 'edit'), ...notices.filter((n) => n.action === 'send')], state, organisation, false);
  await ports.reports.project(commit, state);
}

/** The same for a commit of which it is not known how far it came: only what is not on record is done. */
export async function recover(ports: Ports, commit: Commit, state: CaseState): Promise<void> {
  if (await ports.reports.reflects(commit, state)) return;
  const organisation = await ports.settings.organisation();
  const notices = announce(commit.events, state, organisation);
  const sends = notices.filter((n) => n.action === 'send');
  const found = await Promise.all(sends.map((notice) => ports.deliveries.find(deliveryKey(notice), state.caseNo)));
  const missing = sends.filter((_notice, i) => !found[i]);
  // A card that was sent says nothing about another that was to be edited: edits are made again, which changes nothing when they were made.
  await deliverAll(ports, [...notices.filter((n) => n.action === 'edit'), ...missing], state, organisation, true);
  await ports.reports.project(commit, state);
}

async function deliverAll(ports: Ports, notices: readonly Notice[], state: CaseState, organisation: Organisation, recovering: boolean): Promise<void> {
  const errors: unknown[] = [];
  for (const notice of notices) {
    await deliver(ports, notice, state, organisation, recovering).catch((error: unknown) => void errors.push(error));
  }
  if (errors.length > 0) throw errors[0];
}
