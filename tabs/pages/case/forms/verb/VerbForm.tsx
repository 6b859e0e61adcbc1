/** A form for any verb, drawn from the API's own description of it. */
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { CommandName } from '#contract/commands/index';
import type { CommandInput } from '../../../../api';
import { useConcepts } from '../../../../data/names';
import { useDirectory } from '../../../../data/queries';
import { useVerbSchema, type FieldSchema } from '../../../../data/verbSchema';
import { useText } from '../../../../text';
import { loadVerbTexts } from '../../../../text/verbs/load';
import type { VerbTexts } from '../../../../text/verbs/da';
import { FormDialog } from '../FormDialog';
import type { FormProps } from '../TaskForm';
import { useVerbForm } from '../useVerbForm';
import { SchemaFields } from './SchemaField';
import { missingIn, objectOf, type Values } from './shape';

type Props = FormProps & { verb: CommandName; given: Readonly<Record<string, string>> };

export default function VerbForm(props: Props) {
  const t = useText();
  const { schema, failed } = useVerbSchema(props.verb);
  const { data: words } = useQuery({ queryKey: ['verbTexts', t.language], queryFn: () => loadVerbTexts(t.language), staleTime: Infinity });
  if (failed) return <MessageBar intent="error"><MessageBarBody>{t.error.network}</MessageBarBody></MessageBar>;
  return schema && words ? <Fields {...props} schema={schema} words={words} /> : <Spinner label={t.general.loading} />;
}

function Fields({ verb, given, opened: { view, version }, names, onClose, schema, words }: Props & { schema: FieldSchema; words: VerbTexts }) {
  const t = useText();
  const { concepts } = useConcepts();
  const { data: directory } = useDirectory();
  const [values, setValues] = useState<Values>({});
  const form = useVerbForm(view.caseNo, verb, version, () => onClose(verb));
  const whole: Values = { ...values, ...given };
  const missing = missingIn(schema, whole);
  // A form without choices still shows what is sent for whom, so the known thread is simply sent along.
  const sent = objectOf(schema, whole);
  return (
    <FormDialog title={words.verb[verb] ?? verb} submitLabel={t.general.save} form={form.state} onClose={() => onClose()} onSubmit={() => form.submit(sent as CommandInput<typeof verb>, missing.length === 0)}>
      {words.about[verb] ? <p style={{ margin: 0 }}>{words.about[verb]}</p> : null}
      <SchemaFields schema={schema} values={values} missing={form.shows ? missing : []} sources={{ view, concepts, directory, names, t }} words={words} given={new Set([...Object.keys(given), 'threadId'])} onChange={setValues} />
    </FormDialog>
  );
}
