/** One of the municipality's choices, drawn from its shape: with its name, its explanation and what is wrong with it. */
import { useId, useState, type ReactNode } from 'react';
import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useConcepts } from '../../data/names';
import { useDirectory } from '../../data/queries';
import type { Schema } from '../../answers/fits';
import { CheckField, type Choice } from '../case/forms/fields';
import { numberText } from '../../text/format';
import { useText } from '../../text';
import type { SettingsTexts } from '../../text/settings';
import { faultAt, type Faults } from './faults';
import { blank, exchanged, follow, fromLine, kindOf, wordKey } from './model';

export interface EditorContext { root: Schema; words: SettingsTexts; faults: Faults; readOnly: boolean }
interface EditorProps { context: EditorContext; path: string; schema: Schema; value: unknown; onChange(value: unknown): void }

export const useStyles = makeStyles({
  group: { margin: 0, padding: '12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  legend: { padding: '0 4px', fontWeight: tokens.fontWeightSemibold },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
  grid: { display: 'grid', gap: '12px', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))', alignItems: 'start' },
  wide: { gridColumnStart: 1, gridColumnEnd: -1, minWidth: 0 },
  row: { paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: 'flex', flexDirection: 'column', gap: '8px' },
  button: { alignSelf: 'flex-start' },
  input: { minWidth: 0, width: '100%' },
  fact: { margin: 0 },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const wideKinds = ['group', 'rows', 'choices'];

export function Editor(props: EditorProps) {
  const { context, path, schema } = props;
  const s = useStyles();
  const kind = kindOf(context.root, schema);
  const key = wordKey(path);
  if (kind === 'group') return <Grouped {...props} />;
  if (kind === 'rows') return <Rows {...props} />;
  const Leaf = context.readOnly ? Fact : Control;
  return <div className={wideKinds.includes(kind) ? s.wide : undefined}><Leaf {...props} label={context.words.field[key] ?? key} hint={context.words.help[key]} /></div>;
}

/** What can be chosen for a place: from its shape, or from the catalogue and the organisation. */
function useChoices({ context: { root, words }, path, schema: given }: EditorProps): Choice[] | undefined {
  const { concepts } = useConcepts();
  const { data: directory } = useDirectory();
  const schema = follow(root, given);
  const options = schema.enum ?? (schema.items && follow(root, schema.items).enum);
  if (options) return options.map((value) => ({ value: String(value), text: words.choice[`${wordKey(path)}.${String(value)}`] ?? words.choice[String(value)] ?? String(value) }));
  const kind = /\.services$/.test(path) ? 'service' : /\.providerTypes$/.test(path) ? 'providerType' : undefined;
  if (kind) return concepts.filter((c) => c.kind === kind && c.selectable).map((c) => ({ value: c.code, text: c.term }));
  return /\.agreements\.\d+\.provider$/.test(path) ? directory?.providers.map((p) => ({ value: p.unitId, text: p.name })) : undefined;
}

interface LeafProps extends EditorProps { label: string; hint?: string }

function Fact(props: LeafProps) {
  const { context: { words }, value, label, hint } = props;
  const t = useText();
  const s = useStyles();
  const choices = useChoices(props);
  const text = (one: unknown): string => choices?.find((choice) => choice.value === one)?.text ?? (typeof one === 'boolean' ? (one ? words.yes : words.no) : typeof one === 'number' ? numberText(t, one) : String(one));
  const shown = value === undefined || (Array.isArray(value) && value.length === 0) ? words.none : Array.isArray(value) ? value.map(text).join(', ') : text(value);
  return <div><div className={s.name}>{label}</div><p className={s.fact}>{shown}</p>{hint ? <p className={s.help}>{hint}</p> : null}</div>;
}

function Control(props: LeafProps) {
  const { context: { root, faults, words }, path, schema: given, value, label, hint, onChange } = props;
  const s = useStyles();
  const schema = follow(root, given);
  const choices = useChoices(props);
  const kind = kindOf(root, schema);
  const problem = faultAt(faults, path, kind === 'lines' || kind === 'choices');
  const [line, setLine] = useState(Array.isArray(value) ? value.join(', ') : '');
  const inField = (control: ReactNode, help = hint) => <Field label={label} hint={help} validationMessage={problem}>{control as React.ReactElement}</Field>;
  if (kind === 'flag') return <Field hint={hint} validationMessage={problem}><Checkbox label={label} checked={value === true} onChange={(_, { checked }) => onChange(checked === true)} /></Field>;
  if (kind === 'choices' || (kind === 'lines' && choices)) return <CheckField label={label} hint={hint} problem={problem} values={(value ?? []) as string[]} choices={choices ?? []} onChange={onChange} />;
  if (choices) {
    return inField(
      <Select className={s.input} value={String(value ?? '')} onChange={(_, data) => onChange(data.value)}>
        {choices.some((choice) => choice.value === value) ? null : <option value="">{words.none}</option>}
        {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.text}</option>)}
      </Select>,
    );
  }
  if (kind === 'lines') return inField(<Input className={s.input} value={line} onChange={(_, data) => { setLine(data.value); onChange(fromLine(data.value)); }} />, [hint, words.listHint].filter(Boolean).join(' '));
  if (kind === 'number') return inField(<Input className={s.input} type="number" value={value === undefined ? '' : String(value)} onChange={(_, data) => onChange(data.value === '' ? undefined : Number(data.value))} />);
  return inField(<Input className={s.input} type={kind === 'day' ? 'date' : 'text'} value={String(value ?? '')} onChange={(_, data) => onChange(data.value === '' ? undefined : data.value)} />);
}

