/** The personal tab and the channel tab: an overview, and a case opened from it. */
import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { useMe } from '../data/queries';
import { Loading } from '../parts/Loading';
import { Failure, Notice } from '../parts/Notice';
import { mayAdminister, mayLead, PageNav } from '../parts/PageNav';
import { Home } from '../pages/overview/Home';
import { OtherTeam } from '../pages/overview/OtherTeam';
import { useOverviewState } from '../pages/overview/useOverviewState';
import { lockFor, useLocked } from '../pages/citizen/lock';
import { contentStands, signInFailed } from '../shell/teams';
import { useText } from '../text';
import { withWordsOfCases } from '../text/load';
import { ApiError } from '../api';

const SettingsPage = lazy(() => import('../pages/settings/SettingsPage'));
const AdministrationPage = lazy(() => import('../pages/administration/AdministrationPage'));
const CasePage = lazy(() => withWordsOfCases(import('../pages/case/CasePage')));
const CitizenPage = lazy(() => withWordsOfCases(import('../pages/citizen/CitizenPage')));

export function CaseFrame({ channel }: { channel: boolean }) {
  const t = useText();
  const state = useOverviewState();
  const { data: me, error, refetch } = useMe();
  const locked = useLocked();
  // A channel's tab is the same for all its members; what is one's own stands in the personal tab.
  const scopes = me?.scopes.filter((scope) => !channel || scope === 'team') ?? [];

  const team = channel ? new URLSearchParams(location.search).get('team') : null;
  const otherTeam = me && team !== me.team ? team : null;

  useEffect(() => {
    if (error instanceof ApiError && error.body.code === 'signIn') signInFailed(t.error.signIn);
    else if (error || (me && (scopes.length === 0 || otherTeam !== null))) contentStands();
  }, [error, me, scopes.length, otherTeam, t]);

  if (!me) return error ? <main><Failure error={error} retry={() => void refetch()} /></main> : <Loading bars={8} />;
  // While the screen is turned towards the citizen no address leads anywhere else.
  if (locked) return <Suspense fallback={<Loading bars={8} />}><CitizenPage key={locked} caseNo={locked} /></Suspense>;
  const page = (caseNo: string, followUpId?: string, verb?: string, reference?: string) => (
    <Suspense fallback={<Loading bars={8} />}>
      <CasePage key={caseNo} caseNo={caseNo} me={me} backTo={t.scope[state.scope ?? scopes[0] ?? me.scopes[0] ?? 'mine']} followUpId={followUpId} verb={verb} reference={reference} onOpened={state.change} />
    </Suspense>
  );
  const settings = (section?: string) => <Suspense fallback={<Loading bars={8} />}><SettingsPage me={me} section={section} /></Suspense>;
  return (
    <>
    {channel ? null : <PageNav me={me} hasCases={scopes.length > 0} />}
    <Switch>
      {mayLead(me) && !channel ? <Route<{ section?: string }> path="/settings/:section?">{({ section }) => settings(section)}</Route> : null}
      {mayAdminister(me) && !channel ? <Route path="/administration"><Suspense fallback={<Loading bars={8} />}><AdministrationPage /></Suspense></Route> : null}
      {/* One route for the case with and without a form over it, so that the page stays when a form opens. */}
      <Route<{ caseNo: string }> path="/cases/:caseNo/citizen">{({ caseNo }) => <Turned caseNo={caseNo} />}</Route>
      <Route<{ caseNo: string; part?: string; first?: string; second?: string }> path="/cases/:caseNo/:part?/:first?/:second?">
        {({ caseNo, part, first, second }) => (part === 'do' ? page(caseNo, undefined, first, second) : page(caseNo, part === 'follow-ups' ? first : undefined))}
      </Route>
      <Route>
        {otherTeam !== null ? <OtherTeam team={otherTeam} /> : scopes.length > 0 ? <Home me={me} scopes={scopes} state={state} /> : mayLead(me) && !channel ? settings() : <main><Notice level={1} title={t.overview.noScopeTitle}>{t.overview.noScope}</Notice></main>}
      </Route>
    </Switch>
    </>
  );
}

/** From here on the screen is the citizen's, until the caseworker turns it back. */
function Turned({ caseNo }: { caseNo: string }) {
  useEffect(() => lockFor(caseNo), [caseNo]);
  return <Loading bars={8} />;
}
