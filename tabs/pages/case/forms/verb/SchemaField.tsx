/** One field of a verb's form, drawn from its schema; groups and lists hold fields of their own. */
import { Button, Checkbox } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import type { FieldSchema } from '../../../../data/verbSchema';
import { useText } from '../../../../text';
import type { VerbTexts } from '../../../../text/verbs/da';
import { CheckField, ChoiceField, DayField, Group, LineField, TextField, type Choice } from '../fields';
import { choicesFor, type Sources } from './references';
import { hiddenKeys, kindOf, type Value, type Values } from './shape';

interface FieldProps {
  name: string;
  parent?: string;
  schema: FieldSchema;
  required: boolean;
  value: Value;
  /** Paths of required fields that are empty, once the person has tried to send. */
  missing: readonly string[];
  path: string;
  sources: Sources;
  words: VerbTexts;
  onChange(value: Value): void;
}

export function SchemaField({ name, parent, schema, required, value, missing, path, sources, words, onChange }: FieldProps) {
  const t = useText();
  const kind = kindOf(name, schema);
  const label = words.field[name] ?? name;
  const common = { label: required ? label : `${label} ${t.general.optional}`, required, hint: words.hint[name], problem: missing.includes(path) ? t.general.required : undefined };
  const option = (o: string | number): Choice => ({ value: String(o), text: words.choice[`${name}.${o}`] ?? words.choice[String(o)] ?? String(o) });
  const text = typeof value === 'string' ? value : '';
  switch (kind.is) {
    case 'text': return kind.long ? <TextField {...common} value={text} max={kind.max} onChange={onChange} /> : <LineField {...common} value={text} max={kind.max} onChange={onChange} />;
    case 'lines': return <TextField {...common} hint={[common.hint, words.onePerLine].filter(Boolean).join(' ')} value={text} max={4000} onChange={onChange} />;
    case 'number': return <LineField {...common} type="number" value={text} onChange={onChange} />;
    case 'day': return <DayField {...common} value={text} onChange={onChange} />;
    case 'yesNo': return <Checkbox label={label} checked={value === true} onChange={(_, { checked }) => onChange(checked === true)} />;
    case 'choice': return <ChoiceField {...common} value={text} choices={[...kind.options.map(option), ...(kind.nullable ? [{ value: 'null', text: words.notAssessed }] : [])]} onChange={onChange} />;
    case 'choices': return <CheckField {...common} values={(value as string[] | undefined) ?? []} choices={kind.options.map(option)} onChange={onChange} />;
    case 'reference': return <ChoiceField {...common} value={text} choices={choicesFor(name, parent, sources)} onChange={onChange} />;
    case 'references': return <CheckField {...common} values={(value as string[] | undefined) ?? []} choices={choicesFor(name, parent, sources)} onChange={onChange} />;
    case 'group': return (
      <Group legend={common.label}>
        <SchemaFields schema={kind.schema} parent={name} values={(value ?? {}) as Values} {...{ missing, sources, words }} path={`${path}.`} onChange={onChange} />
      </Group>
    );
    case 'list': {
      const items = (value ?? []) as Values[];
      return (
        <Group legend={common.label}>
          {common.problem ? <span role="alert">{common.problem}</span> : null}
          {items.map((item, i) => (
            <Group key={i} legend={`${label} ${i + 1}`}>
              <SchemaFields schema={kind.item} parent={name} values={item} {...{ missing, sources, words }} path={`${path}.${i}.`} onChange={(next) => onChange(items.map((other, n) => (n === i ? next : other)))} />
              <div><Button size="small" icon={<DeleteRegular />} onClick={() => onChange(items.filter((_, n) => n !== i))}>{words.remove}</Button></div>
            </Group>
          ))}
          <div><Button size="small" icon={<AddRegular />} onClick={() => onChange([...items, {}])}>{words.add}</Button></div>
        </Group>
      );
    }
  }
}

interface FieldsProps {
  schema: FieldSchema; values: Values; parent?: string; path?: string; missing: readonly string[]; sources: Sources; words: VerbTexts;
  /** Fields whose value is known from where the form was opened. */
  given?: ReadonlySet<string>;
  onChange(values: Values): void;
}

/** Required fields first: what may be left out should not stand in the way. */
export function SchemaFields({ schema, values, parent, path = '', missing, sources, words, given, onChange }: FieldsProps) {
  const required = new Set(schema.required ?? []);
  const shown = Object.entries(schema.properties ?? {}).filter(([key]) => !hiddenKeys.has(key) && !given?.has(key));
  const ordered = [...shown.filter(([key]) => required.has(key)), ...shown.filter(([key]) => !required.has(key))];
  return (
    <>
      {ordered.map(([key, part]) => (
        <SchemaField
          key={key} name={key} parent={parent} schema={part} required={required.has(key)} value={values[key]} path={`${path}${key}`} {...{ missing, sources, words }}
          onChange={(value) => onChange({ ...values, [key]: value })}
        />
      ))}
    </>
  );
}
