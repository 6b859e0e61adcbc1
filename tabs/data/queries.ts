/** Everything the pages read, by the name of its route. */
import { useQuery } from '@tanstack/react-query';
import type { Me } from '#contract/views';
import type { Dimension } from '#domain/figures/names';
import type { Scope } from '../api';
import { useApp } from './appContext';

const hour = 3_600_000;
/** Whoever is new here must not be taken for somebody who has left. */
const whileTheListIsFresh = 300_000;
/** Overviews follow what others do while the tab is open, in milliseconds. */
const overviewEvery = 60_000;

export const keys = {
  overviews: ['overview'] as const,
  overview: (scope: Scope) => ['overview', scope] as const,
  case: (caseNo: string) => ['case', caseNo] as const,
  citizen: (caseNo: string) => ['citizen', caseNo] as const,
  timeline: (caseNo: string) => ['timeline', caseNo] as const,
};

export function useMe() {
  const { api } = useApp();
  return useQuery({ queryKey: ['me'], queryFn: api.me, staleTime: hour });
}

export function useDirectory() {
  const { api } = useApp();
  return useQuery({ queryKey: ['directory'], queryFn: api.directory, staleTime: whileTheListIsFresh });
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

export function useFigures(by: Dimension, from: string | undefined) {
  const { api } = useApp();
  return useQuery({ queryKey: ['figures', by, from], queryFn: () => api.figures(by, from), placeholderData: (before) => before });
}

export function useSupervision() {
  const { api } = useApp();
  return useQuery({ queryKey: ['supervision'], queryFn: api.supervision, staleTime: hour });
}

/**
 * A case is opened with the purpose that the person normally has; each reading is logged, so it is not read more than needed.
 * @param reason stated by whoever does not carry the case, to see more; kept for as long as the page stands
 */
export function useCase(caseNo: string, me: Me | undefined, reason?: string) {
  const { api } = useApp();
  return useQuery({
    queryKey: [...keys.case(caseNo), reason ?? ''], queryFn: () => api.openCase(caseNo, me!.purpose, reason), enabled: me !== undefined, staleTime: 60_000, refetchOnMount: 'always',
    placeholderData: (before) => (before?.view.caseNo === caseNo ? before : undefined),
  });
}

/** The case in plain words; nothing else is read for the citizen's page. */
export function useCitizen(caseNo: string) {
  const { api } = useApp();
  return useQuery({ queryKey: keys.citizen(caseNo), queryFn: () => api.citizen(caseNo), staleTime: 15_000 });
}

export function useTimeline(caseNo: string, me: Me | undefined, open: boolean) {
  const { api } = useApp();
  return useQuery({ queryKey: keys.timeline(caseNo), queryFn: () => api.timeline(caseNo, me!.purpose), enabled: open && me !== undefined });
}
