/** After a conflict: what others did since the form was opened, and what holds now beside what was typed. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useNames } from '../../../data/names';
import { useMe, useTimeline } from '../../../data/queries';
import { useText } from '../../../text';
import { instantText } from '../../../text/format';
import { useLook } from '../look';
import { eventWords } from '../timelineWords';
import { useKeeper } from './keeper';

/** One field: what holds in the case now, and what was typed. */
export interface Compared { label: string; now: string; typed: string }

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px' },
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  cell: { textAlign: 'left', verticalAlign: 'top', padding: '6px 8px 6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

export function Moved({ compared }: { compared: readonly Compared[] }) {
  const t = useText();
  const s = useStyles();
  const look = useLook();
  const names = useNames();
  const { version = Infinity, caseNo = '' } = useKeeper();
  const { data: me } = useMe();
  const { data } = useTimeline(caseNo, me, caseNo !== '' && me !== undefined);
  const { moved } = t.casePage;
  const since = data?.entries.filter((entry) => entry.version > version) ?? [];
  const differing = compared.filter(({ now, typed }) => now !== typed);
  return (
    <div className={s.root}>
      {since.length > 0 ? (
        <div>
          <strong>{moved.what}</strong>
          <ul className={look.list}>
            {since.map((entry) => (
              <li key={entry.version}>{entry.events.map((event) => eventWords(t, names, event)).join('. ')} · {names.person(entry.by)}, {instantText(t, entry.at)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {differing.length > 0 ? (
        <table className={s.table} aria-label={moved.compare}>
          <thead><tr>{[moved.field, moved.present, moved.typed].map((head) => <th key={head} scope="col" className={s.cell}>{head}</th>)}</tr></thead>
          <tbody>
            {differing.map(({ label, now, typed }) => (
              <tr key={label}><th scope="row" className={s.cell}>{label}</th><td className={s.cell}>{now || moved.empty}</td><td className={s.cell}>{typed || moved.empty}</td></tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <div>{moved.again}</div>
    </div>
  );
}
