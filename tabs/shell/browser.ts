/**
 * The door for those who do not have Teams: they sign in at Entra in their browser (OAuth 2.0 authorization code with PKCE, RFC 7636).
 * Tokens live in memory. Only what is needed to come back from Entra is kept in the browser, and only until then.
 */
import * as oauth from 'oauth4webapi';
import type { SignIn } from '#contract/routes';
import { keepToken } from './token';
import type { Host } from './teams';

export interface SignedOut { failed: boolean; begin(): Promise<void> }
export interface Entered { host?: Host; signedOut?: SignedOut }

interface Pending { verifier: string; state: string; route: string }
const pendingKey = 'sagskompas-sign-in';
/** Registered at Entra as where people come back to. */
const backHere = (): string => `${location.origin}${location.pathname}`;

function takePending(): Pending | undefined {
  const kept = sessionStorage.getItem(pendingKey);
  sessionStorage.removeItem(pendingKey);
  return kept === null ? undefined : (JSON.parse(kept) as Pending);
}

async function begin({ authorize, clientId, scope }: SignIn): Promise<void> {
  const pending: Pending = { verifier: oauth.generateRandomCodeVerifier(), state: oauth.generateRandomState(), route: location.hash };
  sessionStorage.setItem(pendingKey, JSON.stringify(pending));
  const asked = {
    client_id: clientId, response_type: 'code', redirect_uri: backHere(), scope, state: pending.state,
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier), code_challenge_method: 'S256',
  };
  location.assign(`${authorize}?${new URLSearchParams(asked).toString()}`);
}

/** A token for the code that Entra sent back, and after it new ones for as long as Entra allows. */
async function signedIn(at: SignIn, { verifier, state }: Pending, returned: URLSearchParams): Promise<Host> {
  const server: oauth.AuthorizationServer = { issuer: at.issuer, authorization_endpoint: at.authorize, token_endpoint: at.token };
  const client: oauth.Client = { client_id: at.clientId };
  // Only the stand-ins on one's own machine are reached without TLS.
  const options = { [oauth.allowInsecureRequests]: at.token.startsWith('http://127.0.0.1:') };
  const params = oauth.validateAuthResponse(server, client, returned, state);
  const answer = await oauth.processAuthorizationCodeResponse(server, client, await oauth.authorizationCodeGrantRequest(server, client, oauth.None(), params, backHere(), verifier, options));
  let { refresh_token: renewal } = answer;
  const getToken = keepToken(async () => {
    if (renewal === undefined) throw new Error('signed out');
    const next = await oauth.processRefreshTokenResponse(server, client, await oauth.refreshTokenGrantRequest(server, client, oauth.None(), renewal, options));
    renewal = next.refresh_token ?? renewal;
    return next.access_token;
  }, Date.now, answer.access_token);
  const prefers = (what: string) => matchMedia(what).matches;
  return {
    theme: prefers('(forced-colors: active)') ? 'contrast' : prefers('(prefers-color-scheme: dark)') ? 'dark' : 'default',
    locale: navigator.language, appId: import.meta.env.VITE_TEAMS_APP_ID, getToken,
  };
}

/** @returns the host when the person has just come back from signing in; otherwise how to begin */
export async function enter(): Promise<Entered> {
  const at = (await (await fetch('/api/sign-in')).json()) as SignIn;
  const returned = new URLSearchParams(location.search);
  const pending = takePending();
  let failed = false;
  if (pending && (returned.has('code') || returned.has('error'))) {
    // The code is used up at once, and stands in no history.
    history.replaceState(null, '', `${location.pathname}${pending.route}`);
    try {
      return { host: await signedIn(at, pending, returned) };
    } catch {
      failed = true;
    }
  }
  return { signedOut: { failed, begin: () => begin(at) } };
}
