/** The cases a person follows, the most urgent first. */
import { useDeferredValue, useEffect, useMemo } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import type { Me } from '#contract/views';
import { useNames } from '../../data/names';
import { useDirectory, useOverview } from '../../data/queries';
import type { Scope } from '../../api';
import { Loading } from '../../parts/Loading';
import { Failure, Notice } from '../../parts/Notice';
import { useMedia } from '../../parts/useMedia';
import { contentStands } from '../../shell/teams';
import { useText } from '../../text';
import { timeText } from '../../text/format';
import { itemsOf, sortRows } from './arrange';
import { BulkBar } from './BulkBar';
import { CaseList } from './CaseList';
import { everything, findRows, views } from './filter';
import { Filters } from './Filters';
import type { OverviewState } from './useOverviewState';
import { useSelection } from './useSelection';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '16px' },
  lock: { display: 'flex', gap: '6px', alignItems: 'center', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface OverviewPageProps { me: Me; scope: Scope; state: OverviewState }

export function OverviewPage({ me, scope, state }: OverviewPageProps) {
  const t = useText();
  const s = useStyles();
  const names = useNames();
  const { data: directory } = useDirectory();
  const { group, sort, lastCase } = state;
  // The field follows the fingers; a long list follows a moment later.
  const wanted = useDeferredValue(state.wanted);
  const narrow = useMedia('(max-width: 859px)');
  const { data, error, refetch } = useOverview(scope);
  const kinds = useMemo(() => new Map(directory?.providers.map((p) => [p.unitId, p.kind])), [directory]);
  const found = useMemo(() => (data ? findRows(data.rows, wanted, { today: data.today, me: me.personId, names, kindOf: (p) => kinds.get(p) }) : undefined), [data, wanted, me.personId, names, kinds]);
  const items = useMemo(() => (found ? itemsOf(sortRows(found.rows, sort), group, t, names) : []), [found, sort, group, t, names]);
  const selection = useSelection();
  const selectable = scope === 'mine' || scope === 'team';
  const chosen = useMemo(() => (selection.chosen.size === 0 || !data ? [] : data.rows.filter((row) => selection.chosen.has(row.caseNo))), [selection.chosen, data]);

  const settled = data !== undefined || error !== null;
  useEffect(() => {
    if (settled) contentStands();
  }, [settled]);

  if (!data) return error ? <Failure level={2} error={error} retry={() => void refetch()} /> : <Loading bars={8} />;
  if (data.rows.length === 0) return <Notice title={t.overview.emptyTitle}>{t.overview.empty[scope]}</Notice>;
  const narrowed = JSON.stringify({ ...wanted, view: 'all' }) !== JSON.stringify(everything);
  return (
    <div className={s.root}>
      <Filters scope={scope} rows={data.rows} names={names} wanted={state.wanted} group={group} sort={sort} counts={found?.counts ?? (Object.fromEntries(views.map((view) => [view, 0])) as Record<(typeof views)[number], number>)} narrow={narrow} onChange={state.change} />
      {error ? <div className={s.count} role="alert">{t.list.stale(timeText(t, data.asOf))} <Button size="small" onClick={() => void refetch()}>{t.general.retry}</Button></div> : null}
      <div className={s.count} role="status">{t.overview.count(found!.rows.length, data.rows.length)}</div>
      {data.rows.some(({ opens }) => opens !== 'yes') ? <div className={s.lock}><LockClosedRegular aria-hidden />{t.overview.closed}</div> : null}
      {items.length > 0 ? (
        <CaseList items={items} scope={scope} today={data.today} names={names} narrow={narrow} selection={selectable ? selection : undefined} sort={sort} onSort={(next) => state.change({ sort: next })} from={lastCase} />
      ) : narrowed ? (
        <Notice title={t.overview.noHitsTitle} action={<Button onClick={() => state.change({ wanted: everything })}>{t.overview.clear}</Button>}>{t.overview.noHits}</Notice>
      ) : (
        <Notice title={t.list.viewEmpty[wanted.view]} action={<Button onClick={() => state.change({ wanted: everything })}>{t.list.showAll}</Button>}>{t.list.viewEmptyText}</Notice>
      )}
      {selectable ? <BulkBar rows={chosen} today={data.today} names={names} selection={selection} /> : null}
    </div>
  );
}
