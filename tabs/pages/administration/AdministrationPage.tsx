/** Whether the product keeps up: health, overviews against the journal, messages that have not arrived. No case content. */
import { useEffect, type ReactNode } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDrift, useHealth } from '../../data/administration';
import { Loading } from '../../parts/Loading';
import { Failure } from '../../parts/Notice';
import { contentStands } from '../../shell/teams';
import { useText } from '../../text';
import { loadAdminTexts, type AdminTexts } from '../../text/admin';
import { timeText } from '../../text/format';
import { Listed } from '../settings/Lists';
import { Deliveries } from './Deliveries';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '20px' },
  head: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  h2: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: '0 0 8px' },
});

export default function AdministrationPage() {
  const t = useText();
  const s = useStyles();
  const client = useQueryClient();
  const { data: words } = useQuery({ queryKey: ['adminTexts', t.language], queryFn: () => loadAdminTexts(t.language), staleTime: Infinity });
  const health = useHealth();
  const settled = health.data !== undefined || health.error !== null;
  useEffect(() => {
    if (settled) contentStands();
  }, [settled]);
  if (!words) return <Loading bars={8} />;
  return (
    <main className={s.root}>
      <div className={s.head}>
        <h1 className={s.title}>{words.title}</h1>
        <Button onClick={() => void client.invalidateQueries({ queryKey: ['administration'] })}>{words.refresh}</Button>
      </div>
      <p className={s.text}>{words.intro}</p>
      <Part title={words.health.title}>
        {settled ? <p className={s.text} role="status">{health.error ? words.health.failed : words.health.ready}</p> : <Loading bars={1} />}
      </Part>
      <Part title={words.deliveries.title}><Deliveries words={words} /></Part>
      <Part title={words.drift.title}><Drift words={words} /></Part>
    </main>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const s = useStyles();
  return <section><h2 className={s.h2}>{title}</h2>{children}</section>;
}

function Drift({ words: { drift: w } }: { words: AdminTexts }) {
  const t = useText();
  const s = useStyles();
  const { data, error, refetch } = useDrift();
  if (!data) return error ? <Failure level={2} error={error} retry={() => void refetch()} /> : <Loading bars={2} />;
  return (
    <>
      {data.behind.length === 0 ? <p className={s.text}>{w.none(data.cases, timeText(t, data.asOf))}</p> : (
        <>
          <Listed caption={w.behind} columns={[w.caseNo, w.journal, w.row]} rows={data.behind.map(({ caseNo, journal, row }) => [caseNo, caseNo, String(journal), row === null ? w.missing : String(row)])} />
          <p className={s.text}>{w.hint}</p>
        </>
      )}
      {data.unfinished > 0 ? <p className={s.text}>{w.unfinished(data.unfinished)}</p> : null}
    </>
  );
}