/** Parts that belong together, under one heading. */
function Grouped({ context, path, schema, value, onChange }: EditorProps) {
  const s = useStyles();
  const name = wordKey(path);
  const label = context.words.field[name];
  const inside = (
    <div className={s.grid}>
      <Parts context={context} path={path} schema={schema} value={value} onChange={onChange} />
    </div>
  );
  if (!label) return inside;
  return <fieldset className={`${s.group} ${s.wide}`}><legend className={s.legend}>{label}</legend><Told context={context} path={path} />{inside}</fieldset>;
}

/** The parts of one object, each with its own editor. */
export function Parts({ context, path, schema, value, onChange }: EditorProps) {
  const { properties = {} } = follow(context.root, schema);
  const object = (value ?? {}) as Record<string, unknown>;
  return Object.entries(properties).map(([key, part]) => (
    <Editor key={key} context={context} path={path ? `${path}.${key}` : key} schema={part} value={object[key]} onChange={(next) => onChange(exchanged(object, key, next))} />
  ));
}

function Told({ context: { words, faults }, path }: { context: EditorContext; path: string }) {
  const s = useStyles();
  const problem = faultAt(faults, path);
  return <>{problem ? <p className={s.problem} role="alert">{problem}</p> : null}<p className={s.help}>{words.help[wordKey(path)]}</p></>;
}

/** A list of rows, each with the same parts. */
function Rows({ context, path, schema, value, onChange }: EditorProps) {
  const s = useStyles();
  const id = useId();
  const { words, root, readOnly, faults } = context;
  const rows = (value ?? []) as unknown[];
  const item = follow(root, schema).items!;
  // Rows have no ids of their own; taking one away draws the rest anew.
  const [taken, setTaken] = useState(0);
  return (
    <fieldset className={`${s.group} ${s.wide}`}>
      <legend className={s.legend} id={id}>{words.field[wordKey(path)]}</legend>
      <Told context={context} path={path} />
      {rows.map((row, i) => (
        <div key={`${taken}-${i}`} className={s.row} role="group" aria-label={words.row(i + 1)}>
          {faults[`${path}.${i}`] ? <p className={s.problem} role="alert">{faults[`${path}.${i}`]}</p> : null}
          <div className={s.grid}><Parts context={context} path={`${path}.${i}`} schema={item} value={row} onChange={(next) => onChange(exchanged(rows, i, next))} /></div>
          {readOnly ? null : <Button className={s.button} size="small" aria-label={`${words.remove}: ${words.row(i + 1)}`} onClick={() => { setTaken(taken + 1); onChange(rows.filter((_, n) => n !== i)); }}>{words.remove}</Button>}
        </div>
      ))}
      {readOnly ? null : <Button className={s.button} size="small" aria-describedby={id} onClick={() => onChange([...rows, blank(root, item)])}>{words.add}</Button>}
    </fieldset>
  );
}
