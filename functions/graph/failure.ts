/** What went wrong with the store, in the three kinds that callers tell apart. */
import { GraphError } from '@microsoft/microsoft-graph-client';

export type FailureKind = 'storageBusy' | 'storageUnavailable' | 'caseTooLarge';

/** Thrown at the door to Graph; carries a code of the error catalogue and no internals. */
export class StorageFailure extends Error {
  constructor(readonly code: FailureKind, options?: ErrorOptions) {
    super(code, options);
  }
}

export const statusOf = (error: unknown): number => (error instanceof GraphError ? error.statusCode : -1);

/** Throttling and overload are worth waiting for; anything else that comes out of Graph is a store out of reach. */
export function asFailure(error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error;
  return new StorageFailure([429, 503].includes(statusOf(error)) ? 'storageBusy' : 'storageUnavailable', { cause: error });
}

/** Every port's way out: whatever goes wrong inside leaves as a StorageFailure. */
export const door = async <T>(task: () => Promise<T>): Promise<T> => task().catch((error: unknown) => Promise.reject(asFailure(error)));
