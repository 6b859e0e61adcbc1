/** The clock of the cases: the machine's own, or on one machine the stand-ins' movable one. */
import { z } from 'zod';
import type { Clock } from '#work/ports';

export const systemClock: Clock = { now: async () => new Date() };

const answer = z.object({ now: z.iso.datetime() });

/** Follows the stand-ins' clock; asked each time, so that a moved clock counts at once. */
export const followedClock = (standinsUrl: string): Clock => ({
  now: async () => new Date(answer.parse(await (await fetch(`${standinsUrl}/local/clock`)).json()).now),
});
