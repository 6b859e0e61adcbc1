/** Where people sign in who open the tab in a plain browser. */
import type { SignIn } from '#contract/routes';
import type { TokenRules } from './userToken';

/** @returns addresses of Entra (or its stand-in) for this tenant, and the scope for which the tab's own token is given; `offline_access` lets the page renew it */
export function signInAt({ tenantId, clientId, audience, standinsUrl }: TokenRules): SignIn {
  const endpoints = `${standinsUrl ?? 'https://login.microsoftonline.com'}/${tenantId}/oauth2/v2.0`;
  return { issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`, authorize: `${endpoints}/authorize`, token: `${endpoints}/token`, clientId, scope: `${audience}/access_as_user offline_access` };
}
