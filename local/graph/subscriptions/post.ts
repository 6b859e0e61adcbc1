/** The only calls that the stand-in makes by itself: POST to a program on this machine. */
import http from 'node:http';
import https from 'node:https';

export interface Answer {
  status: number;
  /** Media type in lower case, without parameters; empty when none is told. */
  type: string;
  text: string;
}

/** Longest answer that is read, in bytes. */
const answerLimit = 64 * 1024;

export const isLoopback = (url: URL): boolean => /^(127(\.\d{1,3}){3}|localhost|\[::1\])$/i.test(url.hostname);

/**
 * Sends a body and reads the answer; redirects are not followed. Rejects when the address is not of this machine, when
 * there is no answer within `patience` milliseconds, and when `ending` is aborted.
 */
export function post(url: URL, type: string, body: string, patience: number, ending: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    if (!isLoopback(url)) throw new Error(`${url.host} is not this machine.`);
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: 'POST',
      headers: { 'Content-Type': `${type}; charset=utf-8`, 'Content-Length': Buffer.byteLength(body) },
      agent: false,
      signal: AbortSignal.any([AbortSignal.timeout(patience), ending]),
      // A receiver on this machine can only have a certificate of its own making.
      rejectUnauthorized: false,
    });
    request.once('error', reject);
    request.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.once('error', reject);
      response.on('data', (chunk: string) => {
        text += chunk;
        if (text.length > answerLimit) request.destroy(new Error('The answer is too long.'));
      });
      response.once('end', () => {
        const media = (response.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
        resolve({ status: response.statusCode ?? 0, type: media, text });
      });
    });
    request.end(body);
  });
}
