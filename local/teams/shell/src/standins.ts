/** The local controls of the stand-ins, which listen on the port after the app's. */

const base = `${location.protocol}//${location.hostname}:${Number(location.port || 80) + 1}/local`;

export interface ChatMessage {
  id: string;
  conversation: string;
  conversationName: string;
  /** Id of the post that a reply in a channel belongs to. */
  thread?: string;
  /** ISO 8601. */
  time: string;
  /** `bot` or the key of a person. */
  from: string;
  text?: string;
  card?: Record<string, unknown>;
  editedAt?: string;
}

export interface TaskInfo {
  url?: string;
  card?: Record<string, unknown> | { content: Record<string, unknown> };
  title?: string;
  width?: number | string;
  height?: number | string;
}

/** What pressing an action led to. */
export interface PressAnswer {
  status: number;
  body: unknown;
}

export class StandinsError extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
  }
}

async function call<T>(path: string, body?: unknown): Promise<T> {
  const init: RequestInit = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(base + path, init);
  const text = await response.text();
  let answer: unknown = text;
  try {
    answer = JSON.parse(text);
  } catch {
    // An empty or plain-text answer stays as it is.
  }
  if (!response.ok) {
    const { message } = (typeof answer === 'object' && answer !== null ? answer : {}) as { message?: unknown };
    throw new StandinsError(response.status, typeof message === 'string' ? message : `HTTP ${response.status}`);
  }
  return answer as T;
}

export const readChats = (person: string) => call<ChatMessage[]>(`/chats/${person}`);
export const say = (person: string, text: string) => call<unknown>(`/chats/${person}/say`, { text });
export const readClock = () => call<{ now: string }>('/clock');
/** `advance` is an ISO 8601 duration; the clock lands on the morning of that day, when cards arrive. Resolves when the timers that fell due have run. */
export const moveClock = (advance: string) => call<{ now: string }>('/clock', { advance, land: '09:00' });
export const resetClock = () => call<{ now: string }>('/clock', { reset: true });
export const readToken = async (person: string) => (await call<{ accessToken: string }>('/token', { person })).accessToken;

/** Presses an action of a card; `action` is its own id, or its place among all actions in document order. */
export const press = (person: string, messageId: string, action: string | number, inputs: Record<string, unknown>) =>
  call<PressAnswer>(`/chats/${person}/invoke`, { messageId, action, inputs });

/** Hands in a card that stood in a dialog (task module). */
export const submitTask = (person: string, data: unknown) =>
  call<PressAnswer>(`/chats/${person}/activity`, { type: 'invoke', name: 'task/submit', value: { data, context: { theme: 'default' } } });
