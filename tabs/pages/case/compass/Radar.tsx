/** One spoke per goal; a thin ring for the start, a line for now, dots for the plan. Hollow where the citizen took no part. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../../../text';
import { signed } from '../../../text/format';
import { pointAt, reach, type Spoke } from './compass';

const radius = 110;
const size = { width: 400, height: 300 };
const rings = [-4, -2, 0, 2, 4];

const useStyles = makeStyles({
  root: { flex: '0 1 420px', minWidth: 0 },
  svg: { width: '100%', maxWidth: '420px', height: 'auto', display: 'block' },
  text: { fontSize: '12px', fill: tokens.colorNeutralForeground2, fontFamily: 'inherit' },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '2px 16px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  key: { display: 'inline-flex', gap: '6px', alignItems: 'center' },
});

export function Radar({ spokes, label }: { spokes: readonly Spoke[]; label: string }) {
  const t = useText();
  const s = useStyles();
  const { compass } = t.casePage;
  const count = spokes.length;
  const at = (i: number, value: number) => pointAt(i, count, value, radius);
  const joined = (value: (spoke: Spoke) => number) => spokes.map((spoke, i) => at(i, value(spoke))).map(({ x, y }) => `${x},${y}`).join(' ');
  const anchor = (x: number) => (x > 10 ? 'start' : x < -10 ? 'end' : 'middle');
  // A goal without a starting point leaves a gap in the line, never a 0.
  const lines = spokes.flatMap((spoke, i) => {
    const next = spokes[(i + 1) % count]!;
    return spoke.now === null || next.now === null ? [] : [{ from: at(i, spoke.now), to: at((i + 1) % count, next.now), key: spoke.goalId }];
  });
  return (
    <div className={s.root}>
      <svg viewBox={`${-size.width / 2} ${-size.height / 2} ${size.width} ${size.height}`} role="img" aria-label={label} className={s.svg}>
        {rings.map((value) => (
          <polygon key={value} points={joined(() => value)} fill="none" stroke={value === 0 ? tokens.colorNeutralStrokeAccessible : tokens.colorNeutralStroke1} strokeOpacity={value === 0 ? 1 : 0.5} strokeWidth={value === 0 ? 1.5 : 1} />
        ))}
        {spokes.map((spoke, i) => {
          const end = at(i, reach);
          const name = at(i, reach);
          return (
            <g key={spoke.goalId}>
              <line x1={0} y1={0} x2={end.x} y2={end.y} stroke={tokens.colorNeutralStroke1} strokeOpacity={0.5} />
              <text className={s.text} x={name.x * 1.1} y={name.y * 1.1 + 4} textAnchor={anchor(name.x)}>{`${spoke.n} ${spoke.label.slice(0, 16)}`}</text>
            </g>
          );
        })}
        <polygon points={joined((spoke) => spoke.planned)} fill="none" stroke={tokens.colorNeutralForeground3} strokeWidth={1.5} strokeDasharray="2 4" />
        {lines.map(({ from, to, key }) => <line key={key} x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke={tokens.colorBrandStroke1} strokeWidth={2.5} strokeLinecap="round" />)}
        {spokes.map((spoke, i) => {
          if (spoke.now === null) return null;
          const { x, y } = at(i, spoke.now);
          return (
            <g key={spoke.goalId}>
              <circle cx={x} cy={y} r={5} fill={spoke.tookPart ? tokens.colorBrandStroke1 : tokens.colorNeutralBackground1} stroke={tokens.colorBrandStroke1} strokeWidth={2} />
              <text className={s.text} x={x + 8} y={y - 6}>{signed(spoke.now)}{spoke.beyond ? (spoke.now > 0 ? '↑' : '↓') : ''}</text>
            </g>
          );
        })}
      </svg>
      <div className={s.legend}>
        <span className={s.key}><Key stroke={tokens.colorBrandStroke1} />{compass.now}</span>
        <span className={s.key}><Key stroke={tokens.colorNeutralStrokeAccessible} />{compass.start}</span>
        <span className={s.key}><Key stroke={tokens.colorNeutralForeground3} dash="2 4" />{compass.planned}</span>
        {spokes.some((spoke) => !spoke.tookPart) ? <span>{t.goalCard.hollow}</span> : null}
      </div>
    </div>
  );
}

function Key({ stroke, dash }: { stroke: string; dash?: string }) {
  return <svg width={24} height={6} aria-hidden><line x1={0} x2={24} y1={3} y2={3} stroke={stroke} strokeWidth={2} strokeDasharray={dash} /></svg>;
}
