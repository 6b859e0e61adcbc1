/** The cases that were drawn for the team lead to look through this month. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { useSupervision } from '../../data/queries';
import { Loading } from '../../parts/Loading';
import { Failure } from '../../parts/Notice';
import { useText } from '../../text';
import { useTeamLook } from './useTeamLook';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  link: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  checks: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '6px' },
});

export function Supervision() {
  const t = useText();
  const s = useStyles();
  const look = useTeamLook();
  const { data, error, refetch } = useSupervision();
  if (!data) return error ? <Failure level={2} error={error} retry={() => void refetch()} /> : <Loading bars={4} />;
  const words = t.team.supervision;
  const month = new Intl.DateTimeFormat(t.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${data.month}-01T00:00:00Z`));
  return (
    <section className={look.section}>
      <h2 className={look.title}>{words.title(month)}</h2>
      {data.cases.length === 0 ? <p className={look.text}>{words.none}</p> : (
        <>
          <p className={look.text}>{words.text}</p>
          <ul className={s.list}>{data.cases.map((caseNo) => <li key={caseNo} className={look.card}><Link href={`/cases/${caseNo}`} className={s.link}>{caseNo}</Link></li>)}</ul>
          <h3 className={look.subtitle}>{words.checklist}</h3>
          <ul className={s.checks}>{words.checks.map((check) => <li key={check}>{check}</li>)}</ul>
        </>
      )}
    </section>
  );
}
