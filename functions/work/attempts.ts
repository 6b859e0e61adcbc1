/** Things that are each attempted, whatever becomes of the others. */
export interface Attempts {
  attempt(task: Promise<void>): Promise<void>;
  /** @throws the first error of all attempts */
  end(): void;
}

export function attempts(): Attempts {
  const errors: unknown[] = [];
  return {
    attempt: (task) => task.catch((error: unknown) => void errors.push(error)),
    end() {
      if (errors.length > 0) throw errors[0];
    },
  };
}
