/** What a person sees first: the heading, the choice of overview where there are several, and the overview itself. */
import { lazy, Suspense } from 'react';
import { Button, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import type { Me } from '#contract/views';
import type { Scope } from '../../api';
import { useOverview } from '../../data/queries';
import { Loading } from '../../parts/Loading';
import { useText } from '../../text';
import { withWordsOfCases } from '../../text/load';
import { timeText } from '../../text/format';
import { OverviewPage } from './OverviewPage';
import type { OverviewState } from './useOverviewState';

const TeamPage = lazy(() => withWordsOfCases(import('../team/TeamPage')));
const ProviderPage = lazy(() => withWordsOfCases(import('../provider/ProviderPage')));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '16px' },
  head: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, flexGrow: 1 },
  fresh: { display: 'flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  turning: { animationName: { from: { transform: 'rotate(0)' }, to: { transform: 'rotate(360deg)' } }, animationDuration: '1s', animationTimingFunction: 'linear', animationIterationCount: 'infinite', '@media (prefers-reduced-motion: reduce)': { animationName: 'none', opacity: 0.5 } },
  scopes: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface HomeProps { me: Me; scopes: readonly Scope[]; state: OverviewState }

export function Home({ me, scopes, state }: HomeProps) {
  const t = useText();
  const s = useStyles();
  const scope = state.scope ?? scopes[0]!;
  const { data, isFetching, refetch } = useOverview(scope);
  return (
    <main className={s.root}>
      <div className={s.head}>
        <h1 className={s.title}>{t.scope[scope]}</h1>
        {data ? (
          <div className={s.fresh}>
            <span>{t.overview.updated(timeText(t, data.asOf))}</span>
            <Button size="small" appearance="subtle" aria-label={t.overview.refresh} disabledFocusable={isFetching} icon={<ArrowClockwiseRegular className={mergeClasses(isFetching && s.turning)} />} onClick={() => void refetch()} />
          </div>
        ) : null}
      </div>
      {scopes.length > 1 ? (
        <div role="group" aria-label={t.scopes} className={s.scopes}>
          {scopes.map((each) => <ToggleButton key={each} checked={each === scope} onClick={() => state.change({ scope: each })}>{t.scope[each]}</ToggleButton>)}
        </div>
      ) : null}
      <Suspense fallback={<Loading bars={8} />}>
        {scope === 'team' ? <TeamPage me={me} state={state} /> : scope === 'provider' ? <ProviderPage me={me} state={state} /> : <OverviewPage key={scope} me={me} scope={scope} state={state} />}
      </Suspense>
    </main>
  );
}
