/** A form for any verb, drawn from the API's own description of it. */
import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { CommandName } from '#contract/commands/index';
import { ratingHelp } from '#domain/ratingHelp';
import type { CommandInput } from '../../../../api';
import { useConcepts } from '../../../../data/names';
import { useDirectory } from '../../../../data/queries';
import { useServiceAreas } from '../../../../data/serviceAreas';
import { useVerbSchema, type FieldSchema } from '../../../../data/verbSchema';
import { useVerbWords } from '../../../../data/verbWords';
import { useText } from '../../../../text';
import type { VerbTexts } from '../../../../text/verbs/da';
import { Facts } from '../../Facts';
import { FormDialog } from '../FormDialog';
import { useKept } from '../keeper';
import type { FormProps } from '../TaskForm';
import { useVerbForm } from '../useVerbForm';
import { prefillOf } from './prefill';
import { choicesFor, type Sources } from './references';
import { SchemaFields } from './SchemaField';
import { missingIn, objectOf, type Values } from './shape';

type Props = FormProps & { verb: CommandName; given: Readonly<Record<string, string>> };

/** Choices that were made where the form was opened: they are shown, and may be changed. Ids of records are only told. */
const isChoice = (schema: FieldSchema, key: string) => !key.endsWith('Id') && schema.properties?.[key] !== undefined && key !== 'version';

export default function VerbForm(props: Props) {
  const t = useText();
  const { schema, failed } = useVerbSchema(props.verb);
  const words = useVerbWords();
  if (failed) return <MessageBar intent="error"><MessageBarBody>{t.error.network}</MessageBarBody></MessageBar>;
  return schema && words ? <Fields {...props} schema={schema} words={words} /> : <Spinner label={t.general.loading} />;
}

/** What the form is about, in the words of the lists that it could be chosen from, and all of them: a question is answered by whoever has read it. */
const aboutOf = (fixed: Readonly<Record<string, string>>, sources: Sources, words: VerbTexts) =>
  Object.entries(fixed).filter(([key]) => key !== 'threadId' && key !== 'version').map(([key, ref]) => [words.field[key] ?? key, choicesFor(key, undefined, sources, Infinity).find((choice) => choice.value === ref)?.text] as const);

function Fields({ verb, given, opened: { view, version }, names, onClose, schema, words }: Props & { schema: FieldSchema; words: VerbTexts }) {
  const t = useText();
  const { concepts, parentOf } = useConcepts();
  const { data: directory } = useDirectory();
  const entries = Object.entries(given);
  const fixed = Object.fromEntries(entries.filter(([key]) => !isChoice(schema, key) && (schema.properties?.[key] !== undefined)));
  const [values, setValues] = useKept<Values>('values', () => ({ ...prefillOf(verb, view, given), ...Object.fromEntries(entries.filter(([key]) => isChoice(schema, key))) }));
  const form = useVerbForm(view.caseNo, verb, version, () => onClose(verb));
  const whole: Values = { ...values, ...fixed };
  const missing = missingIn(schema, whole);
  // A form without choices still shows what is sent for whom, so the known thread is simply sent along.
  const sent = objectOf(schema, whole);
  const sources = { view, concepts, directory, names, t, areas: useServiceAreas('serviceArea' in (schema.properties ?? {})) };
  const now = prefillOf(verb, view, { ...given, ...(typeof values.code === 'string' ? { code: values.code } : {}) });
  const word = (key: string, value: unknown) => words.choice[`${key}.${value}`] ?? words.choice[String(value)] ?? String(value ?? '');
  const help = typeof values.code === 'string' && 'level' in (schema.properties ?? {}) ? ratingHelp(values.code, parentOf)?.[t.language] : undefined;
  return (
    <FormDialog
      title={words.verb[verb] ?? verb} submitLabel={t.general.save} form={form.state} onClose={() => onClose()} onSubmit={() => form.submit(sent as CommandInput<typeof verb>, missing.length === 0)}
      compared={Object.entries(now).map(([key, value]) => ({ label: words.field[key] ?? key, now: word(key, value), typed: word(key, values[key]) }))}
    >
      {words.about[verb] ? <p style={{ margin: 0 }}>{words.about[verb]}</p> : null}
      <Facts facts={aboutOf(fixed, sources, words)} />
      {help ? <MessageBar intent="info" layout="multiline"><MessageBarBody>{help} {t.casePage.assessment.scale}</MessageBarBody></MessageBar> : null}
      {'supportNeed' in (schema.properties ?? {}) ? <MessageBar intent="info" layout="multiline"><MessageBarBody>{t.casePage.assessment.needs}</MessageBarBody></MessageBar> : null}
      <SchemaFields schema={schema} values={values} missing={form.shows ? missing : []} sources={sources} words={words} given={new Set([...Object.keys(fixed), 'threadId'])} onChange={setValues} />
    </FormDialog>
  );
}
