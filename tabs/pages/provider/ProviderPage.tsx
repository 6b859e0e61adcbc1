/** What a provider meets: what the municipality waits for, the follow-ups ahead, and all orders of the unit. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { addDays } from '#domain/calendar';
import type { Me } from '#contract/views';
import type { OverviewRow } from '#domain/views/overview';
import { useNames } from '../../data/names';
import { useOverview } from '../../data/queries';
import { DeadlineText } from '../../parts/DeadlineText';
import { useText } from '../../text';
import { dayText, dueWords } from '../../text/format';
import { OverviewPage } from '../overview/OverviewPage';
import type { OverviewState } from '../overview/useOverviewState';
import { Details } from './Details';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '10px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  card: { padding: '12px 14px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', flexWrap: 'wrap', gap: '6px 16px', alignItems: 'center' },
  grow: { flexGrow: 1 },
  more: { padding: 0, minWidth: 0, minHeight: '28px', justifyContent: 'flex-start' },
  link: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold, minHeight: '24px', display: 'inline-flex', alignItems: 'center' },
});

/** Days ahead in which follow-ups are shown. */
const ahead = 60;

export default function ProviderPage({ me, state }: { me: Me; state: OverviewState }) {
  const t = useText();
  const s = useStyles();
  const names = useNames();
  const { data } = useOverview('provider');
  const words = t.provider;
  const asked = data?.rows.filter((row) => row.waitingFor.length > 0) ?? [];
  const upcoming = (data?.rows ?? []).filter((row) => row.nextFollowUpOn !== null && row.nextFollowUpOn <= addDays(data!.today, ahead)).sort((a, b) => (a.nextFollowUpOn! < b.nextFollowUpOn! ? -1 : 1));
  return (
    <>
      {data && data.rows.length > 0 ? (
        <>
          {me.roles.includes('providerLead') && me.unit ? <p className={s.text}>{words.unit(names.provider(me.unit))}</p> : null}
          <section className={s.section} aria-label={words.now}>
            <h2 className={s.title}>{words.now}</h2>
            {asked.length === 0 ? <p className={s.text}>{words.nothing}</p> : <ul className={s.list}>{asked.map((row) => <Asked key={row.caseNo} row={row} today={data.today} me={me} />)}</ul>}
          </section>
          <section className={s.section} aria-label={words.upcoming}>
            <h2 className={s.title}>{words.upcoming}</h2>
            {upcoming.length === 0 ? <p className={s.text}>{words.noUpcoming}</p> : (
              <ul className={s.list}>{upcoming.map((row) => <Upcoming key={row.caseNo} row={row} today={data.today} me={me} />)}</ul>
            )}
          </section>
          <h2 className={s.title}>{words.all}</h2>
        </>
      ) : null}
      <OverviewPage me={me} scope="provider" state={state} />
    </>
  );
}

interface LineProps { row: OverviewRow; today: string; me: Me }

function Asked({ row, today, me }: LineProps) {
  const t = useText();
  const s = useStyles();
  const status = row.waitingFor.some((w) => w.kind === 'status');
  return (
    <li className={s.card}>
      <div className={s.line}>
        <Link href={`/cases/${row.caseNo}`} className={s.link}>{row.caseNo}</Link>
        <span className={s.grow}>{row.waitingFor.map((w) => (w.kind === 'status' ? t.provider.status : t.provider.orderAnswer)).join(' · ')}</span>
        {row.nextDeadline ? <DeadlineText deadline={row.nextDeadline} today={today} /> : null}
        <Link href={`/cases/${row.caseNo}`} className={s.link} aria-label={`${status ? t.provider.writeStatus : t.provider.answerOrder}: ${row.caseNo}`}>{status ? t.provider.writeStatus : t.provider.answerOrder}</Link>
      </div>
      {status ? <More caseNo={row.caseNo} me={me} /> : null}
    </li>
  );
}

function Upcoming({ row, today, me }: LineProps) {
  const t = useText();
  const s = useStyles();
  return (
    <li className={s.card}>
      <div className={s.line}>
        <Link href={`/cases/${row.caseNo}`} className={s.link}>{row.caseNo}</Link>
        <span className={s.grow}>{dayText(t, row.nextFollowUpOn!)} ({dueWords(t, today, row.nextFollowUpOn!)})</span>
      </div>
      <More caseNo={row.caseNo} me={me} />
    </li>
  );
}

/** Opening a case is on record, so it is opened only when somebody asks. */
function More({ caseNo, me }: { caseNo: string; me: Me }) {
  const t = useText();
  const s = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" appearance="transparent" className={s.more} aria-expanded={open} aria-label={`${open ? t.provider.hide : t.provider.details}: ${caseNo}`} onClick={() => setOpen(!open)}>{open ? t.provider.hide : t.provider.details}</Button>
      {open ? <Details caseNo={caseNo} me={me} /> : null}
    </>
  );
}
