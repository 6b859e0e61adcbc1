/** Search, quick filters with their counts, and the phase. */
import { Field, makeStyles, SearchBox, Select, ToggleButton } from '@fluentui/react-components';
import type { Phase } from '#domain/phase';
import type { Scope } from '../../api';
import { useText } from '../../text';
import { quickFilters, type QuickFilter, type Wanted } from './filter';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '12px 16px', alignItems: 'flex-end' },
  search: { flexGrow: 1, flexBasis: '220px', maxWidth: '420px' },
  box: { width: '100%', maxWidth: 'none' },
  quick: { display: 'flex', flexWrap: 'wrap', gap: '6px', flexBasis: '100%' },
  button: { minWidth: 0 },
});

interface FiltersProps { scope: Scope; wanted: Wanted; counts: Record<QuickFilter, number>; onChange(change: Partial<Wanted>): void }

export function Filters({ scope, wanted, counts, onChange }: FiltersProps) {
  const t = useText();
  const s = useStyles();
  // Who is waited for is always a provider, so a provider reads that it is itself.
  const name = (quick: QuickFilter) => (quick === 'waiting' && scope === 'provider' ? t.overview.waitingForUs : t.overview.filter[quick]);
  return (
    <div className={s.root} role="search">
      <Field label={t.overview.search} className={s.search}>
        <SearchBox className={s.box} value={wanted.words} placeholder={t.overview.searchHint[scope]} onChange={(_, { value }) => onChange({ words: value })} />
      </Field>
      <Field label={t.overview.phase}>
        <Select value={wanted.phase} onChange={(_, { value }) => onChange({ phase: value as Phase | '' })}>
          <option value="">{t.overview.allPhases}</option>
          {Object.entries(t.phase).map(([phase, words]) => <option key={phase} value={phase}>{words}</option>)}
        </Select>
      </Field>
      <div className={s.quick} role="group" aria-label={t.overview.filters}>
        {quickFilters.map((quick) => (
          <ToggleButton key={quick} className={s.button} size="small" shape="circular" checked={wanted.quick === quick} onClick={() => onChange({ quick })}>
            {t.overview.filterWithCount(name(quick), counts[quick])}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
