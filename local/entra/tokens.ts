/** Every token that exists on one machine: of people, of applications, and of the bot channel. Times are real, never the movable clock's. */
import { randomUUID } from 'node:crypto';
import { SignJWT, jwtVerify, type JWTPayload } from 'jose';
import { local, type ApplicationName } from '../config';
import type { LocalPerson } from '../people';
import type { Store } from '../store';
import { openSigningKey, type SigningKey } from './keys';

export const graphAudience = 'https://graph.microsoft.com';
export const botFrameworkIssuer = 'https://api.botframework.com';

const hour = 3600;

/** What a test may bend to get a token that must be refused. `expiresIn` is seconds from now and may be negative. */
export interface TokenOverrides {
  expiresIn?: number;
  audience?: string;
  tenant?: string;
  issuer?: string;
}

export interface Tokens {
  /** Single sign-on token (v2.0) that a Teams tab gets for this person. */
  issueUserToken(person: LocalPerson, overrides?: TokenOverrides): Promise<string>;
  /** App-only token for Microsoft Graph (v1.0 claims), or for another audience through `overrides`. */
  issueAppToken(application: ApplicationName, overrides?: TokenOverrides): Promise<string>;
  /** Token that accompanies an activity to the bot: issued by the channel, bound to one service URL. */
  issueActivityToken(serviceUrl: string): Promise<string>;
  /** The application behind a Graph bearer token, with or without the word "Bearer"; null when it must be refused. */
  verifyAppToken(bearer: string): Promise<{ appId: string } | null>;
  /** The same for a call to the bot connector. */
  verifyConnectorToken(bearer: string): Promise<{ appId: string } | null>;
  /** The public keys of Entra and of the bot channel. */
  keySets: { entra: { keys: object[] }; botFramework: { keys: object[] } };
}

/** Opens (on first start creates) the keys and returns everything that issues and checks tokens. */
export async function openTokens(store: Store): Promise<Tokens> {
  const entra = await openSigningKey(store, 'entra');
  const channel = await openSigningKey(store, 'botframework');
  const verify = verifier(entra);
  return {
    issueUserToken: (person, overrides = {}) => sign(entra, userClaims(person, overrides), overrides.expiresIn),
    issueAppToken: (application, overrides = {}) => sign(entra, appClaims(application, overrides), overrides.expiresIn),
    issueActivityToken: (serviceUrl) => sign(channel, { iss: botFrameworkIssuer, aud: local.apiClientId, serviceurl: serviceUrl }),
    verifyAppToken: (bearer) => verify(bearer, graphAudience),
    verifyConnectorToken: (bearer) => verify(bearer, botFrameworkIssuer),
    keySets: {
      entra: { keys: [entra.publicJwk] },
      botFramework: { keys: [{ ...channel.publicJwk, endorsements: ['msteams'] }] },
    },
  };
}

function userClaims(person: LocalPerson, overrides: TokenOverrides): JWTPayload {
  const tid = overrides.tenant ?? local.tenantId;
  return {
    iss: overrides.issuer ?? `https://login.microsoftonline.com/${tid}/v2.0`,
    aud: overrides.audience ?? local.apiAudience,
    azp: local.apiClientId,
    oid: person.oid,
    sub: `sub-${person.oid}`,
    tid,
    preferred_username: person.upn,
    name: person.name,
    scp: 'access_as_user',
    ver: '2.0',
  };
}

function appClaims(application: ApplicationName, overrides: TokenOverrides): JWTPayload {
  const tid = overrides.tenant ?? local.tenantId;
  const aud = overrides.audience ?? graphAudience;
  const { clientId } = local.applications[application];
  // The service principal is another object than the application, as in a real tenant.
  const oid = clientId.replace(/^.{8}/, 'c0ffee00');
  return {
    iss: overrides.issuer ?? `https://sts.windows.net/${tid}/`,
    aud,
    appid: clientId,
    azp: clientId,
    appidacr: '1',
    idtyp: 'app',
    oid,
    sub: oid,
    tid,
    ver: '1.0',
    ...(aud === graphAudience ? { roles: ['Sites.Selected'] } : {}),
  };
}

function sign(key: SigningKey, claims: JWTPayload, expiresIn = hour): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  // An expired token must have been valid once, or it would be refused for its start instead of its end.
  const start = Math.min(now, now + expiresIn - 1);
  return new SignJWT({ ...claims, iat: start, nbf: start, exp: now + expiresIn, jti: randomUUID() })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
    .sign(key.privateKey);
}

const verifier = (key: SigningKey) => async (bearer: string, audience: string) => {
  const token = bearer.replace(/^Bearer\s+/i, '');
  const issuer = `https://sts.windows.net/${local.tenantId}/`;
  const checked = await jwtVerify(token, key.publicKey, { issuer, audience, algorithms: ['RS256'] }).catch(() => null);
  const { appid, idtyp } = checked?.payload ?? {};
  return typeof appid === 'string' && idtyp === 'app' ? { appId: appid } : null;
};
