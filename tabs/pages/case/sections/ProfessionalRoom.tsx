/** Internal notes, matters beside the main road, and requirements passed with a reason. Nothing of this is in the citizen's or the provider's answer. */
import { Badge, MessageBar, MessageBarBody, mergeClasses } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useRules } from '../../../data/queries';
import { useText } from '../../../text';
import { dayText } from '../../../text/format';
import type { SectionProps } from '../CasePage';
import { useLook } from '../look';
import { VerbButtons } from '../VerbButtons';

export default function ProfessionalRoom({ opened: { view, today }, names, open }: SectionProps) {
  const t = useText();
  const s = useLook();
  const { room } = t.casePage;
  const { data: rules } = useRules(view.overrides.length > 0);
  const notes = { professional: view.notes.filter((n) => n.room === 'professional'), shared: view.notes.filter((n) => n.room === 'shared') };
  const note = (n: (typeof view.notes)[number]) => (
    <article key={n.noteId}>
      <div className={mergeClasses(s.small, s.faint)}>{room.kind[n.kind]} · {names.person(n.by)}, {dayText(t, n.recordedOn)}{n.corrects ? ` · ${room.corrects}` : ''}</div>
      <p className={s.paragraph}>{n.text}</p>
    </article>
  );
  return (
    <>
      <MessageBar intent="warning" icon={<LockClosedRegular />} layout="multiline"><MessageBarBody>{room.internal}</MessageBarBody></MessageBar>
      <VerbButtons view={view} verbs={['writeNote']} given={{ room: 'professional', kind: 'note' }} open={open} />
      {notes.professional.length === 0 ? <div className={s.faint}>{room.none}</div> : [...notes.professional].reverse().map(note)}
      {notes.shared.length > 0 ? <><h3 className={s.h3}>{room.shared}</h3>{[...notes.shared].reverse().map(note)}</> : null}
      <div className={s.head}><h3 className={s.h3}>{room.matters}</h3><VerbButtons view={view} verbs={['raiseMatter']} open={open} /></div>
      {view.matters.length === 0 ? <div className={s.faint}>{room.noMatters}</div> : [...view.matters].reverse().map((m) => (
        <article key={m.matterId}>
          <div className={s.cardHead}>
            <span><strong>{room.matter[m.kind]}</strong> <Badge appearance="tint" color={m.settled ? 'success' : m.dueOn && m.dueOn < today ? 'danger' : 'warning'}>{m.settled ? room.settled(dayText(t, m.settled.on)) : `${room.open}${m.dueOn ? ` · ${room.due(dayText(t, m.dueOn))}` : ''}`}</Badge></span>
            {m.settled ? null : <VerbButtons view={view} verbs={['settleMatter']} given={{ matterId: m.matterId }} open={open} />}
          </div>
          {m.text ? <p className={s.paragraph}>{m.text}</p> : null}
          {m.settled?.outcome ? <p className={s.paragraph}>{room.outcome}: {m.settled.outcome}</p> : null}
          <div className={mergeClasses(s.small, s.faint)}>{names.person(m.by)}, {dayText(t, m.raisedOn)}</div>
        </article>
      ))}
      {view.overrides.length > 0 ? (
        <div>
          <h3 className={s.h3}>{room.passed}</h3>
          <ul className={s.list}>{view.overrides.map((o, i) => <li key={`${o.gate}-${i}`}>{rules?.rules.find((r) => r.id === o.gate)?.text[t.language] ?? o.gate} <em>{o.reason}</em> ({dayText(t, o.on)})</li>)}</ul>
        </div>
      ) : null}
      {view.errors.length > 0 ? <div><h3 className={s.h3}>{room.errors}</h3><ul className={s.list}>{view.errors.map((e) => <li key={e.ref}>{e.reason} ({names.person(e.by)}, {dayText(t, e.on)})</li>)}</ul></div> : null}
    </>
  );
}
