/** One case, as this person may see it, and the forms that open over it. */
import { useEffect, useState } from 'react';
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useLocation } from 'wouter';
import { caseNo as caseNoShape } from '#contract/primitives';
import type { CommandName } from '#contract/commands/index';
import type { Me, OpenedCase } from '#contract/views';
import { ApiError } from '../../api';
import { useNames } from '../../data/names';
import { useCase } from '../../data/queries';
import { Loading } from '../../parts/Loading';
import { Failure } from '../../parts/Notice';
import { contentStands, signInFailed } from '../../shell/teams';
import { useText } from '../../text';
import { BackLink } from './BackLink';
import { Background } from './Background';
import { CaseHeader } from './CaseHeader';
import { FollowUps } from './FollowUps';
import { FormOpen } from './forms/FormDialog';
import { TaskForm } from './forms/TaskForm';
import { Goals } from './Goals';
import { NextSteps } from './NextSteps';
import { Orders } from './Orders';
import { taskFor, type Task } from './task';
import { Timeline } from './Timeline';
import { UnknownCase } from './UnknownCase';
import { useTasks } from './useTasks';
import { Wishes } from './Wishes';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '28px' },
  /** Stands ready for the message without taking room. */
  silent: { position: 'absolute' },
});

interface CasePageProps {
  caseNo: string;
  me: Me;
  /** Name of the overview that the person came from. */
  backTo: string;
  /** The follow-up whose form is to open at once. */
  followUpId?: string;
  onOpened(seen: { lastCase: string }): void;
}

export default function CasePage(props: CasePageProps) {
  return caseNoShape.safeParse(props.caseNo).success ? <LoadedCase {...props} /> : <UnknownCase />;
}

function LoadedCase({ caseNo, me, onOpened, ...rest }: CasePageProps) {
  const t = useText();
  const { data, error, refetch } = useCase(caseNo, me);
  const settled = data !== undefined || error !== null;
  useEffect(() => {
    if (error instanceof ApiError && error.body.code === 'signIn') signInFailed(t.error.signIn);
    else if (settled) contentStands();
  }, [settled, error, t]);
  useEffect(() => {
    onOpened({ lastCase: caseNo });
    scrollTo(0, 0);
  }, [caseNo, onOpened]);
  if (error instanceof ApiError && (error.status === 404 || error.status === 403)) return <UnknownCase />;
  if (data) return <Opened opened={data} me={me} {...rest} />;
  return error ? <main><Failure error={error} retry={() => void refetch()}><BackLink /></Failure></main> : <Loading bars={8} />;
}

function Opened({ opened, me, backTo, followUpId }: Omit<CasePageProps, 'caseNo' | 'onOpened'> & { opened: OpenedCase }) {
  const t = useText();
  const s = useStyles();
  const names = useNames();
  const [, navigate] = useLocation();
  const { view } = opened;
  const tasks = useTasks(() => (followUpId ? taskFor(view, followUpId) : undefined));
  const [done, setDone] = useState<CommandName>();
  const open = (next: Task) => {
    setDone(undefined);
    tasks.start(next);
  };
  const close = (finished?: CommandName) => {
    tasks.end();
    setDone(finished);
    if (followUpId) navigate(`/cases/${view.caseNo}`, { replace: true });
  };
  const parts = { opened, names, open };
  return (
    <main className={s.root}>
      <CaseHeader opened={opened} names={names} backTo={backTo} />
      <div role="status" className={done ? undefined : s.silent}>
        {done ? (
          <MessageBar intent="success">
            <MessageBarBody>{(t.done as Record<string, string>)[done] ?? t.doneOther}</MessageBarBody>
            <MessageBarActions containerAction={<Button appearance="transparent" size="small" aria-label={t.general.close} icon={<DismissRegular />} onClick={() => setDone(undefined)} />} />
          </MessageBar>
        ) : null}
      </div>
      {view.decisionNeeded ? <MessageBar intent="warning"><MessageBarBody>{t.case.decisionNeeded}</MessageBarBody></MessageBar> : null}
      {view.face === 'provider' && view.orders.every((o) => o.state === 'declined') ? <MessageBar intent="info"><MessageBarBody>{t.case.declinedOnly}</MessageBarBody></MessageBar> : null}
      <NextSteps {...parts} />
      <Wishes {...parts} />
      <Goals {...parts} />
      <Orders {...parts} />
      <FollowUps {...parts} />
      <Background {...parts} />
      <Timeline opened={opened} names={names} me={me} />
      {tasks.task ? (
        <FormOpen.Provider value={tasks.open}>
          <TaskForm key={tasks.count} task={tasks.task} opened={opened} names={names} onClose={close} />
        </FormOpen.Provider>
      ) : null}
    </main>
  );
}

/** What every section of the case is given. */
export interface SectionProps { opened: OpenedCase; names: ReturnType<typeof useNames>; open(task: Task): void }
