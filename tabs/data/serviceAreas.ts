/** The rows of the municipality's table of deadlines, as choices of a form. */
import { useQuery } from '@tanstack/react-query';
import { useText } from '../text';
import { useApp } from './appContext';

export function useServiceAreas(wanted: boolean): { value: string; text: string }[] {
  const t = useText();
  const { api } = useApp();
  const { data } = useQuery({ queryKey: ['deadlines'], queryFn: api.deadlines, staleTime: 3_600_000, enabled: wanted });
  return (data?.settings.deadlines ?? []).map((row) => ({ value: row.area, text: t.casePage.weeks(row[t.language], row.weeks) }));
}
