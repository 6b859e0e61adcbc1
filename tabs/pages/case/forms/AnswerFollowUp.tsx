/** The provider's status as a form, for those who do not answer on the card. Comments are kept first, then the status is sent. */
import { Checkbox } from '@fluentui/react-components';
import type { Recommendation } from '#domain/case';
import { useCommand } from '../../../data/useCommand';
import { useText } from '../../../text';
import { numbered } from '../task';
import { type Draft, draftIn, emptyStatus, fieldOf, goalAnswer, isComplete, scoreChoices, slotNumbers, slotsIn } from './answer';
import { CannotAnswer } from './CannotAnswer';
import { ChoiceField, choicesOf, DayField, Group, Pair, TextField } from './fields';
import { FormDialog } from './FormDialog';
import { KeeperContext, nothingKept, useKeptFields } from './keeper';
import type { FormProps } from './TaskForm';
import { useVerbForm } from './useVerbForm';

export function AnswerFollowUp({ followUpId, opened: { view }, onClose }: FormProps & { followUpId: string }) {
  const t = useText();
  const followUp = view.followUps.find((f) => f.followUpId === followUpId);
  const order = view.orders.find((o) => o.orderId === followUp?.orderId);
  const goals = numbered(view, order?.goalIds ?? []);
  const written = (goalId: string) => followUp?.comments.find((c) => c.goalId === goalId)?.text ?? '';
  const [fields, change] = useKeptFields(() => emptyStatus(goals.map((g) => g.goalId), written));
  const comments = useCommand(view.caseNo, 'commentFollowUp');
  const form = useVerbForm(view.caseNo, 'answerFollowUp', undefined, () => onClose('answerFollowUp'));
  if (!followUp || !order) return null;

  const draftOf = (goalId: string) => draftIn(fields, goalId);
  const { recommendation = '' } = fields;
  const meetingWanted = fields.meetingWanted === 'true';
  const complete = recommendation !== '' && goals.every(({ goalId }) => isComplete(draftOf(goalId)));
  const proposed = meetingWanted ? slotsIn(fields) : [];
  const answer = { followUpId, rev: followUp.rev, recommendation: recommendation as Recommendation, meetingWanted, ...(proposed.length > 0 ? { meetingSlots: proposed } : {}), answers: goals.map(({ goalId }) => goalAnswer(goalId, draftOf(goalId))) };
  async function submit() {
    if (complete) {
      for (const { goalId } of goals) {
        const text = draftOf(goalId).comment;
        if (!text.trim() || text === written(goalId)) continue;
        const kept = await comments.mutateAsync({ input: { followUpId, goalId, text } }).catch(() => undefined);
        if (!kept) return;
      }
    }
    form.submit(answer, complete);
  }
  const set = (part: keyof Draft, goalId: string) => (value: string) => change(fieldOf(part, goalId), value);
  const wantMeeting = (wanted: boolean) => {
    change('meetingWanted', String(wanted));
    // Days that nobody wants to meet on are no proposal on the card either.
    if (!wanted) for (const n of slotNumbers) change(`slotDay${n}`, '');
  };
  const missing = (value: string) => (form.shows && !value ? t.general.required : undefined);
  const state = { ...form.state, busy: form.state.busy || comments.isPending, error: comments.error ?? form.state.error };
  return (
    <FormDialog title={t.action.answerFollowUp} submitLabel={t.form.sendStatus} form={state} onClose={() => onClose()} onSubmit={() => void submit()}>
      <div>{t.form.statusIntro}</div>
      {goals.map(({ n, goalId, label }) => {
        const draft = draftOf(goalId);
        return (
          <Group key={goalId} legend={t.general.goal(n, label)}>
            <div>{view.goals[n - 1]?.text}</div>
            <ChoiceField label={t.form.development} required value={draft.score} choices={scoreChoices(t)} onChange={set('score', goalId)} problem={missing(draft.score)} />
            <Pair>
              <ChoiceField label={t.form.goalStatus} required value={draft.status} choices={choicesOf(t.goalStatus)} onChange={set('status', goalId)} problem={missing(draft.status)} />
              <ChoiceField label={t.form.tookPart} required value={draft.tookPart} choices={choicesOf(t.tookPart)} onChange={set('tookPart', goalId)} problem={missing(draft.tookPart)} />
            </Pair>
            <TextField label={`${t.form.comment} ${t.general.optional}`} value={draft.comment} max={4000} rows={2} onChange={set('comment', goalId)} />
          </Group>
        );
      })}
      <ChoiceField label={t.form.recommendation} required value={recommendation} choices={choicesOf(t.recommendation)} onChange={(value) => change('recommendation', value)} problem={missing(recommendation)} />
      <Checkbox label={t.form.meeting} checked={meetingWanted} onChange={(_, { checked }) => wantMeeting(checked === true)} />
      {meetingWanted ? slotNumbers.map((n) => (
        <Pair key={n}>
          <DayField label={t.form.slotDay(n)} value={fields[`slotDay${n}`] ?? ''} onChange={(day) => change(`slotDay${n}`, day)} />
          <ChoiceField label={t.form.slotPart(n)} required value={fields[`slotPart${n}`] ?? ''} choices={choicesOf(t.dayPart)} onChange={(part) => change(`slotPart${n}`, part)} />
        </Pair>
      )) : null}
      {/* Asking for more time sends no status: what was filled in stays for the answer that is still to come. */}
      {followUp.notOurs ? null : <KeeperContext.Provider value={nothingKept}><CannotAnswer caseNo={view.caseNo} followUp={followUp} onClose={onClose} /></KeeperContext.Provider>}
    </FormDialog>
  );
}
