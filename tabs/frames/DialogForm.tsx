/** The form of a verb as the whole of a dialog that a card opened. Sending it closes the dialog. */
import { useState } from 'react';
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { DialogVerb } from '#contract/providerActions';
import { waitingQuestion } from '#domain/talks';
import type { OpenedCase } from '#contract/views';
import { dialogVerbs } from '../answers/words';
import { useNames } from '../data/names';
import { FormOnPage } from '../pages/case/forms/FormPage';
import { TaskForm } from '../pages/case/forms/TaskForm';
import type { Task } from '../pages/case/task';
import { closeDialog } from '../shell/teams';
import { useText } from '../text';

export const isDialogVerb = (verb: string): verb is DialogVerb => (dialogVerbs as readonly string[]).includes(verb);

/** undefined when the form has nothing to be about any more. */
function taskOf({ view }: OpenedCase, verb: DialogVerb, ref: string): Task | undefined {
  if (!view.verbs.includes(verb)) return undefined;
  if (verb === 'answerFollowUp') return view.followUps.some((f) => f.followUpId === ref && f.stage === 'asked') ? { verb, followUpId: ref } : undefined;
  if (verb === 'answerInformation') return view.information.some((i) => i.informationId === ref && i.state === 'waiting') ? { verb: 'other', name: verb, given: { informationId: ref } } : undefined;
  if (verb === 'askAboutNeed') return view.negotiations.some((n) => n.negotiationId === ref && !n.outcome && !waitingQuestion(n)) ? { verb: 'other', name: verb, given: { negotiationId: ref } } : undefined;
  const order = view.orders.find((o) => o.orderId === ref && o.state === 'sent');
  return order && { verb: 'other', name: verb, given: { orderId: ref, rev: String(order.rev) } };
}

export function DialogForm({ opened, verb, reference }: { opened: OpenedCase; verb: DialogVerb; reference: string }) {
  const t = useText();
  const names = useNames();
  const [task] = useState(() => taskOf(opened, verb, reference));
  const [sent, setSent] = useState(false);
  if (sent) return <div role="status">{t.doneOther}</div>;
  if (!task) return <MessageBar intent="info" layout="multiline"><MessageBarBody>{t.comment.closed}</MessageBarBody></MessageBar>;
  const close = (finished?: string) => {
    setSent(finished !== undefined);
    closeDialog(finished === undefined ? undefined : { dialog: 'form', verb, caseNo: opened.view.caseNo, ref: reference });
  };
  const question = verb === 'answerInformation' ? opened.view.information.find((i) => i.informationId === reference)?.what : undefined;
  return (
    <FormOnPage.Provider value>
      {question ? <p>{question}</p> : null}
      <TaskForm task={task} opened={opened} names={names} onClose={close} />
    </FormOnPage.Provider>
  );
}
