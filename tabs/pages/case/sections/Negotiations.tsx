/** Need, talks about intervention and rate, and their approval (BIT). */
import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { waitingQuestion } from '#domain/talks';
import type { CaseView } from '#domain/views/caseView';
import { useConcepts, type Names } from '../../../data/names';
import { useText } from '../../../text';
import { dayText, numberText } from '../../../text/format';
import { needText } from '../../../text/levels';
import type { SectionProps } from '../CasePage';
import { Facts } from '../Facts';
import { useLook } from '../look';
import { VerbButtons } from '../VerbButtons';

type Talks = CaseView['negotiations'][number];
type Position = Talks['rounds'][number]['ours'];

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: 'left', verticalAlign: 'top', padding: '4px 8px 4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  scroll: { overflowX: 'auto' },
});

export default function Negotiations({ opened: { view }, names, open }: SectionProps) {
  const t = useText();
  const s = useLook();
  const { term } = useConcepts();
  const { negotiation, plan } = t.casePage;
  const kroner = (amount?: number) => (amount === undefined ? undefined : plan.kroner(numberText(t, amount)));
  return (
    <>
      <VerbButtons view={view} verbs={['profileNeed', 'openNegotiation']} open={open} />
      {view.needs.length + view.negotiations.length === 0 ? <div className={s.faint}>{negotiation.none}</div> : null}
      {[...view.needs].reverse().map((need) => (
        <article key={need.needId} className={s.card}>
          <div className={s.cardHead}><h3 className={s.h3}>{negotiation.need(need.version)}</h3><Badge appearance="tint" color={need.locked ? 'success' : 'warning'}>{need.locked ? negotiation.locked(dayText(t, need.locked.on)) : negotiation.open}</Badge></div>
          <Facts facts={[[t.case.supportNeed, needText(t, need.supportNeed)], [negotiation.hours, need.hoursPerWeek === undefined ? undefined : numberText(t, need.hoursPerWeek)], [t.case.conditions, need.subthemes.map(term).join(', ')], [t.orderCard.description, need.content], ['', need.special], [negotiation.frame, kroner(need.priceFrame)]]} />
          {need.locked ? null : <VerbButtons view={view} verbs={['lockNeed']} given={{ needId: need.needId }} open={open} />}
        </article>
      ))}
      {[...view.negotiations].reverse().map((talks) => (
        <article key={talks.negotiationId} className={s.card}>
          <div className={s.cardHead}>
            <h3 className={s.h3}>{talks.negotiationNo} · {names.person(talks.negotiator)}</h3>
            <Badge appearance="tint" color={talks.outcome ? 'success' : 'warning'}>{talks.outcome ? negotiation.outcomes[talks.outcome.outcome] : negotiation.running}</Badge>
          </div>
          {talks.candidates.length > 0 ? (
            <div>
              <strong>{negotiation.candidates}</strong>
              <ul className={s.list}>{talks.candidates.map((c) => <li key={c.candidateId}>{[names.provider(c.provider), negotiation.available[c.available], kroner(c.rate), c.matched, c.citizenWish].filter(Boolean).join(' · ')}{c.deselected ? <em> · {negotiation.deselected}: {c.deselected}</em> : null}</li>)}</ul>
            </div>
          ) : null}
          {talks.rounds.length > 0 ? <Rounds talks={talks} names={names} /> : null}
          {talks.questions?.length ? (
            <div>
              <strong>{negotiation.questions}</strong>
              {talks.questions.map(({ questionId, question, by, on, answer }) => (
                <div key={questionId}>
                  <p className={s.paragraph}>{question}</p>
                  <div className={mergeClasses(s.small, s.faint)}>{names.person(by)}, {dayText(t, on)}</div>
                  {answer ? <p className={s.paragraph}>→ {answer.text} <span className={mergeClasses(s.small, s.faint)}>{names.person(answer.by)}, {dayText(t, answer.on)}</span></p> : null}
                  {answer || talks.outcome ? null : <><div className={s.faint}>{negotiation.noAnswer}</div><VerbButtons view={view} verbs={['answerAboutNeed']} given={{ questionId }} open={open} /></>}
                </div>
              ))}
            </div>
          ) : null}
          <Facts
            facts={[
              [negotiation.match, talks.match ? `${negotiation.bi}: ${negotiation[talks.match.needIntervention]}. ${negotiation.it}: ${negotiation[talks.match.interventionRate]}. ${talks.match.text ?? ''}` : undefined],
              [negotiation.outcome, talks.outcome ? [talks.outcome.provider && names.provider(talks.outcome.provider), kroner(talks.outcome.rate?.costPerYear), talks.outcome.explanation].filter(Boolean).join(' · ') : undefined],
              [negotiation.approval, talks.approval ? `${negotiation[talks.approval.outcome]}, ${names.person(talks.approval.by)}, ${dayText(t, talks.approval.on)}. ${talks.approval.comment ?? ''}` : undefined],
            ]}
          />
          <VerbButtons view={view} verbs={talks.outcome ? (talks.approval ? [] : ['approveNegotiation']) : ['holdRound', 'listCandidate', ...(waitingQuestion(talks) ? [] : ['askAboutNeed' as const]), 'checkMatch', 'concludeNegotiation']} given={{ negotiationId: talks.negotiationId }} open={open} />
        </article>
      ))}
    </>
  );
}

function Rounds({ talks, names }: { talks: Talks; names: Names }) {
  const t = useText();
  const s = useStyles();
  const look = useLook();
  const { negotiation, plan } = t.casePage;
  const said = ({ intervention, rate, need }: Position) => [intervention && t.orderCard.hours(numberText(t, intervention.hoursPerWeek)), rate && plan.kroner(numberText(t, rate.costPerYear)), need].filter(Boolean).join(' · ') || '–';
  return (
    <div className={s.scroll}>
      <table className={s.table} aria-label={negotiation.rounds}>
        <thead><tr>{[negotiation.rounds, negotiation.ours, negotiation.theirs, negotiation.differs, negotiation.next].map((head) => <th key={head} scope="col" className={s.cell}>{head}</th>)}</tr></thead>
        <tbody>
          {talks.rounds.map((round) => (
            <tr key={round.roundId}>
              <th scope="row" className={s.cell}>{negotiation.round(round.no)}<div className={mergeClasses(look.small, look.faint)}>{dayText(t, round.on)}{round.provider ? `, ${names.provider(round.provider)}` : ''}</div></th>
              <td className={s.cell}>{said(round.ours)}</td><td className={s.cell}>{said(round.theirs)}</td>
              <td className={s.cell}>{round.differs.length > 0 ? round.differs.map((part) => negotiation.part[part]).join(', ') : negotiation.nothing}</td>
              <td className={s.cell}>{round.nextStep ?? '–'}{round.dueOn ? ` (${dayText(t, round.dueOn)})` : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
