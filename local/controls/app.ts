/** The local controls, mounted at `/local`: loopback only, never metered, throttled or delayed. */
import { Hono } from 'hono';
import type { Tokens } from '../entra/tokens';
import type { GraphWorld } from '../graph/world';
import type { TeamsSide, Urls } from '../teams/connector/side';
import { chatRoutes } from './chats';
import { clockRoutes } from './clock';
import { graphControls } from './graph';
import { loopbackCors } from './guard';
import { peopleRoutes } from './people';
import { Refusal } from './refusal';
import { tokenRoutes } from './tokens';

export interface ControlParts {
  world: GraphWorld;
  tokens: Tokens;
  side: TeamsSide;
  urls: Urls;
}

/** Every refusal reads `{code, message, details?}`. */
export function controlsApp({ world, tokens, side, urls }: ControlParts): Hono {
  const app = new Hono();
  app.use('*', loopbackCors);
  app.onError((error, c) => {
    const known = error instanceof Refusal ? error : new Refusal(500, 'unexpected', error.message);
    return c.json({ code: known.code, message: known.message, ...(known.details ? { details: known.details } : {}) }, known.status);
  });
  app.get('/ready', (c) => c.json({ ready: true }));
  app.route('/people', peopleRoutes());
  app.route('/token', tokenRoutes(tokens));
  app.route('/clock', clockRoutes(world.clock, () => urls.app, () => side.faces.age()));
  app.route('/', graphControls(world));
  app.route('/', chatRoutes(side));
  app.all('*', (c) => c.json({ code: 'route-not-found', message: `There is no control ${c.req.method} ${c.req.path}.` }, 404));
  return app;
}
