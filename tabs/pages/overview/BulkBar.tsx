/** What can be done with the selected cases, at the foot of the page. The forms are fetched when one is asked for. */
import { lazy, Suspense, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { OverviewRow } from '#domain/views/overview';
import type { Names } from '../../data/names';
import { useText } from '../../text';
import { withWordsOfCases } from '../../text/load';
import { casesAsCsv, save } from './csv';
import type { BulkAction } from './bulk/bulk';
import type { Selection } from './useSelection';

const BulkDialog = lazy(() => withWordsOfCases(import('./bulk/BulkDialog')));

const useStyles = makeStyles({
  bar: { position: 'sticky', bottom: '8px', zIndex: 1, display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center', padding: '10px 14px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, boxShadow: tokens.shadow16 },
  count: { fontWeight: tokens.fontWeightSemibold, marginRight: 'auto' },
});

interface BulkBarProps { rows: readonly OverviewRow[]; today: string; names: Names; selection: Selection }

export function BulkBar({ rows, today, names, selection }: BulkBarProps) {
  const t = useText();
  const s = useStyles();
  const [doing, setDoing] = useState<{ n: number; action: BulkAction; rows: readonly OverviewRow[] }>();
  const start = (action: BulkAction) => setDoing((before) => ({ n: (before?.n ?? 0) + 1, action, rows }));
  return (
    <>
      {rows.length > 0 ? (
        <div className={s.bar} role="group" aria-label={t.list.actions}>
          <span className={s.count} role="status">{t.list.selected(rows.length)}</span>
          <Button onClick={() => start('reassign')}>{t.list.reassign}</Button>
          <Button onClick={() => start('remind')}>{t.list.remind}</Button>
          <Button onClick={() => start('hold')}>{t.list.hold}</Button>
          {rows.some((row) => row.heldUntil) ? <Button onClick={() => start('release')}>{t.list.release}</Button> : null}
          <Button title={t.list.exportHint} onClick={() => save(`${t.list.fileName}-${today}.csv`, casesAsCsv(rows, t, names))}>{t.list.exportCsv}</Button>
          <Button appearance="subtle" onClick={() => selection.set([])}>{t.list.clearSelection}</Button>
        </div>
      ) : null}
      {doing ? (
        <Suspense fallback={null}>
          <BulkDialog key={doing.n} action={doing.action} rows={doing.rows} today={today} onClose={(kept) => { if (kept) selection.set(kept); }} />
        </Suspense>
      ) : null}
    </>
  );
}
