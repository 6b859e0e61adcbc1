/** Grey bars where content will stand, and the word for those who do not see them. Drawn by hand: the first thing to be seen must not wait for a component of its own. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../text';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '14px', padding: '16px 0' },
  bar: {
    height: '24px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralStencil1,
    ':first-child': { height: '32px', width: '40%' },
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { from: { opacity: 1 }, '50%': { opacity: 0.5 }, to: { opacity: 1 } }, animationDuration: '2s', animationIterationCount: 'infinite',
    },
  },
});

export function Loading({ bars = 6 }: { bars?: number }) {
  const t = useText();
  const s = useStyles();
  return (
    <div role="status" aria-label={t.general.loading}>
      <div aria-hidden className={s.root}>{Array.from({ length: bars }, (_, i) => <div key={i} className={s.bar} />)}</div>
    </div>
  );
}
