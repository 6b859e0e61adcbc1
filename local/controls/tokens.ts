/** `/local/token`: tokens of people and of applications, good ones and, for tests, bad ones. */
import { Hono } from 'hono';
import { z } from 'zod';
import { local, type ApplicationName } from '../config';
import type { Tokens } from '../entra/tokens';
import { readBody } from './body';
import { findPerson } from './people';

const bent = {
  expiresIn: z.number().int().min(-31_536_000).max(31_536_000).optional(),
  audience: z.string().min(1).optional(),
  tenant: z.string().min(1).optional(),
  issuer: z.string().min(1).optional(),
};
const applications = Object.keys(local.applications) as [ApplicationName, ...ApplicationName[]];
const body = z.union([z.strictObject({ person: z.string(), ...bent }), z.strictObject({ app: z.enum(applications), ...bent })], {
  error: 'Give {"person": key} or {"app": "deploy" | "runtime" | "reader"}, and optionally expiresIn (seconds), audience, tenant, issuer.',
});

export function tokenRoutes(tokens: Tokens): Hono {
  const app = new Hono();
  app.post('/', async (c) => {
    const wanted = await readBody(c.req.raw, body);
    const accessToken = 'app' in wanted ? await tokens.issueAppToken(wanted.app, wanted) : await tokens.issueUserToken(findPerson(wanted.person), wanted);
    return c.json({ accessToken });
  });
  return app;
}
