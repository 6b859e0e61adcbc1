/** What the municipality adds to forms: a template for each form that it wants something of. */
import { useQuery } from '@tanstack/react-query';
import { Button, Field, Select } from '@fluentui/react-components';
import type { Choices } from '#contract/settings';
import type { Schema } from '../../answers/fits';
import { useText } from '../../text';
import { loadVerbTexts } from '../../text/verbs/load';
import { Parts, useStyles, type EditorContext } from './Editor';
import { follow } from './model';

export function Templates({ context, schema, value, onChange }: { context: EditorContext; schema: Schema; value: Choices['templates']; onChange(value: Choices['templates']): void }) {
  const t = useText();
  const s = useStyles();
  const { words, readOnly, root, faults } = context;
  const { data: verbs } = useQuery({ queryKey: ['verbTexts', t.language], queryFn: () => loadVerbTexts(t.language), staleTime: Infinity });
  const one = follow(root, schema).additionalProperties as Schema;
  const nameOf = (verb: string) => verbs?.verb[verb] ?? verb;
  const others = Object.keys(verbs?.verb ?? {}).filter((verb) => !(verb in value)).sort((a, b) => nameOf(a).localeCompare(nameOf(b), t.locale));
  return (
    <>
      {Object.keys(value).length === 0 ? <p className={s.fact}>{words.templates.none}</p> : null}
      {Object.entries(value).map(([verb, template]) => (
        <fieldset key={verb} className={s.group}>
          <legend className={s.legend}>{nameOf(verb)}</legend>
          {faults[`templates.${verb}`] ? <p className={s.problem} role="alert">{faults[`templates.${verb}`]}</p> : null}
          <div className={s.grid}><Parts context={context} path={`templates.${verb}`} schema={one} value={template} onChange={(next) => onChange({ ...value, [verb]: next as Choices['templates'][string] })} /></div>
          {readOnly ? null : <Button className={s.button} size="small" onClick={() => onChange(Object.fromEntries(Object.entries(value).filter(([name]) => name !== verb)))}>{words.templates.remove}</Button>}
        </fieldset>
      ))}
      {readOnly ? null : (
        <Field label={words.templates.add}>
          <Select value="" onChange={(_, data) => (data.value ? onChange({ ...value, [data.value]: { version: 1, required: [], fields: [] } }) : undefined)}>
            <option value="">{t.general.chooseFirst}</option>
            {others.map((verb) => <option key={verb} value={verb}>{nameOf(verb)}</option>)}
          </Select>
        </Field>
      )}
    </>
  );
}
