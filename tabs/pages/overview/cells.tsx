/** What one row says, used by the table and by the cards alike. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosedRegular, PauseRegular } from '@fluentui/react-icons';
import { Link } from 'wouter';
import type { OverviewRow } from '#domain/views/overview';
import type { Scope } from '../../api';
import { useConcepts, type Names } from '../../data/names';
import { goalWords, lightWords } from '../../parts/light';
import { LightIcon } from '../../parts/LightIcon';
import { Sparkline } from '../../parts/Sparkline';
import { useText, type Texts } from '../../text';
import { whoIsWaitedFor } from '../../text/waiting';
import { dayText, dueWords, lastingWords, shortDay, signed } from '../../text/format';
import { needText } from '../../text/levels';

/** The heading of the column of providers; a provider reads its own orders' state there. */
export const providerHeading = (t: Texts, scope: Scope): string => (scope === 'provider' ? t.overview.ownOrder : t.list.column.provider);

/** Goals shown in a row before the rest is counted. */
const shownGoals = 4;

export interface RowProps {
  row: OverviewRow;
  today: string;
  names: Names;
  open: boolean;
  /** Whose overview it is: the owner is named where the rows belong to several people, the provider where they may be several. */
  scope: Scope;
  /** Whether the Tab key stops at this row. */
  stands: boolean;
}

