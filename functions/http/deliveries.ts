/** Routes of messages that have not arrived, for an administrator. */
import { routes } from '#contract/routes';
import type { Ports } from '#work/ports';
import { dropDelivery, listUndelivered, retryDelivery } from '#work/undelivered';
import { endpoint, type Call, type Door, type Reply } from './endpoint';

export function registerDeliveries(door: Door, ports: Ports): void {
  const administrator = (handle: (call: Call) => Promise<Reply>) => async (call: Call): Promise<Reply> =>
    call.person.roles.includes('admin') ? handle(call) : { ok: false, code: 'notAllowed' };

  endpoint('deliveries', routes.deliveries, door, administrator(async () => ({ ok: true, body: await listUndelivered(ports) })));
  endpoint('retryDelivery', routes.retryDelivery, door, administrator(({ params }) => retryDelivery(ports, params.key!)));
  endpoint('dropDelivery', routes.dropDelivery, door, administrator(({ params }) => dropDelivery(ports, params.key!)));
}
