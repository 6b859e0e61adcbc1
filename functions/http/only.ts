/** A route that is only for people with one of some roles. */
import type { Role } from '#domain/case';
import type { Call, Reply } from './endpoint';

export const leading: readonly Role[] = ['admin', 'head', 'teamLead'];

export const only = (roles: readonly Role[], handle: (call: Call) => Promise<Reply>) => async (call: Call): Promise<Reply> =>
  call.person.roles.some((role) => roles.includes(role)) ? handle(call) : { ok: false, code: 'notAllowed' };
