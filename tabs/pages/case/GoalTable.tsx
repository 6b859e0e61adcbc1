/** The same course as the chart shows, in rows of words. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { GoalView } from '#domain/views/caseView';
import { sinceDay } from '../../parts/line';
import { useText, type Texts } from '../../text';
import { dayText, signed } from '../../text/format';
import { useLook } from './look';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', marginTop: '8px', fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: 'left', verticalAlign: 'top', padding: '4px 8px 4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

const scoreWords = (t: Texts, { score, reason }: GoalView['scorings'][number]) =>
  score !== null ? `${t.score[String(score)]} (${signed(score)})` : reason ? `${t.notScored}: ${t.notScoredReason[reason]}` : t.notScored;

export function GoalTable({ goal, name }: { goal: GoalView; name: string }) {
  const t = useText();
  const s = useStyles();
  const look = useLook();
  return (
    <details>
      <summary className={look.summary}>{t.goalCard.asTable}</summary>
      <table className={s.table} aria-label={name}>
        <thead>
          <tr>{[t.goalCard.date, t.goalCard.score, t.goalCard.sum, t.goalCard.tookPart].map((head) => <th key={head} scope="col" className={s.cell}>{head}</th>)}</tr>
        </thead>
        <tbody>
          <tr><td className={s.cell}>{dayText(t, goal.startedOn)}</td><td className={s.cell}>{t.goalCard.start}</td><td className={s.cell}>0</td><td className={s.cell} /></tr>
          {goal.scorings.map((scoring, i) => {
            // The line begins with the start, so scoring i is its point i + 1.
            const sum = goal.line[i + 1]?.value ?? null;
            const since = sinceDay(goal.line, i + 1);
            return (
              <tr key={`${scoring.on}-${i}`}>
                <td className={s.cell}>{dayText(t, scoring.on)}</td>
                <td className={s.cell}>{scoreWords(t, scoring)}{since ? `, ${t.goalCard.since(dayText(t, since))}` : ''}</td>
                <td className={s.cell}>{sum === null ? '–' : signed(sum)}</td>
                <td className={s.cell}>{t.tookPart[scoring.tookPart]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
