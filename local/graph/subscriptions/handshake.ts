/** The handshake that proves an address wants to be notified: it must give back the token it is sent. */
import { randomUUID } from 'node:crypto';
import { GraphError } from '../errors';
import { isLoopback, post } from './post';

/** A receiver has this long to answer the handshake, in milliseconds. */
const patience = 10_000;

/**
 * Throws 400 unless the address answers 200 with the decoded token as plain text. Addresses beyond this machine are
 * refused without being called; with `strict`, so is everything but https.
 */
export async function proveEndpoint(address: string, strict: boolean, ending: AbortSignal): Promise<void> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw failed(`'${address}' is no address of a notification endpoint.`);
  if (strict && url.protocol !== 'https:') throw failed('Notification endpoint must be reached by https.');
  if (!isLoopback(url)) throw failed('Notification endpoint must respond with 200 OK to validation request.');
  const token = `Validation: reachability of the endpoint for request ${randomUUID()}`;
  url.hash = '';
  url.search = `${url.search === '' ? '?' : `${url.search}&`}validationToken=${encodeURIComponent(token)}`;
  const answer = await post(url, 'text/plain', '', patience, ending).catch(() => null);
  if (answer?.status !== 200 || answer.type !== 'text/plain' || answer.text !== token) {
    throw failed('Notification endpoint must respond with 200 OK to validation request.');
  }
}

const failed = (reason: string) => new GraphError(400, 'ValidationError', `Subscription validation request failed. ${reason}`);
