/** The process of the stand-in is killed in the middle of writing, several times, and nothing is lost or half done. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { startReceiver } from './receiver';

const folder = mkdtempSync(path.join(tmpdir(), 'standin-kill-'));
const file = path.join(folder, 'store.db');
let child: ChildProcess;
let url = '';

async function start(): Promise<void> {
  child = spawn(process.execPath, [path.join(__dirname, 'child.cjs'), file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  url = `http://127.0.0.1:${Number(line.toString())}/v1.0`;
}

async function kill(): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function ask(method: string, at: string, body?: object) {
  const headers = { Authorization: 'Bearer deploy', 'Content-Type': 'application/json' };
  const reply = await fetch(url + at, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  return { status: reply.status, body: (await reply.json()) as any };
}

afterAll(async () => {
  await kill();
  rmSync(folder, { recursive: true, force: true });
});

test('a killed process keeps every answered change and no part of another', async () => {
  const list = '/sites/nordlund.sharepoint.com:/sites/x:/lists/Kept';
  await start();
  const columns = [{ name: 'RowKey', text: {}, indexed: true, enforceUniqueValues: true }, { name: 'State', text: { allowMultipleLines: true } }];
  expect((await ask('POST', '/sites/nordlund.sharepoint.com:/sites/x:/lists', { displayName: 'Kept', columns })).status).toBe(201);

  const answered = new Set<string>();
  let stopped = false;
  const write = async (round: number, writer: number) => {
    for (let n = 0; !stopped; n += 1) {
      const RowKey = `${round}/${writer}/${n}`;
      try {
        const made = await ask('POST', `${list}/items`, { fields: { RowKey, State: RowKey.repeat(2000) } });
        if (made.status === 201) answered.add(RowKey);
      } catch {
        return;
      }
    }
  };
  for (let round = 0; round < 3; round += 1) {
    stopped = false;
    const writers = Array.from({ length: 4 }, (_, writer) => write(round, writer));
    await sleep(400);
    await kill();
    stopped = true;
    await Promise.all(writers);
    await start();
  }

  const rows: { id: string; fields: { RowKey: string; State: string } }[] = [];
  for (let at: string | undefined = `${list}/items?$expand=fields&$top=100`; at; ) {
    const { body }: { body: { value: typeof rows; '@odata.nextLink'?: string } } = await ask('GET', at);
    rows.push(...body.value);
    at = body['@odata.nextLink']?.slice('https://graph.microsoft.com/v1.0'.length);
  }
  const stored = new Map(rows.map((row) => [row.fields.RowKey, row.fields.State]));
  expect(answered.size).toBeGreaterThan(20);
  expect([...answered].filter((key) => !stored.has(key))).toEqual([]);
  expect([...stored].filter(([key, state]) => state !== key.repeat(2000))).toEqual([]);
  expect(rows.map((row) => Number(row.id))).toEqual(rows.map((_, n) => n + 1));

  const last = rows.at(-1)!;
  expect((await ask('GET', `${list}/items?$filter=fields/RowKey eq '${last.fields.RowKey}'`)).body.value.length).toBe(1);
  const next = await ask('POST', `${list}/items`, { fields: { RowKey: 'after' } });
  expect([next.status, Number(next.body.id)]).toEqual([201, rows.length + 1]);
  const db = new Database(file);
  expect(db.prepare('SELECT count(*) AS n FROM graph_values').get([])).toMatchObject({ n: rows.length + 1 });
  expect(db.prepare('PRAGMA integrity_check').get([])).toMatchObject({ integrity_check: 'ok' });
  db.close();
}, 60_000);

test('a notification that could not be delivered before the process was killed is delivered by the next one', async () => {
  const list = 'sites/nordlund.sharepoint.com:/sites/x:/lists/Kept';
  const receiver = await startReceiver();
  const expirationDateTime = new Date(Date.now() + 3_600_000).toISOString();
  const made = await ask('POST', '/subscriptions', { changeType: 'updated', resource: list, notificationUrl: receiver.url, expirationDateTime, clientState: 'kept' });
  expect(made.status).toBe(201);
  receiver.reply(() => 503);
  expect((await ask('POST', `/${list}/items`, { fields: { RowKey: 'notified' } })).status).toBe(201);
  expect((await receiver.until(1, 10_000)).length).toBe(1);
  await kill();
  receiver.reply(() => 202);
  await start();
  const [, again] = await receiver.until(2, 20_000);
  expect(again?.body.value).toEqual([expect.objectContaining({ subscriptionId: made.body.id, clientState: 'kept' })]);
  expect((await ask('GET', '/subscriptions')).body.value.map(({ id }: { id: string }) => id)).toEqual([made.body.id]);
  await receiver.stop();
});
