/** The result of a follow-up. What the provider answered stands on top, and what is known is filled in. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { CitizenViewMissing } from '#domain/case';
import { useText } from '../../../text';
import { dayText } from '../../../text/format';
import { needText } from '../../../text/levels';
import { StatusAnswer } from '../StatusAnswer';
import { numbered } from '../task';
import { ChoiceField, choicesOf, DayField, Group, Pair, TextField } from './fields';
import { FormDialog } from './FormDialog';
import { levelOrNoneChoices, levelValue, readLevel } from './levels';
import { ResultChoice, type Result } from './ResultChoice';
import { nextInSeries } from './series';
import { useKept } from './keeper';
import type { FormProps } from './TaskForm';
import { useVerbForm } from './useVerbForm';

export function RegisterResult({ followUpId, opened: { view, version, today }, names, onClose }: FormProps & { followUpId: string }) {
  const t = useText();
  const followUp = view.followUps.find((f) => f.followUpId === followUpId);
  const order = view.orders.find((o) => o.orderId === followUp?.orderId);
  const goals = numbered(view, order?.goalIds ?? []);
  const [result, setResult] = useKept<Result | ''>('result', '');
  const [heldOn, setHeldOn] = useKept('heldOn', today);
  const [citizenView, setCitizenView] = useKept('citizenView', '');
  const [viewMissing, setViewMissing] = useKept('viewMissing', '');
  const [conclusion, setConclusion] = useKept('conclusion', '');
  const [waived, setWaived] = useKept('waived', '');
  const [need, setNeed] = useKept('need', '');
  const [levels, setLevels] = useKept<Record<string, string>>('levels', () =>
    Object.fromEntries(goals.map(({ goalId }) => [goalId, levelValue(view.goals.find((g) => g.goalId === goalId)?.currentLevel)])));
  const [chosenNext, setChosenNext] = useKept<string | undefined>('chosenNext', undefined);
  const form = useVerbForm(view.caseNo, 'registerFollowUpResult', version, () => onClose('registerFollowUpResult'));
  if (!followUp || !order) return null;

  const unanswered = followUp.stage === 'planned' || followUp.stage === 'asked';
  const goesOn = result === 'continue';
  const ends = result !== '' && !goesOn;
  const heldFits = heldOn !== '' && heldOn <= today && heldOn >= followUp.periodFrom;
  const next = chosenNext ?? nextInSeries(order, heldOn > followUp.dueOn ? heldOn : followUp.dueOn);
  const nextFits = !goesOn || next > heldOn;
  const complete = result !== '' && heldFits && nextFits && (!unanswered || waived.trim() !== '') && (!ends || need !== '');
  const shown = (problem: string, fits: boolean) => (form.shows && !fits ? problem : undefined);
  const supportNeed = readLevel(need);
  const submit = () => form.submit({
    followUpId, result: result as Result, heldOn,
    ...(citizenView.trim() ? { citizenView } : {}), ...(viewMissing ? { citizenViewMissing: viewMissing as CitizenViewMissing } : {}),
    ...(conclusion.trim() ? { conclusion } : {}), ...(unanswered && waived.trim() ? { statusWaivedReason: waived } : {}),
    ...(supportNeed === undefined ? {} : { supportNeed }), ...(goesOn ? { nextFollowUpOn: next } : {}),
    goalLevels: goals.flatMap(({ goalId }) => {
      const level = readLevel(levels[goalId] ?? '');
      return level === undefined ? [] : [{ goalId, level }];
    }),
  }, complete);
  const { assessment } = view;
  // What the citizen said of the goals when they were looked at together stands beside; the field is for how the help is as a whole.
  const said = view.goals.filter((g) => order.goalIds.includes(g.goalId)).flatMap((g) => g.talks ?? []).flatMap(({ on, words }) => (words && on >= followUp.periodFrom ? [`${dayText(t, on)}: ${t.general.quote(words)}`] : []));
  const lastNeed = assessment ? t.form.lastNeed(needText(t, assessment.supportNeed), dayText(t, assessment.on)) : '';
  return (
    <FormDialog title={`${t.action.registerFollowUpResult} · ${names.provider(order.provider)}`} submitLabel={t.form.register} form={form.state} onClose={() => onClose()} onSubmit={submit}>
      {followUp.answer || followUp.comments.length > 0 ? <StatusAnswer followUp={followUp} view={view} names={names} /> : null}
      {unanswered ? (
        <>
          <MessageBar intent="warning" layout="multiline"><MessageBarBody>{t.form.waivedHint}</MessageBarBody></MessageBar>
          <TextField label={t.form.waived} required value={waived} max={1000} rows={2} onChange={setWaived} problem={shown(t.general.required, waived.trim() !== '')} />
        </>
      ) : null}
      <ResultChoice value={result} onChange={setResult} problem={shown(t.general.required, result !== '')} />
      <Pair>
        <DayField label={t.form.heldOn} required value={heldOn} min={followUp.periodFrom} max={today} onChange={setHeldOn} problem={shown(t.general.dateBetween(dayText(t, followUp.periodFrom), dayText(t, today)), heldFits)} />
        {goesOn ? <DayField label={t.form.nextFollowUp} hint={t.form.nextHint} required value={next} min={heldOn} onChange={setChosenNext} problem={shown(t.general.dateAfter(heldFits ? dayText(t, heldOn) : '…'), nextFits)} /> : null}
      </Pair>
      <TextField label={t.form.citizenView} hint={[t.form.citizenViewHint, ...said].join(' ')} value={citizenView} max={4000} onChange={setCitizenView} />
      {citizenView.trim() ? null : <ChoiceField label={t.form.citizenViewMissing} value={viewMissing} choices={choicesOf(t.citizenViewMissing)} onChange={setViewMissing} />}
      <TextField label={`${t.form.conclusion} ${t.general.optional}`} value={conclusion} max={4000} onChange={setConclusion} />
      {goals.length > 0 ? (
        <Group legend={t.form.levels}>
          {goals.map((goal) => (
            <ChoiceField key={goal.goalId} label={t.general.goal(goal.n, goal.label)} value={levels[goal.goalId] ?? ''} empty={t.form.unchanged} choices={levelOrNoneChoices(t, t.level)} onChange={(level) => setLevels((before) => ({ ...before, [goal.goalId]: level }))} />
          ))}
        </Group>
      ) : null}
      <ChoiceField
        label={ends ? t.form.supportNeed : `${t.form.supportNeed} ${t.general.optional}`} hint={`${ends ? `${t.form.supportNeedHint} ` : ''}${lastNeed}`} required={ends}
        value={need} empty={ends ? undefined : t.form.unchanged} choices={levelOrNoneChoices(t, t.need)} onChange={setNeed} problem={shown(t.general.required, !ends || need !== '')}
      />
    </FormDialog>
  );
}
