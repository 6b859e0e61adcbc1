/** Addresses of the service: the part below `/v1.0`, with a site given by its path folded into one segment. */
import type { Store } from '../store';
import { findList } from './lists';
import { siteNamed } from './sites';

/** `/v1.0/sites/host:/sites/x:/lists?…` → `/sites/host%3A%2Fsites%2Fx/lists`, still percent-encoded. */
export function servicePath(address: string): string {
  const { pathname } = new URL(address);
  const path = pathname.replace(/^\/v1\.0(?=\/|$)/, '').replace(/\/+$/, '') || '/';
  const byPath = /^\/sites\/([^/,:]+)(?::|%3a)(\/.*)$/i.exec(path);
  if (!byPath) return path;
  const [, host = '', tail = ''] = byPath;
  const end = /(?::|%3a)(?=\/|$)/i.exec(tail);
  const place = end ? tail.slice(0, end.index) : tail;
  const rest = end ? tail.slice(end.index + end[0].length) : '';
  return `/sites/${encodeURIComponent(`${host}:${decode(place)}`)}${rest}`;
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What a request addresses, for the meter and for rules of faults. */
export interface Target {
  method: string;
  /** Path with placeholders, without what lies above the deepest collection: `items/{id}/fields`. */
  label: string;
  /** Title of the list, when the request names one that exists. */
  list?: string;
  /** The decoded path with the list's title in place of the reference that the request uses. */
  titled?: string;
}

/** Describes a request without judging it; unknown sites and lists are left out. */
export function targetOf(store: Store, method: string, address: string): Target {
  const segments = servicePath(address).split('/').slice(1).map(decode);
  const [root = '', site = '', collection, reference, part, ...rest] = segments;
  if (root !== 'sites' || collection === undefined) return { method, label: root === 'sites' ? 'sites/{id}' : root };
  if (collection !== 'lists' || reference === undefined) return { method, label: collection };
  const list = titleOf(store, site, reference);
  const named = list === undefined ? {} : { list, titled: `/v1.0/sites/${site}/lists/${[list, part, ...rest].filter((s) => s !== undefined).join('/')}` };
  if (part === undefined) return { method, label: 'lists/{id}', ...named };
  const [member, ...below] = rest;
  const version = below[0] === 'versions' && below.length > 1 ? ['versions', '{id}', ...below.slice(2)] : below;
  const deeper = member === undefined ? [] : [member === 'delta' ? 'delta' : '{id}', ...version];
  return { method, label: [part, ...deeper].join('/'), ...named };
}

function titleOf(store: Store, site: string, reference: string): string | undefined {
  try {
    return findList(store, siteNamed(store, site), reference)?.title;
  } catch {
    return undefined;
  }
}