const useStyles = makeStyles({
  link: { display: 'inline-block', padding: '2px 0', margin: '-2px 0', color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none', whiteSpace: 'nowrap', borderRadius: '2px', ':hover': { textDecorationLine: 'underline' } },
  plain: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', display: 'inline-flex', alignItems: 'center', gap: '4px' },
  acute: { padding: '0 6px', borderRadius: tokens.borderRadiusMedium, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  faint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  inline: { display: 'flex', gap: '6px', alignItems: 'center', flexWrap: 'wrap' },
  goals: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  goal: { display: 'flex', alignItems: 'flex-start', gap: '6px', minWidth: 0 },
  label: { minWidth: 0, flexGrow: 1 },
  /** Breaks between the name and its light, not within. */
  whole: { display: 'inline-block' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  mark: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  icon: { verticalAlign: 'text-bottom' },
  stack: { display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** What is told as words beside the case number; an acute case has its own mark. */
const ownMark = 'acute';

export function CaseCell({ row, today, names, open, scope, stands }: RowProps) {
  const t = useText();
  const s = useStyles();
  const flags = row.flags.filter((flag) => flag !== ownMark);
  const focus = { 'data-case': row.caseNo, tabIndex: stands ? 0 : -1 };
  return (
    <div>
      <div className={s.inline}>
        {open ? (
          <Link href={`/cases/${row.caseNo}`} className={s.link} {...focus}>{row.caseNo}</Link>
        ) : (
          <span className={s.plain} {...focus}>{row.caseNo}<LockClosedRegular aria-hidden /><span className={s.hidden}>{t.overview.lock}</span></span>
        )}
        {row.initials ? <span>{row.initials}</span> : null}
        {row.acute ? <span className={s.acute}>{t.overview.acute}</span> : null}
      </div>
      {scope === 'team' ? <div className={s.small}>{names.person(row.owner)}</div> : null}
      {row.cover ? <div className={s.small}>{t.list.cover(names.person(row.cover))}</div> : null}
      {row.back ? <div className={s.mark}>{t.list.back}</div> : null}
      {row.heldUntil ? <div className={s.small}><PauseRegular aria-hidden className={s.icon} /> {t.list.heldUntil(dayText(t, row.heldUntil))}</div> : null}
      {flags.length > 0 ? <div className={s.small}>{flags.map((flag) => t.list.flag[flag]).join(' · ')}</div> : null}
      {row.lacks.length > 0 ? <div className={s.small}>{t.list.lack}: {row.lacks.map((lack) => t.list.lackChoice[lack].toLocaleLowerCase(t.locale)).join(', ')}</div> : null}
    </div>
  );
}

export function PhaseCell({ row }: RowProps) {
  const t = useText();
  const s = useStyles();
  return (
    <div>
      {t.phase[row.phase]}
      {row.daysInPhase === undefined ? null : <div className={s.small}>{t.list.inPhase(row.daysInPhase)}</div>}
      <div className={s.faint}>{t.list.lastActive(shortDay(t, row.lastActivityOn))}</div>
    </div>
  );
}

export function NeedCell({ row }: RowProps) {
  const t = useText();
  const s = useStyles();
  const { term } = useConcepts();
  if (row.supportNeed === undefined && row.targetGroup === undefined) return <span className={s.faint}>–</span>;
  return (
    <div>
      {row.supportNeed === undefined ? null : needText(t, row.supportNeed)}
      {row.targetGroup ? <div className={s.small}>{term(row.targetGroup)}</div> : null}
    </div>
  );
}

export function FollowUpCell({ row, today }: RowProps) {
  const t = useText();
  const s = useStyles();
  if (!row.nextFollowUpOn) return <span className={s.faint}>{t.overview.notPlanned}</span>;
  return (
    <div>
      {dayText(t, row.nextFollowUpOn)}
      <div className={s.small}>{dueWords(t, today, row.nextFollowUpOn)}</div>
    </div>
  );
}

export function WaitingCell({ row, today, names }: RowProps) {
  const t = useText();
  const s = useStyles();
  if (row.waitingFor.length === 0) return <span className={s.faint}>{t.overview.nobody}</span>;
  return (
    <div className={s.stack}>
      {row.waits.count > 1 ? <div>{t.list.waits(row.waits.count)}</div> : null}
      {row.waitingFor.map((w, i) => (
        <div key={`${w.kind}-${w.provider ?? w.source}-${w.since}-${i}`}>
          {whoIsWaitedFor(t, names, w)}
          <div className={s.small}>{t.waiting[w.kind]} · {lastingWords(t, today, w.since)}</div>
        </div>
      ))}
    </div>
  );
}

export function ProviderCell({ row, names, scope }: RowProps) {
  const t = useText();
  const s = useStyles();
  if (row.orders.length === 0) return <span className={s.faint}>{t.overview.noProvider}</span>;
  const { running, unanswered } = row.orderCount;
  const counts = [running > 1 ? t.list.running(running) : '', unanswered > 1 ? t.list.unanswered(unanswered) : ''].filter(Boolean).join(' · ');
  return (
    <div className={s.stack}>
      {counts ? <div className={s.small}>{counts}</div> : null}
      {row.orders.map((order) => (
        scope === 'provider' ? <div key={order.orderNo}>{t.orderState[order.state]}</div>
          : <div key={order.orderNo}>{names.provider(order.provider)}<div className={s.small}>{t.orderState[order.state]}</div></div>
      ))}
    </div>
  );
}

export function GoalsCell({ row }: RowProps) {
  const t = useText();
  const s = useStyles();
  if (row.goals.length === 0) return <span className={s.faint}>{t.overview.noGoals}</span>;
  const rest = row.goals.length - shownGoals;
  return (
    <ul className={s.goals}>
      {row.goals.slice(0, shownGoals).map((goal, i) => (
        <li key={goal.goalId} className={s.goal}>
          <span className={s.hidden}>{goalWords(t, i + 1, goal)}</span>
          <LightIcon light={goal.light} />
          <span className={s.label} aria-hidden>
            {goal.label} <span className={mergeClasses(s.small, s.whole)}>{lightWords(t, goal)}{goal.last === null || goal.cumulative === null ? '' : ` · ${t.goalCard.total(signed(goal.cumulative))}`}</span>
          </span>
          <Sparkline line={goal.line} />
        </li>
      ))}
      {rest > 0 ? <li className={s.small}>{t.overview.moreGoals(rest)}</li> : null}
    </ul>
  );
}
