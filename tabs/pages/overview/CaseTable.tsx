/** The overview as a table, where there is room for one. A click anywhere in a row opens the case, as its link does. */
import { makeStyles, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, tokens } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import type { Scope } from '../../api';
import { DeadlineText } from '../../parts/DeadlineText';
import { useText } from '../../text';
import { CaseCell, FollowUpCell, GoalsCell, ProviderCell, providerHeading, WaitingCell, type RowProps } from './cells';

const useStyles = makeStyles({
  table: { tableLayout: 'fixed', minWidth: 0 },
  cell: { paddingTop: '8px', paddingBottom: '8px', verticalAlign: 'top', overflowWrap: 'anywhere' },
  head: { paddingTop: '6px', paddingBottom: '6px', fontWeight: tokens.fontWeightSemibold },
  clickable: { cursor: 'pointer' },
  faint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const widths = { case: '13%', phase: '9%', deadline: '17%', followUp: '12%', waiting: '13%', provider: '11%', goals: '25%' } as const;

export function CaseTable({ rows, scope }: { rows: RowProps[]; scope: Scope }) {
  const t = useText();
  const s = useStyles();
  return (
    <Table aria-label={t.overview.table} className={s.table} size="medium">
      <colgroup>{Object.entries(widths).map(([column, width]) => <col key={column} style={{ width }} />)}</colgroup>
      <TableHeader>
        <TableRow>
          {(Object.keys(widths) as (keyof typeof widths)[]).map((column) => (
            <TableHeaderCell key={column} className={s.head}>{column === 'provider' ? providerHeading(t, scope) : t.overview.columns[column]}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>{rows.map((props) => <Row key={props.row.caseNo} {...props} />)}</TableBody>
    </Table>
  );
}

function Row(props: RowProps) {
  const t = useText();
  const s = useStyles();
  const [, navigate] = useLocation();
  const { row, today, open } = props;
  return (
    <TableRow className={open ? s.clickable : undefined} onClick={open ? (click) => click.defaultPrevented || navigate(`/cases/${row.caseNo}`) : undefined}>
      <TableCell className={s.cell}><CaseCell {...props} /></TableCell>
      <TableCell className={s.cell}>{t.phase[row.phase]}</TableCell>
      <TableCell className={s.cell}>
        {row.nextDeadline ? <DeadlineText deadline={row.nextDeadline} today={today} /> : <span className={s.faint}>{t.overview.noDeadline}</span>}
      </TableCell>
      <TableCell className={s.cell}><FollowUpCell {...props} /></TableCell>
      <TableCell className={s.cell}><WaitingCell {...props} /></TableCell>
      <TableCell className={s.cell}><ProviderCell {...props} /></TableCell>
      <TableCell className={s.cell}><GoalsCell {...props} /></TableCell>
    </TableRow>
  );
}
