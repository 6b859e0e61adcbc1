/** The overview on a narrow screen: one card a case, the same words as in the table. */
import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import type { Scope } from '../../api';
import { DeadlineText } from '../../parts/DeadlineText';
import { useText } from '../../text';
import { CaseCell, FollowUpCell, GoalsCell, ProviderCell, providerHeading, WaitingCell, type RowProps } from './cells';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))' },
  card: { height: '100%', boxSizing: 'border-box', display: 'flex', flexDirection: 'column', gap: '12px', padding: '14px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}` },
  clickable: { cursor: 'pointer' },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  phase: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(84px, auto) 1fr', gap: '8px 12px' },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, paddingTop: '2px' },
  detail: { margin: 0, minWidth: 0 },
});

export function CaseCards({ rows }: { rows: RowProps[]; scope: Scope }) {
  const t = useText();
  const s = useStyles();
  return (
    <ul className={s.list} aria-label={t.overview.table}>
      {rows.map((props) => <li key={props.row.caseNo}><CaseCard {...props} /></li>)}
    </ul>
  );
}

function CaseCard(props: RowProps) {
  const t = useText();
  const s = useStyles();
  const [, navigate] = useLocation();
  const { row, today, open } = props;
  const facts: [string, ReactNode][] = [
    [t.overview.columns.deadline, row.nextDeadline ? <DeadlineText deadline={row.nextDeadline} today={today} /> : t.overview.noDeadline],
    [t.overview.columns.followUp, <FollowUpCell {...props} />],
    [t.overview.columns.waiting, <WaitingCell {...props} />],
    [providerHeading(t, props.scope), <ProviderCell {...props} />],
    [t.overview.columns.goals, <GoalsCell {...props} />],
  ];
  return (
    <div className={mergeClasses(s.card, open && s.clickable)} onClick={open ? (click) => click.defaultPrevented || navigate(`/cases/${row.caseNo}`) : undefined}>
      <div className={s.head}><CaseCell {...props} /><span className={s.phase}>{t.phase[row.phase]}</span></div>
      <dl className={s.facts}>
        {facts.map(([term, detail]) => (
          <div key={term} style={{ display: 'contents' }}><dt className={s.term}>{term}</dt><dd className={s.detail}>{detail}</dd></div>
        ))}
      </dl>
    </div>
  );
}
