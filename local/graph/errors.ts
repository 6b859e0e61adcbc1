/** Refusals of the service and the envelope that carries them. */
export class GraphError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

export const invalidRequest = (message: string) => new GraphError(400, 'invalidRequest', message);
export const badRequest = (message: string) => new GraphError(400, 'BadRequest', message);
export const itemNotFound = (message = 'The resource could not be found.') => new GraphError(404, 'itemNotFound', message);
export const accessDenied = () => new GraphError(403, 'accessDenied', 'Access denied');
export const nameAlreadyExists = (message: string) => new GraphError(409, 'nameAlreadyExists', message);

/** Over the view threshold of 5,000 rows the service speaks of throttling, without saying when to come back. */
export const overThreshold = () => new GraphError(429, 'activityLimitReached', 'The request has been throttled');

export const unauthenticated = () =>
  new GraphError(401, 'InvalidAuthenticationToken', 'Access token is empty, invalid or expired.', { 'WWW-Authenticate': 'Bearer realm=""' });

/** Identifies one exchange towards the client, in headers and in every error. */
export interface Exchange {
  requestId: string;
  clientRequestId: string;
  date: Date;
}

/** `{error: {code, message, innerError}}` with the refusal's status and headers. */
export function errorReply(error: GraphError, exchange: Exchange): Response {
  const innerError = {
    date: exchange.date.toISOString().slice(0, 19),
    'request-id': exchange.requestId,
    'client-request-id': exchange.clientRequestId,
  };
  const body = { error: { code: error.code, message: error.message, innerError } };
  return Response.json(body, { status: error.status, headers: error.headers });
}
