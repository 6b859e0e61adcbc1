/** Decisions with their reasons and the appeal clock, hearings, and appeals. */
import { Badge, mergeClasses } from '@fluentui/react-components';
import { awaitsEffect } from '#domain/effect';
import type { CaseView } from '#domain/views/caseView';
import { useConcepts } from '../../../data/names';
import { useText } from '../../../text';
import { dayText, numberText } from '../../../text/format';
import type { SectionProps } from '../CasePage';
import { Facts } from '../Facts';
import { useLook } from '../look';
import { VerbButtons } from '../VerbButtons';
import { Appeals } from './Appeals';

type Decision = CaseView['decisions'][number];

export default function Decisions(props: SectionProps) {
  const t = useText();
  const s = useLook();
  const { opened: { view, today }, open } = props;
  const { decisions } = t.casePage;
  return (
    <>
      <VerbButtons view={view} verbs={['recordDecision', 'openHearing']} open={open} />
      {view.decisions.length + view.hearings.length === 0 ? <div className={s.faint}>{decisions.none}</div> : null}
      {[...view.decisions].reverse().map((decision) => <DecisionCard key={decision.decisionId} decision={decision} {...props} />)}
      {[...view.hearings].reverse().map((hearing) => (
        <article key={hearing.hearingId} className={s.card}>
          <div className={s.cardHead}>
            <h3 className={s.h3}>{decisions.hearing} · {dayText(t, hearing.sentOn)}</h3>
            <Badge appearance="tint" color={hearing.answer ? 'success' : hearing.deadline < today ? 'danger' : 'warning'}>{hearing.answer ? decisions.answered(dayText(t, hearing.answer.on)) : `${decisions.unanswered} · ${decisions.hearingUntil(dayText(t, hearing.deadline))}`}</Badge>
          </div>
          {hearing.extensions.map((e) => <div key={e.on} className={mergeClasses(s.small, s.quiet)}>{decisions.extended(dayText(t, e.deadline))}{e.reason ? `: ${e.reason}` : ''}</div>)}
          {hearing.answer?.text ? <blockquote className={s.quote}>{t.general.quote(hearing.answer.text)}</blockquote> : null}
          {hearing.answer ? null : <VerbButtons view={view} verbs={['answerHearing', 'extendHearing']} given={{ hearingId: hearing.hearingId }} open={open} />}
        </article>
      ))}
      <Appeals {...props} />
    </>
  );
}

function DecisionCard({ decision: d, opened: { view }, names, open }: SectionProps & { decision: Decision }) {
  const t = useText();
  const s = useLook();
  const { term } = useConcepts();
  const { decisions } = t.casePage;
  const refused = [...d.refused.services.map(term), ...(d.refused.hoursPerWeek === undefined ? [] : [t.orderCard.hours(numberText(t, d.refused.hoursPerWeek))]), ...(d.refused.text ? [d.refused.text] : [])].join(', ');
  const text = (words?: string) => (words ? <span className={s.paragraph}>{words}</span> : undefined);
  return (
    <article className={s.card} aria-label={`${decisions.type[d.type]} ${d.paragraphs.join(', ')}`}>
      <div className={s.cardHead}>
        <h3 className={s.h3}>{decisions.type[d.type]} · {d.paragraphs.join(', ')}</h3>
        {d.enteredInError ? <Badge appearance="tint" color="danger">{decisions.inError}</Badge> : d.sent ? <Badge appearance="tint" color="success">{decisions.sent} {dayText(t, d.sent.on)}</Badge> : <Badge appearance="tint" color="warning">{decisions.notSent}</Badge>}
      </div>
      <div className={mergeClasses(s.small, s.faint)}>{t.case.decided(dayText(t, d.decidedOn))}, {names.person(d.by)}</div>
      <Facts
        facts={[
          [t.case.granted, d.services.map(term).join(', ') || undefined], [t.orderCard.extent, d.hoursPerWeek === undefined ? undefined : t.orderCard.hours(numberText(t, d.hoursPerWeek))],
          [t.case.inForce, t.case.period(dayText(t, d.from), d.to && dayText(t, d.to))], [decisions.effect, d.effectOn && dayText(t, d.effectOn)],
          [decisions.effectConfirmed, d.effectConfirmed && `${dayText(t, d.effectConfirmed.on)}, ${names.person(d.effectConfirmed.by)}`], [decisions.refused, refused || undefined],
          [decisions.sent, d.sent ? `${decisions.channel[d.sent.channel]}, ${decisions.received(dayText(t, d.sent.receivedOn))}` : undefined],
          [decisions.appeal, d.appealClock ? (d.appealClock.open ? <strong>{decisions.appealOpen(dayText(t, d.appealClock.by), d.appealClock.daysLeft)}</strong> : decisions.appealOver(dayText(t, d.appealClock.by))) : undefined],
          [decisions.individual, text(d.individual)], [decisions.facts, text(d.reasons?.facts)], [decisions.rules, text(d.reasons?.rules)], [decisions.considerations, text(d.reasons?.considerations)],
          [decisions.changed, text(d.whatChanged)], [decisions.transition, text(d.transition)], [decisions.noHearing, text(d.hearingNotNeeded)], [decisions.remarks, text(d.remarksWeighed)],
          [decisions.guidance, d.guidance ? `${d.guidance.body}. ${d.guidance.how}` : undefined], [decisions.inError, d.enteredInError?.reason || undefined],
        ]}
      />
      {d.enteredInError ? null : <VerbButtons view={view} verbs={d.sent ? [...(awaitsEffect(view, d) ? ['confirmEffect' as const] : []), 'registerAppeal'] : ['sendDecision']} given={{ decisionId: d.decisionId }} open={open} />}
    </article>
  );
}
