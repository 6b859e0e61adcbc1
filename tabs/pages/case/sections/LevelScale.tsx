/** A level on the scale 0–4 as five steps, always with its words. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Level } from '#domain/progress';

const steps = [0, 1, 2, 3, 4] as const;
const useStyles = makeStyles({
  root: { display: 'inline-flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' },
  scale: { display: 'inline-flex', gap: '2px' },
  step: { width: '18px', height: '18px', boxSizing: 'border-box', borderRadius: '3px', border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, fontSize: '11px', lineHeight: '16px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
  here: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand, fontWeight: tokens.fontWeightBold, border: `1px solid ${tokens.colorBrandStroke1}` },
});

/** @param level null: not assessed, which is no 0 */
export function LevelScale({ level, words }: { level: Level | null; words: string }) {
  const s = useStyles();
  return (
    <span className={s.root}>
      <span className={s.scale} aria-hidden>{steps.map((step) => <span key={step} className={mergeClasses(s.step, step === level && s.here)}>{step}</span>)}</span>
      <span>{words}</span>
    </span>
  );
}
