/** Each request: what was asked, how the citizen took part, and what the citizen was told. */
import { mergeClasses } from '@fluentui/react-components';
import type { Phase } from '#domain/phase';
import { useConcepts, useNames } from '../../../data/names';
import { useVerbWords } from '../../../data/verbWords';
import { useText } from '../../../text';
import { dayText } from '../../../text/format';
import type { SectionProps } from '../CasePage';
import { Facts } from '../Facts';
import { useLook } from '../look';
import { VerbButtons } from '../VerbButtons';

const verbs = ['noteParticipation', 'giveGuidance', 'chooseDeadline', 'noticeDelay', 'amendRequest', 'chooseLawRoute', 'closeThread', 'receiveRequest'] as const;
/** In the beginning it comes first that somebody has the request on; later it may still be said. */
const verbsFor = (phase: Phase, taken: boolean) => (taken ? verbs : phase === 'request' || phase === 'opening' ? (['takeCase', ...verbs] as const) : ([...verbs, 'takeCase'] as const));

export default function Requests({ opened: { view }, open }: SectionProps) {
  const t = useText();
  const s = useLook();
  const words = useVerbWords();
  const { term } = useConcepts();
  const names = useNames();
  const { request } = t.casePage;
  const word = (key: string) => words?.choice[key] ?? words?.choice[key.slice(key.indexOf('.') + 1)] ?? '';
  return view.threads.map(({ threadId, no, phase, receivedOn, handling, words: said, diagnoses }) => (
    <article key={threadId} className={s.section} style={{ gap: 8 }}>
      <div className={s.cardHead}><h3 className={s.h3}>{request.of(no)} · {t.phase[phase]}</h3><span className={mergeClasses(s.small, s.quiet)}>{t.case.received(dayText(t, receivedOn))}</span></div>
      {said ? <p className={s.paragraph}>{said.reason}</p> : null}
      <Facts
        facts={[
          [request.asked, handling ? [...handling.asked.paragraphs, ...handling.asked.services.map(term), ...(handling.asked.hoursPerWeek === undefined ? [] : [t.orderCard.hours(String(handling.asked.hoursPerWeek))])].join(', ') : undefined],
          [words?.field.requester ?? '', handling ? word(`requester.${handling.requester}`) : undefined],
          [request.extent, said?.assessmentPurpose], [request.interpreter, said?.interpreter], [request.acute, said?.acuteReason],
          [request.taken, handling?.taken ? `${dayText(t, handling.taken.on)}: ${names.person(handling.taken.by)}` : undefined],
          [request.participation, handling?.participation.length ? <ul className={s.list}>{handling.participation.map((p) => <li key={`${p.on}-${p.form}`}>{dayText(t, p.on)}: {word(`form.${p.form}`)}{p.text ? ` – ${p.text}` : ''}</li>)}</ul> : undefined],
          [request.guidance, handling?.guidance.length ? <ul className={s.list}>{handling.guidance.map((g) => <li key={g.on}>{dayText(t, g.on)}: {g.items.map((item) => word(`items.${item}`)).join(', ')}</li>)}</ul> : undefined],
          [request.delays, handling?.delayNotices.length ? <ul className={s.list}>{handling.delayNotices.map((d) => <li key={d.on}>{dayText(t, d.on)}: {t.casePage.stages.answerBy(dayText(t, d.answerBy))}{d.reason ? ` – ${d.reason}` : ''}</li>)}</ul> : undefined],
          [request.route, handling?.lawRoute ? word(`route.${handling.lawRoute}`) : undefined],
          [t.casePage.assessment.diagnoses, diagnoses?.map((d) => [d.text, d.by, d.on && dayText(t, d.on)].filter(Boolean).join(', ')).join('; ')],
          [request.closed, handling?.closing ? `${dayText(t, handling.closing.on)}: ${word(`reason.${handling.closing.reason}`)}` : undefined],
        ]}
      />
      {phase === 'closed' ? null : <VerbButtons view={view} verbs={verbsFor(phase, handling?.taken !== undefined)} given={{ threadId }} open={open} />}
    </article>
  ));
}
