/** The bot channel's discovery document and keys: with them a bot checks who sends it activities. */
import { Hono } from 'hono';
import { botFrameworkIssuer, type Tokens } from './tokens';

/** Mounted at `/botframework`. */
export function botFrameworkApp(tokens: Tokens): Hono {
  const app = new Hono();
  app.get('/.well-known/openidconfiguration', (c) =>
    c.json({
      issuer: botFrameworkIssuer,
      jwks_uri: `${new URL(c.req.url).origin}/botframework/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    }),
  );
  app.get('/keys', (c) => c.json(tokens.keySets.botFramework));
  return app;
}
