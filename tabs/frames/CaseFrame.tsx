/** The personal tab and the channel tab: an overview, and a case opened from it. */
import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { useMe } from '../data/queries';
import { Loading } from '../parts/Loading';
import { Failure, Notice } from '../parts/Notice';
import { OverviewPage } from '../pages/overview/OverviewPage';
import { useOverviewState } from '../pages/overview/useOverviewState';
import { contentStands, signInFailed } from '../shell/teams';
import { useText } from '../text';
import { ApiError } from '../api';

const CasePage = lazy(() => import('../pages/case/CasePage'));

export function CaseFrame({ channel }: { channel: boolean }) {
  const t = useText();
  const state = useOverviewState();
  const { data: me, error, refetch } = useMe();
  // A channel's tab is the same for all its members; what is one's own stands in the personal tab.
  const scopes = me?.scopes.filter((scope) => !channel || scope === 'team') ?? [];

  useEffect(() => {
    if (error instanceof ApiError && error.body.code === 'signIn') signInFailed(t.error.signIn);
    else if (error || (me && scopes.length === 0)) contentStands();
  }, [error, me, scopes.length, t]);

  if (!me) return error ? <main><Failure error={error} retry={() => void refetch()} /></main> : <Loading bars={8} />;
  const page = (caseNo: string, followUpId?: string) => (
    <Suspense fallback={<Loading bars={8} />}>
      <CasePage key={caseNo} caseNo={caseNo} me={me} backTo={t.scope[state.scope ?? scopes[0] ?? me.scopes[0] ?? 'mine']} followUpId={followUpId} onOpened={state.change} />
    </Suspense>
  );
  return (
    <Switch>
      {/* One route for the case with and without a form over it, so that the page stays when a form opens. */}
      <Route<{ caseNo: string; part?: string; followUpId?: string }> path="/cases/:caseNo/:part?/:followUpId?">{({ caseNo, part, followUpId }) => page(caseNo, part === 'follow-ups' ? followUpId : undefined)}</Route>
      <Route>
        {scopes.length > 0 ? <OverviewPage me={me} scopes={scopes} state={state} /> : <main><Notice level={1} title={t.overview.noScopeTitle}>{t.overview.noScope}</Notice></main>}
      </Route>
    </Switch>
  );
}
