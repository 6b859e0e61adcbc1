/** Everything the pages read, by the name of its route. */
import { useQuery } from '@tanstack/react-query';
import type { Me } from '#contract/views';
import type { Scope } from '../api';
import { useApp } from './appContext';

const hour = 3_600_000;
/** Overviews follow what others do while the tab is open, in milliseconds. */
const overviewEvery = 60_000;

export const keys = {
  overviews: ['overview'] as const,
  overview: (scope: Scope) => ['overview', scope] as const,
  case: (caseNo: string) => ['case', caseNo] as const,
  timeline: (caseNo: string) => ['timeline', caseNo] as const,
};

export function useMe() {
  const { api } = useApp();
  return useQuery({ queryKey: ['me'], queryFn: api.me, staleTime: hour });
}

export function useDirectory() {
  const { api } = useApp();
  return useQuery({ queryKey: ['directory'], queryFn: api.directory, staleTime: hour });
}

export function useFfb() {
  const { api } = useApp();
  return useQuery({ queryKey: ['ffb'], queryFn: api.ffb, staleTime: Infinity, gcTime: Infinity });
}

/** What the law checks ask, in words; read when something is missing. */
export function useRules(enabled: boolean) {
  const { api } = useApp();
  return useQuery({ queryKey: ['rules'], queryFn: api.rules, staleTime: hour, enabled });
}

export function useOverview(scope: Scope) {
  const { api } = useApp();
  return useQuery({ queryKey: keys.overview(scope), queryFn: () => api.overview(scope), refetchInterval: overviewEvery });
}

/** A case is opened with the purpose that the person normally has; each reading is logged, so it is not read more than needed. */
export function useCase(caseNo: string, me: Me | undefined) {
  const { api } = useApp();
  return useQuery({
    queryKey: keys.case(caseNo), queryFn: () => api.openCase(caseNo, me!.purpose), enabled: me !== undefined, staleTime: 60_000, refetchOnMount: 'always',
  });
}

export function useTimeline(caseNo: string, me: Me, open: boolean) {
  const { api } = useApp();
  return useQuery({ queryKey: keys.timeline(caseNo), queryFn: () => api.timeline(caseNo, me.purpose), enabled: open });
}
