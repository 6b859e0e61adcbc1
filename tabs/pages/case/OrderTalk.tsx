/** What an order tells the provider, questions and answers about it, and requests for a change. */
import { mergeClasses } from '@fluentui/react-components';
import type { OrderView } from '#domain/views/caseView';
import { useConcepts } from '../../data/names';
import { useText } from '../../text';
import { dayText, numberText } from '../../text/format';
import { levelText, needText } from '../../text/levels';
import type { SectionProps } from './CasePage';
import { Facts } from './Facts';
import { useLook } from './look';
import { VerbButtons } from './VerbButtons';

export function OrderTalk({ order, opened: { view }, names, open }: SectionProps & { order: OrderView }) {
  const t = useText();
  const s = useLook();
  const { term } = useConcepts();
  const words = t.casePage.order;
  const { releases, extract, clarifications, handover, delivered, orderId } = order;
  const requests = view.changeRequests.filter((r) => r.orderId === orderId);
  const releaseName = (kind: string) => (t.release as Record<string, string>)[kind] ?? words.release[kind] ?? kind;
  return (
    <>
      {releases.length > 0 ? (
        <details>
          <summary className={s.summary}>{words.releases} ({releases.length})</summary>
          <ul className={s.list}>{releases.map((r, i) => <li key={`${r.kind}-${i}`}>{releaseName(r.kind)}{r.title ? ` (${r.title})` : ''} – {words[r.basis]}: {r.reason}</li>)}</ul>
        </details>
      ) : null}
      {extract && Object.keys(extract).length > 0 ? (
        <details>
          <summary className={s.summary}>{words.told}</summary>
          <Facts
            facts={[
              [t.release.overall, extract.overall], [t.release.resources, extract.resources], [t.release.perspective, extract.perspective], [t.release.supportNeed, extract.supportNeed ? needText(t, extract.supportNeed.level) : undefined],
              [t.release.targetGroups, extract.targetGroups?.map((g) => term(g.code)).join(', ')],
              [t.release.conditions, extract.conditions ? <ul className={s.list}>{extract.conditions.map((c) => <li key={c.conditionId}>{term(c.code)}{c.level === undefined ? '' : `: ${levelText(t, c.level)}`}{c.text ? `. ${c.text}` : ''}</li>)}</ul> : undefined],
              [releaseName('diagnosis'), extract.diagnoses?.map((d) => d.text).join(', ')], [releaseName('plan'), extract.plan?.citizenGoals ? t.general.quote(extract.plan.citizenGoals) : undefined],
              [releaseName('contact'), extract.contact?.map((p) => [p.name, p.contact].filter(Boolean).join(', ')).join('; ')], [releaseName('relatives'), extract.relatives?.map((p) => [p.name, p.contact].filter(Boolean).join(', ')).join('; ')],
              [releaseName('relatedInterventions'), extract.relatedInterventions ? [extract.relatedInterventions.text, ...extract.relatedInterventions.providers.map((p) => names.provider(p.provider))].filter(Boolean).join(', ') : undefined],
              [releaseName('attachment'), extract.attachments?.map((a) => a.title).join(', ')],
            ]}
          />
        </details>
      ) : null}
      {clarifications.length > 0 ? (
        <div>
          <strong>{words.questions}</strong>
          {clarifications.map((c) => (
            <div key={c.clarificationId}>
              <p className={s.paragraph}>{c.question}</p>
              <div className={mergeClasses(s.small, s.faint)}>{names.person(c.by)}, {dayText(t, c.on)}</div>
              {c.answer ? <p className={s.paragraph}>→ {c.answer.text} <span className={mergeClasses(s.small, s.faint)}>{names.person(c.answer.by)}, {dayText(t, c.answer.on)}</span></p> : order.state === 'clarifying' ? <div className={s.faint}>{words.noAnswer}</div> : null}
              {c.answer ? null : <VerbButtons view={view} verbs={['answerClarification']} given={{ orderId, clarificationId: c.clarificationId }} open={open} />}
            </div>
          ))}
        </div>
      ) : null}
      {requests.map((r) => (
        <div key={r.changeRequestId}>
          <strong>{words.requests}: {words.kind[r.kind]}</strong> <span className={mergeClasses(s.small, s.faint)}>{names.person(r.by)}, {dayText(t, r.recordedOn)}</span>
          <p className={s.paragraph}>{r.reasons}</p>
          {r.answer ? <p className={s.paragraph}>→ {words.requestAnswer[r.answer.outcome]}{r.answer.text ? `: ${r.answer.text}` : ''}</p> : <VerbButtons view={view} verbs={['answerChangeRequest']} given={{ changeRequestId: r.changeRequestId }} open={open} />}
        </div>
      ))}
      {handover ? (
        <div>
          <strong>{words.handover} {dayText(t, handover.on)}: {names.provider(handover.to)}</strong>
          {handover.items.length > 0 ? <ul className={s.list}>{handover.items.map((item) => <li key={item}>{item}</li>)}</ul> : null}
          {handover.givenBy && handover.takenBy ? null : <VerbButtons view={view} verbs={['confirmHandover']} given={{ orderId }} open={open} />}
        </div>
      ) : null}
      {delivered.length > 0 ? <div className={s.small}>{words.delivered}: {delivered.map((d) => words.hours(numberText(t, d.hours), dayText(t, d.from), dayText(t, d.to))).join('; ')}</div> : null}
    </>
  );
}
