/** The limit of resource units per minute and application; minutes run in real time from an application's first request. */
import type { Faults } from '../faults';
import { GraphError } from './errors';

export interface Governor {
  /** Takes the units of one request; throws 429 with the seconds until the next minute when there are not enough left. */
  take(app: string, units: number): void;
}

const minuteMs = 60_000;

/** `realTime` in milliseconds; the movable clock plays no part here. */
export function createGovernor(faults: Faults, realTime: () => number = () => Date.now()): Governor {
  let minutes = new Map<string, { began: number; used: number }>();
  let revision = faults.revision();
  return {
    take(app, units) {
      const limit = faults.unitsPerMinute();
      if (faults.revision() !== revision) {
        minutes = new Map();
        revision = faults.revision();
      }
      if (limit === null) return;
      const now = realTime();
      let minute = minutes.get(app);
      if (!minute || now - minute.began >= minuteMs) minutes.set(app, (minute = { began: now, used: 0 }));
      if (minute.used > 0 && minute.used + units > limit) {
        const seconds = Math.max(1, Math.ceil((minute.began + minuteMs - now) / 1000));
        throw new GraphError(429, 'activityLimitReached', 'The request has been throttled', { 'Retry-After': String(seconds) });
      }
      minute.used += units;
    },
  };
}
