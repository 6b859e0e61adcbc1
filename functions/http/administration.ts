/** Routes for those who run Sagskompas: the effect of a change before it is made, and whether rows follow the journal. */
import { z } from 'zod';
import { routes } from '#contract/routes';
import { foresee, readDrift } from '#work/administration';
import type { Ports } from '#work/ports';
import { endpoint, parse, type Door } from './endpoint';
import { only } from './only';

/** The choices themselves are checked with words that say what to do. */
const wanted = z.strictObject({ settings: z.unknown() });

export function registerAdministration(door: Door, ports: Pick<Ports, 'clock' | 'journal' | 'readModel' | 'settings'>): void {
  endpoint('settingsEffect', routes.settingsEffect, door, only(['admin'], async ({ body }) => {
    const seen = await foresee(ports, parse(wanted, await body()).settings);
    return seen.ok ? { ok: true, body: seen.effect } : { ok: false, code: 'badRequest', details: { fields: seen.faults.map((f) => f.field).slice(0, 40), problems: seen.faults.slice(0, 40) } };
  }));

  endpoint('drift', routes.drift, door, only(['admin'], async () => ({ ok: true, body: await readDrift(ports) })));
}
