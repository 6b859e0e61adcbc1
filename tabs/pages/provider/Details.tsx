/** Of one case, what the unit itself works with: subgoals with means and methods, and the statuses it has given. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { Me } from '#contract/views';
import { useConcepts } from '../../data/names';
import { useCase } from '../../data/queries';
import { Loading } from '../../parts/Loading';
import { Failure } from '../../parts/Notice';
import { useText } from '../../text';
import { dayText } from '../../text/format';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '10px', paddingTop: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '6px' },
  link: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
});

export function Details({ caseNo, me }: { caseNo: string; me: Me }) {
  const t = useText();
  const s = useStyles();
  const { term } = useConcepts();
  const { data, error, refetch } = useCase(caseNo, me);
  if (!data) return error ? <Failure level={2} error={error} retry={() => void refetch()} /> : <Loading bars={3} />;
  const { view } = data;
  const words = t.provider;
  const means = [...new Set(view.orders.filter((order) => order.state === 'accepted').flatMap((order) => order.services))];
  const answered = view.followUps.filter((f) => f.answer).sort((a, b) => (a.dueOn < b.dueOn ? 1 : -1));
  const asked = view.followUps.find((f) => f.stage === 'asked');
  return (
    <div className={s.root} role="group" aria-label={words.detailsOf(caseNo)}>
      {means.length > 0 ? <div><span className={s.small}>{words.means}:</span> {means.map(term).join(', ')}</div> : null}
      <h3 className={s.title}>{words.subgoals}</h3>
      {view.subgoals.length === 0 ? <span className={s.small}>{words.noSubgoals}</span> : (
        <ul className={s.list}>
          {view.subgoals.map(({ subgoalId, goalId, text, methods, who, deadline, status, notes }) => (
            <li key={subgoalId}>
              {text} <span className={s.small}>({words.state[status]}{deadline ? `, ${words.due(dayText(t, deadline))}` : ''})</span>
              <div className={s.small}>{words.under}: {view.goals.find((goal) => goal.goalId === goalId)?.label ?? '–'}{who ? ` · ${words.who}: ${who}` : ''}</div>
              {methods ? <div className={s.small}>{words.methods}: {methods}</div> : null}
              {notes.length > 0 ? <div className={s.small}>{words.note}: {notes.at(-1)!.text}</div> : null}
            </li>
          ))}
        </ul>
      )}
      <h3 className={s.title}>{words.history}</h3>
      {answered.length === 0 ? <span className={s.small}>{words.noHistory}</span> : (
        <ul className={s.list}>
          {answered.map((followUp) => (
            <li key={followUp.followUpId}>
              {words.given(dayText(t, followUp.answer!.on), followUp.no)}
              <div className={s.small}>{t.recommendation[followUp.answer!.recommendation]}</div>
            </li>
          ))}
        </ul>
      )}
      {asked ? <Link href={`/cases/${caseNo}/follow-ups/${asked.followUpId}`} className={s.link}>{words.writeStatus}</Link> : null}
      <span className={s.small}>{words.logged}</span>
    </div>
  );
}
