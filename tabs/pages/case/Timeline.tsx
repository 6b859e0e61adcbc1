/** What happened in the case, from the journal; fetched when someone wants to see it. */
import { useState } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Me, OpenedCase, Timeline as TimelineAnswer } from '#contract/views';
import type { Names } from '../../data/names';
import { useTimeline } from '../../data/queries';
import { Loading } from '../../parts/Loading';
import { Failure } from '../../parts/Notice';
import { useText } from '../../text';
import { instantText } from '../../text/format';
import { useLook } from './look';
import { Section } from './Section';
import { eventWords } from './timelineWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '12px 0 0', padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  entry: { paddingLeft: '12px', borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
});

/** A negotiator is not told of what else happened. */
export const showsTimeline = ({ face }: OpenedCase['view']): boolean => face !== 'negotiator';

export function Timeline({ opened: { view }, names, me }: { opened: OpenedCase; names: Names; me: Me }) {
  const t = useText();
  const look = useLook();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useTimeline(view.caseNo, me, open);
  if (!showsTimeline(view)) return null;
  return (
    <Section name="timeline" title={t.case.timeline}>
      <details onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
        <summary className={look.summary}>{t.case.showTimeline}</summary>
        {open && !data && !error ? <Loading bars={4} /> : null}
        {open && !data && error ? <Failure error={error} retry={() => void refetch()} /> : null}
        {data ? <Entries entries={data.entries} names={names} overrides={view.overrides} /> : null}
      </details>
    </Section>
  );
}

function Entries({ entries, names, overrides }: { entries: TimelineAnswer['entries']; names: Names; overrides: OpenedCase['view']['overrides'] }) {
  const t = useText();
  const s = useStyles();
  const look = useLook();
  if (entries.length === 0) return <div className={look.faint}>{t.case.noTimeline}</div>;
  const newestFirst = [...entries].sort((a, b) => b.version - a.version);
  return (
    <ol className={s.list}>
      {newestFirst.map((entry) => (
        <li key={entry.version} className={s.entry}>
          {entry.events.map((event, i) => {
            const why = event.type === 'gateOverridden' ? overrides.find((o) => o.gate === event.facts.gate && o.on === entry.at.slice(0, 10))?.reason : undefined;
            return <div key={`${event.type}-${i}`}>{eventWords(t, names, event)}{why ? <span className={look.quiet}> {t.casePage.why(why)}</span> : null}</div>;
          })}
          <div className={mergeClasses(look.small, look.faint)}>
            {instantText(t, entry.at)} · {entry.by === 'system' ? names.person('system') : t.timelineBy(names.person(entry.by), t.role[entry.role] ?? entry.role)} · {t.timelineVia(t.surface[entry.surface] ?? entry.surface)}
          </div>
        </li>
      ))}
    </ol>
  );
}
