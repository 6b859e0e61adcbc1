/** The recommendation to whoever may decide, the offer of an action plan, and the plan. */
import { Badge, mergeClasses } from '@fluentui/react-components';
import { useConcepts } from '../../../data/names';
import { useText } from '../../../text';
import { dayText, numberText } from '../../../text/format';
import type { SectionProps } from '../CasePage';
import { Facts } from '../Facts';
import { useLook } from '../look';
import { VerbButtons } from '../VerbButtons';

export default function Plans({ opened: { view }, names, open }: SectionProps) {
  const t = useText();
  const s = useLook();
  const { term } = useConcepts();
  const { plan } = t.casePage;
  const { recommendations, planOffers, plans } = view;
  const waiting = recommendations.find((r) => !r.outcome);
  return (
    <>
      <VerbButtons view={view} verbs={['submitRecommendation', 'offerPlan', 'finishPlan']} open={open} />
      {recommendations.length + planOffers.length + plans.length === 0 ? <div className={s.faint}>{plan.none}</div> : null}
      {[...recommendations].reverse().map((r) => (
        <article key={r.recommendationId} className={s.card}>
          <div className={s.cardHead}>
            <h3 className={s.h3}>{plan.recommendation} · {dayText(t, r.on)}</h3>
            <Badge appearance="tint" color={!r.outcome ? 'warning' : r.outcome.outcome.startsWith('approved') ? 'success' : 'informative'}>{r.outcome ? plan.outcome[r.outcome.outcome] : plan.waiting}</Badge>
          </div>
          {r.proposals.map((p, i) => (
            <div key={i}>{[p.paragraphs.join(', '), p.services.map(term).join(', '), p.hoursPerWeek === undefined ? '' : t.orderCard.hours(numberText(t, p.hoursPerWeek)), p.costPerYear === undefined ? '' : plan.kroner(numberText(t, p.costPerYear))].filter(Boolean).join(' · ')}</div>
          ))}
          <Facts facts={[[plan.rejected, r.rejectedAlternatives], [plan.dissent, r.dissent], [plan.approvedBy, r.outcome ? `${names.person(r.outcome.by)}, ${dayText(t, r.outcome.on)}` : undefined], [plan.comment, r.outcome?.comment]]} />
          {r === waiting ? <VerbButtons view={view} verbs={['decideRecommendation']} given={{ recommendationId: r.recommendationId }} open={open} size="medium" /> : null}
        </article>
      ))}
      {planOffers.map((offer) => (
        <div key={offer.offerId} className={s.cardHead}>
          <span><strong>{plan.offer}</strong> {dayText(t, offer.recordedOn)} · {plan.answer[offer.answer]}{offer.reason ? `: ${offer.reason}` : ''}</span>
          {offer.answer === 'pending' ? <VerbButtons view={view} verbs={['answerPlanOffer']} given={{ offerId: offer.offerId }} open={open} /> : null}
        </div>
      ))}
      {[...plans].reverse().map((p) => (
        <article key={p.planId + p.version} className={s.card}>
          <div className={s.cardHead}><h3 className={s.h3}>{plan.plan(p.version)}</h3><span className={mergeClasses(s.small, s.faint)}>{names.person(p.by)}, {dayText(t, p.recordedOn)}</span></div>
          <Facts
            facts={[
              [plan.words, <blockquote key="words" className={s.quote}>{t.general.quote(p.citizenGoals)}</blockquote>], [plan.purpose, p.purpose],
              [t.orderCard.goals, view.goals.flatMap((g, i) => (p.goalIds.includes(g.goalId) ? [t.general.goal(i + 1, g.label)] : [])).join(', ')],
              [t.orderCard.services, p.interventions.flatMap((i) => i.services.map(term)).join(', ')], [plan.duration, p.duration], [plan.coordination, p.coordination],
              ...Object.entries(p.otherMatters).map(([key, words]) => [plan.other[key] ?? key, words] as const),
              [plan.disagreement, p.disagreement], [plan.released, p.releasedParts.join(', ')], [plan.followUp, p.firstFollowUpOn ? t.orderCard.first(dayText(t, p.firstFollowUpOn)) : undefined],
            ]}
          />
        </article>
      ))}
    </>
  );
}
