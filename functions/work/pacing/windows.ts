/** How often something may be done within sliding stretches of time, all of which must hold. */
export interface Limit { count: number; milliseconds: number }

/** The far side counts arrivals, not departures: two calls a second apart may arrive a little closer. */
const margin = 1.05;

export class Windows {
  private readonly times: number[] = [];
  private blocked = Number.NEGATIVE_INFINITY;
  private readonly longest: number;

  constructor(private readonly limits: readonly Limit[]) {
    this.longest = Math.max(...limits.map((l) => l.count));
  }

  /** The first instant from now on at which it may be done. */
  next(now: number): number {
    return this.limits.reduce((at, { count, milliseconds }) => {
      const nth = this.times[this.times.length - count];
      return nth === undefined ? at : Math.max(at, nth + milliseconds * margin);
    }, Math.max(now, this.blocked));
  }

  /** It is done now. */
  take(now: number): void {
    this.times.push(now);
    if (this.times.length > this.longest) this.times.shift();
  }

  /** The far side asked for a pause. */
  block(until: number): void {
    this.blocked = Math.max(this.blocked, until);
  }
}
