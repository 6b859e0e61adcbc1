/** Search, views with their counts, and what narrows further. */
import { useState } from 'react';
import { Button, Field, makeStyles, SearchBox, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, DismissRegular } from '@fluentui/react-icons';
import type { OverviewRow } from '#domain/views/overview';
import type { Scope } from '../../api';
import { useConcepts, type Names } from '../../data/names';
import { useText } from '../../text';
import { groupings, sortKeys, type Grouping, type Sorting } from './arrange';
import { activeFilters, unfiltered, views, type Narrowing, type View, type Wanted } from './filter';
import { isSame, readViews, viewOf, wantedOf, writeViews, type OwnView } from './ownViews';
import { viewName } from './viewName';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '12px 16px', alignItems: 'flex-end' },
  search: { flexGrow: 1, flexBasis: '220px', maxWidth: '420px' },
  box: { width: '100%', maxWidth: 'none' },
  views: { display: 'flex', flexWrap: 'wrap', gap: '6px', flexBasis: '100%', alignItems: 'center' },
  button: { minWidth: 0 },
  field: { minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  own: { display: 'inline-flex', alignItems: 'center' },
  more: { flexBasis: '100%', display: 'grid', gap: '12px 16px', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 190px), 1fr))', padding: '12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}` },
  foot: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center' },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, flexBasis: '280px', flexGrow: 1 },
});

interface Shown { wanted: Wanted; group: Grouping; sort: Sorting }
interface FiltersProps extends Shown {
  scope: Scope;
  rows: readonly OverviewRow[];
  names: Names;
  counts: Record<View, number>;
  /** On a narrow screen the columns cannot be pressed to sort. */
  narrow: boolean;
  onChange(change: Partial<Shown>): void;
}

const distinct = (values: readonly (string | undefined)[]): string[] => [...new Set(values.filter((v): v is string => v !== undefined))];

export function Filters({ scope, rows, names, wanted, group, sort, counts, narrow, onChange }: FiltersProps) {
  const t = useText();
  const s = useStyles();
  const { term } = useConcepts();
  const [own, setOwn] = useState(() => readViews(localStorage));
  const active = activeFilters(wanted);
  const [open, setOpen] = useState(active.length > 0);
  const narrowBy = (change: Partial<Wanted>) => onChange({ wanted: { ...wanted, ...change } });
  const keep = (next: OwnView[]) => {
    setOwn(next);
    writeViews(localStorage, next);
  };
  const present = viewOf(wanted, group, sort);
  const inside = scope === 'mine' || scope === 'team';
  const byWords = (options: string[], words: (code: string) => string): [string, string][] => options.map((code): [string, string] => [code, words(code)]).sort(([, a], [, b]) => a.localeCompare(b, t.locale));
  const fields: { key: keyof Narrowing; label: string; options: [string, string][]; shown: boolean }[] = [
    { key: 'whose', label: t.list.whose, options: Object.entries(t.list.whoseChoice), shown: scope === 'mine' },
    { key: 'within', label: t.list.within, options: Object.entries(t.list.withinChoice), shown: true },
    { key: 'light', label: t.list.light, options: Object.entries(t.light), shown: true },
    { key: 'lack', label: t.list.lack, options: Object.entries(t.list.lackChoice), shown: inside },
    { key: 'provider', label: t.list.provider, options: byWords(distinct(rows.flatMap((r) => r.orders.map((o) => o.provider))), names.provider), shown: scope !== 'provider' },
    { key: 'providerType', label: t.list.providerType, options: byWords(distinct(rows.flatMap((r) => r.orders.map((o) => o.providerType))), term), shown: scope !== 'provider' },
    { key: 'providerKind', label: t.list.providerKind, options: Object.entries(t.list.kind), shown: inside },
    { key: 'paragraph', label: t.list.paragraph, options: byWords(distinct(rows.flatMap((r) => r.paragraphs)), (p) => p), shown: inside },
    { key: 'targetGroup', label: t.list.targetGroup, options: byWords(distinct(rows.map((r) => r.targetGroup)), term), shown: inside },
    { key: 'sign', label: t.list.sign, options: Object.entries(t.team.sign), shown: inside },
    { key: 'period', label: t.list.period, options: Object.entries(t.list.periodChoice), shown: inside },
  ];
  // Who is waited for is always a provider there, so a provider reads that it is itself.
  const name = (view: View) => (view === 'waiting' && scope === 'provider' ? t.list.waitingForUs : t.list.view[view]);
  const shownViews = inside ? views : views.filter((view) => view !== 'ready' && (scope === 'provider' || view !== 'followUps'));
  return (
    <div className={s.root} role="search">
      <Field label={t.overview.search} className={s.search}>
        <SearchBox className={s.box} value={wanted.words} placeholder={t.overview.searchHint[scope]} onChange={(_, { value }) => narrowBy({ words: value })} />
      </Field>
      <Field label={t.overview.phase}>
        <Select value={wanted.phase} onChange={(_, { value }) => narrowBy({ phase: value as Narrowing['phase'] })}>
          <option value="">{t.overview.allPhases}</option>
          {Object.entries(t.phase).map(([phase, words]) => <option key={phase} value={phase}>{words}</option>)}
        </Select>
      </Field>
      {inside ? (
        <Field label={t.list.group}>
          <Select value={group} onChange={(_, { value }) => onChange({ group: value as Grouping })}>
            {groupings.map((each) => <option key={each} value={each}>{t.list.groupChoice[each]}</option>)}
          </Select>
        </Field>
      ) : null}
      {narrow ? (
        <Field label={t.list.sort}>
          <Select value={sort ? `${sort.by}:${sort.down ? 'down' : 'up'}` : ''} onChange={(_, { value }) => onChange({ sort: value === '' ? null : { by: value.split(':')[0] as (typeof sortKeys)[number], down: value.endsWith('down') } })}>
            <option value="">{t.list.urgency}</option>
            {sortKeys.filter((key) => inside || key !== 'need').flatMap((key) => [<option key={`${key}-up`} value={`${key}:up`}>{t.list.sortedUp(t.list.column[key])}</option>, <option key={`${key}-down`} value={`${key}:down`}>{t.list.sortedDown(t.list.column[key])}</option>])}
          </Select>
        </Field>
      ) : null}
      <Button icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />} iconPosition="after" aria-expanded={open} onClick={() => setOpen(!open)}>{active.length > 0 ? t.list.moreActive(active.length) : t.list.more}</Button>
      {open ? (
        <div className={s.more}>
          {fields.filter((field) => field.shown).map(({ key, label, options }) => (
            <Field key={key} label={label} className={s.field}>
              <Select className={s.select} value={wanted[key]} onChange={(_, { value }) => narrowBy({ [key]: value })}>
                <option value="">{t.list.any}</option>
                {options.map(([value, words]) => <option key={value} value={value}>{words}</option>)}
              </Select>
            </Field>
          ))}
          <div className={s.foot}>
            <Button size="small" disabled={own.some((each) => isSame(each, present)) || own.length >= 12} onClick={() => keep([...own, present])}>{t.list.saveView}</Button>
            <Button size="small" disabled={active.length === 0 && wanted.phase === ''} onClick={() => narrowBy(unfiltered)}>{t.list.clear}</Button>
            <span className={s.hint}>{t.list.saveViewHint}</span>
          </div>
        </div>
      ) : null}
      <div className={s.views} role="group" aria-label={t.list.views}>
        {shownViews.map((view) => (
          <ToggleButton key={view} className={s.button} size="small" shape="circular" checked={wanted.view === view} onClick={() => narrowBy({ view })}>
            {t.overview.filterWithCount(name(view), counts[view])}
          </ToggleButton>
        ))}
        {own.map((each) => {
          const words = viewName(t, names, each);
          return (
            <span key={JSON.stringify(each)} className={s.own}>
              <ToggleButton className={s.button} size="small" shape="circular" checked={isSame(each, present)} onClick={() => onChange({ wanted: wantedOf(each), group: each.group, sort: each.sort })}>{words}</ToggleButton>
              <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={t.list.removeView(words)} onClick={() => keep(own.filter((other) => !isSame(other, each)))} />
            </span>
          );
        })}
      </div>
    </div>
  );
}
