/** `/local/clock`: reads and moves the clock, and lets the app's timer see the new time at once. */
import { Hono } from 'hono';
import { z } from 'zod';
import type { LocalClock } from '../clock';
import { readBody } from './body';
import { addDuration } from './duration';
import { danishDay, danishInstant } from '../workingTime';
import { Refusal } from './refusal';

const quiet = z.boolean().optional();
const body = z.union(
  [
    z.strictObject({ advance: z.string(), land: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).optional(), quiet }),
    z.strictObject({ set: z.iso.datetime({ offset: true }), quiet }),
    z.strictObject({ reset: z.literal(true), quiet }),
  ],
  { error: 'Give one of {"advance": "P1D"}, {"set": "2026-01-31T08:00:00Z"} or {"reset": true}, and "quiet" if the app shall not be told.' },
);

/** How long the answer waits for the app's timer. */
const patience = 20_000;

/** `moved` is called after each change, before the app is told. */
export function clockRoutes(clock: LocalClock, appUrl: () => string, moved: () => void): Hono {
  const app = new Hono();
  const reading = () => {
    const now = clock.now();
    return { now: now.toISOString(), offsetMs: now.getTime() - Date.now() };
  };
  app.get('/', (c) => c.json(reading()));
  app.post('/', async (c) => {
    const wanted = await readBody(c.req.raw, body);
    if ('reset' in wanted) clock.set(null);
    else if ('set' in wanted) clock.set(new Date(wanted.set));
    else move(clock, wanted.advance, wanted.land);
    moved();
    if (!wanted.quiet) await tellApp(appUrl());
    return c.json(reading());
  });
  return app;
}

/** @param land Danish time of the day on which the moved clock comes to stand; without it, it moves by exactly the duration */
function move(clock: LocalClock, duration: string, land?: string): void {
  const now = clock.now();
  const later = addDuration(now, duration);
  if (!later) throw new Refusal(400, 'invalid-duration', `${JSON.stringify(duration)} is no ISO 8601 duration such as P1D, PT2H or P3M.`);
  clock.advance((land ? danishInstant(danishDay(later), land) : later).getTime() - now.getTime());
}

/** The clock has moved whether or not the app is running. */
async function tellApp(appUrl: string): Promise<void> {
  try {
    const response = await fetch(`${appUrl}/admin/functions/minuteTimer`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      signal: AbortSignal.timeout(patience),
    });
    await response.arrayBuffer();
  } catch {
    // An app that is down sees the new time when it starts.
  }
}
