/** Opens the form of a verb. */
import { lazy, Suspense } from 'react';
import type { CommandName } from '#contract/commands/index';
import type { OpenedCase } from '#contract/views';
import type { Names } from '../../../data/names';
import { formOf, type Task } from '../task';
import { AcknowledgeOrder } from './AcknowledgeOrder';
import { AnswerFollowUp } from './AnswerFollowUp';
import { DeclineOrder } from './DeclineOrder';
import { KeptForm } from './KeptForm';
import { PlaceOrder } from './PlaceOrder';
import { RegisterResult } from './RegisterResult';
import { SetGoal } from './SetGoal';
import { SingleText } from './SingleText';

/** Most verbs are used seldom: their common form is fetched when it is needed. */
const VerbForm = lazy(() => import('./verb/VerbForm'));
const ScoreTogether = lazy(() => import('./ScoreTogether'));

export interface FormProps {
  opened: OpenedCase;
  names: Names;
  /** With the verb when it was carried out. */
  onClose(finished?: CommandName): void;
}

export function TaskForm(props: FormProps & { task: Task }) {
  const { opened: { view, version }, task } = props;
  return <KeptForm caseNo={view.caseNo} version={version} form={formOf(task)}><Form {...props} /></KeptForm>;
}

function Form({ task, ...props }: FormProps & { task: Task }) {
  switch (task.verb) {
    case 'scoreGoals': return <Suspense fallback={null}><ScoreTogether orderId={task.orderId} {...props} /></Suspense>;
    case 'other': return <Suspense fallback={null}><VerbForm verb={task.name} given={task.given} {...props} /></Suspense>;
    case 'recordWish':
    case 'setPurpose': return <SingleText verb={task.verb} {...props} />;
    case 'setGoal': return <SetGoal goalId={task.goalId} threadId={task.threadId} {...props} />;
    case 'placeOrder': return <PlaceOrder {...props} />;
    case 'acknowledgeOrder': return <AcknowledgeOrder orderId={task.orderId} {...props} />;
    case 'declineOrder': return <DeclineOrder orderId={task.orderId} {...props} />;
    case 'answerFollowUp': return <AnswerFollowUp followUpId={task.followUpId} {...props} />;
    case 'registerFollowUpResult': return <RegisterResult followUpId={task.followUpId} {...props} />;
  }
}
