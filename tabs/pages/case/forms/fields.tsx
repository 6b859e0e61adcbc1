/** Fields with their label, help and problem in one piece. */
import type { ReactNode } from 'react';
import { Checkbox, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useText } from '../../../text';

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

export function DayField({ label, hint, required, problem, value, min, max, onChange }: Common & { value: string; min?: string; max?: string; onChange(value: string): void }) {
  return (
    <Field label={label} hint={hint} required={required} validationMessage={problem}>
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
  const options = (list: readonly Choice[]) => list.map((choice) => <option key={choice.value} value={choice.value}>{choice.text}</option>);
  return (
    <Field label={label} hint={hint} required={required} validationMessage={problem}>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="" disabled={required && empty === undefined}>{empty ?? t.general.chooseFirst}</option>
        {choices ? options(choices) : null}
        {groups?.map((group) => (group.choices.length > 0 ? <optgroup key={group.label} label={group.label}>{options(group.choices)}</optgroup> : null))}
      </Select>
    </Field>
  );
}

/** Several boxes under one heading. */
export function CheckField({ label, hint, required, problem, values, choices, onChange }: Common & { values: readonly string[]; choices: readonly Choice[]; onChange(values: string[]): void }) {
  return (
    <Field label={label} hint={hint} required={required} validationMessage={problem}>
      <div role="group" aria-label={label} data-invalid={problem !== undefined} style={{ display: 'flex', flexDirection: 'column' }}>
        {choices.map(({ value, text }) => (
          <Checkbox key={value} label={text} checked={values.includes(value)} onChange={(_, { checked }) => onChange(checked ? [...values, value] : values.filter((v) => v !== value))} />
        ))}
      </div>
    </Field>
  );
}

const useStyles = makeStyles({
  group: { margin: 0, padding: '12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: '0 4px' },
  pair: { display: 'grid', gap: '14px', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))', alignItems: 'start' },
});

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
