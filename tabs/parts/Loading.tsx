/** Grey bars where content will stand, and the word for those who do not see them. */
import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useText } from '../text';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: '14px', padding: '16px 0' } });

export function Loading({ bars = 6 }: { bars?: number }) {
  const t = useText();
  const s = useStyles();
  return (
    <div role="status" aria-label={t.general.loading}>
      <Skeleton aria-hidden className={s.root}>
        {Array.from({ length: bars }, (_, i) => <SkeletonItem key={i} size={i === 0 ? 32 : 24} style={i === 0 ? { width: '40%' } : undefined} />)}
      </Skeleton>
    </div>
  );
}
