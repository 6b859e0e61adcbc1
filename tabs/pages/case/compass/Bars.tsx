/** The same as the compass for one or two goals: a bar from the starting point, with the plan as a mark. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../../../text';
import { signed } from '../../../text/format';
import { reach, type Spoke } from './compass';

const width = 300;
const row = 44;
const left = 10;
const x = (value: number) => left + ((value + reach) / (2 * reach)) * (width - 2 * left);

const useStyles = makeStyles({
  svg: { width: '100%', maxWidth: '380px', height: 'auto', display: 'block' },
  text: { fontSize: '12px', fill: tokens.colorNeutralForeground2, fontFamily: 'inherit' },
});

export function Bars({ spokes, label }: { spokes: readonly Spoke[]; label: string }) {
  const t = useText();
  const s = useStyles();
  const height = spokes.length * row + 18;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className={s.svg}>
      {[-4, -2, 0, 2, 4].map((value) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1={0} y2={height - 16} stroke={value === 0 ? tokens.colorNeutralStrokeAccessible : tokens.colorNeutralStroke1} strokeOpacity={value === 0 ? 1 : 0.5} />
          <text className={s.text} x={x(value)} y={height - 3} textAnchor="middle">{signed(value)}</text>
        </g>
      ))}
      {spokes.map((spoke, i) => {
        const top = i * row;
        const { now } = spoke;
        return (
          <g key={spoke.goalId}>
            <text className={s.text} x={left} y={top + 14}>{`${t.general.goal(spoke.n, spoke.label.slice(0, 24))}${now === null ? `: ${t.casePage.compass.missing}` : ''}`}</text>
            {now === null ? null : (
              <>
                <rect x={Math.min(x(0), x(now))} width={Math.max(2, Math.abs(x(now) - x(0)))} y={top + 20} height={14} fill={spoke.tookPart ? tokens.colorBrandStroke1 : tokens.colorNeutralBackground1} stroke={tokens.colorBrandStroke1} strokeWidth={1.5} />
                <line x1={x(spoke.planned)} x2={x(spoke.planned)} y1={top + 16} y2={top + 38} stroke={tokens.colorNeutralForeground3} strokeWidth={2} strokeDasharray="2 3" />
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
