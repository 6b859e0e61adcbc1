/** What was decided, until when one can appeal, and how. */
import type { CitizenAnswer } from '#contract/views';
import { useConcepts } from '../../data/names';
import { useText } from '../../text';
import { dayText, numberText } from '../../text/format';
import { useCitizenLook } from './look';

export function Decisions({ view }: { view: CitizenAnswer['view'] }) {
  const t = useText();
  const s = useCitizenLook();
  const { term } = useConcepts();
  const { decisions, contact } = t.citizen;
  const day = (on: string) => dayText(t, on);
  const made = [...(view.decisions ?? [])].reverse();
  return (
    <>
      {made.length === 0 ? <p className={s.text}>{decisions.none}</p> : null}
      <ul className={s.list}>
        {made.map((d) => (
          <li key={`${d.decidedOn}-${d.type}-${d.from}`}>
            <h3 className={s.h3}>{decisions.type[d.type]}</h3>
            <p className={s.text}>{[...d.services.map(term), ...(d.relatedIntervention ? [d.relatedIntervention] : []), ...(d.hoursPerWeek === undefined ? [] : [contact.hours(numberText(t, d.hoursPerWeek))])].join(', ')}</p>
            <p className={s.text}>{decisions.told(day(d.toldOn))} {decisions.from(day(d.effectOn ?? d.from))} {d.to ? decisions.to(day(d.to)) : ''}</p>
            {d.appeal ? (
              <>
                <p className={s.text}>{d.appeal.open ? <strong>{decisions.open(day(d.appeal.by), d.appeal.daysLeft)}</strong> : decisions.over(day(d.appeal.by))}</p>
                <p className={s.text}><strong>{decisions.how}:</strong> {d.appeal.how ?? decisions.standard} {d.appeal.body ? decisions.body(d.appeal.body) : ''}</p>
              </>
            ) : null}
            <p className={s.faint} style={{ margin: 0 }}>{decisions.law(d.paragraphs.join(', '))}</p>
          </li>
        ))}
      </ul>
      {(view.appeals ?? []).map((a) => (
        <p key={a.receivedOn} className={s.text}>
          {[decisions.appeal(day(a.receivedOn)), a.answerBy ? decisions.appealBy(day(a.answerBy)) : '', a.forwardedOn ? decisions.forwarded(day(a.forwardedOn)) : '', a.outcomeOn ? decisions.decided(day(a.outcomeOn)) : ''].filter(Boolean).join(' ')}
        </p>
      ))}
    </>
  );
}
