/** Links into a Teams app: https://teams.microsoft.com/l/entity/{appId}/{entityId}?context={"subEntityId":"…"} */

export interface EntityLink {
  entityId: string;
  subPath: string;
}

/** Reads a link to a tab of an app; undefined for every other address. */
export function readEntityLink(address: string): EntityLink | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const [, entityId] = /^\/l\/entity\/[^/]+\/([^/]+)$/.exec(url.pathname) ?? [];
  if (url.hostname !== 'teams.microsoft.com' || !entityId) return undefined;
  let subPath = '';
  try {
    const context = JSON.parse(url.searchParams.get('context') ?? '{}') as { subEntityId?: unknown; subPageId?: unknown };
    subPath = String(context.subEntityId ?? context.subPageId ?? '');
  } catch {
    // A context that cannot be read leads to the tab's front page, as in Teams.
  }
  return { entityId: decodeURIComponent(entityId), subPath };
}

/** A page of this app named by another loopback name (localhost, 127.0.0.1) is opened on the shell's own origin. */
export function toOwnOrigin(address: string): string {
  const url = new URL(address, location.origin);
  const loopback = ['localhost', '127.0.0.1', '[::1]'];
  const same = loopback.includes(url.hostname) && loopback.includes(location.hostname) && url.port === location.port;
  return same ? location.origin + url.pathname + url.search + url.hash : url.href;
}
