/** Sends what could not reach a person before the bot was installed with them. */
import { deliver } from './deliver';
import type { Ports } from './ports';

export async function deliverWaiting(ports: Ports, recipient: string): Promise<void> {
  const organisation = await ports.settings.organisation();
  for (const { kind, ref, caseNo } of await ports.deliveries.waitingFor(recipient)) {
    const stored = await ports.cases.load(caseNo);
    if (stored) await deliver(ports, { action: 'send', kind, ref, recipient }, stored.state, organisation, true);
  }
}
