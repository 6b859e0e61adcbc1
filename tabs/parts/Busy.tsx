/** A small turning arrow in a button whose work is under way. */
import { makeStyles } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    '@media (prefers-reduced-motion: no-preference)': { animationName: { from: { rotate: '0deg' }, to: { rotate: '360deg' } }, animationDuration: '1.2s', animationTimingFunction: 'linear', animationIterationCount: 'infinite' },
  },
});

export const Busy = () => <span aria-hidden className={useStyles().root}><ArrowClockwiseRegular /></span>;
