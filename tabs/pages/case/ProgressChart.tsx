/** A goal's development over time beside its plan. Drawn on the fixed axis −6 … +6, so that charts can be read side by side. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultPlannedEnd } from '#domain/progress';
import type { GoalView } from '#domain/views/caseView';
import { useNames } from '../../data/names';
import { scaleOf, stretches } from '../../parts/line';
import { markerSign, markerWords } from './markerWords';
import { useText } from '../../text';
import { dayText, signed } from '../../text/format';

const size = { width: 340, height: 180 };
const box = { left: 82, top: 8, width: 252, height: 144 };
const reach = 6;
const ticks = [6, 4, 2, 0, -2, -4, -6];

const useStyles = makeStyles({
  svg: { width: '100%', maxWidth: '380px', height: 'auto', display: 'block' },
  text: { fontSize: '11px', fill: tokens.colorNeutralForeground2, fontFamily: 'inherit' },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '2px 16px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  key: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
});

export default function ProgressChart({ goal, today, label }: { goal: GoalView; today: string; label: string }) {
  const t = useText();
  const s = useStyles();
  const names = useNames();
  const { points, markers, startedOn, expectedOn } = goal;
  const end = [today, expectedOn, points.at(-1)!.on].sort().at(-1)!;
  const scale = scaleOf({ from: startedOn, to: end, low: -reach, high: reach, ...box });
  const planned = goal.plannedEnd ?? defaultPlannedEnd[goal.goalType];
  const plan = [[startedOn, 0], [expectedOn, planned], [end, planned]] as const;
  const right = box.left + box.width;
  const hasGap = points.some((point) => point.value === null);
  // Several shifts on one day share a line.
  const shifts = [...new Set(markers.map((marker) => marker.on))].map((on) => ({ on, signs: markers.filter((marker) => marker.on === on).map((marker) => markerSign[marker.kind]).join('') }));
  const alone = goal.scorings.some(({ tookPart, score }) => tookPart === 'no' && score !== null);
  return (
    <figure style={{ margin: 0 }}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label} className={s.svg}>
        {ticks.map((value) => (
          <g key={value}>
            <line x1={box.left} x2={right} y1={scale.y(value)} y2={scale.y(value)} stroke={tokens.colorNeutralStroke1} strokeOpacity={value === 0 ? 1 : 0.35} />
            <text className={s.text} x={box.left - 6} y={scale.y(value) + 4} textAnchor="end">{signed(value)}</text>
          </g>
        ))}
        <text className={s.text} x={0} y={scale.y(reach) + 4}>{t.goalCard.better}</text>
        <text className={s.text} x={0} y={scale.y(-reach) + 4}>{t.goalCard.worse}</text>
        <line x1={scale.x(today)} x2={scale.x(today)} y1={box.top} y2={box.top + box.height} stroke={tokens.colorNeutralStroke1} strokeDasharray="1 4" />
        <polyline points={plan.map(([on, value]) => `${scale.x(on)},${scale.y(value)}`).join(' ')} fill="none" stroke={tokens.colorNeutralForeground3} strokeWidth={1.5} strokeDasharray="2 4" />
        {stretches(points, scale).map(({ dashed, ...ends }) => (
          <line key={`${ends.x1}-${ends.x2}`} {...ends} stroke={tokens.colorBrandStroke1} strokeWidth={2.5} strokeLinecap="round" strokeDasharray={dashed ? '5 5' : undefined} />
        ))}
        {shifts.map(({ on, signs }) => (
          <g key={on}>
            <line x1={scale.x(on)} x2={scale.x(on)} y1={box.top} y2={box.top + box.height} stroke={tokens.colorNeutralForeground2} />
            <text className={s.text} x={scale.x(on) + 3} y={box.top + box.height - 4}>{signs}</text>
          </g>
        ))}
        {points.map(({ on, value }, i) => {
          if (value === null) return <text key={`${on}-${i}`} className={s.text} x={scale.x(on)} y={scale.y(0) - 4} textAnchor="middle">?</text>;
          const scoring = goal.scorings.find((scored) => scored.on === on && scored.score !== null);
          return (
            <g key={`${on}-${i}`}>
              <circle cx={scale.x(on)} cy={scale.y(value)} r={4} fill={i > 0 && scoring?.tookPart === 'no' ? tokens.colorNeutralBackground1 : tokens.colorBrandStroke1} stroke={tokens.colorBrandStroke1} strokeWidth={2}>
                <title>{`${dayText(t, on)}: ${signed(value)}`}</title>
              </circle>
              {Math.abs(value) > reach ? <text className={s.text} x={scale.x(on)} y={scale.y(value) + (value > 0 ? 18 : -10)} textAnchor="middle">{value > 0 ? '↑' : '↓'}{signed(value)}</text> : null}
            </g>
          );
        })}
        <text className={s.text} x={box.left} y={size.height - 8}>{dayText(t, startedOn)}</text>
        <text className={s.text} x={right} y={size.height - 8} textAnchor="end">{dayText(t, end)}</text>
      </svg>
      <figcaption className={s.legend}>
        <span className={s.key}><Key />{t.goalCard.chartActual}</span>
        <span className={s.key}><Key dash="2 4" faint />{t.goalCard.chartPlan}</span>
        {hasGap ? <span>? {t.casePage.line.missing}. {t.goalCard.gap}</span> : null}
        {alone ? <span>{t.goalCard.hollow}</span> : null}
        {markers.map((marker, i) => <span key={`${marker.on}-${i}`}>{markerSign[marker.kind]} {dayText(t, marker.on)}: {markerWords(t, names, marker)}</span>)}
      </figcaption>
    </figure>
  );
}

function Key({ dash, faint }: { dash?: string; faint?: boolean }) {
  return (
    <svg width={24} height={6} aria-hidden>
      <line x1={0} x2={24} y1={3} y2={3} stroke={faint ? tokens.colorNeutralForeground3 : tokens.colorBrandStroke1} strokeWidth={2} strokeDasharray={dash} />
    </svg>
  );
}
