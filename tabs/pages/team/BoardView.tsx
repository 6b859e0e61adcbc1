/** The board: what needs something, and how the open cases stand in the phases. Every number leads to its cases. */
import { useEffect } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useOverview } from '../../data/queries';
import { Loading } from '../../parts/Loading';
import { Failure, Notice } from '../../parts/Notice';
import { contentStands } from '../../shell/teams';
import { useText } from '../../text';
import type { Narrowing } from '../overview/filter';
import { Bar, BarKey, type Tone } from './Bar';
import { bands, boardOf, signsOf, type Band } from './board';
import { useTeamLook } from './useTeamLook';

const useStyles = makeStyles({
  tiles: { display: 'grid', gap: '10px', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 132px), 1fr))' },
  tile: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '2px', padding: '12px 14px', textAlign: 'left', height: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  number: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  zero: { color: tokens.colorNeutralForeground3 },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
  table: { width: '100%', borderCollapse: 'collapse', '& th, & td': { padding: '8px 6px', textAlign: 'left', verticalAlign: 'middle', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` }, '& tr:last-child td, & tr:last-child th': { borderBottom: 'none' }, '@media (max-width: 599px)': { '& th, & td': { padding: '8px 4px' }, '& tbody th': { hyphens: 'auto', overflowWrap: 'anywhere' } }, '& thead th': { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold } },
  name: { width: '24%' },
  bar: { width: '40%', '@media (max-width: 599px)': { width: '24%' } },
  link: { padding: '0', minWidth: 0, overflowWrap: 'inherit', hyphens: 'inherit', whiteSpace: 'normal', justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForegroundLink },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

const tones: Record<Band, Tone> = { fresh: 'calm', month: 'middle', twoMonths: 'strong', longer: 'alarm' };

export function Board({ onShow }: { onShow(change: Partial<Narrowing>): void }) {
  const t = useText();
  const s = useStyles();
  const look = useTeamLook();
  const { data, error, refetch } = useOverview('team');
  const settled = data !== undefined || error !== null;
  useEffect(() => {
    if (settled) contentStands();
  }, [settled]);
  if (!data) return error ? <Failure level={2} error={error} retry={() => void refetch()} /> : <Loading bars={6} />;
  if (data.rows.length === 0) return <Notice title={t.overview.emptyTitle}>{t.overview.empty.team}</Notice>;
  const lines = boardOf(data.rows);
  const most = Math.max(1, ...lines.map((line) => line.count));
  const words = t.team.board;
  return (
    <>
      <section className={look.section}>
        <h2 className={look.title}>{words.title}</h2>
        <div className={s.tiles}>
          {signsOf(data.rows, data.today).map(({ sign, count }) => (
            <Button key={sign} className={s.tile} aria-description={words.open} onClick={() => onShow({ sign, period: 'open' })}>
              <span className={`${s.number} ${count === 0 ? s.zero : ''}`}>{count}</span>{' '}
              <span>{t.team.sign[sign]}</span>
            </Button>
          ))}
        </div>
      </section>
      <section className={look.section}>
        <h2 className={look.title}>{words.phases}</h2>
        {lines.length === 0 ? <p className={look.text}>{words.none}</p> : (
          <div className={look.card}>
            <div className={`${s.legend} ${look.small}`}>{bands.map((band) => <span key={band}><BarKey tone={tones[band]} />{words.band[band]}</span>)}</div>
            <table className={s.table}>
              <thead><tr><th scope="col" className={s.name}>{words.phase}</th><th scope="col" className={s.bar}>{words.age}</th><th scope="col">{words.count}</th><th scope="col">{words.overdue}</th><th scope="col">{words.oldest}</th></tr></thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.phase}>
                    <th scope="row"><Button appearance="transparent" className={s.link} onClick={() => onShow({ phase: line.phase })}>{t.phase[line.phase]}</Button></th>
                    <td><Bar of={most} parts={bands.map((band) => ({ tone: tones[band], size: line.bands[band] }))} label={words.bar(t.phase[line.phase], bands.filter((band) => line.bands[band] > 0).map((band) => `${words.band[band]}: ${line.bands[band]}`).join(', '))} /></td>
                    <td>{line.count}</td>
                    <td className={line.overdue > 0 ? s.late : undefined}>{line.overdue}</td>
                    <td>{words.days(line.oldest)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </>
  );
}
