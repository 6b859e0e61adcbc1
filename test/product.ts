/** The whole product as its own processes, on ports and a folder of the test's own. Needs the build in `dist`. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import Database from 'libsql';
import { workingTime } from '#local/workingTime';
import { localDeployEnvironment, localEnvironment } from '#local/environment';

/** Tests and the bench are run from the project's folder. */
const root = process.cwd();

const free = (port: number) => new Promise<boolean>((answer) => {
  const probe = createServer().once('error', () => answer(false)).listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
});

/** Below the range from which a system takes ports for connections going out: one of those could take the port before it is listened on. */
async function freePair(): Promise<number> {
  for (;;) {
    const port = 20000 + Math.floor(Math.random() * 12000);
    if ((await free(port)) && (await free(port + 1))) return port;
  }
}

export async function freePort(): Promise<number> {
  return (await freePair()) + 1;
}

export const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Asks again until the answer is truthy; fails with `what` after 20 s. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | null | false>, milliseconds = 20_000): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await wait(50);
  }
}

class Process {
  private child?: ChildProcess;
  output = '';
  constructor(private readonly script: string, private readonly env: Record<string, string>) {}
  start(): void {
    this.child = spawn(process.execPath, [path.join(root, this.script)], { cwd: root, env: { PATH: process.env.PATH, ...this.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout!, this.child.stderr!]) stream.on('data', (data) => (this.output += data));
  }
  /** @throws Error with what the process said, when it ends instead */
  async ready(ask: () => Promise<boolean>): Promise<void> {
    await until(`${this.script} is ready`, async () => this.over || (await ask()));
    if (this.over) throw new Error(`${this.script} ended: ${this.output.slice(-1500)}`);
  }
  private get over(): boolean {
    return this.child!.exitCode !== null || this.child!.signalCode !== null;
  }
  ended(): Promise<number | null> {
    return new Promise((done) => (this.over ? done(this.child!.exitCode) : this.child!.once('exit', done)));
  }
  async kill(): Promise<void> {
    if (!this.child || this.over) return;
    this.child.kill('SIGKILL');
    await this.ended();
  }
}

export interface Answer<T = any> { status: number; body: T }
export interface ChatMessage { id: string; conversation: string; time: string; from: string; text?: string; card?: any; editedAt?: string }

export class Product {
  private readonly standins: Process;
  private readonly app: Process;
  private readonly tokens = new Map<string, string>();
  readonly appUrl: string;
  readonly standinsUrl: string;

  private constructor(private readonly port: number, readonly dataDir: string, env: Record<string, string>) {
    const place = { port, dataDir };
    const app = { ...localEnvironment(place), MESSAGES_PER_MINUTE: '60' };
    this.appUrl = `http://127.0.0.1:${port}`;
    this.standinsUrl = `http://127.0.0.1:${port + 1}`;
    this.standins = new Process('dist/local/standins.js', localEnvironment(place));
    this.app = new Process('dist/local/functions/host.js', { ...app, ...env });
  }

  /** The clock stands in working time, when messages go out. @param install also tells the bot for whom it is installed; `env` is for the app besides the usual; `data` is a folder to go on from */
  static async start({ install = true, env = {}, data }: { install?: boolean; env?: Record<string, string>; data?: string } = {}): Promise<Product> {
    if (!existsSync(path.join(root, 'dist/functions/app.js'))) throw new Error('Build first: npm run build');
    const product = new Product(await freePair(), mkdtempSync(path.join(tmpdir(), 'sagskompas-')), env);
    if (data) product.goOnFrom(data);
    await product.startStandins();
    await product.clock({ set: workingTime(new Date()).toISOString(), quiet: true });
    const { code, output } = await product.script('dist/manifest/provision.js');
    if (code !== 0) throw new Error(`Provisioning failed: ${output}`);
    await product.startApp();
    if (install) await product.control('POST', 'install');
    return product;
  }

  /** Runs a script of the build to its end, in the environment of the deployer. */
  async script(file: string): Promise<{ code: number | null; output: string }> {
    const script = new Process(file, localDeployEnvironment({ port: this.port, dataDir: this.dataDir }));
    script.start();
    return { code: await script.ended(), output: script.output };
  }

  async startStandins(): Promise<void> {
    this.standins.start();
    await this.standins.ready(async () => (await fetch(`${this.standinsUrl}/local/ready`)).ok);
  }
  async startApp(): Promise<void> {
    this.app.start();
    await this.app.ready(async () => (await fetch(`${this.appUrl}/api/health`)).ok);
  }
  killApp = () => this.app.kill();
  killStandins = () => this.standins.kill();
  get log(): string {
    return this.app.output;
  }

  /** A second app process on the same stand-ins; only what goes over HTTP to the app differs. */
  async secondApp(): Promise<Product> {
    const port = await freePair();
    const env = { ...localEnvironment({ port, dataDir: this.dataDir }), MESSAGES_PER_MINUTE: '60', LOCAL_STANDINS_URL: this.standinsUrl };
    const app = new Process('dist/local/functions/host.js', env);
    const second: Product = Object.create(this, { appUrl: { value: `http://127.0.0.1:${port}` }, app: { value: app }, stop: { value: () => app.kill() } });
    await second.startApp();
    return second;
  }

