/** One section at a time of a draft of all choices; the whole document is checked, foreseen, saved and set back at once. */
import { lazy, Suspense, useRef, useState } from 'react';
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Choices, SettingsAnswer } from '#contract/settings';
import { choices } from '../../answers/administration';
import { ApiError } from '../../api';
import { useForesee, useSaveSettings, useSettings } from '../../data/administration';
import { useNames } from '../../data/names';
import { Busy } from '../../parts/Busy';
import { Loading } from '../../parts/Loading';
import { useText } from '../../text';
import { instantText } from '../../text/format';
import { refusalText } from '../../text/refusal';
import type { SettingsTexts } from '../../text/settings';
import { Editor, type EditorContext } from './Editor';
import { Effect } from './Effect';
import { faultsHere, faultsIn, type Faults } from './faults';
import { History } from './Lists';
import { Rules } from './Rules';
import { changedKeys, keysOf, rebased, sectionOf, type Section } from './sections';
import { Templates } from './Templates';
import { useUnsaved } from './useUnsaved';

const OrganisationSection = lazy(() => import('./organisation/OrganisationForm'));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  faint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  fields: { display: 'grid', gap: '16px', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))', alignItems: 'start' },
  bar: { position: 'sticky', bottom: 0, display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', padding: '12px 0', backgroundColor: tokens.colorNeutralBackground2, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, zIndex: 1 },
  told: { flexGrow: 1, flexBasis: '200px' },
});

interface SettingsFormProps { answer: SettingsAnswer; words: SettingsTexts; section: Section; readOnly: boolean }

export function SettingsForm({ answer, words, section, readOnly }: SettingsFormProps) {
  const t = useText();
  const s = useStyles();
  const names = useNames();
  const { refetch } = useSettings();
  const [base, setBase] = useState(answer);
  const [draft, setDraft] = useState<Choices>(answer.settings);
  const [faults, setFaults] = useState<Faults>({});
  /** What held before the last save, to set it back. */
  const [before, setBefore] = useState<Choices>();
  const [told, setTold] = useState('');
  const [drawn, setDrawn] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  const save = useSaveSettings();
  const foresee = useForesee();
  const changed = changedKeys(base.settings, draft);
  useUnsaved(changed.length > 0);
  const context: EditorContext = { root: choices, words, faults, readOnly };

  const change = (part: Partial<Choices>) => {
    setDraft((now) => ({ ...now, ...part }));
    setTold('');
    foresee.reset();
  };
  const anew = (settings: Choices) => {
    setDraft(settings);
    setFaults({});
    foresee.reset();
    setDrawn((n) => n + 1);
  };
  /** Shows the faults and leads there; false when there are any. */
  const passes = (found: Faults): boolean => {
    setFaults(found);
    if (Object.keys(found).length === 0) return true;
    setTimeout(() => summary.current?.focus());
    return false;
  };
  const refused = (error: unknown) => {
    passes(faultsIn(error, t.language) ?? {});
  };
  const send = (settings: Choices, done: (version: number) => string) =>
    save.mutate({ version: base.version, settings }, {
      onSuccess: ({ version }) => {
        setBefore(base.settings);
        setBase({ version, settings });
        anew(settings);
        setTold(done(version));
      },
      onError: refused,
    });
  const conflict = save.error instanceof ApiError && save.error.body.code === 'versionConflict';
  const trouble = [save.error, foresee.error].find((error) => error && !faultsIn(error, t.language) && !(error === save.error && conflict));
  const problems = Object.entries(faults);

  const takeOver = async () => {
    const { data } = await refetch();
    if (!data) return;
    anew(rebased(base.settings, draft, data.settings));
    setBase(data);
    save.reset();
  };

  const head = <><h2 id="settings-section" className={s.title}>{words.section[section]}</h2><p className={s.text}>{words.about[section]}</p></>;
  // The draft of the choices stays here meanwhile.
  if (section === 'organisation') {
    return <section className={s.root} aria-labelledby="settings-section">{head}<Suspense fallback={<Loading bars={6} />}><OrganisationSection readOnly={readOnly} /></Suspense></section>;
  }
  return (
    <section className={s.root} aria-labelledby="settings-section">
      {head}
      {section === 'history' ? <History words={words} /> : null}
      {section === 'rules' ? <Rules context={context} value={draft.rules} onChange={(rules) => change({ rules })} /> : null}
      {section === 'templates' ? <Templates key={drawn} context={context} schema={choices.properties!.templates!} value={draft.templates} onChange={(templates) => change({ templates })} /> : null}
      {section === 'rules' || section === 'templates' ? null : (
        <div className={s.fields} key={`${section}-${drawn}`}>
          {keysOf(section).map((key) => <Editor key={key} context={context} path={key} schema={choices.properties![key]!} value={draft[key]} onChange={(value) => change({ [key]: value })} />)}
        </div>
      )}
      <p className={s.faint}>{base.by && base.at ? words.version(base.version, instantText(t, base.at), names.person(base.by)) : base.version === 0 ? words.defaults : null}</p>
      {foresee.data ? <Effect effect={foresee.data} words={words} /> : null}
      {problems.length > 0 ? (
        <div ref={summary} tabIndex={-1} role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{words.faults(problems.length)} {[...new Set(problems.map(([path]) => words.section[sectionOf(path)]))].join(', ')}</MessageBarBody>
          </MessageBar>
        </div>
      ) : null}
      {trouble ? <MessageBar intent="error" layout="multiline"><MessageBarBody>{refusalText(t, trouble)}</MessageBarBody></MessageBar> : null}
      {conflict ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.conflict}</MessageBarBody>
          <MessageBarActions><Button onClick={() => void takeOver()}>{words.rebase}</Button></MessageBarActions>
        </MessageBar>
      ) : null}
      {readOnly ? null : (
        <div className={s.bar}>
          <Button appearance="primary" disabledFocusable={changed.length === 0 || save.isPending} icon={save.isPending ? <Busy /> : undefined} onClick={() => { if (changed.length > 0 && passes(faultsHere(words, draft))) send(draft, words.saved); }}>{save.isPending ? words.saving : words.save}</Button>
          <Button disabledFocusable={changed.length === 0 || foresee.isPending} onClick={() => { if (changed.length > 0 && passes(faultsHere(words, draft))) foresee.mutate(draft, { onError: refused }); }}>{words.preview}</Button>
          {changed.length > 0 ? <Button appearance="subtle" onClick={() => anew(base.settings)}>{words.discard}</Button> : null}
          {changed.length === 0 && before ? <Button appearance="subtle" onClick={() => send(before, () => words.undone)}>{words.undo}</Button> : null}
          <div className={s.told} role="status">{told || (changed.length > 0 ? words.changed([...new Set(changed.map((key) => words.section[sectionOf(key)]!))].join(', ')) : words.nothingChanged)}</div>
        </div>
      )}
    </section>
  );
}
