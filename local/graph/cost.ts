/** Resource units of a request, by the published table, and the label under which the meter counts it. */
import type { Target } from './paths';

/** 1 for one item and for a delta query with a token, 5 for permissions, 2 for everything else. */
export function unitsOf(target: Target, query: URLSearchParams): number {
  if (/(^|\/)permissions(\/|$)/.test(target.label) || /permissions/.test(query.get('$expand') ?? '')) return 5;
  if (target.method !== 'GET') return 2;
  if (target.label.endsWith('/delta')) return hasToken(query) ? 1 : 2;
  return /\{id\}(\/fields)?$/.test(target.label) ? 1 : 2;
}

/** Such as `GET items?$filter (Cases)`, `GET items/delta?token (Cases)`, `PATCH items/{id}/fields (Cases)`. */
export function kindOfRequest(target: Target, query: URLSearchParams): string {
  const filtered = target.label === 'items' && (query.has('$filter') || query.has('filter'));
  const option = filtered ? '?$filter' : target.label.endsWith('/delta') && hasToken(query) ? '?token' : '';
  return `${target.method} ${target.label}${option}${target.list === undefined ? '' : ` (${target.list})`}`;
}

const hasToken = (query: URLSearchParams) => ['token', '$token', '$deltatoken', '$skiptoken', 'skiptoken'].some((name) => query.has(name));
