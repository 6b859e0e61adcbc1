/** The development compass: a radar for three goals or more, bars for fewer, and always a table with the same in words. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '#domain/views/caseView';
import { lightWords } from '../../../parts/light';
import { useText } from '../../../text';
import { numberText, signed } from '../../../text/format';
import { useLook } from '../look';
import { Bars } from './Bars';
import { leastSpokes, spokesOf, type Spoke } from './compass';
import { Radar } from './Radar';

const useStyles = makeStyles({
  root: { margin: 0, display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '16px 32px', alignItems: 'center' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, flex: '1 1 300px' },
  cell: { textAlign: 'left', verticalAlign: 'top', padding: '4px 12px 4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

export default function Compass({ view }: { view: CaseView }) {
  const t = useText();
  const s = useStyles();
  const look = useLook();
  const spokes = spokesOf(view.goals);
  if (spokes.length === 0) return null;
  const { compass } = t.casePage;
  const radar = spokes.length >= leastSpokes;
  const value = ({ now, beyond }: Spoke) => (now === null ? compass.missing : `${signed(now)}${beyond ? ` (${compass.beyond})` : ''}`);
  const words = spokes.map((spoke) => `${t.general.goal(spoke.n, spoke.label)}: ${value(spoke)}`).join('. ');
  const { index } = view;
  return (
    <figure className={s.root} aria-label={compass.title}>
      <figcaption><strong>{compass.title}</strong> <span className={look.quiet}>{radar ? compass.about : compass.bars}</span></figcaption>
      <div className={s.row}>
        {radar ? <Radar spokes={spokes} label={compass.label(words)} /> : <Bars spokes={spokes} label={compass.label(words)} />}
        <table className={s.table} aria-label={compass.table}>
          <thead><tr>{[compass.goal, compass.total, compass.plan, compass.light].map((head) => <th key={head} scope="col" className={s.cell}>{head}</th>)}</tr></thead>
          <tbody>
            {spokes.map((spoke) => (
              <tr key={spoke.goalId}>
                <th scope="row" className={s.cell}>{t.general.goal(spoke.n, spoke.label)}</th>
                <td className={s.cell}>{value(spoke)}{spoke.now === null ? '' : !spoke.scored ? ` ${compass.start}` : ` ${spoke.now > 0 ? compass.better : spoke.now < 0 ? compass.worse : compass.same}`}</td>
                <td className={s.cell}>{spoke.now === null ? '–' : signedPlan(spoke.planned, (v) => numberText(t, v))}</td>
                <td className={s.cell}>{lightWords(t, { light: spoke.light, last: view.goals[spoke.n - 1]?.progress?.last ?? null })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {index ? <div className={look.quiet}>{index.value === null ? compass.tooLittle(index.scored, index.goals) : compass.index(numberText(t, index.value), index.scored, index.goals)}</div> : null}
    </figure>
  );
}

/** A plan lies between whole steps; it is told with one decimal. */
const signedPlan = (planned: number, number: (value: number) => string): string => (planned > 0 ? `+${number(planned)}` : planned < 0 ? `−${number(-planned)}` : '0');
