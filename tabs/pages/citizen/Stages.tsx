/** Five plain stages: where we are, when an answer comes, and what to expect if it is late. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular, RecordFilled } from '@fluentui/react-icons';
import { citizenStages } from '#domain/views/citizenParts';
import type { CitizenAnswer } from '#contract/views';
import { useText } from '../../text';
import { dayText } from '../../text/format';
import { useCitizenLook } from './look';

type Thread = NonNullable<CitizenAnswer['view']['threads']>[number];

const useStyles = makeStyles({
  bar: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px', gridTemplateColumns: 'repeat(5, minmax(0, 1fr))', '@media (max-width: 700px)': { gridTemplateColumns: '1fr' } },
  step: { display: 'flex', flexDirection: 'column', gap: '4px', overflowWrap: 'break-word', '@media (max-width: 700px)': { flexDirection: 'row', alignItems: 'center', gap: '8px' }, padding: '10px 12px', borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke1}`, minHeight: '44px', boxSizing: 'border-box', fontSize: '16px', lineHeight: '22px', hyphens: 'auto', color: tokens.colorNeutralForeground2 },
  now: { border: `3px solid ${tokens.colorBrandStroke1}`, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  icon: { fontSize: '22px', flexShrink: 0 },
});

const icons = { done: CheckmarkCircleFilled, now: RecordFilled, ahead: CircleRegular };

export function Stages({ thread, several }: { thread: Thread; several: boolean }) {
  const t = useText();
  const s = useStyles();
  const look = useCitizenLook();
  const { stage } = t.citizen;
  const at = citizenStages.indexOf(thread.stage as (typeof citizenStages)[number]);
  const day = (on: string) => dayText(t, on);
  return (
    <>
      {several ? <h3 className={look.h3}>{stage.of(thread.no, day(thread.receivedOn))}</h3> : null}
      {thread.stage === 'closed' ? <p className={look.text}>{stage.closed}.</p> : (
        <ol className={s.bar}>
          {citizenStages.map((name, i) => {
            const standing = i < at ? 'done' : i === at ? 'now' : 'ahead';
            const Icon = icons[standing];
            return <li key={name} className={mergeClasses(s.step, standing === 'now' && s.now)} aria-current={standing === 'now' ? 'step' : undefined}><Icon className={s.icon} aria-label={stage[standing]} /><span>{stage[name]}</span></li>;
          })}
        </ol>
      )}
      {thread.delayed ? <p className={look.text}>{stage.delayed(day(thread.delayed.answerBy), thread.delayed.reason)}</p> : null}
      {thread.answerBy && !thread.delayed ? <p className={look.text}>{thread.late ? stage.late(day(thread.answerBy)) : stage.answerBy(day(thread.answerBy))}</p> : null}
    </>
  );
}
