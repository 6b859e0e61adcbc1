/** The follow-ups of all orders: those still open first, the finished ones folded away. */
import type { CaseView } from '#domain/views/caseView';
import { useText } from '../../text';
import type { SectionProps } from './CasePage';
import { FollowUpCard } from './FollowUpCard';
import { useLook } from './look';
import { Section } from './Section';

export const showsFollowUps = ({ followUps, face }: CaseView): boolean => followUps.length > 0 || (face !== 'provider' && face !== 'negotiator');

export function FollowUps(props: SectionProps) {
  const t = useText();
  const s = useLook();
  const { followUps } = props.opened.view;
  if (!showsFollowUps(props.opened.view)) return null;
  const over = (f: (typeof followUps)[number]) => f.stage === 'closed' || f.stage === 'cancelled';
  const open = followUps.filter((f) => !over(f)).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const closed = followUps.filter(over).sort((a, b) => (a.dueOn > b.dueOn ? -1 : 1));
  return (
    <Section name="followUps" title={t.case.followUps}>
      {followUps.length === 0 ? <div className={s.faint}>{t.case.noFollowUps}</div> : null}
      {open.length > 0 ? <div className={s.cards}>{open.map((f) => <FollowUpCard key={f.followUpId} followUp={f} {...props} />)}</div> : null}
      {closed.length > 0 ? (
        <details>
          <summary className={s.summary}>{t.followUpCard.earlier(closed.length)}</summary>
          <div className={s.cards} style={{ marginTop: 12 }}>{closed.map((f) => <FollowUpCard key={f.followUpId} followUp={f} {...props} />)}</div>
        </details>
      ) : null}
    </Section>
  );
}
