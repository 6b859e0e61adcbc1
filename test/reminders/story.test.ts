import { ids } from '../bot/fakes';
import { order, Town } from './town';
test('x', async () => {
  const town = new Town();
  town.setTime('2026-01-05', '10:00');
  await town.tick('2026-01-05', '10:00');
  const orderId = await order(town, 'S-2026-0001', { firstFollowUpOn: '2026-06-01', wishedStart: '2026-01-12' });
  await town.as(ids.provider, 'acknowledgeOrder', { orderId, rev: 1, startsOn: '2026-01-12' }, 'S-2026-0001');
  const { addDays } = await import('#domain/calendar');
  for (let d = '2026-01-06'; d < '2026-07-10'; d = addDays(d, 1)) for (const t of ['00:01', '07:30', '08:00', '12:00']) await town.tick(d, t);
  console.log(town.messages.map((m) => [m.moment, town.w.organisation.people.find((p) => p.personId === m.recipient)?.name ?? m.recipient, m.kind, m.post.removed].join(' ')).join('\n'));
});
