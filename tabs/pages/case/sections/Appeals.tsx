/** Appeals: looked at again, sent on, answered by the appeal body. */
import { Badge } from '@fluentui/react-components';
import { useText } from '../../../text';
import { dayText, dueWords } from '../../../text/format';
import type { SectionProps } from '../CasePage';
import { Facts } from '../Facts';
import { useLook } from '../look';
import { VerbButtons } from '../VerbButtons';

export function Appeals({ opened: { view, today }, names, open }: SectionProps) {
  const t = useText();
  const s = useLook();
  const { decisions } = t.casePage;
  const outcomes = { upheld: decisions.upheld, changed: decisions.changedTo, partlyChanged: decisions.partlyChanged, confirmed: decisions.confirmed, remitted: decisions.remitted, dismissed: decisions.dismissed, withdrawn: decisions.withdrawn };
  return [...view.appeals].reverse().map((a) => (
    <article key={a.appealId} className={s.card}>
      <div className={s.cardHead}>
        <h3 className={s.h3}>{decisions.appealTitle} · {dayText(t, a.receivedOn)}</h3>
        {a.late ? <Badge appearance="tint" color="warning">{decisions.late}</Badge> : null}
      </div>
      <Facts
        facts={[
          [decisions.reassessBy, a.reassessment ? undefined : `${dayText(t, a.reassessBy)} (${dueWords(t, today, a.reassessBy)})`],
          [decisions.reassessed, a.reassessment ? <>{dayText(t, a.reassessment.on)}, {names.person(a.reassessment.by)}: {outcomes[a.reassessment.outcome]}{a.reassessment.reasons ? <p className={s.paragraph}>{a.reassessment.reasons}</p> : null}</> : undefined],
          [decisions.forwarded, a.forwardedOn && dayText(t, a.forwardedOn)],
          [decisions.result, a.outcome ? `${dayText(t, a.outcome.on)}: ${outcomes[a.outcome.outcome]}${a.outcome.text ? `. ${a.outcome.text}` : ''}` : undefined],
        ]}
      />
      {a.outcome ? null : <VerbButtons view={view} verbs={!a.reassessment ? ['reassessAppeal'] : a.forwardedOn === undefined ? ['forwardAppeal'] : ['registerAppealOutcome']} given={{ appealId: a.appealId }} open={open} />}
    </article>
  ));
}
