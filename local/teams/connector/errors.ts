/** A call to the connector that is refused, in the connector's own form `{error: {code, message}}`. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export class ConnectorError extends Error {
  constructor(
    readonly status: ContentfulStatusCode,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const notFound = (what: string): ConnectorError => new ConnectorError(404, 'ConversationNotFound', `${what} was not found.`);
export const badArgument = (message: string): ConnectorError => new ConnectorError(400, 'BadArgument', message);
