/** Provider and citizen score goals together between two follow-ups: large buttons, the citizen's own score beside the shared one. */
import type { GoalScore } from '#domain/areas/followUps';
import type { NotScoredReason, Score, TookPart } from '#domain/progress';
import { useText } from '../../../text';
import { numbered } from '../task';
import { ChoiceField, choicesOf, Group } from './fields';
import { FormDialog } from './FormDialog';
import { useKept } from './keeper';
import { ScoreButtons } from './ScoreButtons';
import type { FormProps } from './TaskForm';
import { useVerbForm } from './useVerbForm';

interface Given { score?: string; own?: string; took?: string; why?: string }

/** A goal that nobody touched is left out; one that was left out on purpose says why. */
function scoreOf(goalId: string, { score, own, took, why }: Given): GoalScore[] {
  if (score === undefined && !why) return [];
  return [{
    goalId, score: score === undefined ? null : (Number(score) as Score), tookPart: (took ?? 'yes') as TookPart,
    ...(score === undefined ? { notScoredReason: why as NotScoredReason } : {}), ...(own === undefined ? {} : { citizenOwnScore: Number(own) as Score }),
  }];
}

export default function ScoreTogether({ orderId, opened: { view }, onClose }: FormProps & { orderId: string }) {
  const t = useText();
  const order = view.orders.find((o) => o.orderId === orderId);
  const goals = numbered(view, order?.goalIds ?? []).filter(({ goalId }) => view.goals.find((g) => g.goalId === goalId)?.standing === 'active');
  const [given, setGiven] = useKept<Record<string, Given>>('given', {});
  const form = useVerbForm(view.caseNo, 'scoreGoals', undefined, () => onClose('scoreGoals'));
  const answers = goals.flatMap(({ goalId }) => scoreOf(goalId, given[goalId] ?? {}));
  const change = (goalId: string, part: Given) => setGiven((before) => ({ ...before, [goalId]: { ...before[goalId], ...part } }));
  const { together } = t.casePage;
  return (
    <FormDialog title={together.title} submitLabel={together.send} form={form.state} onClose={() => onClose()} onSubmit={() => form.submit({ orderId, answers }, answers.length > 0)}>
      {form.shows && answers.length === 0 ? <div role="alert">{together.one}</div> : null}
      {goals.map(({ n, goalId, label }) => {
        const now = given[goalId] ?? {};
        return (
          <Group key={goalId} legend={t.general.goal(n, label)}>
            <div>{view.goals[n - 1]?.text}</div>
            <ScoreButtons label={together.how} value={now.score} onChange={(score) => change(goalId, { score, why: undefined })} />
            <ScoreButtons label={together.own} value={now.own} onChange={(own) => change(goalId, { own })} />
            <ChoiceField label={together.took} value={now.took ?? 'yes'} empty={t.tookPart.yes} choices={choicesOf(t.tookPart)} onChange={(took) => change(goalId, { took: took || 'yes' })} />
            {now.score === undefined ? <ChoiceField label={together.why} value={now.why ?? ''} empty={together.skip} choices={choicesOf(t.notScoredReason)} onChange={(why) => change(goalId, { why })} /> : null}
          </Group>
        );
      })}
    </FormDialog>
  );
}
