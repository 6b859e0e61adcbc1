/** The Graph client with its own middleware; only the last hop knows whether it talks to the real service. */
import {
  AuthenticationHandler, Client, RedirectHandler, RedirectHandlerOptions, RetryHandler, RetryHandlerOptions, TelemetryHandler, type Context, type Middleware,
} from '@microsoft/microsoft-graph-client';

const graphHost = 'https://graph.microsoft.com';
/** A card must be answered within some seconds: a store that asks for a longer wait is reported as busy instead. */
const longestWaitSeconds = 5;
const timeoutMilliseconds = 15_000;

class LastHop implements Middleware {
  constructor(private readonly base: string) {}
  async execute(context: Context): Promise<void> {
    const url = typeof context.request === 'string' ? context.request : context.request.url;
    // The request itself keeps Graph's address: authentication and retries look at it.
    context.response = await fetch(url.replace(graphHost, this.base), { ...context.options, signal: AbortSignal.timeout(timeoutMilliseconds) });
  }
  setNext(): void {}
}

const worthRetrying = (_delay: number, _attempt: number, _request: unknown, _options: unknown, response: Response): boolean =>
  Number(response.headers.get('Retry-After') ?? 1) <= longestWaitSeconds;

/** @param token gives an app-only token; @param base where to send requests instead of Graph, on one machine only */
export function graphClient(token: () => Promise<string>, base?: string): Client {
  const chain: Middleware[] = [
    new AuthenticationHandler({ getAccessToken: token }),
    new RetryHandler(new RetryHandlerOptions(1, 3, worthRetrying as never)),
    new RedirectHandler(new RedirectHandlerOptions()),
    new TelemetryHandler(),
    new LastHop(base ?? graphHost),
  ];
  chain.reduce((before, after) => (before.setNext!(after), after));
  return Client.initWithMiddleware({ middleware: chain[0]!, fetchOptions: { headers: { 'User-Agent': 'NONISV|Sagskompas|Sagskompas/0.1' } } });
}
