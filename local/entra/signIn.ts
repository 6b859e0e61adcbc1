/** Signing in in a browser, as Entra does it for a page of its own: authorization code with PKCE, and tokens renewed by a refresh token. */
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { local } from '../config';
import { people, type LocalPerson } from '../people';
import { refuse, type GrantAnswer } from './clientCredentials';
import type { Tokens } from './tokens';

const scope = `${local.apiAudience}/access_as_user`;
/** Where the registered application may be come back to: the tab's own page on this machine. */
const isRegistered = (address: string): boolean => /^http:\/\/127\.0\.0\.1:\d+\/tabs\/$/.test(address);

const asked = z.object({
  client_id: z.literal(local.apiClientId), response_type: z.literal('code'), redirect_uri: z.string().refine(isRegistered), code_challenge: z.string().min(43).max(128),
  code_challenge_method: z.literal('S256'), state: z.string().max(400).default(''), scope: z.string().refine((text) => text.split(' ').includes(scope)), person: z.string().optional(),
});

interface Issued { person: LocalPerson; challenge: string; redirect: string; until: number }
/** A code is good once and for ten minutes. */
const codes = new Map<string, Issued>();
const renewals = new Map<string, LocalPerson>();
const secret = (): string => randomBytes(24).toString('base64url');

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const page = (body: string): string => `<!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Log på</title><style>body{font:16px sans-serif;max-width:440px;margin:40px auto;padding:0 16px;color-scheme:light dark}a{display:block;padding:12px 0}</style><body>${body}</body></html>`;

/** @returns the page on which a person is chosen, or where the browser goes once one is */
export function authorize(address: URL): { status: 200 | 400; html: string } | { to: string } {
  const parsed = asked.safeParse(Object.fromEntries(address.searchParams));
  if (!parsed.success) return { status: 400, html: page(`<h1>AADSTS900144</h1><p>${escaped(parsed.error.issues.map(({ path }) => path.join('.')).join(', '))}</p>`) };
  const { redirect_uri: redirect, state, code_challenge: challenge, person: key } = parsed.data;
  const back = (answer: Record<string, string>) => ({ to: `${redirect}?${new URLSearchParams({ ...answer, state }).toString()}` });
  if (key === '') return back({ error: 'access_denied', error_description: 'AADSTS65004: The person did not sign in.' });
  const person = people.find((p) => p.key === key);
  if (person) {
    const code = secret();
    codes.set(code, { person, challenge, redirect, until: Date.now() + 600_000 });
    return back({ code });
  }
  const link = (value: string, words: string) => {
    const to = new URL(address);
    to.searchParams.set('person', value);
    return `<a href="${escaped(`${to.pathname}${to.search}`)}">${escaped(words)}</a>`;
  };
  return { status: 200, html: page(`<h1>Log på Nordlund Kommune</h1>${people.map((p) => link(p.key, `${p.name} · ${p.title.da}`)).join('')}${link('', 'Annullér')}`) };
}

/** `form` holds the posted fields; null when the grant is another one. */
export async function grantToPerson(tokens: Tokens, form: Record<string, string>): Promise<GrantAnswer | null> {
  if (form.grant_type !== 'authorization_code' && form.grant_type !== 'refresh_token') return null;
  if (form.client_id !== local.apiClientId) return refuse(400, 'unauthorized_client', 700016, 'The application was not found in the tenant.');
  const person = form.grant_type === 'refresh_token' ? renewed(form.refresh_token ?? '') : redeemed(form);
  if (!person) return refuse(400, 'invalid_grant', 70000, 'The code or the refresh token is not valid.');
  const renewal = secret();
  renewals.set(renewal, person);
  return { status: 200, body: { token_type: 'Bearer', scope, expires_in: 3599, access_token: await tokens.issueUserToken(person), refresh_token: renewal } };
}

function renewed(token: string): LocalPerson | undefined {
  const person = renewals.get(token);
  renewals.delete(token);
  return person;
}

function redeemed({ code = '', code_verifier: verifier = '', redirect_uri: redirect }: Record<string, string>): LocalPerson | undefined {
  const issued = codes.get(code);
  codes.delete(code);
  const fits = issued && issued.until > Date.now() && issued.redirect === redirect && createHash('sha256').update(verifier).digest('base64url') === issued.challenge;
  return fits ? issued.person : undefined;
}
