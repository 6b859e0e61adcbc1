/** The provider's status as a form, for those who do not answer on the card. Comments are kept first, then the status is sent. */
import { useState } from 'react';
import { Checkbox } from '@fluentui/react-components';
import type { MeetingSlot } from '#domain/areas/followUps';
import type { Recommendation } from '#domain/case';
import { useCommand } from '../../../data/useCommand';
import { useText } from '../../../text';
import { numbered } from '../task';
import { type Draft, goalAnswer, isComplete, scoreChoices } from './answer';
import { CannotAnswer } from './CannotAnswer';
import { ChoiceField, choicesOf, DayField, Group, Pair, TextField } from './fields';
import { FormDialog } from './FormDialog';
import type { FormProps } from './TaskForm';
import { useVerbForm } from './useVerbForm';

export function AnswerFollowUp({ followUpId, opened: { view }, onClose }: FormProps & { followUpId: string }) {
  const t = useText();
  const followUp = view.followUps.find((f) => f.followUpId === followUpId);
  const order = view.orders.find((o) => o.orderId === followUp?.orderId);
  const goals = numbered(view, order?.goalIds ?? []);
  const written = (goalId: string) => followUp?.comments.find((c) => c.goalId === goalId)?.text ?? '';
  const [drafts, setDrafts] = useState<Record<string, Draft>>(() =>
    Object.fromEntries(goals.map(({ goalId }) => [goalId, { status: '', score: '', tookPart: '', comment: written(goalId) }])));
  const [recommendation, setRecommendation] = useState('');
  const [meetingWanted, setMeetingWanted] = useState(false);
  const [slots, setSlots] = useState<MeetingSlot[]>([{ on: '', part: 'morning' }, { on: '', part: 'morning' }, { on: '', part: 'morning' }]);
  const changeSlot = (n: number, part: Partial<MeetingSlot>) => setSlots((before) => before.map((slot, i) => (i === n ? { ...slot, ...part } : slot)));
  const comments = useCommand(view.caseNo, 'commentFollowUp');
  const form = useVerbForm(view.caseNo, 'answerFollowUp', undefined, () => onClose('answerFollowUp'));
  if (!followUp || !order) return null;

  const draftOf = (goalId: string): Draft => drafts[goalId] ?? { status: '', score: '', tookPart: '', comment: '' };
  const complete = recommendation !== '' && goals.every(({ goalId }) => isComplete(draftOf(goalId)));
  const proposed = meetingWanted ? slots.filter((slot) => slot.on !== '') : [];
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
  const change = (goalId: string, part: Partial<Draft>) => setDrafts((before) => ({ ...before, [goalId]: { ...draftOf(goalId), ...part } }));
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
            <ChoiceField label={t.form.development} required value={draft.score} choices={scoreChoices(t)} onChange={(score) => change(goalId, { score })} problem={missing(draft.score)} />
            <Pair>
              <ChoiceField label={t.form.goalStatus} required value={draft.status} choices={choicesOf(t.goalStatus)} onChange={(status) => change(goalId, { status })} problem={missing(draft.status)} />
              <ChoiceField label={t.form.tookPart} required value={draft.tookPart} choices={choicesOf(t.tookPart)} onChange={(tookPart) => change(goalId, { tookPart })} problem={missing(draft.tookPart)} />
            </Pair>
            <TextField label={`${t.form.comment} ${t.general.optional}`} value={draft.comment} max={4000} rows={2} onChange={(comment) => change(goalId, { comment })} />
          </Group>
        );
      })}
      <ChoiceField label={t.form.recommendation} required value={recommendation} choices={choicesOf(t.recommendation)} onChange={setRecommendation} problem={missing(recommendation)} />
      <Checkbox label={t.form.meeting} checked={meetingWanted} onChange={(_, { checked }) => setMeetingWanted(checked === true)} />
      {meetingWanted ? slots.map(({ on, part }, n) => (
        <Pair key={n}>
          <DayField label={t.form.slotDay(n + 1)} value={on} onChange={(day) => changeSlot(n, { on: day })} />
          <ChoiceField label={t.form.slotPart(n + 1)} required value={part} choices={choicesOf(t.dayPart)} onChange={(value) => changeSlot(n, { part: value as MeetingSlot['part'] })} />
        </Pair>
      )) : null}
      {followUp.notOurs ? null : <CannotAnswer caseNo={view.caseNo} followUp={followUp} onClose={onClose} />}
    </FormDialog>
  );
}
