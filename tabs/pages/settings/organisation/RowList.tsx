/** One of the three lists: a page of rows at a time, each with what it is, how it differs from what was saved, and what is wrong with it. */
import { useId, type ReactNode } from 'react';
import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { OrganisationList, Row } from '#domain/organisation/document';
import type { OrganisationTexts } from '../../../text/organisation';
import { markOf, type DraftRow } from './model';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
  text: { flexGrow: 1, flexBasis: '200px', minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  gone: { textDecorationLine: 'line-through' },
  faint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

/** Few enough for a small document, and to be read without looking for the place. */
export const perPage = 20;

interface RowListProps {
  words: OrganisationTexts; list: OrganisationList; rows: readonly DraftRow[]; total: number; readOnly: boolean; page: number; open?: string;
  facts(row: Row): string;
  problems(key: string): readonly string[];
  fields(row: DraftRow): ReactNode;
  onPage(page: number): void; onOpen(key: string | undefined): void; onAdd(): void;
  /** undefined removes. */
  onChange(key: string, now: Row | undefined): void;
  search?: ReactNode;
}

export function RowList({ words: w, list, rows, total, readOnly, page, open, facts, problems, fields, onPage, onOpen, onAdd, onChange, search }: RowListProps) {
  const s = useStyles();
  const id = useId();
  const last = Math.max(0, Math.ceil(rows.length / perPage) - 1);
  const at = Math.min(page, last);
  const shown = rows.slice(at * perPage, (at + 1) * perPage);
  return (
    <section className={s.root} aria-labelledby={id}>
      <div className={s.head}>
        <h3 id={id} className={s.title}>{w.count(w.list[list], total)}</h3>
        {readOnly ? null : <Button id={`organisation-${list}-add`} onClick={onAdd}>{w.add[list]}</Button>}
      </div>
      {search}
      <ul className={s.list} aria-labelledby={id}>
        {shown.map((row) => {
          const { key, was, now } = row;
          const mark = markOf(row);
          const each = (now ?? was)!;
          const name = each.name || w.unnamed[list];
          return (
            <li key={key} id={`organisation-${list}-${key}`} className={s.row}>
              <div className={s.line}>
                <div className={s.text}>
                  <div className={mergeClasses(s.name, !now && s.gone)}>{name}</div>
                  <div className={s.faint}>{facts(each)}</div>
                </div>
                {mark ? <Badge appearance="outline" color="informative">{w.mark[mark]}</Badge> : null}
                {readOnly ? null : (
                  <>
                    {now ? <Button size="small" aria-expanded={open === key} aria-label={w.named(open === key ? w.ready : w.edit, name)} onClick={() => onOpen(open === key ? undefined : key)}>{open === key ? w.ready : w.edit}</Button> : null}
                    {/* One button, so that whoever presses it by keyboard stays where they are. */}
                    <Button size="small" appearance="subtle" aria-label={w.named(mark ? w.undo : w.remove, name)} onClick={() => onChange(key, mark ? was : undefined)}>{mark ? w.undo : w.remove}</Button>
                    {mark === 'changed' ? <Button size="small" appearance="subtle" aria-label={w.named(w.remove, name)} onClick={() => onChange(key, undefined)}>{w.remove}</Button> : null}
                  </>
                )}
              </div>
              {problems(key).map((problem) => <p key={problem} className={s.problem}>{problem}</p>)}
              {open === key && now && !readOnly ? fields(row) : null}
            </li>
          );
        })}
      </ul>
      {last > 0 ? (
        <nav className={s.head} aria-label={w.pagesOf(w.list[list])}>
          <Button size="small" disabledFocusable={at === 0} onClick={() => onPage(Math.max(0, at - 1))}>{w.earlier}</Button>
          <span role="status">{w.range(at * perPage + 1, at * perPage + shown.length, rows.length)}</span>
          <Button size="small" disabledFocusable={at === last} onClick={() => onPage(Math.min(last, at + 1))}>{w.later}</Button>
        </nav>
      ) : null}
    </section>
  );
}
