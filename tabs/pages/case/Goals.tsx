/** Why the help is given, and what it is to lead to. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { AddRegular, EditRegular } from '@fluentui/react-icons';
import { useText } from '../../text';
import type { SectionProps } from './CasePage';
import { GoalCard } from './GoalCard';
import { useLook } from './look';
import { Section } from './Section';

export function Goals({ opened: { view, today }, open }: SectionProps) {
  const t = useText();
  const s = useLook();
  const mayPurpose = view.verbs.includes('setPurpose');
  const mayGoal = view.verbs.includes('setGoal');
  if (view.face === 'provider' && view.goals.length === 0 && !view.purpose) return null;
  return (
    <Section
      title={t.case.goals}
      actions={
        <div className={s.buttons}>
          {mayPurpose ? <Button icon={<EditRegular />} onClick={() => open({ verb: 'setPurpose' })}>{view.purpose ? t.action.changePurpose : t.action.setPurpose}</Button> : null}
          {mayGoal ? <Button icon={<AddRegular />} onClick={() => open({ verb: 'setGoal' })}>{t.action.setGoal}</Button> : null}
        </div>
      }
    >
      <p className={mergeClasses(s.paragraph, !view.purpose && s.faint)}>{view.purpose ?? t.case.noPurpose}</p>
      {view.goals.length === 0 ? <div className={s.faint}>{t.case.noGoals}</div> : (
        <div className={s.cards}>
          {view.goals.map((goal, i) => (
            <GoalCard key={goal.goalId} goal={goal} n={i + 1} today={today} onEdit={mayGoal ? () => open({ verb: 'setGoal', goalId: goal.goalId }) : undefined} />
          ))}
        </div>
      )}
    </Section>
  );
}
