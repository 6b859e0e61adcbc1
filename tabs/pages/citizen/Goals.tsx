/** The citizen's goals, with arrows and words, and the start that is set together. */
import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowDownFilled, ArrowRightFilled, ArrowUpFilled } from '@fluentui/react-icons';
import type { CitizenAnswer } from '#contract/views';
import { useText } from '../../text';
import { dayText } from '../../text/format';
import { useCitizenLook } from './look';
import { StartTogether } from './StartTogether';

type Goal = NonNullable<CitizenAnswer['view']['goals']>[number];
const arrows = { up: ArrowUpFilled, flat: ArrowRightFilled, down: ArrowDownFilled };

export function Goals({ caseNo, goals }: { caseNo: string; goals: readonly Goal[] }) {
  const t = useText();
  const s = useCitizenLook();
  const [starting, setStarting] = useState<string>();
  const words = t.citizen.goals;
  const arrow = (way: keyof typeof arrows, label = '') => {
    const Icon = arrows[way];
    return <span className={s.arrow}><Icon aria-hidden fontSize={24} />{label}{words[way]}</span>;
  };
  if (goals.length === 0) return <p className={s.text}>{words.none}</p>;
  return (
    <ul className={s.list}>
      {goals.map((goal) => (
        <li key={goal.goalId}>
          <blockquote className={s.quote}>{goal.text}</blockquote>
          {goal.standing === 'completed' ? <p className={s.text}>{words.reached}.</p> : (
            <>
              <div>{goal.arrow ? arrow(goal.arrow) : <span className={s.faint}>{words.notYet}.</span>}</div>
              {goal.ownArrow ? <div>{arrow(goal.ownArrow, `${words.own}: `)}</div> : null}
              <div className={s.faint}>{goal.since ? `${words.since(dayText(t, goal.since))}. ` : ''}{words.by(dayText(t, goal.expectedOn))}</div>
              {goal.startMissing && starting !== goal.goalId ? <Button className={`${s.touch} ${s.hidden}`} size="large" onClick={() => setStarting(goal.goalId)}>{words.start}</Button> : null}
              {goal.startMissing && starting === goal.goalId ? <StartTogether caseNo={caseNo} goalId={goal.goalId} onDone={() => setStarting(undefined)} /> : null}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
