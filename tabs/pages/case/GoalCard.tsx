/** One goal: what it says, where it started, where it stands, where it is going. */
import { lazy, Suspense, type ReactNode } from 'react';
import { Badge, Button } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import type { CaseView, GoalView } from '#domain/views/caseView';
import { useConcepts } from '../../data/names';
import { goalWords, lightWords } from '../../parts/light';
import { LightIcon } from '../../parts/LightIcon';
import { Loading } from '../../parts/Loading';
import { useText } from '../../text';
import { dayText, signed } from '../../text/format';
import { levelText } from '../../text/levels';
import { Facts } from './Facts';
import { GoalTable } from './GoalTable';
import { useLook } from './look';

/** The charts are fetched when the first goal has something to draw. */
const ProgressChart = lazy(() => import('./ProgressChart'));

interface Props { goal: GoalView; n: number; today: string; subgoals: CaseView['subgoals']; actions?: ReactNode; onEdit?: () => void }

export function GoalCard({ goal, n, today, subgoals, actions, onEdit }: Props) {
  const t = useText();
  const s = useLook();
  const { term } = useConcepts();
  const { progress } = goal;
  const words = t.casePage.goal;
  const name = t.general.goal(n, goal.label);
  const lit = { light: goal.light, last: progress?.last ?? null, cumulative: progress?.cumulative ?? null, label: goal.label };
  return (
    <article className={s.card} aria-label={name}>
      <div className={s.cardHead}>
        <h3 className={s.h3}>{name}</h3>
        <span className={s.status}>
          <LightIcon light={goal.light} />{lightWords(t, lit)}{lit.last === null || lit.cumulative === null ? '' : ` · ${t.goalCard.total(signed(lit.cumulative))}`}
          {onEdit ? <Button size="small" appearance="subtle" icon={<EditRegular />} aria-label={t.goalCard.edit(name)} title={t.goalCard.edit(name)} onClick={onEdit} /> : null}
        </span>
      </div>
      <p className={s.paragraph}>{goal.text}</p>
      {goal.standing === 'active' ? null : <div><Badge appearance="tint" color="informative">{goal.standing === 'proposed' ? words.proposed : words[goal.completion?.reason ?? 'completed']}</Badge></div>}
      <Facts
        facts={[
          [t.form.goalType, t.goalType[goal.goalType]],
          [t.goalCard.theme, term(goal.primary)],
          [t.goalCard.others, goal.secondary.map(term).join(', ')],
          [t.goalCard.from, `${levelText(t, goal.baselineLevel)} (${dayText(t, goal.startedOn)})`],
          [t.goalCard.now, levelText(t, goal.currentLevel)],
          [t.goalCard.to, `${levelText(t, goal.expectedLevel)} (${t.goalCard.expectedOn(dayText(t, goal.expectedOn))})`],
          [t.goalCard.measure, goal.measure],
          [words.outcome, goal.completion?.outcome], [words.disagrees, goal.acceptedByCitizen === 'disagrees' ? goal.disagreement ?? t.tookPart.yes : undefined],
          [words.satisfaction, goal.satisfaction === undefined ? undefined : `${goal.satisfaction} · ${t.citizen.goals.faces[goal.satisfaction - 1] ?? ''}`],
          [t.goalCard.trend, progress && progress.scoredCount > 0 ? `${t.trend[progress.trend]} · ${t.goalCard.scored(progress.scoredCount, Math.max(progress.expectedCount, progress.scoredCount))}` : undefined],
        ]}
      />
      {progress?.goalMet && progress.scoredCount > 0 ? <span className={s.status}><LightIcon light="onTrack" />{t.goalCard.met}</span> : null}
      {!progress ? null : goal.scorings.length === 0 ? <div className={s.faint}>{t.goalCard.noScores}</div> : (
        <>
          <Suspense fallback={<Loading bars={2} />}><ProgressChart goal={goal} today={today} label={t.goalCard.chart(name, goalWords(t, n, lit))} /></Suspense>
          <GoalTable goal={goal} name={name} />
        </>
      )}
      {goal.talks && goal.talks.length > 0 ? (
        <div>
          <strong>{words.talks}</strong>
          <ul className={s.list}>
            {[...goal.talks].reverse().map(({ talkId, on, satisfaction, level, words: said }) => (
              <li key={talkId}>
                {[dayText(t, on), satisfaction && t.citizen.goals.faces[satisfaction - 1], level !== undefined && levelText(t, level)].filter(Boolean).join(' · ')}
                {said ? <blockquote className={s.quote}>{t.general.quote(said)}</blockquote> : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {goal.smart && goal.smart.length > 0 ? <ul className={s.list}>{goal.smart.map((weak) => <li key={weak} className={s.small}>{t.casePage.smart[weak]}</li>)}</ul> : null}
      {subgoals.length > 0 ? (
        <div>
          <strong>{t.casePage.subgoals.title}</strong>
          <ul className={s.list}>
            {subgoals.map((sub) => (
              <li key={sub.subgoalId}>
                {sub.text} <span className={s.faint}>({[t.casePage.subgoals[sub.status], sub.who, sub.deadline && t.casePage.subgoals.by(dayText(t, sub.deadline))].filter(Boolean).join(', ')})</span>
                {sub.notes.map((note, i) => <div key={`${note.on}-${i}`} className={s.small}>{dayText(t, note.on)}: {note.text}</div>)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {actions}
    </article>
  );
}
