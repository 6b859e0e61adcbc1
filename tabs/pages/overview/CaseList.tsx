/** The list of cases. Only the rows in sight are in the document; the page itself scrolls. Moved through with the arrow keys. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { Scope } from '../../api';
import type { Names } from '../../data/names';
import { useText } from '../../text';
import { nextSorting, type Item, type Sorting } from './arrange';
import { CaseRow } from './CaseRow';
import { providerHeading } from './cells';
import { columnsOf, sortKeyOf, templateOf } from './columns';
import type { Selection } from './useSelection';

const useStyles = makeStyles({
  grid: { borderRadius: tokens.borderRadiusMedium },
  wide: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}` },
  heads: { display: 'grid', columnGap: '12px', alignItems: 'center', padding: '4px 12px 4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  sorter: { display: 'flex', alignItems: 'center', gap: '4px', width: '100%', minHeight: '28px', padding: 0, border: 'none', background: 'none', color: 'inherit', font: 'inherit', fontWeight: 'inherit', textAlign: 'left', cursor: 'pointer', borderRadius: '2px', ':hover': { color: tokens.colorBrandForegroundLinkHover } },
  pick: { display: 'flex', justifyContent: 'center' },
  check: { width: '18px', height: '18px', margin: 0, accentColor: tokens.colorCompoundBrandBackground, cursor: 'pointer' },
  body: { position: 'relative', width: '100%' },
  group: { position: 'absolute', top: 0, left: 0, right: 0, boxSizing: 'border-box', padding: '14px 12px 6px', fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Rows drawn beyond the edge of what is in sight. */
const margin = 6;
/** Rows that Page Up and Page Down move by. */
const page = 10;

interface CaseListProps {
  items: readonly Item[];
  scope: Scope;
  today: string;
  names: Names;
  narrow: boolean;
  selection?: Selection;
  sort: Sorting;
  onSort(sort: Sorting): void;
  /** The case that was opened last: where the person stands on coming back. */
  from?: string;
}

export function CaseList({ items, scope, today, names, narrow, selection, sort, onSort, from }: CaseListProps) {
  const t = useText();
  const s = useStyles();
  const body = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  const rows = items.flatMap((item) => (item.kind === 'row' ? [item.row.caseNo] : []));
  const order = useRef(rows);
  order.current = rows;
  const [active, setActive] = useState(from);
  const wanted = useRef(from);
  const current = active !== undefined && rows.includes(active) ? active : rows[0];

  useLayoutEffect(() => {
    const top = (body.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (Math.abs(top - offset) > 1) setOffset(top);
  });
  const virtual = useWindowVirtualizer({
    count: items.length, overscan: margin, scrollMargin: offset,
    estimateSize: (i) => (items[i]?.kind === 'group' ? 44 : narrow ? 330 : 92),
    getItemKey: (i) => { const item = items[i]!; return item.kind === 'row' ? item.row.caseNo : `group-${item.key}`; },
  });
  const { measureElement, scrollToIndex } = virtual;

  const go = (caseNo: string | undefined) => {
    if (caseNo === undefined) return;
    wanted.current = caseNo;
    setActive(caseNo);
    scrollToIndex(items.findIndex((item) => item.kind === 'row' && item.row.caseNo === caseNo));
  };
  useEffect(() => { if (from !== undefined && rows.includes(from)) go(from); }, []);
  // The row may be drawn only after the page has scrolled to it. Before the next key is heard, or a quick second press begins at the old row.
  useLayoutEffect(() => {
    const target = wanted.current && body.current?.querySelector<HTMLElement>(`[data-case="${wanted.current}"]`);
    if (!target) return;
    wanted.current = undefined;
    target.focus({ preventScroll: true });
  });

  const toggleOne = selection?.toggle;
  const toggle = useCallback((caseNo: string, range: boolean) => toggleOne?.(caseNo, order.current, range), [toggleOne]);
  const keys = (event: KeyboardEvent<HTMLDivElement>) => {
    const on = (event.target as HTMLElement).closest<HTMLElement>('[data-case]')?.dataset.case;
    if (on === undefined) return;
    const at = rows.indexOf(on);
    const steps: Partial<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: rows.length - 1 };
    const to = steps[event.key];
    if (to !== undefined) go(rows[Math.min(Math.max(to, 0), rows.length - 1)]);
    else if (event.key === ' ') toggle(on, event.shiftKey);
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) selection?.set(rows);
    else if (event.key === 'Escape') selection?.set([]);
    else return;
    event.preventDefault();
  };

  const whole = selection !== undefined && rows.length > 0 && selection.chosen.size >= rows.length && rows.every((caseNo) => selection.chosen.has(caseNo));
  const columns = columnsOf(scope);
  const column = { '--columns': templateOf(scope, selection !== undefined) } as React.CSSProperties;
  return (
    <div role={narrow ? 'list' : 'grid'} aria-label={t.overview.table} aria-description={narrow ? undefined : t.list.keys} aria-rowcount={narrow ? undefined : rows.length + 1} aria-multiselectable={narrow || !selection ? undefined : true}
      className={mergeClasses(s.grid, !narrow && s.wide)} style={column} onKeyDown={keys} onFocus={(event) => setActive((event.target as HTMLElement).closest('[data-row]')?.querySelector<HTMLElement>('[data-case]')?.dataset.case ?? active)}>
      {narrow ? null : (
        <div role="row" aria-rowindex={1} className={s.heads} style={{ gridTemplateColumns: 'var(--columns)' }}>
          {selection ? (
            <div role="columnheader" className={s.pick}>
              <input type="checkbox" className={s.check} aria-label={t.list.selectAll} checked={whole} ref={(box) => { if (box) box.indeterminate = !whole && selection.chosen.size > 0; }} onChange={() => selection.set(whole ? [] : rows)} />
            </div>
          ) : null}
          {columns.map((each) => {
            const key = sortKeyOf(each);
            const words = each === 'provider' ? providerHeading(t, scope) : t.list.column[each];
            const sorted = key !== undefined && sort?.by === key ? sort : null;
            return (
              <div key={each} role="columnheader" aria-sort={key === undefined ? undefined : sorted ? (sorted.down ? 'descending' : 'ascending') : 'none'}>
                {key === undefined ? words : (
                  <button type="button" className={s.sorter} onClick={() => onSort(nextSorting(sort, key))}>
                    {words}{sorted ? (sorted.down ? <ArrowDownRegular aria-hidden /> : <ArrowUpRegular aria-hidden />) : null}
                  </button>
                )}
              </div>
            );
          })}
        </div>
      )}
      <div ref={body} role={narrow ? 'presentation' : 'rowgroup'} className={s.body} style={{ height: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const item = items[index]!;
          if (item.kind === 'group') {
            return (
              <div key={key} ref={measureElement} data-index={index} role={narrow ? 'listitem' : 'row'} className={s.group} style={{ transform: `translateY(${start - offset}px)` }}>
                <div role={narrow ? undefined : 'gridcell'} aria-colspan={narrow ? undefined : columns.length}>{t.list.groupHead(item.name, item.count)}</div>
              </div>
            );
          }
          return (
            <CaseRow key={key} at={index} index={item.n} of={rows.length} top={start - offset} row={item.row} today={today} names={names} scope={scope} open={item.row.opens === 'yes'} narrow={narrow}
              stands={item.row.caseNo === current} selectable={selection !== undefined} chosen={selection?.chosen.has(item.row.caseNo) ?? false} measure={measureElement} toggle={toggle} />
          );
        })}
      </div>
    </div>
  );
}
