/** What tests of subscriptions share: a stand-in, a receiver, and a fresh list for every test. */
import { type App, fixtureList, type Reply, type Standin, startStandin } from './harness';
import { type Receiver, startReceiver } from './receiver';

export interface Watching {
  graph: Standin;
  receiver: Receiver;
  /** Title and path of the list of this test, and the resource that names it. */
  title: string;
  list: string;
  resource: string;
  /** The instant that lies so many minutes ahead by the stand-in's clock. */
  minutes(n: number): string;
  wish(more?: object): { expirationDateTime: string };
  subscribe(more?: object, as?: App): Promise<Reply>;
  all(as?: App): Promise<{ id: string }[]>;
  /** Creates an item. */
  touch(n?: number): Promise<Reply>;
}

/** Starts and ends everything around the tests of a file; the members are set when the first test begins. */
export function watching(): Watching {
  const w = {} as Watching;
  Object.assign(w, {
    minutes: (n: number) => new Date(w.graph.clock.now().getTime() + n * 60_000).toISOString(),
    wish: (more = {}) => ({
      ...{ changeType: 'updated', resource: w.resource, notificationUrl: w.receiver.url, expirationDateTime: w.minutes(60), clientState: 'secret' },
      ...more,
    }),
    subscribe: (more: object = {}, as: App = 'runtime') => w.graph.ask('POST', '/subscriptions', { as, body: w.wish(more) }),
    all: async (as: App = 'runtime') => (await w.graph.ask('GET', '/subscriptions', { as })).body.value,
    touch: (n = 1) => w.graph.ask('POST', `${w.list}/items`, { as: 'runtime', body: { fields: { Title: `change ${n}` } } }),
  } satisfies Partial<Watching>);
  let count = 0;
  beforeAll(async () => {
    w.graph = await startStandin();
    w.receiver = await startReceiver();
  });
  afterAll(async () => {
    await w.graph.stop();
    await w.receiver.stop();
  });
  beforeEach(async () => {
    w.title = `Watched ${(count += 1)}`;
    w.list = await fixtureList(w.graph, w.title);
    w.resource = w.list.slice(1);
    w.receiver.shake();
    w.receiver.reply(() => 202);
    w.receiver.calls.length = 0;
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    w.graph.faults.clear();
    w.graph.clock.set(null);
    for (const as of ['deploy', 'runtime'] as const) {
      for (const { id } of await w.all(as)) await w.graph.ask('DELETE', `/subscriptions/${id}`, { as });
    }
  });
  return w;
}

/** Lets everybody wait a tenth of the usual time for an answer; tells for how long they meant to, in milliseconds. */
export function shortPatience(): () => number[] {
  const usual = AbortSignal.timeout.bind(AbortSignal);
  const spy = jest.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => usual(milliseconds / 10));
  return () => spy.mock.calls.map(([milliseconds]) => milliseconds);
}
