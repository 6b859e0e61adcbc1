/** Refusals of the service. */
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
