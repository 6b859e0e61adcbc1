/** Fields with their label, help and problem in one piece. */
import { useId, type ReactNode } from 'react';
import { Checkbox, Field, Input, Label, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { isDay } from '#domain/calendar';
import { useText } from '../../../text';
import { dayText } from '../../../text/format';

interface Common { label: string; hint?: string; required?: boolean; problem?: string }

export function TextField({ label, hint, required, problem, value, max, rows = 3, onChange }: Common & { value: string; max: number; rows?: number; onChange(value: string): void }) {
  return (
    <Field label={label} hint={hint} required={required} validationMessage={problem}>
      <Textarea value={value} maxLength={max} rows={rows} resize="vertical" onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

export function LineField({ label, hint, required, problem, value, max, type = 'text', onChange }: Common & { value: string; max?: number; type?: 'text' | 'number'; onChange(value: string): void }) {
  return (
    <Field label={label} hint={hint} required={required} validationMessage={problem}>
      <Input value={value} maxLength={max} type={type} {...(type === 'number' ? { min: 0, max: 168, step: 0.5 } : {})} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

/** The browser writes the date its own way, so the day is repeated in words. */
export function DayField({ label, hint, required, problem, value, min, max, onChange }: Common & { value: string; min?: string; max?: string; onChange(value: string): void }) {
  const t = useText();
  const words = [isDay(value) ? `${dayText(t, value)}.` : '', hint ?? ''].filter(Boolean).join(' ');
  return (
    <Field label={label} hint={words} required={required} validationMessage={problem}>
      <Input type="date" value={value} input={{ min, max }} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

export interface Choice { value: string; text: string }

/** A list to choose from; without a value the first line asks for a choice. */
export function ChoiceField({ label, hint, required, problem, value, choices, groups, empty, onChange }: Common & {
  value: string; choices?: readonly Choice[]; groups?: readonly { label: string; choices: readonly Choice[] }[]; empty?: string; onChange(value: string): void;
}) {
  const t = useText();
  const s = useStyles();
  const options = (list: readonly Choice[]) => list.map((choice) => <option key={choice.value} value={choice.value}>{choice.text}</option>);
  return (
    <Field label={label} hint={hint} required={required} validationMessage={problem}>
      <Select value={value} root={{ className: s.narrow }} className={s.narrow} onChange={(_, data) => onChange(data.value)}>
        <option value="" disabled={required && empty === undefined}>{empty ?? t.general.chooseFirst}</option>
        {choices ? options(choices) : null}
        {groups?.map((group) => (group.choices.length > 0 ? <optgroup key={group.label} label={group.label}>{options(group.choices)}</optgroup> : null))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  group: { margin: 0, padding: '12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  /** Long choices are cut in a narrow field instead of widening it. */
  narrow: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  boxes: { display: 'flex', flexDirection: 'column' },
  help: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorPaletteRedForeground1 },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: '0 4px' },
  pair: { display: 'grid', gap: '14px', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))', alignItems: 'start' },
});

/** Several boxes under one heading. The boxes themselves are not each required, as they would be inside a Field. */
export function CheckField({ label, hint, required, problem, values, choices, onChange }: Common & { values: readonly string[]; choices: readonly Choice[]; onChange(values: string[]): void }) {
  const s = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-help`} data-invalid={problem !== undefined}>
      <Label id={`${id}-label`} required={required}>{label}</Label>
      <div className={s.boxes}>
        {choices.map(({ value, text }) => (
          <Checkbox key={value} label={text} checked={values.includes(value)} onChange={(_, { checked }) => onChange(checked ? [...values, value] : values.filter((v) => v !== value))} />
        ))}
      </div>
      <div id={`${id}-help`} className={s.help}>
        {problem ? <span role="alert" className={s.problem}>{problem} </span> : null}{hint}
      </div>
    </div>
  );
}

export function Group({ legend, children }: { legend: string; children: ReactNode }) {
  const s = useStyles();
  return <fieldset className={s.group}><legend className={s.legend}>{legend}</legend>{children}</fieldset>;
}

/** Fields side by side where there is room. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className={useStyles().pair}>{children}</div>;
}

/** Choices from a record of words. */
export const choicesOf = (words: Readonly<Record<string, string>>): Choice[] => Object.entries(words).map(([value, text]) => ({ value, text }));
