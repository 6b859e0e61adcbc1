/** `/local/meter`, `/local/faults` and `/local/sites`: what is measured, disturbed and created at the stand-in for Graph. */
import { Hono } from 'hono';
import { z } from 'zod';
import { local } from '../config';
import { createSite, findSite } from '../graph/sites';
import type { GraphWorld } from '../graph/world';
import { readBody } from './body';
import { Refusal } from './refusal';

const site = z.strictObject({ path: z.string().regex(/^sites\/[A-Za-z0-9_-]{1,64}$/, 'A site has a path such as sites/name.') });

export function graphControls(world: GraphWorld): Hono {
  const app = new Hono();
  app.get('/meter', (c) => c.json(world.meter.read()));
  app.delete('/meter', (c) => {
    world.meter.reset();
    return c.body(null, 204);
  });
  app.get('/faults', (c) => c.json(world.faults.get()));
  app.put('/faults', async (c) => {
    const plan = await readBody(c.req.raw, z.unknown());
    try {
      world.faults.set(plan);
    } catch (error) {
      throw new Refusal(400, 'invalid-plan', error instanceof Error ? error.message : String(error));
    }
    return c.json(world.faults.get());
  });
  app.delete('/faults', (c) => {
    world.faults.clear();
    return c.body(null, 204);
  });
  app.post('/sites', async (c) => {
    const { path } = await readBody(c.req.raw, site);
    if (findSite(world.store, path)) throw new Refusal(409, 'site-exists', `There is already a site ${path}.`);
    return c.json(createSite(world, path, grants), 201);
  });
  return app;
}

/** What the three registered applications may do on every site. */
export const grants = Object.values(local.applications).map(({ clientId, role }) => ({ clientId, role }));
