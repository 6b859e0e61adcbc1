/** Talks to the running product as one of the fictional people would: over HTTP, with their tokens. */
import { createHash } from 'node:crypto';

export interface Place { appUrl: string; standinsUrl: string }

/** A UUID that is the same for the same words, so that a demo that was interrupted can be played again without a second effect. */
function stepId(words: string): string {
  const hex = createHash('sha256').update(`demo ${words}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

async function json<T>(response: Response, what: string): Promise<T> {
  if (!response.ok) throw new Error(`${what}: ${response.status} ${(await response.text()).slice(0, 300)}`);
  return (await response.json()) as T;
}

const goesOnBecause = 'Drøftet med borgeren; oplyses, når det er afklaret.';

export function demoApi({ appUrl, standinsUrl }: Place) {
  const tokens = new Map<string, string>();
  const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  const authorization = async (person: string) => {
    let token = tokens.get(person);
    if (!token) {
      token = (await json<{ accessToken: string }>(await post(`${standinsUrl}/local/token`, { person }), 'token')).accessToken;
      tokens.set(person, token);
    }
    return { authorization: `Bearer ${token}` };
  };
  return {
    async get<T>(person: string, path: string): Promise<T> {
      return json<T>(await fetch(`${appUrl}/api/${path}`, { headers: { ...(await authorization(person)), purpose: person.startsWith('provider') ? 'delivery' : 'casework' } }), path);
    },
    /**
     * Where a gate warns, the person goes on with a reason.
     * @param words what the step is, unique in the demo: the same words give the same command
     * @returns the ids that the step made
     */
    async submit(person: string, path: string, input: object, words: string): Promise<Record<string, string>> {
      const headers = { ...(await authorization(person)), 'idempotency-key': stepId(words) };
      let answer = await post(`${appUrl}/api/${path}`, input, headers);
      const refusal = answer.status === 422 ? ((await answer.clone().json()) as { code?: string; details?: { gates?: string[] } }) : undefined;
      // Carried out just before an interruption: what the step looked at has moved on since.
      if (refusal?.code === 'idempotencyKeyReused') return {};
      if (refusal?.code === 'gateNeedsReason') {
        answer = await post(`${appUrl}/api/${path}`, { ...input, reasons: Object.fromEntries((refusal.details?.gates ?? []).map((gate) => [gate, goesOnBecause])) }, headers);
      }
      return (await json<{ created: Record<string, string> }>(answer, words)).created;
    },
    async clock(change: { set: string; quiet: true } | { reset: true; quiet: true }): Promise<void> {
      await json(await post(`${standinsUrl}/local/clock`, change), 'clock');
    },
    /** Runs the minute timer once, as the passing of time would. */
    async minute(): Promise<void> {
      await post(`${appUrl}/admin/functions/minuteTimer`, {});
    },
  };
}
export type DemoApi = ReturnType<typeof demoApi>;
