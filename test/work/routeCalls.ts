/** Routes as they were registered with Azure Functions, called as one person after another. The suite mocks `app.http`. */
import { app } from '@azure/functions';

type Handler = (request: object, context: object) => Promise<{ status: number; jsonBody: any }>;

/** @param people ids by what they are · @param register registers the routes for whoever calls; done anew before each test */
export function routeCalls<Who extends string>(people: Readonly<Record<Who, string>>, register: (personOf: () => Promise<string>) => void) {
  const everyone = Object.keys(people) as Who[];
  const error = jest.fn();
  let handlers: Record<string, Handler>;
  let who = everyone[0]!;
  beforeEach(() => {
    const http = jest.mocked(app.http);
    http.mockClear();
    error.mockClear();
    register(async () => people[who]);
    handlers = Object.fromEntries(http.mock.calls.map(([name, options]) => [name, options.handler as unknown as Handler]));
  });
  const call = async (as: Who, name: string, body?: unknown, query = '') => {
    who = as;
    const headers = new Headers({ 'content-type': 'application/json' });
    const answer = await handlers[name]!({ headers, query: new URLSearchParams(query), params: {}, text: async () => JSON.stringify(body) }, { error });
    return [answer.status, answer.jsonBody] as const;
  };
  const statuses = async (name: string, body?: unknown) => {
    const found: Partial<Record<Who, number>> = {};
    for (const as of everyone) found[as] = (await call(as, name, body))[0];
    return found;
  };
  return { call, statuses, error };
}
