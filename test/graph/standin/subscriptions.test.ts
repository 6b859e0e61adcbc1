import type { Receiver } from './receiver';
import { shortPatience, watching } from './watching';

const w = watching();
const { minutes, wish, subscribe, all, touch } = w;

describe('subscribing', () => {
  test('the endpoint is asked to give back a token, and then the subscription is there', async () => {
    const lifecycleNotificationUrl = `${w.receiver.url}?kind=lifecycle`;
    const body = { ...wish(), lifecycleNotificationUrl };
    const made = await w.graph.ask('POST', '/subscriptions', { as: 'runtime', body });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/), applicationId: 'runtime', changeType: 'updated', resource: w.resource, clientState: 'secret',
      notificationUrl: w.receiver.url, lifecycleNotificationUrl, expirationDateTime: body.expirationDateTime,
    });
    expect(w.receiver.calls.map(({ query }) => query.replace(/=(Validation).*/, '=…')).sort()).toEqual(['kind=lifecycle&validationToken=…', 'validationToken=…']);
    for (const { type, token, query, body: sent } of w.receiver.calls) {
      expect([type, sent]).toEqual(['text/plain; charset=utf-8', null]);
      expect(query.endsWith(`=${encodeURIComponent(token ?? '')}`)).toBe(true);
      expect(encodeURIComponent(token ?? '')).not.toBe(token);
    }
    expect((await w.graph.ask('GET', `/subscriptions/${made.body.id}`, { as: 'runtime' })).body).toMatchObject({ id: made.body.id, clientState: 'secret' });
  });

  test('a list can be named by its title and its site by its path', async () => {
    const named = `sites/nordlund.sharepoint.com:/sites/x:/lists/${encodeURIComponent(w.title)}`;
    const made = await subscribe({ resource: named });
    expect([made.status, made.body.resource]).toEqual([201, named]);
    await touch();
    expect((await w.receiver.until(1, 5000)).map(({ body }) => body.value[0].resource)).toEqual([named]);
  });

  test.each<[string, Parameters<Receiver['shake']>[0]]>([
    ['with an error', (_token, response) => response.writeHead(500).end()],
    ['with the token still encoded', (_token, response, query) => response.writeHead(200, { 'Content-Type': 'text/plain' }).end(query.split('=')[1])],
    ['with another text', (_token, response) => response.writeHead(200, { 'Content-Type': 'text/plain' }).end('hello')],
    ['as JSON', (token, response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(token)],
    ['with 202', (token, response) => response.writeHead(202, { 'Content-Type': 'text/plain' }).end(token)],
    ['with a redirect', (_token, response) => response.writeHead(302, { Location: w.receiver.url }).end()],
    ['by hanging up', (_token, response) => response.destroy()],
  ])('an endpoint that answers %s is not subscribed', async (_how, answer) => {
    w.receiver.shake(answer);
    const refused = await subscribe();
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain('validation request failed');
    expect(await all()).toEqual([]);
  });

  test('an endpoint that does not answer within ten seconds is not subscribed, the one for the lifecycle included', async () => {
    w.receiver.shake((token, response, query) => {
      if (!query.startsWith('kind=')) response.writeHead(200, { 'Content-Type': 'text/plain' }).end(token);
    });
    const patience = shortPatience();
    const refused = await subscribe({ lifecycleNotificationUrl: `${w.receiver.url}?kind=lifecycle` });
    expect([refused.status, refused.body.error.message]).toEqual([400, expect.stringContaining('validation request failed')]);
    expect(patience()).toEqual([10_000, 10_000]);
    expect(w.receiver.calls.length).toBe(2);
  });

  test('the resource must be a relative address of a list', async () => {
    const absolute = await subscribe({ resource: `https://graph.microsoft.com/v1.0/${w.resource}` });
    expect([absolute.status, absolute.body.error.code]).toEqual([400, 'BadRequest']);
    expect(absolute.body.error.message).toContain('must be a relative URI');
    for (const other of ['users', `${w.resource}/items`, `${w.resource}?$filter=x`, `sites/${w.graph.siteId}`]) {
      expect([other, (await subscribe({ resource: other })).status]).toEqual([other, 400]);
    }
    expect((await subscribe({ resource: `sites/${w.graph.siteId}/lists/Nowhere` })).status).toBe(404);
    expect(w.receiver.calls).toEqual([]);
  });

  test.each<[string, () => object, RegExp]>([
    ['another kind of change', () => ({ changeType: 'created' }), /Invalid 'changeType' attribute: 'created'/],
    ['several kinds of change', () => ({ changeType: 'updated,deleted' }), /Invalid 'changeType' attribute/],
    ['a lifetime above 42,300 minutes', () => ({ expirationDateTime: minutes(42_301) }), /42300 minutes/],
    ['an end in the past', () => ({ expirationDateTime: minutes(-1) }), /future/],
    ['an end that is no time', () => ({ expirationDateTime: 'tomorrow' }), /expirationDateTime/],
    ['no end', () => ({ expirationDateTime: undefined }), /expirationDateTime/],
    ['no address', () => ({ notificationUrl: undefined }), /notificationUrl/],
    ['a client state above 128 characters', () => ({ clientState: 'x'.repeat(129) }), /clientState/],
    ['resource data', () => ({ includeResourceData: true }), /resource data/],
    ['an address that is none', () => ({ notificationUrl: 'notify' }), /validation request failed/],
    ['an address of another machine', () => ({ notificationUrl: 'https://receiver.example/notify' }), /validation request failed/],
    ['an address of another machine for the lifecycle', () => ({ lifecycleNotificationUrl: 'http://10.0.0.1/notify' }), /validation request failed/],
  ])('refuses %s', async (_what, more, message) => {
    const began = Date.now();
    const refused = await subscribe(more());
    expect([refused.status, refused.body.error.message]).toEqual([400, expect.stringMatching(message)]);
    expect(Date.now() - began).toBeLessThan(2000);
    expect(await all()).toEqual([]);
  });

  test('takes what is just allowed', async () => {
    const made = await subscribe({ expirationDateTime: minutes(42_300), clientState: 'x'.repeat(128) });
    expect([made.status, made.body.clientState.length]).toEqual([201, 128]);
  });

  test('with the strict plan only https is taken', async () => {
    w.graph.faults.set({ strict: true });
    const refused = await subscribe();
    expect([refused.status, refused.body.error.message]).toEqual([400, expect.stringMatching(/validation request failed.*https/)]);
    expect((await subscribe({ lifecycleNotificationUrl: w.receiver.url })).status).toBe(400);
    expect(w.receiver.calls).toEqual([]);
    w.graph.faults.clear();
    expect((await subscribe()).status).toBe(201);
  });

  test('needs a token, and the role write on the site', async () => {
    expect((await w.graph.ask('POST', '/subscriptions', { as: null, body: wish() })).status).toBe(401);
    for (const as of ['reader', 'outsider'] as const) expect((await subscribe({}, as)).status).toBe(403);
    expect(w.receiver.calls).toEqual([]);
  });
});

