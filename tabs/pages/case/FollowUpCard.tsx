/** One follow-up: when, what the provider said, what came of it, and what to do now. */
import { Badge, Button } from '@fluentui/react-components';
import type { FollowUpView } from '#domain/views/caseView';
import { useText } from '../../text';
import { dayText, dueWords } from '../../text/format';
import { needText } from '../../text/levels';
import type { SectionProps } from './CasePage';
import { BrowserLink } from './BrowserLink';
import { Facts } from './Facts';
import { useLook } from './look';
import { StatusAnswer } from './StatusAnswer';
import { taskFor } from './task';
import { VerbButtons } from './VerbButtons';

const colour = { planned: 'informative', asked: 'warning', answered: 'brand', closed: 'success', cancelled: 'informative' } as const;

export function FollowUpCard({ followUp, opened: { view, today }, names, open }: SectionProps & { followUp: FollowUpView }) {
  const t = useText();
  const s = useLook();
  const order = view.orders.find((o) => o.orderId === followUp.orderId);
  const task = taskFor(view, followUp.followUpId);
  const { result, stage } = followUp;
  const title = t.followUpCard.title(followUp.no);
  // What is asked for now stands out; a result ahead of its day and of the status is the exception.
  const pressing = task?.verb === 'answerFollowUp' || stage === 'answered' || followUp.dueOn <= today;
  const silent = stage === 'planned' ? t.followUpCard.notAskedYet : t.followUpCard.noStatus;
  return (
    <article className={s.card} aria-label={order ? `${title}, ${names.provider(order.provider)}` : title}>
      <div className={s.cardHead}>
        <h3 className={s.h3}>{title}{order ? ` · ${names.provider(order.provider)}` : ''}</h3>
        <Badge appearance="tint" color={colour[stage]}>{t.stage[stage]}</Badge>
      </div>
      <Facts
        facts={[
          [t.followUpCard.due, stage === 'closed' ? dayText(t, followUp.dueOn) : `${dayText(t, followUp.dueOn)} (${dueWords(t, today, followUp.dueOn)})`],
          [t.followUpCard.period, `${dayText(t, followUp.periodFrom)} – ${dayText(t, followUp.dueOn)}`],
        ]}
      />
      {followUp.answer || followUp.comments.length > 0 ? <StatusAnswer followUp={followUp} view={view} names={names} /> : null}
      {(stage === 'planned' || stage === 'asked') && view.face !== 'provider' ? <div className={s.faint}>{silent}</div> : null}
      {result ? (
        <Facts
          facts={[
            [t.followUpCard.result, t.result[result.result]],
            [t.followUpCard.heldOn, `${dayText(t, result.heldOn)}, ${names.person(result.by)}`],
            [t.followUpCard.citizenView, result.citizenView ? <blockquote className={s.quote}>{result.citizenView}</blockquote> : undefined],
            [t.followUpCard.citizenViewMissing, result.citizenViewMissing ? t.citizenViewMissing[result.citizenViewMissing] : undefined],
            [t.followUpCard.conclusion, result.conclusion ? <span className={s.paragraph}>{result.conclusion}</span> : undefined],
            [t.followUpCard.need, result.supportNeed === undefined ? undefined : needText(t, result.supportNeed)],
            [t.followUpCard.waived, result.statusWaivedReason],
          ]}
        />
      ) : null}
      {followUp.moves.map((move) => <div key={`${move.from}-${move.to}`} className={s.small}>{dayText(t, move.from)} → {dayText(t, move.to)}{move.reason ? `: ${move.reason}` : ''}</div>)}
      {task ? (
        <div className={s.buttons}>
          <Button appearance={pressing ? 'primary' : 'secondary'} onClick={() => open(task)}>{t.action[task.verb]}</Button>
        </div>
      ) : null}
      {stage === 'asked' && view.face !== 'provider' ? <BrowserLink route={`/cases/${view.caseNo}/follow-ups/${followUp.followUpId}`} /> : null}
      <VerbButtons view={view} verbs={stage === 'answered' ? ['correctStatus'] : stage === 'planned' || stage === 'asked' ? ['moveFollowUp', 'waiveStatus'] : []} given={{ followUpId: followUp.followUpId }} open={open} />
    </article>
  );
}
