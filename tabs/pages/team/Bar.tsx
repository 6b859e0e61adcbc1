/** A bar in parts. What it shows stands in words beside it or in its label; patterns tell the parts apart where colours do not. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

export type Tone = 'calm' | 'middle' | 'strong' | 'alarm' | 'unknown';

const useStyles = makeStyles({
  track: { display: 'flex', height: '12px', borderRadius: tokens.borderRadiusSmall, overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground4, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, boxSizing: 'border-box', forcedColorAdjust: 'none' },
  part: { height: '100%', boxSizing: 'border-box', borderRight: `1px solid ${tokens.colorNeutralBackground1}`, ':last-child': { borderRight: 'none' } },
  calm: { backgroundColor: tokens.colorCompoundBrandForeground1, opacity: 0.25 },
  middle: { backgroundColor: tokens.colorCompoundBrandForeground1, opacity: 0.6 },
  strong: { backgroundColor: tokens.colorCompoundBrandForeground1 },
  alarm: { backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteRedForeground1} 0 4px, ${tokens.colorNeutralBackground1} 4px 6px)` },
  unknown: { backgroundColor: 'transparent' },
  key: { display: 'inline-block', width: '14px', height: '10px', marginRight: '6px', verticalAlign: 'baseline', border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, boxSizing: 'border-box' },
});

export interface BarPart { tone: Tone; size: number }

/** @param of what a full bar stands for; the parts together where it is left out */
export function Bar({ parts, of, label }: { parts: readonly BarPart[]; of?: number; label?: string }) {
  const s = useStyles();
  const whole = of ?? parts.reduce((sum, part) => sum + part.size, 0);
  return (
    <div className={s.track} role={label ? 'img' : undefined} aria-label={label} aria-hidden={label ? undefined : true}>
      {parts.filter((part) => part.size > 0).map(({ tone, size }, i) => <div key={i} className={mergeClasses(s.part, s[tone])} style={{ width: `${whole > 0 ? (size / whole) * 100 : 0}%` }} />)}
    </div>
  );
}

export function BarKey({ tone }: { tone: Tone }) {
  const s = useStyles();
  return <span aria-hidden className={mergeClasses(s.key, s[tone])} />;
}
