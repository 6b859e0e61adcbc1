/** Signing keys that outlive a restart, so that a token issued yesterday still verifies within its time. */
import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, importJWK, type JWK, type KeyLike } from 'jose';
import type { Store } from '../store';

export interface SigningKey {
  kid: string;
  privateKey: KeyLike;
  publicKey: KeyLike;
  /** The public half as it is published in a key set. */
  publicJwk: JWK;
}

/** Reads the RS256 key of that name from the store, or makes and keeps a new one. */
export async function openSigningKey(store: Store, name: string): Promise<SigningKey> {
  store.exec('CREATE TABLE IF NOT EXISTS signing_keys (name TEXT PRIMARY KEY, kid TEXT NOT NULL, jwk TEXT NOT NULL)');
  const read = () => store.prepare('SELECT kid, jwk FROM signing_keys WHERE name = ?').get(name) as { kid: string; jwk: string } | undefined;
  const row = read() ?? (await keep(store, name));
  const privateJwk = JSON.parse(row.jwk) as JWK;
  const publicJwk: JWK = { kty: privateJwk.kty, n: privateJwk.n, e: privateJwk.e, kid: row.kid, use: 'sig', alg: 'RS256' };
  const privateKey = (await importJWK(privateJwk, 'RS256')) as KeyLike;
  const publicKey = (await importJWK(publicJwk, 'RS256')) as KeyLike;
  return { kid: row.kid, privateKey, publicKey, publicJwk };
}

async function keep(store: Store, name: string): Promise<{ kid: string; jwk: string }> {
  const pair = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const row = { kid: randomUUID(), jwk: JSON.stringify(await exportJWK(pair.privateKey)) };
  store.prepare('INSERT INTO signing_keys (name, kid, jwk) VALUES (?, ?, ?)').run(name, row.kid, row.jwk);
  return row;
}
