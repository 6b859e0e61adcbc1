/** A new goal, or a new version of one. Only subthemes under "Aktivitet og deltagelse" carry a level and so a goal. */
import { MessageBar, MessageBarBody, Radio, RadioGroup, Field } from '@fluentui/react-components';
import { addMonths } from '#domain/calendar';
import type { GoalType } from '#domain/ffb/index';
import type { Level } from '#domain/progress';
import { activitySubthemes, useConcepts } from '../../../data/names';
import { useText } from '../../../text';
import { dayText } from '../../../text/format';
import { useLook } from '../look';
import { CheckField, ChoiceField, DayField, LineField, Pair, TextField } from './fields';
import { FormDialog } from './FormDialog';
import { levelChoices } from './levels';
import { useKept } from './keeper';
import type { FormProps } from './TaskForm';
import { useVerbForm } from './useVerbForm';

const types: readonly GoalType[] = ['develop', 'maintain', 'limitLoss'];
const fitsType: Record<GoalType, (expected: number, baseline: number) => boolean> = {
  develop: (expected, baseline) => expected < baseline,
  maintain: (expected, baseline) => expected === baseline,
  limitLoss: (expected, baseline) => expected >= baseline,
};

export function SetGoal({ goalId, threadId, opened: { view, version, today }, onClose }: FormProps & { goalId?: string; threadId?: string }) {
  const t = useText();
  const s = useLook();
  const { concepts } = useConcepts();
  const earlier = view.goals.find((goal) => goal.goalId === goalId);
  const [text, setText] = useKept('text', earlier?.text ?? '');
  const [label, setLabel] = useKept('label', earlier?.label ?? '');
  const [goalType, setGoalType] = useKept<GoalType>('goalType', earlier?.goalType ?? 'develop');
  const [primary, setPrimary] = useKept('primary', earlier?.primary ?? '');
  const [secondary, setSecondary] = useKept<string[]>('secondary', earlier?.secondary ?? []);
  const [baseline, setBaseline] = useKept('baseline', earlier && earlier.baselineLevel !== null ? String(earlier.baselineLevel) : '');
  const [expected, setExpected] = useKept('expected', earlier ? String(earlier.expectedLevel) : '');
  const [expectedOn, setExpectedOn] = useKept('expectedOn', earlier?.expectedOn ?? addMonths(today, 12));
  const [measure, setMeasure] = useKept('measure', earlier?.measure ?? '');
  const form = useVerbForm(view.caseNo, 'setGoal', version, () => onClose('setGoal'));

  const assessed = view.assessment?.conditions ?? [];
  const themes = activitySubthemes(concepts).map((c) => ({ value: c.code, text: c.term }));
  const fromAssessment = themes.filter((theme) => assessed.some((c) => c.code === theme.value));
  const others = themes.filter((theme) => !fromAssessment.includes(theme));
  const choosePrimary = (code: string) => {
    setPrimary(code);
    setSecondary((before) => before.filter((other) => other !== code));
    const known = assessed.find((c) => c.code === code)?.level;
    if (known !== undefined && known !== null) setBaseline(String(known));
  };

  const late = expectedOn > today;
  const missing = (value: string) => (form.shows && !value.trim() ? t.general.required : undefined);
  const complete = [text, label, primary, baseline, expected, measure].every((value) => value.trim() !== '') && late;
  const submit = () => form.submit({
    ...(goalId ? { goalId } : {}), ...(threadId && !goalId ? { threadId } : {}), text, label, goalType, primary, secondary, baselineLevel: Number(baseline) as Level, expectedLevel: Number(expected) as Level, expectedOn, measure,
    ...(earlier?.plannedEnd === undefined ? {} : { plannedEnd: earlier.plannedEnd }),
  }, complete);
  const levels = levelChoices(t.level);
  const compared = earlier ? [
    { label: t.form.goalText, now: earlier.text, typed: text }, { label: t.form.goalLabel, now: earlier.label, typed: label }, { label: t.form.goalType, now: t.goalType[earlier.goalType], typed: t.goalType[goalType] },
    { label: t.form.expected, now: String(earlier.expectedLevel), typed: expected }, { label: t.form.expectedOn, now: earlier.expectedOn, typed: expectedOn }, { label: t.form.measure, now: earlier.measure, typed: measure },
  ] : [];
  return (
    <FormDialog title={earlier ? t.form.editGoal : t.action.setGoal} submitLabel={t.general.save} form={form.state} compared={compared} onClose={() => onClose()} onSubmit={submit}>
      <TextField label={t.form.goalText} hint={t.form.goalTextHint} required value={text} max={500} onChange={setText} problem={missing(text)} />
      <LineField label={t.form.goalLabel} hint={t.form.goalLabelHint} required value={label} max={40} onChange={setLabel} problem={missing(label)} />
      <Field label={t.form.goalType} hint={t.goalTypeHelp[goalType]}>
        <RadioGroup layout="horizontal" value={goalType} onChange={(_, { value }) => setGoalType(value as GoalType)}>
          {types.map((type) => <Radio key={type} value={type} label={t.goalType[type]} />)}
        </RadioGroup>
      </Field>
      <ChoiceField
        label={t.form.primary} required value={primary} onChange={choosePrimary} problem={missing(primary)}
        groups={[{ label: t.form.fromAssessment, choices: fromAssessment }, { label: t.form.allThemes, choices: others }]}
      />
      <details>
        <summary className={s.summary}>{t.form.secondary} {t.general.optional}</summary>
        <CheckField label={t.form.secondary} values={secondary} onChange={setSecondary} choices={[...fromAssessment, ...others].filter((theme) => theme.value !== primary)} />
      </details>
      <Pair>
        <ChoiceField label={earlier ? t.form.baselineChange : t.form.baseline} required value={baseline} choices={levels} onChange={setBaseline} problem={missing(baseline)} />
        <ChoiceField label={t.form.expected} required value={expected} choices={levels} onChange={setExpected} problem={missing(expected)} />
      </Pair>
      {baseline && expected && !fitsType[goalType](Number(expected), Number(baseline)) ? <MessageBar intent="warning"><MessageBarBody>{t.form.levelMismatch}</MessageBarBody></MessageBar> : null}
      <DayField label={t.form.expectedOn} required value={expectedOn} min={today} onChange={setExpectedOn} problem={form.shows && !late ? t.general.dateAfter(dayText(t, today)) : undefined} />
      <TextField label={t.form.measure} required value={measure} max={500} onChange={setMeasure} problem={missing(measure)} />
    </FormDialog>
  );
}
