/** Counts what the stand-in for Microsoft Graph was asked for: requests and resource units, in all and by kind. */
export interface Tally {
  requests: number;
  units: number;
}

export interface MeterReading extends Tally {
  /** Label of the request, such as `GET items/{id} (Cases)`. */
  byKind: Record<string, Tally>;
  /** Client id of the application, or `anonymous`. */
  byApp: Record<string, Tally>;
}

export interface Meter {
  /** One request of a kind; refused and throttled requests count as well. */
  count(kind: string, units: number, app: string): void;
  read(): MeterReading;
  reset(): void;
}

export function createMeter(): Meter {
  let kinds = new Map<string, Tally>();
  let apps = new Map<string, Tally>();
  const add = (to: Map<string, Tally>, key: string, units: number) => {
    const tally = to.get(key) ?? { requests: 0, units: 0 };
    to.set(key, { requests: tally.requests + 1, units: tally.units + units });
  };
  return {
    count(kind, units, app) {
      add(kinds, kind, units);
      add(apps, app, units);
    },
    read() {
      const all = [...kinds.values()];
      return {
        requests: all.reduce((sum, k) => sum + k.requests, 0),
        units: all.reduce((sum, k) => sum + k.units, 0),
        byKind: Object.fromEntries([...kinds].map(([key, tally]) => [key, { ...tally }])),
        byApp: Object.fromEntries([...apps].map(([key, tally]) => [key, { ...tally }])),
      };
    },
    reset() {
      kinds = new Map();
      apps = new Map();
    },
  };
}
