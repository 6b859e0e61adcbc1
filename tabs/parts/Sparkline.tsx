/** A goal's line the size of a word; nothing while there is only the start. What it shows is said in words beside it. */
import { tokens } from '@fluentui/react-components';
import { scaleOf, stretches, type LinePoint } from './line';

const width = 64;
const height = 22;
/** The range that is always shown; wider when the line needs it. */
const least = 2;

export function Sparkline({ line }: { line: readonly LinePoint[] }) {
  const values = line.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length < 2) return null;
  const reach = Math.max(least, ...values.map(Math.abs));
  const scale = scaleOf({ from: line[0]!.on, to: line.at(-1)!.on, low: -reach, high: reach, width: width - 6, height: height - 6, left: 3, top: 3 });
  const last = line.findLast((point) => point.value !== null);
  return (
    <svg width={width} height={height} aria-hidden focusable="false" style={{ flexShrink: 0 }}>
      <line x1={0} x2={width} y1={scale.y(0)} y2={scale.y(0)} stroke={tokens.colorNeutralStroke1} strokeOpacity={0.6} />
      {stretches(line, scale).map(({ dashed, ...ends }) => (
        <line key={`${ends.x1}-${ends.x2}`} {...ends} stroke={tokens.colorNeutralForeground2} strokeWidth={1.75} strokeLinecap="round" strokeDasharray={dashed ? '2 3' : undefined} />
      ))}
      {last ? <circle cx={scale.x(last.on)} cy={scale.y(last.value!)} r={2.5} fill={tokens.colorNeutralForeground1} /> : null}
    </svg>
  );
}
