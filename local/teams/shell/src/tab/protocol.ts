/**
 * The host's side of what @microsoft/teams-js 2.58 says through postMessage. The app sends `{id, uuidAsString, func, args}`; a call
 * that waits gets `{id, uuidAsString, args}`; events to the app are `{func, args}`. Names and argument orders are the library's.
 */

export interface TaskRequest {
  url?: string;
  card?: Record<string, unknown>;
  title?: string;
  width?: number | string;
  height?: number | string;
}

export interface PageTarget {
  pageId?: string;
  subPageId?: string;
  channelId?: string;
}

/** What the shell does for the app in the frame. */
export interface TabHost {
  frameContext: 'content' | 'task';
  /** The flat context of the `getContext` call. */
  context(): Record<string, unknown>;
  token(): Promise<string>;
  onLoaded(): void;
  onReady(): void;
  onFailed(reason: string): void;
  openLink(url: string): void;
  goTo(target: PageTarget): void;
  share(subPageId: string, label: string): void;
  /** Opens a dialog; resolves with what it handed back, rejects when the person closed it. */
  startTask(task: TaskRequest): Promise<unknown>;
  /** Only in a dialog: ends it with a result. */
  completeTask(result: unknown): void;
  resizeTask(size: TaskRequest): void;
  /** A message between a dialog and the tab that opened it. */
  relay(func: 'messageForParent' | 'messageForChild', message: unknown): void;
}

interface Request {
  id?: number;
  uuidAsString?: string;
  func: string;
  args?: unknown[];
}

type Answer = unknown[] | undefined | void;

const closedByPerson = 'User cancelled/closed the task module.';

const runtime = JSON.stringify({
  apiVersion: 4,
  isLegacyTeams: false,
  supports: {
    teamsCore: {},
    pages: { config: {}, currentApp: {} },
    dialog: { url: { parentCommunication: {} }, update: {} },
  },
});

function calls(host: TabHost): Record<string, (args: unknown[]) => Answer | Promise<Answer>> {
  const goTo = ([target]: unknown[]) => {
    host.goTo((target ?? {}) as PageTarget);
    return [true];
  };
  return {
    initialize: () => [host.frameContext, 'web', runtime, '2.0.1'],
    getContext: () => [host.context()],
    registerHandler: () => undefined,
    readyToUnload: () => undefined,
    'appInitialization.appLoaded': () => host.onLoaded(),
    'appInitialization.success': () => host.onReady(),
    'appInitialization.failure': ([reason, message]) => host.onFailed([reason, message].filter(Boolean).join(': ')),
    'appInitialization.expectedFailure': ([reason, message]) => host.onFailed([reason, message].filter(Boolean).join(': ')),
    'authentication.getAuthToken': () => host.token().then((token) => [true, token], (error: unknown) => [false, String(error)]),
    executeDeepLink: ([url]) => {
      host.openLink(String(url));
      return [true];
    },
    'pages.navigateToApp': goTo,
    'pages.currentApp.navigateTo': goTo,
    'pages.currentApp.navigateToDefaultPage': () => goTo([{}]),
    shareDeepLink: ([subPageId, label]) => host.share(String(subPageId ?? ''), String(label ?? '')),
    setFrameContext: () => undefined,
    'settings.getSettings': () => [{ entityId: host.context().entityId, contentUrl: `${location.origin}/tabs/` }],
    'tasks.startTask': ([task]) => host.startTask((task ?? {}) as TaskRequest).then((result) => ['', result], () => [closedByPerson, undefined]),
    'tasks.completeTask': ([result]) => host.completeTask(result),
    'tasks.updateTask': ([size]) => host.resizeTask((size ?? {}) as TaskRequest),
    messageForParent: ([message]) => host.relay('messageForParent', message),
    messageForChild: ([message]) => host.relay('messageForChild', message),
  };
}

export interface Connection {
  /** Sends an event to the app. */
  send(func: string, args: unknown[]): void;
  close(): void;
}

/** Listens to one frame of the shell's own origin. `host` may change between calls. */
export function connectFrame(frame: HTMLIFrameElement, host: () => TabHost): Connection {
  const listen = async ({ data, origin, source }: MessageEvent<Request | undefined>) => {
    const target = frame.contentWindow;
    if (!target || source !== target || origin !== location.origin || typeof data?.func !== 'string') return;
    const answer = calls(host())[data.func];
    if (!answer) return console.warn(`teams-js: nothing in the shell answers "${data.func}"`);
    const args = await answer(data.args ?? []);
    if (args) target.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
  };
  addEventListener('message', listen);
  return {
    send: (func, args) => frame.contentWindow?.postMessage({ func, args }, location.origin),
    close: () => removeEventListener('message', listen),
  };
}
