/** Says that there is no connection, goes by itself when there is one again, and has everything read anew. */
import { useEffect, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../api';
import { useText } from '../text';

/** While the connection is gone it is looked for this often, in milliseconds. */
const lookEvery = 4000;

const useStyles = makeStyles({
  bar: { padding: '8px clamp(12px, 3vw, 32px)', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, borderBottom: `2px solid ${tokens.colorStatusWarningBorder2}` },
});

export function OfflineBar() {
  const t = useText();
  const s = useStyles();
  const client = useQueryClient();
  const [offline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const lost = () => setOffline(true);
    addEventListener('offline', lost);
    const stop = client.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'error') return;
      // An answer with a status came over a connection that works.
      if (event.action.error instanceof ApiError && event.action.error.body.code === 'network' && event.action.error.status === 0) lost();
    });
    return () => {
      removeEventListener('offline', lost);
      stop();
    };
  }, [client]);
  useEffect(() => {
    if (!offline) return;
    const look = () => void fetch('/api/health', { cache: 'no-store' }).then(() => {
      setOffline(false);
      return client.invalidateQueries();
    }, () => undefined);
    const timer = setInterval(look, lookEvery);
    addEventListener('online', look);
    return () => {
      clearInterval(timer);
      removeEventListener('online', look);
    };
  }, [offline, client]);
  return <div role="status">{offline ? <div className={s.bar}>{t.offline}</div> : null}</div>;
}
