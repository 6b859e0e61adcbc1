/** What is the same for every exchange with a client: its ids, its headers, and how failures are worded. */
import { randomUUID } from 'node:crypto';
import type { Refusal } from '../faultEffects';
import { GraphError } from './errors';
import type { GraphWorld } from './world';

/** Identifies one exchange towards the client, in headers and in every error. */
export interface Exchange {
  requestId: string;
  clientRequestId: string;
  date: Date;
}

export function exchangeOf(world: GraphWorld, request: Request): Exchange {
  const requestId = randomUUID();
  return { requestId, clientRequestId: request.headers.get('client-request-id') ?? requestId, date: world.clock.now() };
}

/** `{error: {code, message, innerError}}` with the failure's status and headers; unforeseen failures are told on the console. */
export function errorReply(failure: unknown, exchange: Exchange): Response {
  if (!(failure instanceof GraphError)) console.error(failure);
  const error = failure instanceof GraphError ? failure : new GraphError(500, 'generalException', 'General exception while processing');
  const innerError = {
    date: exchange.date.toISOString().slice(0, 19),
    'request-id': exchange.requestId,
    'client-request-id': exchange.clientRequestId,
  };
  const body = { error: { code: error.code, message: error.message, innerError } };
  return Response.json(body, { status: error.status, headers: error.headers });
}

export async function guarded(exchange: Exchange, work: () => Response | Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (failure) {
    return errorReply(failure, exchange);
  }
}

const refusals = {
  429: ['activityLimitReached', 'The request has been throttled'],
  503: ['serviceNotAvailable', 'The service is not available. Try the request again after a delay.'],
  504: ['generalException', 'The service did not answer in time.'],
} as const;

/** Words the refusals that the plan of faults injects. */
export const refusal =
  (exchange: Exchange): Refusal =>
  (status, headers) => {
    const [code, message] = refusals[status];
    return errorReply(new GraphError(status, code, message, headers), exchange);
  };

const contentType = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
const diagnostic = JSON.stringify({ ServerInfo: { DataCenter: 'Local', Slice: 'E', Ring: '0', ScaleUnit: '000', RoleInstance: 'STANDIN' } });

/** Adds the headers that every reply of the service has. */
export function dressed(response: Response, exchange: Exchange): Response {
  const { headers } = response;
  if (response.status !== 204) headers.set('Content-Type', response.ok ? contentType : 'application/json');
  headers.set('request-id', exchange.requestId);
  headers.set('client-request-id', exchange.clientRequestId);
  headers.set('x-ms-ags-diagnostic', diagnostic);
  headers.set('Date', exchange.date.toUTCString());
  headers.set('Strict-Transport-Security', 'max-age=31536000');
  headers.set('Cache-Control', 'no-store, private');
  return response;
}
