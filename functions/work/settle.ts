/** What follows a commit: the rows for reports, and the cards. May be done again at any time, with the same outcome. */
import type { CaseState } from '#domain/case';
import { commitKey, type Commit } from '#contract/journal';
import type { Organisation } from '#contract/organisation';
import { announce, deliveryKey, tells, type Notice } from './announce';
import { danishDay } from './danishDay';
import { deliverTogether } from './deliver';
import { attempts } from './attempts';
import { inParallel } from './inParallel';
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

/** True when a commit has rows or cards to follow. */
export const hasAftermath = ({ events }: Commit): boolean => events.some(({ type, data }) => tells(type) || 'orderId' in data || 'followUpId' in data);

async function noticesOf(ports: Ports, commit: Commit, state: CaseState, organisation: Organisation): Promise<Notice[]> {
  return announce(commit, state, organisation, danishDay(await ports.clock.now()));
}

/**
 * Edits and new cards first, then the rows for reports: these show that everything before them was done.
 * Everything is attempted, and the first error is thrown afterwards: one unreachable receiver must not keep the others waiting.
 */
export async function settle(ports: Ports, commit: Commit, state: CaseState): Promise<void> {
  const organisation = await ports.settings.organisation();
  await deliverAll(ports, await noticesOf(ports, commit, state, organisation), state, organisation, false);
  await ports.reports.project(commit, state);
}

/** The same for a commit of which it is not known how far it came: only what is not on record is done. */
export async function recover(ports: Ports, commit: Commit, state: CaseState): Promise<void> {
  if (await ports.reports.reflects(commit, state)) return;
  const organisation = await ports.settings.organisation();
  const notices = await noticesOf(ports, commit, state, organisation);
  const found = await Promise.all(notices.map((notice) => (notice.action === 'send' ? ports.deliveries.find(deliveryKey(notice), state.caseNo) : null)));
  // A card that was sent says nothing about another that was to be edited: edits are made again, which changes nothing when they were made.
  await deliverAll(ports, notices.filter((_notice, i) => !found[i]), state, organisation, true);
  await ports.reports.project(commit, state);
}

/** To every receiver side by side, to one receiver in order. */
async function deliverAll(ports: Ports, notices: readonly Notice[], state: CaseState, organisation: Organisation, recovering: boolean): Promise<void> {
  const { attempt, end } = attempts();
  await inParallel([...new Set(notices.map((n) => n.recipient))], async (recipient) => {
    const jobs = notices.filter((n) => n.recipient === recipient).map((notice) => ({ notice, state }));
    await attempt(deliverTogether(ports, recipient, jobs, organisation, recovering));
  });
  end();
}
