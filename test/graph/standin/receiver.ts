/** A program of this machine that is notified: it keeps what it is sent and answers as the test says. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Call {
  at: number;
  type: string;
  /** Raw query, without the question mark. */
  query: string;
  token: string | null;
  body: any;
}

export interface Receiver {
  url: string;
  calls: Call[];
  /** Replaces the answer to handshakes; without an argument they are answered properly again. */
  shake(answer?: Handshake): void;
  /** Replaces the answer to notifications: a status, or 0 for none at all. */
  reply(status: Status): void;
  notifications(): Call[];
  /** Waits until there are as many notifications; the time is in milliseconds. */
  until(count: number, within: number): Promise<Call[]>;
  stop(): Promise<void>;
}

type Status = (nth: number) => number | Promise<number>;
type Handshake = (token: string, response: ServerResponse, rawQuery: string) => void;
const proper: Handshake = (token, response) => response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(token);

export async function startReceiver(): Promise<Receiver> {
  const calls: Call[] = [];
  let handshake = proper;
  let status: Status = () => 202;
  const notifications = () => calls.filter((call) => call.token === null);
  const server = createServer((request, response) => {
    void textOf(request).then(async (text) => {
      const { search, searchParams } = new URL(request.url ?? '/', 'http://receiver');
      const token = searchParams.get('validationToken');
      const call = { at: Date.now(), type: request.headers['content-type'] ?? '', query: search.slice(1), token, body: text === '' ? null : JSON.parse(text) };
      calls.push(call);
      if (token !== null) return handshake(token, response, call.query);
      const answer = await status(notifications().length);
      if (answer > 0) response.writeHead(answer).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`,
    calls,
    shake: (answer = proper) => void (handshake = answer),
    reply: (next) => void (status = next),
    notifications,
    async until(count, within) {
      for (const end = Date.now() + within; notifications().length < count && Date.now() < end; ) await sleep(20);
      return notifications();
    },
    async stop() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
