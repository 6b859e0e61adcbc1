/** One goal: what it says, where it started, where it stands, where it is going. */
import { Button, Tooltip } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import type { GoalView } from '#domain/views/caseView';
import { useConcepts } from '../../data/names';
import { goalWords, lightWords } from '../../parts/light';
import { LightIcon } from '../../parts/LightIcon';
import { useText } from '../../text';
import { dayText, signed } from '../../text/format';
import { levelText } from '../../text/levels';
import { Facts } from './Facts';
import { GoalTable } from './GoalTable';
import { useLook } from './look';
import { ProgressChart } from './ProgressChart';

export function GoalCard({ goal, n, today, onEdit }: { goal: GoalView; n: number; today: string; onEdit?: () => void }) {
  const t = useText();
  const s = useLook();
  const { term } = useConcepts();
  const { progress } = goal;
  const name = t.general.goal(n, goal.label);
  const lit = { light: goal.light, last: progress?.last ?? null, cumulative: progress?.cumulative ?? null, label: goal.label };
  return (
    <article className={s.card} aria-label={name}>
      <div className={s.cardHead}>
        <h3 className={s.h3}>{name}</h3>
        <span className={s.status}>
          <LightIcon light={goal.light} />{lightWords(t, lit)}{lit.last === null || lit.cumulative === null ? '' : ` · ${t.goalCard.total(signed(lit.cumulative))}`}
          {onEdit ? <Tooltip content={t.goalCard.edit(name)} relationship="label"><Button size="small" appearance="subtle" icon={<EditRegular />} onClick={onEdit} /></Tooltip> : null}
        </span>
      </div>
      <p className={s.paragraph}>{goal.text}</p>
      <Facts
        facts={[
          [t.form.goalType, t.goalType[goal.goalType]],
          [t.goalCard.theme, term(goal.primary)],
          [t.goalCard.others, goal.secondary.map(term).join(', ')],
          [t.goalCard.from, `${levelText(t, goal.baselineLevel)} (${dayText(t, goal.startedOn)})`],
          [t.goalCard.now, levelText(t, goal.currentLevel)],
          [t.goalCard.to, `${levelText(t, goal.expectedLevel)} (${t.goalCard.expectedOn(dayText(t, goal.expectedOn))})`],
          [t.goalCard.measure, goal.measure],
          [t.goalCard.trend, progress && progress.scoredCount > 0 ? `${t.trend[progress.trend]} · ${t.goalCard.scored(progress.scoredCount, Math.max(progress.expectedCount, progress.scoredCount))}` : undefined],
        ]}
      />
      {progress?.goalMet && progress.scoredCount > 0 ? <span className={s.status}><LightIcon light="onTrack" />{t.goalCard.met}</span> : null}
      {!progress ? null : goal.scorings.length === 0 ? <div className={s.faint}>{t.goalCard.noScores}</div> : (
        <>
          <ProgressChart goal={goal} today={today} label={t.goalCard.chart(name, goalWords(t, n, lit))} />
          <GoalTable goal={goal} name={name} />
        </>
      )}
    </article>
  );
}
