/** Why the help is given, and what it is to lead to. */
import { lazy, Suspense } from 'react';
import { Button, mergeClasses } from '@fluentui/react-components';
import { AddRegular, EditRegular } from '@fluentui/react-icons';
import type { CaseView } from '#domain/views/caseView';
import { Loading } from '../../parts/Loading';
import { useText } from '../../text';
import type { SectionProps } from './CasePage';
import { GoalCard } from './GoalCard';
import { useLook } from './look';
import { Section } from './Section';
import { VerbButtons } from './VerbButtons';

const Compass = lazy(() => import('./compass/Compass'));

export const showsGoals = ({ face, goals, purpose }: CaseView): boolean => face !== 'provider' || goals.length > 0 || purpose !== undefined;

export function Goals({ opened: { view, today }, open }: SectionProps) {
  const t = useText();
  const s = useLook();
  const mayPurpose = view.verbs.includes('setPurpose');
  const mayGoal = view.verbs.includes('setGoal');
  if (!showsGoals(view)) return null;
  return (
    <Section
      name="goals" title={t.case.goals}
      actions={
        <div className={s.buttons}>
          {mayPurpose ? <Button icon={<EditRegular />} onClick={() => open({ verb: 'setPurpose' })}>{view.purpose ? t.action.changePurpose : t.action.setPurpose}</Button> : null}
          {mayGoal ? <Button icon={<AddRegular />} onClick={() => open({ verb: 'setGoal' })}>{t.action.setGoal}</Button> : null}
        </div>
      }
    >
      {view.face === 'negotiator' ? null : <p className={mergeClasses(s.paragraph, !view.purpose && s.faint)}>{view.purpose ?? t.case.noPurpose}</p>}
      {view.goals.some((goal) => goal.progress && goal.standing !== 'proposed') ? <Suspense fallback={<Loading bars={2} />}><Compass view={view} /></Suspense> : null}
      {view.shortGoals.length > 0 ? <ul className={s.list}>{view.shortGoals.map((goal, i) => <li key={goal.goalId}>{t.general.goal(i + 1, goal.label)} · {t.goalType[goal.goalType]} · {t.light[goal.light]}</li>)}</ul> : null}
      {view.goals.length === 0 && view.shortGoals.length === 0 ? <div className={s.faint}>{t.case.noGoals}</div> : (
        <div className={s.cards}>
          {view.goals.map((goal, i) => (
            <GoalCard
              key={goal.goalId} goal={goal} n={i + 1} today={today} onEdit={mayGoal && goal.standing !== 'completed' ? () => open({ verb: 'setGoal', goalId: goal.goalId }) : undefined}
              subgoals={view.subgoals.filter((sub) => sub.goalId === goal.goalId)}
              actions={goal.standing === 'completed' ? null : <VerbButtons view={view} verbs={goal.baselineLevel === null ? ['recordStartingPoint', 'completeGoal', 'setSubgoal'] : goal.standing === 'active' ? ['scoreWithCitizen', 'completeGoal', 'setSubgoal'] : ['completeGoal', 'setSubgoal']} given={{ goalId: goal.goalId }} open={open} />}
            />
          ))}
        </div>
      )}
    </Section>
  );
}
