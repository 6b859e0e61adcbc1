/** What can only be read: who changed the settings. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSettingsHistory } from '../../data/administration';
import { useNames } from '../../data/names';
import { Loading } from '../../parts/Loading';
import { Failure } from '../../parts/Notice';
import { useText } from '../../text';
import { instantText } from '../../text/format';
import type { SettingsTexts } from '../../text/settings';
import { sectionOf } from './sections';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', marginBottom: '16px' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, padding: '8px 0' },
  cell: { textAlign: 'left', verticalAlign: 'top', padding: '6px 12px 6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'break-word' },
  fact: { margin: 0 },
});

export function Listed({ caption, columns, rows }: { caption: string; columns: readonly string[]; rows: readonly (readonly [key: string, ...cells: string[]])[] }) {
  const s = useStyles();
  return (
    <div className={s.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={s.table}>
        <caption className={s.caption}>{caption}</caption>
        <thead><tr>{columns.map((column) => <th key={column} scope="col" className={s.cell}>{column}</th>)}</tr></thead>
        <tbody>{rows.map(([key, ...cells]) => <tr key={key}>{cells.map((cell, i) => <td key={columns[i]} className={s.cell}>{cell}</td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}

export function History({ words }: { words: SettingsTexts }) {
  const t = useText();
  const s = useStyles();
  const names = useNames();
  const { data, error, refetch } = useSettingsHistory();
  if (!data) return error ? <Failure level={2} error={error} retry={() => void refetch()} /> : <Loading />;
  if (data.versions.length === 0) return <p className={s.fact}>{words.history.none}</p>;
  const changed = (keys: readonly string[]) => [...new Set(keys.map((key) => words.field[key] ?? words.section[sectionOf(key)]!))].join(', ');
  return (
    <Listed
      caption={words.section.history!}
      columns={[words.history.version, words.history.when, words.history.who, words.history.what]}
      rows={data.versions.map((v) => [String(v.version), String(v.version), instantText(t, v.at), names.person(v.by), changed(v.changed)])}
    />
  );
}
