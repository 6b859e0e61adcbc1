import { ConfidentialClientApplication } from '@azure/msal-node';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { local } from '#local/config';
import { people, personByKey } from '#local/people';
import { startTestStandins, type TestStandins } from './startStandins';
import { networkTo } from './tinyBot';

let standins: TestStandins;
beforeAll(async () => {
  standins = await startTestStandins();
});
afterAll(() => standins.close());

const tokenOf = async (body: object): Promise<string> => (await standins.call('POST', 'token', body)).body.accessToken;
const verify = (token: string) =>
  jwtVerify(token, createRemoteJWKSet(new URL(`${standins.url}/${local.tenantId}/discovery/v2.0/keys`)), {
    issuer: `https://login.microsoftonline.com/${local.tenantId}/v2.0`,
    audience: local.apiAudience,
  });

describe('a person’s token', () => {
  test.each(people.map((p) => p.key))('%s: verifies and tells who it is', async (key) => {
    const { payload } = await verify(await tokenOf({ person: key }));
    const person = personByKey(key)!;
    expect(payload).toMatchObject({ oid: person.oid, tid: local.tenantId, name: person.name, preferred_username: person.upn, scp: 'access_as_user', ver: '2.0' });
    expect(payload.exp! - payload.iat!).toBe(3600);
    expect(Math.abs(payload.iat! - Date.now() / 1000)).toBeLessThan(5);
  });

  test.each([
    ['expired', { expiresIn: -60 }, 'ERR_JWT_EXPIRED'],
    ['for another audience', { audience: 'api://other' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['of another tenant', { tenant: '11111111-1111-4111-8111-111111111111' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['of another issuer', { issuer: 'https://evil.example/v2.0' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
  ])('one that is %s is refused', async (_kind, bent, code) => {
    await expect(verify(await tokenOf({ person: 'caseworker', ...bent }))).rejects.toMatchObject({ code });
  });

  test('an expired token has a beginning in the past, so that only its end is wrong', async () => {
    const claims = decodeJwt(await tokenOf({ person: 'caseworker', expiresIn: -60 }));
    expect(claims.nbf!).toBeLessThan(claims.exp!);
  });

  test('a token whose signature was touched is refused', async () => {
    const [head, , signature] = (await tokenOf({ person: 'caseworker' })).split('.');
    const [, other] = (await tokenOf({ person: 'admin' })).split('.');
    await expect(verify(`${head}.${other}.${signature}`)).rejects.toMatchObject({ code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' });
  });

  test('survives a restart', async () => {
    const token = await tokenOf({ person: 'caseworker' });
    await standins.restart();
    await expect(verify(token)).resolves.toBeDefined();
  });
});

describe('an application’s token through msal-node', () => {
  const application = (clientId: string, clientSecret: string, tenant: string = local.tenantId) =>
    new ConfidentialClientApplication({
      auth: { clientId, clientSecret, authority: `https://login.microsoftonline.com/${tenant}` },
      system: { networkClient: networkTo(standins.url) },
    });
  const graph = { scopes: ['https://graph.microsoft.com/.default'] };

  test.each(Object.entries(local.applications))('%s gets one for Graph', async (_name, { clientId, secret }) => {
    const answer = await application(clientId, secret).acquireTokenByClientCredential(graph);
    expect(decodeJwt(answer!.accessToken)).toMatchObject({ aud: 'https://graph.microsoft.com', appid: clientId, azp: clientId, tid: local.tenantId, idtyp: 'app' });
  });

  test('and one for the bot connector', async () => {
    const { clientId, secret } = local.applications.runtime;
    const answer = await application(clientId, secret).acquireTokenByClientCredential({ scopes: ['https://api.botframework.com/.default'] });
    expect(decodeJwt(answer!.accessToken).aud).toBe('https://api.botframework.com');
  });

  test.each([
    ['wrong secret', () => application(local.applications.deploy.clientId, 'guess').acquireTokenByClientCredential(graph), 'invalid_client'],
    ['unknown application', () => application('99999999-9999-4999-8999-999999999999', 'x').acquireTokenByClientCredential(graph), 'unauthorized_client'],
    ['foreign tenant', () => application(local.applications.deploy.clientId, 'local-deploy-secret', '11111111-1111-4111-8111-111111111111').acquireTokenByClientCredential(graph), 'invalid_request'],
    ['unknown scope', () => application(local.applications.deploy.clientId, 'local-deploy-secret').acquireTokenByClientCredential({ scopes: ['https://vault.azure.net/.default'] }), 'invalid_scope'],
  ])('%s is refused in Entra’s words', async (_kind, ask, errorCode) => {
    await expect(ask()).rejects.toMatchObject({ errorCode });
  });

  test('another grant is refused', async () => {
    const body = new URLSearchParams({ grant_type: 'password', client_id: local.applications.deploy.clientId });
    const response = await fetch(`${standins.url}/${local.tenantId}/oauth2/v2.0/token`, { method: 'POST', body });
    expect([response.status, ((await response.json()) as { error: string }).error]).toEqual([400, 'unsupported_grant_type']);
  });
});

describe('at the doors', () => {
  const graph = (token: string) => fetch(`${standins.url}/v1.0/sites/${local.siteHost}:/${local.sitePath}`, { headers: { Authorization: `Bearer ${token}` } });
  const connector = (token?: string) => fetch(`${standins.url}/connector/v3/teams/x`, { headers: token ? { Authorization: `Bearer ${token}` } : {} });

  test('Graph takes the application’s token, and neither a person’s nor an expired one', async () => {
    expect((await graph(await tokenOf({ app: 'runtime' }))).status).toBe(200);
    expect((await graph(await tokenOf({ person: 'admin' }))).status).toBe(401);
    expect((await graph(await tokenOf({ app: 'runtime', expiresIn: -5 }))).status).toBe(401);
    expect((await graph(await tokenOf({ app: 'runtime', tenant: '11111111-1111-4111-8111-111111111111' }))).status).toBe(401);
  });

  test('the connector takes the bot’s token only', async () => {
    const audience = 'https://api.botframework.com';
    expect((await connector()).status).toBe(401);
    expect((await connector(await tokenOf({ app: 'runtime' }))).status).toBe(401);
    expect((await connector(await tokenOf({ app: 'deploy', audience }))).status).toBe(403);
    expect((await connector(await tokenOf({ app: 'runtime', audience }))).status).toBe(404);
  });

  test('discovery names this machine’s keys, and the channel’s keys are endorsed for Teams', async () => {
    const json = async (path: string) => (await (await fetch(standins.url + path)).json()) as Record<string, any>;
    const entra = await json(`/${local.tenantId}/v2.0/.well-known/openid-configuration`);
    expect(entra.issuer).toBe(`https://login.microsoftonline.com/${local.tenantId}/v2.0`);
    expect(entra.jwks_uri).toBe(`${standins.url}/${local.tenantId}/discovery/v2.0/keys`);
    const channel = await json('/botframework/.well-known/openidconfiguration');
    expect(channel.issuer).toBe('https://api.botframework.com');
    const keys = (await (await fetch(channel.jwks_uri)).json()) as { keys: Record<string, unknown>[] };
    expect(keys.keys[0]).toMatchObject({ kty: 'RSA', alg: 'RS256', endorsements: ['msteams'] });
    expect(keys.keys[0]).not.toHaveProperty('d');
  });
});
