/** One case, as this person may see it, and the forms that open over it. */
import { useEffect, useRef, useState } from 'react';
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useLocation } from 'wouter';
import { isCaseNo } from '../../answers/ids';
import type { CommandName } from '#contract/commands/index';
import type { Me, OpenedCase } from '#contract/views';
import { ApiError } from '../../api';
import { useNames } from '../../data/names';
import { useCase } from '../../data/queries';
import { Loading } from '../../parts/Loading';
import { Failure } from '../../parts/Notice';
import { contentStands, signInFailed } from '../../shell/teams';
import { useText } from '../../text';
import { Alerts } from './Alerts';
import { BackLink } from './BackLink';
import { CaseHeader } from './CaseHeader';
import { Fold, FoldsContext } from './Fold';
import { FollowUps, showsFollowUps } from './FollowUps';
import { FormOpen } from './forms/FormDialog';
import { TaskForm } from './forms/TaskForm';
import { Goals, showsGoals } from './Goals';
import { NextSteps } from './NextSteps';
import { Orders } from './Orders';
import { foldedParts } from './parts';
import { ReasonBar } from './ReasonBar';
import { SectionNav, wide, type Part } from './SectionNav';
import { StageBar } from './stages/StageBar';
import { linkedTask, taskFor, type Task } from './task';
import { showsTimeline, Timeline } from './Timeline';
import { UndoBar } from './UndoBar';
import { UnknownCase } from './UnknownCase';
import { useFolds } from './useFolds';
import { useTasks } from './useTasks';
import { showsWishes, Wishes } from './Wishes';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '24px' },
  columns: { display: 'grid', gap: '16px 28px', gridTemplateColumns: 'minmax(0, 1fr)', [`@media ${wide}`]: { gridTemplateColumns: '170px minmax(0, 1fr)' } },
  parts: { display: 'flex', flexDirection: 'column', gap: '28px', minWidth: 0 },
  folded: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
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
  /** The verb whose form is to open at once, and the record that it is about. */
  verb?: string;
  reference?: string;
  onOpened(seen: { lastCase: string }): void;
}

export default function CasePage(props: CasePageProps) {
  return isCaseNo(props.caseNo) ? <LoadedCase {...props} /> : <UnknownCase />;
}

function LoadedCase({ caseNo, me, onOpened, ...rest }: CasePageProps) {
  const t = useText();
  const [reason, setReason] = useState<string>();
  const { data, error, refetch } = useCase(caseNo, me, reason);
  const settled = data !== undefined || error !== null;
  useEffect(() => {
    if (error instanceof ApiError && error.body.code === 'signIn') signInFailed(t.error.signIn);
    else if (settled) contentStands();
  }, [settled, error, t]);
  useEffect(() => {
    onOpened({ lastCase: caseNo });
    scrollTo(0, 0);
  }, [caseNo, onOpened]);
  if (error instanceof ApiError && error.body.code === 'reasonMissing') return <main><ReasonBar whole onStated={setReason} /><BackLink /></main>;
  if (error instanceof ApiError && (error.status === 404 || error.status === 403)) return <UnknownCase />;
  if (data) return <Opened opened={data} me={me} reason={reason} onStated={setReason} {...rest} />;
  return error ? <main><Failure error={error} retry={() => void refetch()}><BackLink /></Failure></main> : <Loading bars={8} />;
}

interface OpenedProps extends Omit<CasePageProps, 'caseNo' | 'onOpened'> { opened: OpenedCase; reason?: string; onStated(reason: string): void }

function Opened({ opened, me, backTo, followUpId, verb, reference, reason, onStated }: OpenedProps) {
  const t = useText();
  const s = useStyles();
  const names = useNames();
  const [, navigate] = useLocation();
  const { view } = opened;
  const tasks = useTasks(() => (followUpId ? taskFor(view, followUpId) : linkedTask(view, verb, reference)));
  const [done, setDone] = useState<CommandName>();
  const open = (next: Task) => {
    setDone(undefined);
    tasks.start(next);
  };
  // An address may name another form while the page is already there.
  const shown = useRef(`${verb}/${reference}`);
  useEffect(() => {
    if (shown.current === `${verb}/${reference}`) return;
    shown.current = `${verb}/${reference}`;
    const task = linkedTask(view, verb, reference);
    if (task) tasks.start(task);
  }, [verb, reference, view, tasks]);
  const close = (finished?: CommandName) => {
    tasks.end();
    setDone(finished);
    if (followUpId || verb) navigate(`/cases/${view.caseNo}`, { replace: true });
  };
  const root = useRef<HTMLElement>(null);
  const { folds, goTo } = useFolds(root);
  const props = { opened, names, open };
  const folded = foldedParts.filter((part) => part.shown(view));
  const parts: Part[] = [
    { name: 'stages', title: t.casePage.stages.title }, ...(view.verbs.length > 0 ? [{ name: 'next', title: t.next.title }] : []), ...(showsWishes(view) ? [{ name: 'wishes', title: t.case.wishes }] : []),
    ...(showsGoals(view) ? [{ name: 'goals', title: t.case.goals }] : []), { name: 'orders', title: t.case.orders }, ...(showsFollowUps(view) ? [{ name: 'followUps', title: t.case.followUps }] : []),
    ...folded.map(({ name, title }) => ({ name, title: title(t) })), ...(showsTimeline(view) ? [{ name: 'timeline', title: t.case.timeline }] : []),
  ];
  return (
    <main className={s.root} ref={root}>
      <CaseHeader opened={opened} names={names} backTo={backTo} />
      <div role="status" className={done ? undefined : s.silent}>
        {done ? (
          <MessageBar intent="success">
            <MessageBarBody>{done === 'undo' ? t.casePage.undo.done : (t.done as Record<string, string>)[done] ?? t.doneOther}</MessageBarBody>
            <MessageBarActions containerAction={<Button appearance="transparent" size="small" aria-label={t.general.close} icon={<DismissRegular />} onClick={() => setDone(undefined)} />} />
          </MessageBar>
        ) : null}
      </div>
      {view.decisionNeeded ? <MessageBar intent="warning"><MessageBarBody>{t.case.decisionNeeded}</MessageBarBody></MessageBar> : null}
      {view.face === 'provider' && view.orders.every((o) => o.state === 'declined') ? <MessageBar intent="info"><MessageBarBody>{t.case.declinedOnly}</MessageBarBody></MessageBar> : null}
      <Alerts view={view} />
      <div className={s.columns}>
        <SectionNav parts={parts} goTo={goTo} />
        <div className={s.parts}>
          <StageBar {...props} />
          <UndoBar view={view} onUndone={() => setDone('undo')} />
          <NextSteps {...props} />
          <Wishes {...props} />
          <Goals {...props} />
          <Orders {...props} />
          <FollowUps {...props} />
          {view.withReason.length > 0 || reason ? <ReasonBar stated={reason !== undefined} onStated={onStated} /> : null}
          <FoldsContext.Provider value={folds}>
            <div className={s.folded}>
              {folded.map(({ name, title, summary, internal, Content }) => <Fold key={name} name={name} title={title(t)} summary={summary(t, view)} internal={internal}><Content {...props} /></Fold>)}
            </div>
          </FoldsContext.Provider>
          <Timeline opened={opened} names={names} me={me} />
        </div>
      </div>
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
