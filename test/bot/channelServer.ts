/** Keys of the bot channel, a token endpoint and a connector, on one small server of the suite's own. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const appId = 'a1111111-0000-4000-8000-000000000001';
export const tenantId = 'b2222222-0000-4000-8000-000000000002';

export interface Call { method: string; path: string; authorization?: string; body: any }
export interface ChannelServer {
  url: string;
  serviceUrl: string;
  calls: Call[];
  /** Answers the next calls to the connector with these, then 200 again. */
  answers: { status: number; headers?: Record<string, string> }[];
  token(claims?: object, options?: { expiresIn?: number; kid?: string; foreignKey?: boolean }): Promise<string>;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

export async function startChannelServer(): Promise<ChannelServer> {
  const own = await generateKeyPair('RS256');
  const foreign = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'k1', use: 'sig', endorsements: ['msteams'] };
  const calls: Call[] = [];
  const answers: ChannelServer['answers'] = [];
  const server = createServer((request, response) => void (async () => {
    const text = await bodyOf(request);
    const path = new URL(request.url ?? '', 'http://x').pathname;
    const send = (status: number, body: unknown, headers: Record<string, string> = {}) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    if (path.endsWith('/openidconfiguration')) return send(200, { issuer: 'https://api.botframework.com', jwks_uri: `http://${request.headers.host}/keys` });
    if (path === '/keys') return send(200, { keys: [jwk] });
    if (path.endsWith('/oauth2/v2.0/token')) return send(200, { token_type: 'Bearer', expires_in: 3599, access_token: 'bot-token' });
    calls.push({ method: request.method ?? '', path: decodeURIComponent(path), authorization: request.headers.authorization, body: text ? JSON.parse(text) : undefined });
    const next = answers.shift();
    if (next) return send(next.status, { error: { code: 'Told', message: 'so' } }, next.headers);
    return path.endsWith('/v3/conversations') ? send(201, { id: '19:c@thread.tacv2;messageid=77', activityId: '77' }) : send(200, { id: '55' });
  })().catch(() => response.writeHead(500).end()));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url, serviceUrl: `${url}/connector`, calls, answers,
    token: (claims = {}, { expiresIn = 3600, kid = 'k1', foreignKey = false } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ iss: 'https://api.botframework.com', aud: appId, serviceurl: `${url}/connector`, iat: now - 7200, nbf: now - 7200, exp: now + expiresIn, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid }).sign(foreignKey ? foreign.privateKey : own.privateKey);
    },
    close: () => new Promise((ended) => {
      server.close(() => ended());
      server.closeAllConnections();
    }),
  };
}
