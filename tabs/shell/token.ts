/** Keeps one access token in memory until shortly before it expires. */

/** Seconds before `exp` at which a token is no longer handed out. */
const margin = 120;

/** The `exp` of a JWT in seconds since 1970, or 0 when it cannot be read. The signature is the server's matter. */
export function expiryOf(jwt: string): number {
  try {
    const payload = JSON.parse(atob((jwt.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))) as { exp?: unknown };
    return typeof payload.exp === 'number' ? payload.exp : 0;
  } catch {
    return 0;
  }
}

export type GetToken = (fresh?: boolean) => Promise<string>;

/**
 * @param ask gets a new token from the host; calls at the same moment share one question
 * @param now milliseconds since 1970
 * @param kept a token that is there already
 */
export function keepToken(ask: () => Promise<string>, now: () => number = Date.now, kept?: string): GetToken {
  let asking: Promise<string> | undefined;
  return (fresh = false) => {
    if (!fresh && kept !== undefined && expiryOf(kept) - margin > now() / 1000) return Promise.resolve(kept);
    asking ??= ask()
      .then((token) => (kept = token))
      .finally(() => (asking = undefined));
    return asking;
  };
}
