/** Entra as an application meets it: discovery document, keys, signing in, and the token endpoint. */
import { Hono } from 'hono';
import { local } from '../config';
import { grantClientCredentials } from './clientCredentials';
import { authorize, grantToPerson } from './signIn';
import type { Tokens } from './tokens';

/** Routes start with the tenant, so the app is mounted at the root. */
export function entraApp(tokens: Tokens): Hono {
  const app = new Hono();
  app.get('/:tenant/v2.0/.well-known/openid-configuration', (c) => {
    const { origin } = new URL(c.req.url);
    const tenant = c.req.param('tenant');
    return c.json({
      issuer: `https://login.microsoftonline.com/${local.tenantId}/v2.0`,
      token_endpoint: `${origin}/${tenant}/oauth2/v2.0/token`,
      authorization_endpoint: `${origin}/${tenant}/oauth2/v2.0/authorize`,
      jwks_uri: `${origin}/${tenant}/discovery/v2.0/keys`,
      token_endpoint_auth_methods_supported: ['client_secret_post'],
      response_types_supported: ['code'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
    });
  });
  app.get('/:tenant/oauth2/v2.0/authorize', (c) => {
    const answer = authorize(new URL(c.req.url));
    return 'to' in answer ? c.redirect(answer.to) : c.html(answer.html, answer.status);
  });
  app.get('/:tenant/discovery/v2.0/keys', (c) => c.json(tokens.keySets.entra));
  app.post('/:tenant/oauth2/v2.0/token', async (c) => {
    const form = Object.fromEntries(new URLSearchParams(await c.req.text()));
    const { status, body } = (await grantToPerson(tokens, form)) ?? (await grantClientCredentials(tokens, c.req.param('tenant'), form));
    // A page of its own asks across origins.
    if (form.grant_type !== 'client_credentials') c.header('Access-Control-Allow-Origin', c.req.header('origin') ?? '*');
    return c.json(body, status, { 'Cache-Control': 'no-store' });
  });
  return app;
}
