import { setTimeout as sleep } from 'node:timers/promises';
import { shortPatience, watching } from './watching';

const w = watching();
const { subscribe, all, touch } = w;

test('notifications tell within seconds that items of the list were created, changed or deleted, many changes at once', async () => {
  const { body: made } = await subscribe();
  const { body: item } = await touch();
  await Promise.all(Array.from({ length: 30 }, (_, n) => touch(n)));
  const [first] = await w.receiver.until(1, 5000);
  expect(first?.type).toMatch(/^application\/json/);
  expect(first?.body).toEqual({
    value: [{
      subscriptionId: made.id, subscriptionExpirationDateTime: made.expirationDateTime, clientState: 'secret', changeType: 'updated', resource: w.resource,
      tenantId: expect.stringMatching(/^[0-9a-f-]{36}$/), resourceData: { '@odata.type': '#Microsoft.Graph.ListItem' },
    }],
  });
  await sleep(1200);
  expect(w.receiver.notifications().length).toBe(1);
  await w.graph.ask('PATCH', `${w.list}/items/${item.id}/fields`, { body: { Title: 'changed' } });
  expect((await w.receiver.until(2, 5000)).length).toBe(2);
  await w.graph.ask('DELETE', `${w.list}/items/${item.id}`);
  expect((await w.receiver.until(3, 5000)).length).toBe(3);
});

test('notifications go to every subscription to the list, and to none of another list, of a refused change or of a reading', async () => {
  const ids = [(await subscribe()).body.id, (await subscribe({}, 'deploy')).body.id];
  await w.graph.ask('POST', `/sites/${w.graph.siteId}/lists/${w.title} looked up/items`, { body: { fields: { Title: 'elsewhere' } } });
  await w.graph.ask('POST', `${w.list}/items`, { body: { fields: { Nope: 1 } } });
  await w.graph.ask('GET', `${w.list}/items`);
  await sleep(1500);
  expect(w.receiver.notifications()).toEqual([]);
  await touch();
  expect((await w.receiver.until(2, 5000)).map(({ body }) => body.value[0].subscriptionId).sort()).toEqual(ids.sort());
});

test('notifications come again within 20 seconds after a failure, with growing pauses', async () => {
  await subscribe();
  w.receiver.reply((nth) => [500, 503, 202][nth - 1] ?? 202);
  await touch();
  const calls = await w.receiver.until(3, 20_000);
  expect(calls.length).toBe(3);
  const [first, second, third] = calls.map(({ at }) => at) as [number, number, number];
  expect(third - second).toBeGreaterThan(second - first);
  expect(third - second).toBeLessThan(20_000);
});

test('notifications come again within 20 seconds when there is no answer', async () => {
  await subscribe();
  const patience = shortPatience();
  w.receiver.reply((nth) => (nth === 1 ? 0 : 202));
  await touch();
  const [first, second] = await w.receiver.until(2, 15_000);
  expect(patience()[0]).toBeLessThanOrEqual(5000);
  expect(second!.at - first!.at).toBeLessThan(15_000);
});

test('notifications tell once more of what changes while one is under way', async () => {
  await subscribe();
  w.receiver.reply(async (nth) => {
    if (nth === 1) await touch(2);
    return 202;
  });
  await touch();
  expect((await w.receiver.until(2, 5000)).length).toBe(2);
  await sleep(1200);
  expect(w.receiver.notifications().length).toBe(2);
});

test('notifications end with the subscription', async () => {
  const { body: made } = await subscribe();
  await touch();
  await w.graph.ask('DELETE', `/subscriptions/${made.id}`, { as: 'runtime' });
  expect((await subscribe()).status).toBe(201);
  await touch();
  w.graph.clock.advance(61 * 60_000);
  await sleep(1500);
  expect(w.receiver.notifications()).toEqual([]);
  expect(await all()).toEqual([]);
});
