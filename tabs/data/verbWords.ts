/** The words of verbs, fetched once in the language that is spoken. */
import { useQuery } from '@tanstack/react-query';
import { useText } from '../text';
import { loadVerbTexts } from '../text/verbs/load';
import type { VerbTexts } from '../text/verbs/da';

/** undefined while they are being fetched. */
export function useVerbWords(): VerbTexts | undefined {
  const t = useText();
  return useQuery({ queryKey: ['verbTexts', t.language], queryFn: () => loadVerbTexts(t.language), staleTime: Infinity }).data;
}
