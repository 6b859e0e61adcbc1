/** What the bot opens in a dialog: a comment to one goal of a follow-up, or the form of a verb. */
import { useEffect, type ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import type { OpenedCase } from '#contract/views';
import { isCaseNo, isId } from '../answers/ids';
import { useCase, useMe } from '../data/queries';
import { CommentForm } from '../pages/case/forms/CommentForm';
import { DialogForm, isDialogVerb } from './DialogForm';
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
          isCaseNo(caseNo) && isId(followUpId) ? <WithCase caseNo={caseNo} draw={(opened) => <CommentForm view={opened.view} followUpId={followUpId} />} /> : <UnknownCase back={false} />}
      </Route>
      <Route path="/cases/:caseNo/do/:verb/:reference">
        {({ caseNo, verb, reference }) =>
          isCaseNo(caseNo) && isId(reference) && isDialogVerb(verb)
            ? <WithCase caseNo={caseNo} draw={(opened) => <DialogForm opened={opened} verb={verb} reference={reference} />} /> : <UnknownCase back={false} />}
      </Route>
      <Route><UnknownCase back={false} /></Route>
    </Switch>
  );
}

function WithCase({ caseNo, draw }: { caseNo: string; draw(opened: OpenedCase): ReactNode }) {
  const t = useText();
  const { data: me, error: meError, refetch: askAgain } = useMe();
  const { data: opened, error: caseError, refetch } = useCase(caseNo, me);
  const error = meError ?? caseError;
  useEffect(() => {
    if (error instanceof ApiError && error.body.code === 'signIn') signInFailed(t.error.signIn);
    else if (error || opened) contentStands();
  }, [error, opened, t]);
  if (opened) return <main>{draw(opened)}</main>;
  return error ? <main><Failure error={error} retry={() => void (me ? refetch() : askAgain())} /></main> : <Loading bars={4} />;
}
