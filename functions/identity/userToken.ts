/** The tab's single sign-on token: signature by Entra's published keys, issuer, audience, tenant and expiry are all checked. */
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';

export interface TokenRules { tenantId: string; clientId: string; audience: string; standinsUrl?: string }

const claims = z.object({ oid: z.uuid(), tid: z.string(), ver: z.literal('2.0'), scp: z.string() });

/** Entra's keys cannot be had now: our trouble, not the caller's. */
export class SignInUnavailable extends Error {
  readonly code = 'signInUnavailable';
}

const badTokens = [errors.JWTExpired, errors.JWTClaimValidationFailed, errors.JWTInvalid, errors.JWSInvalid, errors.JWSSignatureVerificationFailed, errors.JWKSNoMatchingKey, errors.JOSEAlgNotAllowed, errors.JOSENotSupported, z.ZodError];
const isBadToken = (error: unknown): boolean => badTokens.some((kind) => error instanceof kind);

/** @returns a function that gives the person's object id, or null for any token that is not good */
export function userTokens({ tenantId, clientId, audience, standinsUrl }: TokenRules): (authorization: string | null) => Promise<string | null> {
  const keys = createRemoteJWKSet(new URL(`${standinsUrl ?? 'https://login.microsoftonline.com'}/${tenantId}/discovery/v2.0/keys`));
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
    if (!token) return null;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`, audience: [audience, clientId], algorithms: ['RS256'], requiredClaims: ['exp'],
      });
      const { oid, tid, scp } = claims.parse(payload);
      return tid === tenantId && scp.split(' ').includes('access_as_user') ? oid : null;
    } catch (error) {
      if (isBadToken(error)) return null;
      throw new SignInUnavailable(undefined, { cause: error });
    }
  };
}