describe('own subscriptions', () => {
  test('are listed, read, renewed and deleted by their application only', async () => {
    const { body: made } = await subscribe();
    const path = `/subscriptions/${made.id}`;
    expect((await all()).map(({ id }) => id)).toEqual([made.id]);
    expect(await all('deploy')).toEqual([]);
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const foreign = await w.graph.ask(method, path, method === 'PATCH' ? { body: { expirationDateTime: minutes(5) } } : {});
      expect([method, foreign.status]).toEqual([method, 404]);
    }
    const later = minutes(600);
    const renewed = await w.graph.ask('PATCH', path, { as: 'runtime', body: { expirationDateTime: later } });
    expect([renewed.status, renewed.body.expirationDateTime]).toEqual([200, later]);
    expect((await w.graph.ask('GET', path, { as: 'runtime' })).body.expirationDateTime).toBe(later);
    for (const body of [{ expirationDateTime: minutes(42_301) }, { expirationDateTime: minutes(-1) }, {}, { expirationDateTime: later, lifecycleNotificationUrl: w.receiver.url }]) {
      expect((await w.graph.ask('PATCH', path, { as: 'runtime', body })).status).toBe(400);
    }
    const gone = await w.graph.ask('DELETE', path, { as: 'runtime' });
    expect([gone.status, gone.text]).toEqual([204, '']);
    expect((await w.graph.ask('GET', path, { as: 'runtime' })).status).toBe(404);
    expect((await w.graph.ask('DELETE', path, { as: 'runtime' })).status).toBe(404);
  });

  test('go away when they run out by the movable clock, and with their list', async () => {
    const { body: short } = await subscribe({ expirationDateTime: minutes(60) });
    const { body: long } = await subscribe({ expirationDateTime: minutes(3000) });
    w.graph.clock.advance(61 * 60_000);
    expect((await all()).map(({ id }) => id)).toEqual([long.id]);
    expect((await w.graph.ask('PATCH', `/subscriptions/${short.id}`, { as: 'runtime', body: { expirationDateTime: minutes(60) } })).status).toBe(404);
    await w.graph.ask('DELETE', w.list);
    expect(await all()).toEqual([]);
  });
});
