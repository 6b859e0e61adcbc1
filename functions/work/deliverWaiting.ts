/** Sends what could not reach a person before the bot was installed with them. */
import { deliverTogether } from './deliver';
import { jobsOf, kept } from './outbox/jobs';
import type { Ports } from './ports';

export async function deliverWaiting(ports: Ports, recipient: string): Promise<void> {
  const waiting = (await ports.deliveries.inState('waiting')).filter((d) => d.recipient === recipient);
  await deliverTogether(ports, recipient, await jobsOf(ports, kept(waiting)), await ports.settings.organisation(), true);
}
