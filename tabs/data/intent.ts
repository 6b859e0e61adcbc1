/** The identity of what a person means to do: the same content sent again is the same intention. */
export interface Intent {
  keyFor(input: unknown): string;
  /** The intention was carried out; the next one gets a key of its own even when it says the same. */
  done(): void;
}

/** @param fresh makes a new key */
export function keepIntent(fresh: () => string = () => crypto.randomUUID()): Intent {
  let kept: { print: string; key: string } | undefined;
  return {
    keyFor(input) {
      const print = JSON.stringify(input);
      if (kept?.print !== print) kept = { print, key: fresh() };
      return kept.key;
    },
    done() {
      kept = undefined;
    },
  };
}
