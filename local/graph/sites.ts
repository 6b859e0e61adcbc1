/** Sites, who may do what on them, and how an address names one. */
import { randomUUID } from 'node:crypto';
import { local } from '../config';
import type { Store } from '../store';
import { accessDenied, invalidRequest, itemNotFound } from './errors';
import { prepareSchema } from './schema';
import { inOneWrite, one, run } from './sql';
import { type GraphWorld, wireTime } from './world';

export const siteRoles = ['read', 'write', 'manage', 'owner', 'fullcontrol'] as const;
export type SiteRole = (typeof siteRoles)[number];
export interface SiteGrant {
  clientId: string;
  role: SiteRole;
}

export interface Site {
  /** `host,guid,guid`. */
  id: string;
  /** Server-relative without a leading slash; empty for the root site. */
  path: string;
  name: string;
  created: string;
}

/** Items can be changed from `write`, lists and columns from `manage`, permissions from `owner` on. */
export const strength: Record<SiteRole, number> = { read: 1, write: 2, manage: 3, owner: 4, fullcontrol: 4 };
const normalPath = (path: string) => path.replace(/^\/+|\/+$/g, '');

/** Creates an empty site, such as `sites/x`, with its grants. Throws when the path is taken. */
export function createSite(world: Pick<GraphWorld, 'store' | 'clock'>, path: string, grants: readonly SiteGrant[]): { siteId: string } {
  const { store, clock } = world;
  prepareSchema(store);
  const place = normalPath(path);
  const siteId = `${local.siteHost},${randomUUID()},${randomUUID()}`;
  inOneWrite(store, () => {
    if (findSite(store, place)) throw new Error(`A site exists at ${place}.`);
    run(store, 'INSERT INTO graph_sites (id, path, name, created) VALUES (?, ?, ?, ?)', siteId, place, place.split('/').pop() ?? '', wireTime(clock.now()));
    for (const { clientId, role } of grants) run(store, 'INSERT INTO graph_grants (site, app, role) VALUES (?, ?, ?)', siteId, clientId, role);
  });
  return { siteId };
}

/** The site at a server-relative path. */
export const findSite = (store: Store, path: string): Site | undefined =>
  one<Site>(store, 'SELECT id, path, name, created FROM graph_sites WHERE path = ?', normalPath(path));

/** Resolves `root`, a host, `host:/path`, `host:/path:` or `host,guid,guid`. */
export function siteNamed(store: Store, reference: string): Site {
  const [host = '', place] = reference.split(':/', 2);
  const wantsPath = place !== undefined || reference === 'root' || !reference.includes(',');
  if (wantsPath) {
    if (reference !== 'root' && !host.includes('.')) throw malformedId();
    if (reference !== 'root' && host.toLowerCase() !== local.siteHost) throw invalidRequest('Invalid hostname for this tenancy');
    const found = findSite(store, (place ?? '').replace(/:$/, ''));
    if (!found) throw itemNotFound('Requested site could not be found');
    return found;
  }
  if (!/^[^,]+,[0-9a-f-]{36},[0-9a-f-]{36}$/i.test(reference)) throw malformedId();
  const found = one<Site>(store, 'SELECT id, path, name, created FROM graph_sites WHERE id = ?', reference.toLowerCase());
  if (!found) throw itemNotFound('Requested site could not be found');
  return found;
}

const malformedId = () => invalidRequest('Provided identifier is malformed - site collection id is not valid');

/** Refuses with 403 unless the application holds at least this role on the site. */
export function demand(store: Store, site: Site, app: string, role: SiteRole): void {
  const held = one<{ role: SiteRole }>(store, 'SELECT role FROM graph_grants WHERE site = ? AND app = ?', site.id, app)?.role;
  if (!held || strength[held] < strength[role]) throw accessDenied();
}

export const siteUrl = (site: Site): string => `https://${local.siteHost}${site.path ? `/${encodeURI(site.path)}` : ''}`;