  /** Stops, and leaves the data in this folder for others to go on from. */
  async leave(folder: string): Promise<void> {
    await Promise.all([this.app.kill(), this.standins.kill()]);
    cpSync(this.dataDir, folder, { recursive: true });
    writeFileSync(path.join(folder, 'port'), String(this.port));
    await this.stop();
  }
  /** What others left holds their addresses: links in cards, and where the bot reaches people. */
  private goOnFrom(folder: string): void {
    cpSync(folder, this.dataDir, { recursive: true });
    const theirs = Number(readFileSync(path.join(folder, 'port'), 'utf8'));
    const store = new Database(path.join(this.dataDir, 'standins.db'));
    for (const [table, column] of [['chat_messages', 'activity'], ['graph_texts', 'value']]) {
      for (const offset of [0, 1]) store.prepare(`UPDATE ${table} SET ${column} = replace(${column}, ?, ?)`).run(`http://127.0.0.1:${theirs + offset}`, `http://127.0.0.1:${this.port + offset}`);
    }
    store.close();
  }
  async stop(): Promise<void> {
    await Promise.all([this.app.kill(), this.standins.kill()]);
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async request<T>(url: string, init: RequestInit): Promise<Answer<T>> {
    const response = await fetch(url, init);
    const text = await response.text();
    let body: unknown = text;
    try {
      body = JSON.parse(text);
    } catch { /* not JSON */ }
    return { status: response.status, body: body as T };
  }

  control<T = any>(method: string, name: string, body?: unknown): Promise<Answer<T>> {
    return this.request(`${this.standinsUrl}/local/${name}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) });
  }

  async token(person: string): Promise<string> {
    if (!this.tokens.has(person)) this.tokens.set(person, (await this.control<{ accessToken: string }>('POST', 'token', { person })).body.accessToken);
    return this.tokens.get(person)!;
  }

  async get<T = any>(person: string, route: string, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const purpose = person.startsWith('provider') ? 'delivery' : person === 'teamlead' ? 'supervision' : 'casework';
    return this.request(`${this.appUrl}/api/${route}`, { headers: { authorization: `Bearer ${await this.token(person)}`, purpose, ...headers } });
  }

  async post<T = any>(person: string, route: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.request(`${this.appUrl}/api/${route}`, {
      method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { authorization: `Bearer ${await this.token(person)}`, 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
    });
  }

  chats = async (person: string): Promise<ChatMessage[]> => (await this.control<ChatMessage[]>('GET', `chats/${person}?refresh=1`)).body;
  /** Messages of this person that show a card of this kind, by the card's own data. */
  cards = async (person: string, kind: string, ref?: string): Promise<ChatMessage[]> =>
    (await this.chats(person)).filter((m) => {
      const data = m.card?.refresh?.action?.data;
      return data?.card === kind && (ref === undefined || data.ref === ref);
    });
  /** Lets one person get many cards on one day, where a test plays many cases at once. */
  async allowManyCards(): Promise<void> {
    const { version, settings } = (await this.get('admin', 'settings')).body;
    const saved = await this.post('admin', 'settings', { version, settings: { ...settings, digestOver: 50 } });
    if (saved.status !== 200) throw new Error(JSON.stringify(saved.body));
  }
  /** Runs the minute timer now. */
  minute() {
    return this.request(`${this.appUrl}/admin/functions/minuteTimer`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
  }
  clock = (change: object) => this.control('POST', 'clock', change);

  /** A request to a list past the product, as a hand in SharePoint. */
  async list<T = any>(method: string, rest: string, body?: unknown): Promise<Answer<T>> {
    const { accessToken } = (await this.control<{ accessToken: string }>('POST', 'token', { app: 'runtime' })).body;
    const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' };
    const base = `${this.standinsUrl}/v1.0`;
    const site = (await this.request<{ id: string }>(`${base}/sites/nordlund.sharepoint.com:/sites/sagskompas`, { headers })).body.id;
    return this.request(`${base}/sites/${site}/lists/${rest}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  }

  /** Rows of a list, read with the reading application's own token. */
  async rows(list: string): Promise<Record<string, any>[]> {
    const { accessToken } = (await this.control<{ accessToken: string }>('POST', 'token', { app: 'reader' })).body;
    const headers = { authorization: `Bearer ${accessToken}` };
    const base = `${this.standinsUrl}/v1.0`;
    const site = (await this.request<{ id: string }>(`${base}/sites/nordlund.sharepoint.com:/sites/sagskompas`, { headers })).body.id;
    const found: Record<string, any>[] = [];
    let url: string | undefined = `${base}/sites/${site}/lists/${list}/items?$expand=fields&$top=1000`;
    while (url) {
      const page: Answer = await this.request(url.replace('https://graph.microsoft.com/v1.0', base), { headers });
      found.push(...page.body.value.map((item: { fields: Record<string, any> }) => item.fields));
      url = page.body['@odata.nextLink'];
    }
    return found;
  }
}
