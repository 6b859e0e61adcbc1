/** The routes of whoever leads: management figures, and the cases to look through. */
import { routes } from '#contract/routes';
import { readFigures, type FiguresAsked } from '#work/figures';
import { actorOf } from '#work/people';
import type { Ports } from '#work/ports';
import { readSupervision } from '#work/supervision';
import { endpoint, type Door } from './endpoint';

export function registerFigures(door: Door, ports: Ports): void {
  endpoint('figures', routes.figures, door, async ({ person, query }) => {
    const { by = 'team', from, to } = query as Partial<FiguresAsked>;
    const read = await readFigures(ports, actorOf(person), { by, from, to });
    return read.ok ? { ok: true, body: read.figures } : { ok: false, code: read.code, details: read.details };
  });

  endpoint('supervision', routes.supervision, door, async ({ person }) => {
    const read = await readSupervision(ports, actorOf(person));
    return read.ok ? { ok: true, body: read.supervision } : read;
  });
}
