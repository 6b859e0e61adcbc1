/** The citizen's goals, with arrows and words, and what is set together: the start, and how it goes from there. */
import { useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowDownFilled, ArrowRightFilled, ArrowUpFilled } from '@fluentui/react-icons';
import type { CitizenAnswer } from '#contract/views';
import { useText } from '../../text';
import { dayText } from '../../text/format';
import { LookTogether } from './LookTogether';
import { useCitizenLook } from './look';
import { StartTogether } from './StartTogether';

export type Goal = NonNullable<CitizenAnswer['view']['goals']>[number];
const arrows = { up: ArrowUpFilled, flat: ArrowRightFilled, down: ArrowDownFilled };

export function Goals({ caseNo, goals, today }: { caseNo: string; goals: readonly Goal[]; today: string }) {
  const t = useText();
  const s = useCitizenLook();
  const [open, setOpen] = useState<{ goalId: string; start: boolean }>();
  const left = useRef<string>(undefined);
  const words = t.citizen.goals;
  const arrow = (way: keyof typeof arrows, label = '') => {
    const Icon = arrows[way];
    return <span className={s.arrow}><Icon aria-hidden fontSize={24} />{label}{words[way]}</span>;
  };
  const close = () => {
    left.current = open?.goalId;
    setOpen(undefined);
  };
  /** Whoever closes the questions stands where they were opened. */
  const backTo = (goalId: string) => (button: HTMLButtonElement | null) => {
    if (!button || left.current !== goalId) return;
    left.current = undefined;
    button.focus();
  };
  const lookAt = (goal: Goal) => setOpen({ goalId: goal.goalId, start: false });
  if (goals.length === 0) return <p className={s.text}>{words.none}</p>;
  return (
    <ul className={s.list}>
      {goals.map((goal, i) => {
        const { goalId, startMissing } = goal;
        const next = goals.find((other, n) => n > i && other.standing === 'active' && !other.startMissing);
        return (
          <li key={goalId}>
            <blockquote className={s.quote}>{goal.text}</blockquote>
            {goal.standing === 'completed' ? <p className={s.text}>{words.reached}.</p> : (
              <>
                <div>{goal.arrow ? arrow(goal.arrow) : <span className={s.faint}>{words.notYet}.</span>}</div>
                {goal.ownArrow ? <div>{arrow(goal.ownArrow, `${words.own}: `)}</div> : null}
                <div className={s.faint}>{goal.since ? `${words.since(dayText(t, goal.since))}. ` : ''}{words.by(dayText(t, goal.expectedOn))}</div>
                {open?.goalId === goalId ? (
                  open.start ? <StartTogether caseNo={caseNo} goalId={goalId} onClose={close} />
                    : <LookTogether caseNo={caseNo} goal={goal} today={today} onNext={next && (() => lookAt(next))} onClose={close} />
                ) : startMissing || goal.standing === 'active' ? (
                  <Button ref={backTo(goalId)} className={`${s.touch} ${s.hidden}`} size="large" onClick={() => setOpen({ goalId, start: startMissing === true })}>{startMissing ? words.start : words.look}</Button>
                ) : null}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
