/** One case in the list: cells of a grid where there is room, a card where there is not. Drawn again only when something of its own changed. */
import { memo, type CSSProperties, type MouseEvent, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { DeadlineText } from '../../parts/DeadlineText';
import { useText } from '../../text';
import { CaseCell, FollowUpCell, GoalsCell, NeedCell, PhaseCell, ProviderCell, providerHeading, WaitingCell, type RowProps } from './cells';
import { columnsOf, type Column } from './columns';

const useStyles = makeStyles({
  place: { position: 'absolute', top: 0, left: 0, right: 0, boxSizing: 'border-box' },
  row: { display: 'grid', alignItems: 'start', columnGap: '12px', padding: '8px 12px 8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected, boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  opens: { cursor: 'pointer' },
  cell: { minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  pick: { display: 'flex', justifyContent: 'center', paddingTop: '1px' },
  check: { width: '18px', height: '18px', margin: 0, accentColor: tokens.colorCompoundBrandBackground, cursor: 'pointer' },
  faint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  gap: { paddingBottom: '12px' },
  card: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '14px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', gap: '10px', alignItems: 'flex-start' },
  grow: { flexGrow: 1, minWidth: 0 },
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(84px, auto) 1fr', gap: '8px 12px' },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, paddingTop: '2px' },
  detail: { margin: 0, minWidth: 0 },
});

export interface CaseRowProps extends RowProps {
  /** The place in the list, from 0. */
  index: number;
  of: number;
  top: number;
  narrow: boolean;
  selectable: boolean;
  chosen: boolean;
  measure(element: Element | null): void;
  toggle(caseNo: string, range: boolean): void;
  /** The place among all items, headings included: what the virtualiser calls it. */
  at: number;
}

const content: Record<Column, (props: CaseRowProps) => ReactNode> = {
  case: (props) => <CaseCell {...props} />,
  phase: (props) => <PhaseCell {...props} />,
  deadline: (props) => <Deadline {...props} />,
  followUp: (props) => <FollowUpCell {...props} />,
  waiting: (props) => <WaitingCell {...props} />,
  provider: (props) => <ProviderCell {...props} />,
  need: (props) => <NeedCell {...props} />,
  goals: (props) => <GoalsCell {...props} />,
};

function Deadline({ row, today }: RowProps) {
  const t = useText();
  const s = useStyles();
  return row.nextDeadline ? <DeadlineText deadline={row.nextDeadline} today={today} /> : <span className={s.faint}>{t.overview.noDeadline}</span>;
}

export const CaseRow = memo(function CaseRow(props: CaseRowProps) {
  const t = useText();
  const s = useStyles();
  const [, navigate] = useLocation();
  const { row, scope, open, index, of, top, at, narrow, selectable, chosen, measure, toggle } = props;
  const columns = columnsOf(scope);
  const style: CSSProperties = { transform: `translateY(${top}px)` };
  const click = (event: MouseEvent) => {
    if (event.defaultPrevented || !open) return;
    navigate(`/cases/${row.caseNo}`);
  };
  const pick = selectable ? (
    <span className={s.pick} onClick={(event) => event.stopPropagation()}>
      <input type="checkbox" className={s.check} aria-label={t.list.select(row.caseNo)} checked={chosen} tabIndex={-1} onChange={(event) => toggle(row.caseNo, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)} />
    </span>
  ) : null;
  if (narrow) {
    return (
      <div ref={measure} data-index={at} data-row role="listitem" aria-setsize={of} aria-posinset={index + 1} className={mergeClasses(s.place, s.gap)} style={style}>
        <div className={mergeClasses(s.card, open && s.opens, chosen && s.chosen)} onClick={click}>
          <div className={s.head}>{pick}<div className={s.grow}><CaseCell {...props} /></div><div><PhaseCell {...props} /></div></div>
          <dl className={s.facts}>
            {columns.filter((column) => column !== 'case' && column !== 'phase').map((column) => (
              <div key={column} style={{ display: 'contents' }}><dt className={s.term}>{column === 'provider' ? providerHeading(t, scope) : t.list.column[column]}</dt><dd className={s.detail}>{content[column](props)}</dd></div>
            ))}
          </dl>
        </div>
      </div>
    );
  }
  return (
    <div ref={measure} data-index={at} data-row role="row" aria-rowindex={index + 2} aria-selected={selectable ? chosen : undefined} className={mergeClasses(s.place, s.row, open && s.opens, chosen && s.chosen)} style={{ ...style, gridTemplateColumns: 'var(--columns)' }} onClick={click}>
      {selectable ? <div role="gridcell">{pick}</div> : null}
      {columns.map((column) => <div key={column} role="gridcell" className={s.cell}>{content[column](props)}</div>)}
    </div>
  );
});
