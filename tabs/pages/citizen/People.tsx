/** Whom the citizen can talk to, whom we wait for, what the citizen has said yes to, and who helps. */
import type { CitizenAnswer } from '#contract/views';
import { useConcepts, type Names } from '../../data/names';
import { useText } from '../../text';
import { dayText, numberText } from '../../text/format';
import { useCitizenLook } from './look';
import { Withdraw } from './Withdraw';

interface Props { view: CitizenAnswer['view']; names: Names }

export function Contacts({ view, names, today }: Props & { today: string }) {
  const t = useText();
  const s = useCitizenLook();
  const { term } = useConcepts();
  const { contact } = t.citizen;
  const day = (on: string) => dayText(t, on);
  return (
    <>
      <p className={s.text}>{contact.caseworker}: <strong>{names.person(view.caseworker)}</strong></p>
      {(view.help ?? []).map((help) => (
        <div key={`${help.provider}-${help.startsOn}`}>
          <p className={s.text}>{contact.provider(names.provider(help.provider))}: <strong>{help.contact ? names.person(help.contact) : contact.nobody}</strong></p>
          <div className={s.faint}>{[help.services.map(term).join(', '), help.hoursPerWeek === undefined ? '' : contact.hours(numberText(t, help.hoursPerWeek)), help.startsOn > today ? contact.from(day(help.startsOn)) : contact.since(day(help.startsOn)), help.endsOn ? contact.until(day(help.endsOn)) : ''].filter(Boolean).join(' · ')}</div>
        </div>
      ))}
      {view.nextMeetingOn ? <p className={s.text}>{contact.meeting(day(view.nextMeetingOn))}</p> : null}
    </>
  );
}

export function Waiting({ view, names }: Props) {
  const t = useText();
  const s = useCitizenLook();
  const { waiting } = t.citizen;
  const waits = view.waitingFor ?? [];
  const who = ({ kind, line, provider }: (typeof waits)[number]) => (kind === 'information' ? line ?? '' : kind === 'provider' ? waiting.provider(names.provider(provider ?? '')) : waiting[kind]);
  if (waits.length === 0) return <p className={s.text}>{waiting.nothing}</p>;
  return <ul className={s.list}>{waits.map((wait) => <li key={`${wait.kind}-${wait.since}-${wait.line ?? wait.provider ?? ''}`}>{who(wait)} – {waiting.since(dayText(t, wait.since))}. {wait.until ? waiting.until(dayText(t, wait.until)) : ''}</li>)}</ul>;
}

export function Consents({ view }: Pick<Props, 'view'>) {
  const t = useText();
  const s = useCitizenLook();
  const { consents } = t.citizen;
  const given = view.consents ?? [];
  const day = (on: string) => dayText(t, on);
  const what = ({ type, from, receivers }: (typeof given)[number]) => (type === 'collect' ? consents.collect(from.join(', ')) : type === 'wholePlan' ? consents.wholePlan : consents[type](receivers.join(', ')));
  return (
    <>
      {given.length === 0 ? <p className={s.text}>{consents.none}</p> : (
        <ul className={s.list}>
          {given.map((c) => (
            <li key={c.consentId}>
              <strong>{what(c)}.</strong> {consents.about}: {c.information.join(', ')}.
              {c.holds ? <Withdraw caseNo={view.caseNo} what={what(c)} /> : null}
              <div className={s.faint}>{consents.given(day(c.givenOn))} {c.expiresOn ? consents.expires(day(c.expiresOn)) : ''} {c.endedOn ? consents.ended(day(c.endedOn)) : ''}</div>
            </li>
          ))}
        </ul>
      )}
      {given.some((c) => c.holds) ? <p className={s.text}>{consents.change}</p> : null}
    </>
  );
}

export function Parties({ view }: Pick<Props, 'view'>) {
  const t = useText();
  const s = useCitizenLook();
  return <ul className={s.list}>{(view.parties ?? []).map((p) => <li key={p.partyId}><strong>{p.name}</strong> – {t.citizen.parties[p.kind]}</li>)}</ul>;
}
