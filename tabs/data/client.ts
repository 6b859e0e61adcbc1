/** How answers are kept: in memory only, read again when they may be stale. */
import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api';

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && error instanceof ApiError && error.passing,
        // The page says itself that nothing came; a paused query would look like endless loading.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
