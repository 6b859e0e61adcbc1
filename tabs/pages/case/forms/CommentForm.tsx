/** The comment to one goal, in a dialog of its own opened from the card. Saving closes the dialog. */
import { useState } from 'react';
import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import type { CaseView } from '#domain/views/caseView';
import { useApp } from '../../../data/appContext';
import { caseLink } from '../../../shell/deepLink';
import { closeDialog, openLink } from '../../../shell/teams';
import { useText } from '../../../text';
import { numbered } from '../task';
import { ChoiceField, TextField } from './fields';
import { FormTrouble } from './FormTrouble';
import { useVerbForm } from './useVerbForm';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '14px', maxWidth: '640px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export function CommentForm({ view, followUpId }: { view: CaseView; followUpId: string }) {
  const t = useText();
  const s = useStyles();
  const { appId } = useApp();
  const followUp = view.followUps.find((f) => f.followUpId === followUpId);
  const order = view.orders.find((o) => o.orderId === followUp?.orderId);
  const goals = numbered(view, order?.goalIds ?? []);
  const written = (id: string) => followUp?.comments.find((c) => c.goalId === id)?.text ?? '';
  const [goalId, setGoalId] = useState(goals.length === 1 ? goals[0]!.goalId : '');
  const [drafts, setDrafts] = useState<Record<string, string>>({});
  const [saved, setSaved] = useState(false);
  const form = useVerbForm(view.caseNo, 'commentFollowUp', undefined, () => {
    setSaved(true);
    closeDialog({ dialog: 'comment', caseNo: view.caseNo, followUpId, goalId });
  });
  const text = drafts[goalId] ?? written(goalId);
  const open = followUp?.stage === 'asked' && view.verbs.includes('commentFollowUp') && goals.length > 0;
  const link = appId ? <Button onClick={() => void openLink(caseLink(appId, view.caseNo))}>{t.comment.openCase}</Button> : null;
  if (saved) return <div role="status">{t.comment.saved}</div>;
  if (!open) {
    return (
      <div className={s.root}>
        <MessageBar intent="info" layout="multiline"><MessageBarBody>{t.comment.closed}</MessageBarBody></MessageBar>
        <div className={s.buttons}>{link}</div>
      </div>
    );
  }
  const only = goals.length === 1 ? goals[0] : undefined;
  const missing = (value: string) => (form.shows && !value.trim() ? t.general.required : undefined);
  return (
    <form
      className={s.root}
      noValidate
      onSubmit={(submission) => {
        submission.preventDefault();
        form.submit({ followUpId, goalId, text }, goalId !== '' && text.trim() !== '');
      }}
    >
      <h1 className={s.title}>{only ? t.general.goal(only.n, only.label) : t.comment.title}</h1>
      {only ? null : (
        <ChoiceField label={t.comment.goal} required value={goalId} choices={goals.map((g) => ({ value: g.goalId, text: t.general.goal(g.n, g.label) }))} onChange={setGoalId} problem={missing(goalId)} />
      )}
      <TextField label={t.comment.text} hint={t.comment.hint} required value={text} max={4000} rows={6} onChange={(value) => setDrafts((before) => ({ ...before, [goalId]: value }))} problem={missing(text)} />
      <FormTrouble form={form.state} />
      <div className={s.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={form.state.busy} icon={form.state.busy ? <Spinner size="extra-tiny" /> : undefined}>{t.comment.save}</Button>
        <Button onClick={() => closeDialog()}>{t.general.cancel}</Button>
      </div>
    </form>
  );
}
