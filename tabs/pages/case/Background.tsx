/** What the case rests on: the request, the assessment and the decisions. Providers are not shown it. */
import { mergeClasses } from '@fluentui/react-components';
import { useConcepts } from '../../data/names';
import { useText } from '../../text';
import { dayText } from '../../text/format';
import { levelText, needText } from '../../text/levels';
import type { SectionProps } from './CasePage';
import { Facts } from './Facts';
import { useLook } from './look';
import { Section } from './Section';

export function Background({ opened: { view } }: SectionProps) {
  const t = useText();
  const s = useLook();
  const { term } = useConcepts();
  const { assessment, decisions, reason } = view;
  if (view.face === 'provider') return null;
  return (
    <>
      {reason ? (
        <Section title={t.case.reason}>
          <div className={s.card}>
            <div className={mergeClasses(s.small, s.faint)}>{t.case.received(dayText(t, view.receivedOn))}</div>
            <p className={s.paragraph}>{reason}</p>
          </div>
        </Section>
      ) : null}
      {assessment ? (
        <Section title={t.case.assessment}>
          <div className={s.card}>
            <Facts
              facts={[
                [t.goalCard.date, dayText(t, assessment.on)],
                [t.case.supportNeed, needText(t, assessment.supportNeed)],
                [t.case.targetGroups, <List key="groups" items={assessment.targetGroups.map((g) => [g.code, g.rank === 1 ? `${term(g.code)} (${t.case.primaryGroup})` : term(g.code)])} />],
                [t.case.conditions, assessment.conditions.length === 0 ? undefined : (
                  <List key="conditions" items={assessment.conditions.map((c) => [c.code, c.level === undefined ? term(c.code) : `${term(c.code)}: ${levelText(t, c.level)}`])} />
                )],
              ]}
            />
          </div>
        </Section>
      ) : null}
      {decisions.length > 0 ? (
        <Section title={t.case.decisions}>
          <div className={s.cards}>
            {decisions.map((d) => (
              <article key={d.decisionId} className={s.card}>
                <h3 className={s.h3}>{d.paragraphs.join(', ')}</h3>
                <Facts facts={[[t.case.granted, d.services.map(term).join(', ')], [t.case.inForce, t.case.period(dayText(t, d.from), d.to && dayText(t, d.to))]]} />
                <div className={mergeClasses(s.small, s.faint)}>{t.case.decided(dayText(t, d.decidedOn))}</div>
              </article>
            ))}
          </div>
        </Section>
      ) : null}
    </>
  );
}

/** Items by their code: while the terms are being fetched all words are the same. */
function List({ items }: { items: [code: string, words: string][] }) {
  const s = useLook();
  return items.length === 1 ? items[0]![1] : <ul className={s.list}>{items.map(([code, words]) => <li key={code}>{words}</li>)}</ul>;
}
