/** The client-credentials grant of the token endpoint: form in, token or an error in Entra's words and codes out. */
import { randomUUID, timingSafeEqual } from 'node:crypto';
import { local, type ApplicationName } from '../config';
import { botFrameworkIssuer, graphAudience, type Tokens } from './tokens';

export interface GrantAnswer {
  status: 200 | 400 | 401;
  body: Record<string, unknown>;
}

/** `tenant` is the first part of the path, `form` the posted fields. Lifetime of a token: 3599 s, as Entra tells it. */
export async function grantClientCredentials(tokens: Tokens, tenant: string, form: Record<string, string>): Promise<GrantAnswer> {
  if (form.grant_type !== 'client_credentials') return refuse(400, 'unsupported_grant_type', 70003, `The grant type '${form.grant_type ?? ''}' is not supported here.`);
  const audience = audienceOf(form.scope ?? '');
  // A bot of the older, many-tenant kind asks the channel's own tenant for its token.
  const tenants = audience === botFrameworkIssuer ? [local.tenantId, 'botframework.com'] : [local.tenantId];
  if (!tenants.includes(tenant)) return refuse(400, 'invalid_request', 90002, `Tenant '${tenant}' was not found.`);
  const application = applicationOf(form.client_id ?? '');
  if (!application) return refuse(400, 'unauthorized_client', 700016, `Application '${form.client_id ?? ''}' was not found in the tenant.`);
  if (!sameSecret(form.client_secret ?? '', local.applications[application].secret)) return refuse(401, 'invalid_client', 7000215, 'The client secret is not valid.');
  if (!audience) return refuse(400, 'invalid_scope', 70011, `The scope '${form.scope ?? ''}' is not valid.`);
  const access_token = await tokens.issueAppToken(application, { audience });
  return { status: 200, body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token } };
}

function audienceOf(scope: string): string | undefined {
  const wanted = scope.split(' ').filter((part) => part.endsWith('/.default'));
  if (wanted.length !== 1) return undefined;
  return [graphAudience, botFrameworkIssuer].find((audience) => wanted[0] === `${audience}/.default`);
}

const applicationOf = (clientId: string): ApplicationName | undefined =>
  (Object.keys(local.applications) as ApplicationName[]).find((name) => local.applications[name].clientId === clientId);

function sameSecret(given: string, kept: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(kept)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export const refuse = (status: 400 | 401, error: string, code: number, words: string): GrantAnswer => ({
  status,
  body: { error, error_description: `AADSTS${code}: ${words}`, error_codes: [code], timestamp: new Date().toISOString(), trace_id: randomUUID(), correlation_id: randomUUID() },
});
