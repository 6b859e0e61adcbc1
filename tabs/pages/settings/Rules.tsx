/** The law checks, how hard each is here, and why. A requirement that may not be lowered has nothing to choose. */
import { Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { Choices } from '#contract/settings';
import { useAllRules } from '../../data/administration';
import { Loading } from '../../parts/Loading';
import { Failure } from '../../parts/Notice';
import { useText } from '../../text';
import { faultAt } from './faults';
import type { EditorContext } from './Editor';

type Level = Choices['rules'][string]['level'];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  rule: { padding: '12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, display: 'flex', flexDirection: 'column', gap: '8px' },
  act: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  pair: { display: 'grid', gap: '12px', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))', alignItems: 'start', maxWidth: '720px' },
});

export function Rules({ context: { words, faults, readOnly }, value, onChange }: { context: EditorContext; value: Choices['rules']; onChange(value: Choices['rules']): void }) {
  const t = useText();
  const s = useStyles();
  const { data, error, refetch } = useAllRules();
  if (!data) return error ? <Failure level={2} error={error} retry={() => void refetch()} /> : <Loading />;
  const named = (level: Level) => words.choice[`rules.${level}`]!;
  const choose = (id: string, usual: Level, level: Level) => {
    const { [id]: before, ...others } = value;
    onChange(level === usual ? others : { ...others, [id]: { level, reason: before?.reason ?? '' } });
  };
  return (
    <ul className={s.list}>
      {data.rules.map(({ id, act, paragraph, text, level: usual, choices }) => {
        const chosen = value[id];
        const hint = words.rules.usual(named(usual));
        return (
          <li key={id} className={s.rule}>
            <div className={s.act}>{id} · {words.rules.act(act, paragraph)}</div>
            <p className={s.text}>{text[t.language]}</p>
            {readOnly || choices.length === 1 ? (
              <div>{choices.length === 1 ? words.rules.fixed : [named(chosen?.level ?? usual), hint, chosen?.reason].filter(Boolean).join('. ')}</div>
            ) : (
              <div className={s.pair}>
                <Field label={words.rules.level} hint={hint} validationMessage={faultAt(faults, `rules.${id}.level`) ?? faults[`rules.${id}`]}>
                  <Select value={chosen?.level ?? usual} onChange={(_, data) => choose(id, usual, data.value as Level)}>
                    {choices.map((level) => <option key={level} value={level}>{named(level)}</option>)}
                  </Select>
                </Field>
                {chosen ? (
                  <Field label={words.rules.reason} hint={words.rules.reasonHelp} required validationMessage={faultAt(faults, `rules.${id}.reason`)}>
                    <Textarea value={chosen.reason} maxLength={500} onChange={(_, data) => onChange({ ...value, [id]: { ...chosen, reason: data.value } })} />
                  </Field>
                ) : null}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
