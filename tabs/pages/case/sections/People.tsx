/** Consents, the people around the citizen, and information asked for from outside. */
import { Badge, mergeClasses } from '@fluentui/react-components';
import { useText } from '../../../text';
import { dayText } from '../../../text/format';
import type { SectionProps } from '../CasePage';
import { Facts } from '../Facts';
import { useLook } from '../look';
import { VerbButtons } from '../VerbButtons';

const standing = { valid: 'success', refused: 'danger', withdrawn: 'danger', notYet: 'informative', expired: 'warning' } as const;
const state = { waiting: 'warning', received: 'success', givenUp: 'informative', stopped: 'danger' } as const;

export default function People({ opened: { view, today }, open }: SectionProps) {
  const t = useText();
  const s = useLook();
  const { people } = t.casePage;
  const { information, consents, parties } = view;
  return (
    <>
      <VerbButtons view={view} verbs={['askInformation', 'recordConsent', 'addParty']} open={open} />
      {information.length + consents.length + parties.length === 0 ? <div className={s.faint}>{people.none}</div> : null}
      {information.length > 0 ? <h3 className={s.h3}>{people.waiting}</h3> : null}
      {[...information].reverse().map((i) => (
        <article key={i.informationId} className={s.card}>
          <div className={s.cardHead}><strong>{i.what} · {t.source[i.source.kind]}, {i.source.name}</strong><Badge appearance="tint" color={i.state === 'waiting' && i.dueOn < today ? 'danger' : state[i.state]}>{people.state[i.state]}</Badge></div>
          <div className={mergeClasses(s.small, s.quiet)}>{[people.asked(dayText(t, i.askedOn)), people.due(dayText(t, i.dueOn)), i.reminders.length > 0 ? people.reminders(i.reminders.length) : '', i.essential ? people.essential : '', i.beforeWithdrawal ? people.before : ''].filter(Boolean).join(' · ')}</div>
          <div>{i.purpose}</div>
          <div className={mergeClasses(s.small, s.quiet)}>{i.citizenLine ? `${people.citizenReads}: ${t.general.quote(i.citizenLine)}` : people.hidden}</div>
          {i.state === 'waiting' ? <VerbButtons view={view} verbs={['receiveInformation', 'remindInformation', 'giveUpInformation']} given={{ informationId: i.informationId }} open={open} /> : null}
        </article>
      ))}
      {consents.length > 0 ? <h3 className={s.h3}>{people.consents}</h3> : null}
      {[...consents].reverse().map((c) => (
        <article key={c.consentId} className={s.card}>
          <div className={s.cardHead}><strong>{people.consent[c.type]}</strong><Badge appearance="tint" color={standing[c.standing]}>{people.standing[c.standing]}</Badge></div>
          <Facts facts={[[t.citizen.consents.about, c.information.join(', ')], [people.from, c.from.join(', ')], [people.to, c.receivers.join(', ')], ['', c.purpose], ['', [people.given(dayText(t, c.givenOn)), c.expiresOn ? people.until(dayText(t, c.expiresOn)) : '', c.withdrawn ? people.ended(dayText(t, c.withdrawn.on)) : ''].filter(Boolean).join(' · ')]]} />
          <VerbButtons view={view} verbs={c.standing === 'valid' ? ['withdrawConsent'] : c.standing === 'withdrawn' || c.standing === 'refused' ? (c.consequencesNoticedOn ? [] : ['noticeConsequences']) : []} given={{ consentId: c.consentId }} open={open} />
        </article>
      ))}
      {parties.length > 0 ? <h3 className={s.h3}>{people.parties}</h3> : null}
      {parties.map((p) => (
        <article key={p.partyId} className={s.card}>
          <div className={s.cardHead}><strong>{p.name} · {people.kind[p.kind]}{p.guardianship ? ` ${p.guardianship}` : ''}</strong>{p.ended ? <Badge appearance="tint" color="informative">{people.ended(dayText(t, p.ended.on))}</Badge> : <VerbButtons view={view} verbs={['endParty']} given={{ partyId: p.partyId }} open={open} />}</div>
          <div className={mergeClasses(s.small, s.quiet)}>{[p.contact, p.scope.length > 0 ? `${people.may}: ${p.scope.map((scope) => people.scope[scope]).join(', ')}` : '', p.receivesLetters ? people.letters : '', t.case.period(dayText(t, p.from), p.to && dayText(t, p.to))].filter(Boolean).join(' · ')}</div>
        </article>
      ))}
    </>
  );
}
