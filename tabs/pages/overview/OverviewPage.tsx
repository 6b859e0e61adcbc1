/** The cases a person follows, the most urgent first. */
import { useEffect, useMemo } from 'react';
import { Button, makeStyles, Spinner, ToggleButton, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular, LockClosedRegular } from '@fluentui/react-icons';
import type { Me } from '#contract/views';
import { useNames } from '../../data/names';
import { useOverview } from '../../data/queries';
import type { Scope } from '../../api';
import { Loading } from '../../parts/Loading';
import { Failure, Notice } from '../../parts/Notice';
import { useMedia } from '../../parts/useMedia';
import { contentStands } from '../../shell/teams';
import { useText } from '../../text';
import { timeText } from '../../text/format';
import { CaseCards } from './CaseCards';
import { CaseTable } from './CaseTable';
import { everything, findRows } from './filter';
import { Filters } from './Filters';
import { mayOpen } from './mayOpen';
import type { OverviewState } from './useOverviewState';

/** Rows added each time more are asked for. */
const step = 100;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '16px' },
  head: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, flexGrow: 1 },
  fresh: { display: 'flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  scopes: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  lock: { display: 'flex', gap: '6px', alignItems: 'center', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  more: { alignSelf: 'center' },
});

interface OverviewPageProps { me: Me; scopes: readonly Scope[]; state: OverviewState }

export function OverviewPage({ me, scopes, state }: OverviewPageProps) {
  const t = useText();
  const s = useStyles();
  const names = useNames();
  const { wanted, shown, lastCase } = state;
  const scope = state.scope ?? scopes[0]!;
  const narrow = useMedia('(max-width: 859px)');
  const { data, error, isFetching, refetch } = useOverview(scope);
  const found = useMemo(() => (data ? findRows(data.rows, wanted, names) : undefined), [data, wanted, names]);

  const settled = data !== undefined || error !== null;
  useEffect(() => {
    if (settled) contentStands();
  }, [settled]);
  // Coming back from a case, the person stands at the row they left from.
  useEffect(() => {
    if (data && lastCase) document.querySelector<HTMLElement>(`[data-case="${lastCase}"]`)?.focus();
  }, [data === undefined, lastCase]);

  const props = found?.rows.slice(0, shown).map((row) => ({ row, today: data!.today, names, open: mayOpen(row, scope, me), scope }));
  const List = narrow ? CaseCards : CaseTable;
  return (
    <main className={s.root}>
      <div className={s.head}>
        <h1 className={s.title}>{t.scope[scope]}</h1>
        {data ? (
          <div className={s.fresh}>
            <span>{t.overview.updated(timeText(t, data.asOf))}</span>
            <Button size="small" appearance="subtle" aria-label={t.overview.refresh} disabledFocusable={isFetching} icon={isFetching ? <Spinner size="extra-tiny" /> : <ArrowClockwiseRegular />} onClick={() => void refetch()} />
          </div>
        ) : null}
      </div>
      {scopes.length > 1 ? (
        <div role="group" aria-label={t.scopes} className={s.scopes}>
          {scopes.map((each) => <ToggleButton key={each} checked={each === scope} onClick={() => state.change({ scope: each, shown: step })}>{t.scope[each]}</ToggleButton>)}
        </div>
      ) : null}
      {!data && error ? <Failure level={2} error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Loading bars={8} /> : null}
      {data?.rows.length === 0 ? <Notice title={t.overview.emptyTitle}>{t.overview.empty[scope]}</Notice> : null}
      {data && data.rows.length > 0 && found ? (
        <>
          <Filters scope={scope} wanted={wanted} counts={found.counts} onChange={(change) => state.change({ wanted: { ...wanted, ...change }, shown: step })} />
          <div className={s.count} role="status">{t.overview.count(found.rows.length, data.rows.length)}</div>
          {props!.some(({ open }) => !open) ? <div className={s.lock}><LockClosedRegular aria-hidden />{t.overview.closed}</div> : null}
          {props!.length > 0 ? <List rows={props!} scope={scope} /> : (
            <Notice title={t.overview.noHitsTitle} action={<Button onClick={() => state.change({ wanted: everything })}>{t.overview.clear}</Button>}>{t.overview.noHits}</Notice>
          )}
          {found.rows.length > shown ? (
            <Button className={s.more} onClick={() => state.change({ shown: shown + step })}>{t.overview.more(Math.min(step, found.rows.length - shown))}</Button>
          ) : null}
        </>
      ) : null}
    </main>
  );
}
