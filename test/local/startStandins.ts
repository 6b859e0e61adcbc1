/** Stand-ins of one suite's own: in this process, on a free port, with a folder that goes away afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startStandins, type Standins } from '#local/standins';

export interface TestStandins extends Standins {
  dataDir: string;
  /** Calls a control and answers status and JSON body. */
  call<T = any>(method: string, control: string, body?: unknown): Promise<{ status: number; body: T }>;
  /** Ends the stand-ins and starts them again on the same file and port. */
  restart(): Promise<void>;
}

/** `appUrl` is where activities and clock news go; nothing listens there unless the test says so. */
export async function startTestStandins({ appUrl = 'http://127.0.0.1:9' }: { appUrl?: string } = {}): Promise<TestStandins> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'standins-'));
  let app = appUrl;
  let running = await startStandins({ port: 0, dataDir, appUrl });
  return {
    dataDir,
    get url() {
      return running.url;
    },
    useApp(url) {
      app = url;
      running.useApp(url);
    },
    async call(method, control, body) {
      const init = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
      const response = await fetch(`${running.url}/local/${control}`, { method, ...init });
      const text = await response.text();
      return { status: response.status, body: text ? JSON.parse(text) : null };
    },
    async restart() {
      const port = Number(new URL(running.url).port);
      await running.close();
      // Clients in this process notice their closed sockets only when they get a turn.
      await sleep(50);
      running = await startStandins({ port, dataDir, appUrl: app });
    },
    async close() {
      await running.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
