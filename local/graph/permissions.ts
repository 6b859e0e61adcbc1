/** Which applications hold which role on a site, as permissions on the wire. */
import { z } from 'zod';
import { local } from '../config';
import type { Store } from '../store';
import { invalidRequest, itemNotFound } from './errors';
import { type Site, type SiteRole, siteRoles, strength } from './sites';
import { all, inOneWrite, one, run } from './sql';

export interface Permission {
  app: string;
  role: SiteRole;
  /** What the grantor called the application. */
  name: string | null;
}

const columns = 'g.app AS app, g.role AS role, n.name AS name FROM graph_grants g LEFT JOIN graph_application_names n ON n.app = g.app';

export const permissionsOf = (store: Store, site: Site): Permission[] =>
  all<Permission>(store, `SELECT ${columns} WHERE g.site = ? ORDER BY g.rowid`, site.id);

/** A permission by its id on the wire; 404 when there is none. */
export function permissionNamed(store: Store, site: Site, id: string): Permission {
  const found = permissionsOf(store, site).find((permission) => permissionId(permission.app) === id);
  if (!found) throw itemNotFound();
  return found;
}

/** Gives one application a role on the site, in place of the one it has. */
export function grant(store: Store, site: Site, app: string, role: SiteRole, name?: string): Permission {
  return inOneWrite(store, () => {
    run(store, 'INSERT INTO graph_grants (site, app, role) VALUES (?, ?, ?) ON CONFLICT (site, app) DO UPDATE SET role = excluded.role', site.id, app, role);
    if (name) run(store, 'INSERT INTO graph_application_names (app, name) VALUES (?, ?) ON CONFLICT (app) DO UPDATE SET name = excluded.name', app, name);
    return one<Permission>(store, `SELECT ${columns} WHERE g.site = ? AND g.app = ?`, site.id, app)!;
  });
}

export const revoke = (store: Store, site: Site, app: string) => run(store, 'DELETE FROM graph_grants WHERE site = ? AND app = ?', site.id, app);

/** The strongest of the roles in a body. Throws 400 for none and for unknown ones. */
export function readRole(body: Record<string, unknown>): SiteRole {
  const roles = z.array(z.enum(siteRoles)).min(1).safeParse(body.roles);
  if (!roles.success) throw invalidRequest(`'roles' must name at least one of ${siteRoles.join(', ')}.`);
  return roles.data.reduce((best, role) => (strength[role] > strength[best] ? role : best));
}

const identity = z.looseObject({ application: z.looseObject({ id: z.string().min(1), displayName: z.string().optional() }) });

/** The one application that a body grants something to. Throws 400 for people, for several and for none. */
export function readGrantee(body: Record<string, unknown>): { id: string; displayName?: string | undefined } {
  const given = z.tuple([identity]).safeParse(body.grantedToIdentities ?? body.grantedToIdentitiesV2);
  if (!given.success) throw invalidRequest("'grantedToIdentities' must name one application.");
  return given.data[0].application;
}

const permissionId = (app: string): string => Buffer.from(`i:0i.t|ms.sp.ext|${app}@${local.tenantId}`).toString('base64');

/** Lists of permissions leave the roles out, as the service does; a single permission tells them. */
export function permissionToWire({ app, role, name }: Permission, withRoles: boolean): Record<string, unknown> {
  const known = Object.entries(local.applications).find(([, { clientId }]) => clientId === app)?.[0];
  const identities = [{ application: { displayName: name ?? known ?? app, id: app } }];
  return {
    id: permissionId(app),
    ...(withRoles ? { roles: [role] } : {}),
    grantedToIdentitiesV2: identities,
    grantedToIdentities: identities,
  };
}
