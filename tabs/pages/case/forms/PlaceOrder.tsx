/** A new order. Only what a decision in force grants can be ordered, so nothing else is offered. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReleaseKind } from '#domain/areas/orders';
import { addDays, addMonths } from '#domain/calendar';
import { useConcepts } from '../../../data/names';
import { useDirectory } from '../../../data/queries';
import { useText } from '../../../text';
import { dayText } from '../../../text/format';
import { CheckField, ChoiceField, choicesOf, DayField, LineField, Pair, TextField } from './fields';
import { FormDialog } from './FormDialog';
import { useKept } from './keeper';
import type { FormProps } from './TaskForm';
import { useVerbForm } from './useVerbForm';

/** Days from today to the start that is suggested. */
const noticeDays = 14;
const monthsToFirst = 3;
const rhythms = [1, 2, 3, 4, 6, 12];

export function PlaceOrder({ opened: { view, version, today }, onClose }: FormProps) {
  const t = useText();
  const { term } = useConcepts();
  const { data: directory } = useDirectory();
  const granted = [...new Set(view.decisions.filter((d) => d.to === undefined || d.to >= today).flatMap((d) => d.services))];
  const [provider, setProvider] = useKept('provider', '');
  const [services, setServices] = useKept<string[]>('services', granted.length === 1 ? granted : []);
  const [goalIds, setGoalIds] = useKept<string[]>('goalIds', view.goals.map((goal) => goal.goalId));
  const [wishedStart, setWishedStart] = useKept('wishedStart', addDays(today, noticeDays));
  const [chosenFirst, setChosenFirst] = useKept<string | undefined>('chosenFirst', undefined);
  const [rhythm, setRhythm] = useKept('rhythm', '3');
  const [hours, setHours] = useKept('hours', '');
  const [description, setDescription] = useKept('description', '');
  // Nothing about the citizen leaves the authority unless somebody chose it, and said why.
  const [released, setReleased] = useKept<string[]>('released', ['wishes']);
  const [releaseReason, setReleaseReason] = useKept('releaseReason', '');
  const form = useVerbForm(view.caseNo, 'placeOrder', version, () => onClose('placeOrder'));

  const startFits = wishedStart >= today;
  // The suggestion follows the start until the person sets the day.
  const first = chosenFirst ?? (wishedStart ? addMonths(wishedStart, monthsToFirst) : '');
  const firstFits = first > wishedStart;
  const hoursFit = hours === '' || (Number(hours) >= 0 && Number(hours) <= 168);
  const complete = provider !== '' && services.length > 0 && startFits && firstFits && hoursFit && (released.length === 0 || releaseReason.trim() !== '');
  const shown = (problem: string, fits: boolean) => (form.shows && !fits ? problem : undefined);
  const submit = () => form.submit({
    provider, services, goalIds, wishedStart, firstFollowUpOn: first, rhythmMonths: Number(rhythm),
    releases: released.map((kind) => ({ kind: kind as ReleaseKind, basis: 'necessary' as const, reason: releaseReason.trim() })),
    ...(hours === '' ? {} : { hoursPerWeek: Number(hours) }), ...(description.trim() ? { description } : {}),
  }, complete);
  const providers = (directory?.providers ?? []).map((p) => ({ value: p.unitId, text: `${p.name} (${p.kind === 'internal' ? t.form.internal : t.form.external})` }));
  return (
    <FormDialog title={t.action.placeOrder} submitLabel={t.form.sendOrder} form={form.state} sendable={granted.length > 0} onClose={() => onClose()} onSubmit={submit}>
      {granted.length === 0 ? <MessageBar intent="warning"><MessageBarBody>{t.form.noServices}</MessageBarBody></MessageBar> : null}
      <ChoiceField label={t.form.provider} required value={provider} choices={providers} onChange={setProvider} problem={shown(t.general.required, provider !== '')} />
      {granted.length > 0 ? (
        <CheckField label={t.form.services} hint={t.form.servicesHint} required values={services} choices={granted.map((code) => ({ value: code, text: term(code) }))} onChange={setServices} problem={shown(t.form.oneService, services.length > 0)} />
      ) : null}
      {view.goals.length > 0 ? (
        <CheckField label={t.form.goals} values={goalIds} onChange={setGoalIds} choices={view.goals.map((goal, i) => ({ value: goal.goalId, text: t.general.goal(i + 1, goal.label) }))} />
      ) : null}
      <Pair>
        <DayField label={t.form.wishedStart} required value={wishedStart} min={today} onChange={setWishedStart} problem={shown(t.general.dateFrom(dayText(t, today)), startFits)} />
        <DayField label={t.form.firstFollowUp} required value={first} min={wishedStart} onChange={setChosenFirst} problem={shown(startFits ? t.general.dateAfter(dayText(t, wishedStart)) : t.general.required, firstFits)} />
        <ChoiceField label={t.form.rhythm} required value={rhythm} choices={rhythms.map((months) => ({ value: String(months), text: t.orderCard.rhythm(months) }))} onChange={setRhythm} />
        <LineField label={`${t.form.hours} ${t.general.optional}`} type="number" value={hours} onChange={setHours} problem={hoursFit ? undefined : t.form.hoursWrong} />
      </Pair>
      <CheckField label={t.form.releases} hint={t.form.releasesHint} values={released} onChange={setReleased} choices={choicesOf(t.release)} />
      {released.length > 0 ? <LineField label={t.form.releaseReason} required value={releaseReason} max={500} onChange={setReleaseReason} problem={shown(t.general.required, releaseReason.trim() !== '')} /> : null}
      <TextField label={`${t.form.description} ${t.general.optional}`} value={description} max={4000} rows={4} onChange={setDescription} />
    </FormDialog>
  );
}
