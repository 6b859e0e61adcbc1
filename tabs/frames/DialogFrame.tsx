/** What the bot opens in a dialog: a comment to one goal of a follow-up. */
import { useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { caseNo as caseNoShape, id } from '#contract/primitives';
import { useCase, useMe } from '../data/queries';
import { CommentForm } from '../pages/case/forms/CommentForm';
import { Loading } from '../parts/Loading';
import { Failure } from '../parts/Notice';
import { contentStands, signInFailed } from '../shell/teams';
import { useText } from '../text';
import { ApiError } from '../api';
import { UnknownCase } from '../pages/case/UnknownCase';

export default function DialogFrame() {
  return (
    <Switch>
      <Route path="/cases/:caseNo/follow-ups/:followUpId/comment">
        {({ caseNo, followUpId }) =>
          caseNoShape.safeParse(caseNo).success && id.safeParse(followUpId).success ? <Comment caseNo={caseNo} followUpId={followUpId} /> : <UnknownCase back={false} />}
      </Route>
      <Route><UnknownCase back={false} /></Route>
    </Switch>
  );
}

function Comment({ caseNo, followUpId }: { caseNo: string; followUpId: string }) {
  const t = useText();
  const { data: me, error: meError, refetch: askAgain } = useMe();
  const { data: opened, error: caseError, refetch } = useCase(caseNo, me);
  const error = meError ?? caseError;
  useEffect(() => {
    if (error instanceof ApiError && error.body.code === 'signIn') signInFailed(t.error.signIn);
    else if (error || opened) contentStands();
  }, [error, opened, t]);
  if (opened) return <main><CommentForm view={opened.view} followUpId={followUpId} /></main>;
  return error ? <main><Failure error={error} retry={() => void (me ? refetch() : askAgain())} /></main> : <Loading bars={4} />;
}
