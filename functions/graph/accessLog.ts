/** Who read what, when and for what purpose; written before anything is shown. */
import type { AccessLog, Clock } from '#work/ports';
import { door } from './failure';
import { keep } from './keep';
import type { Rows } from './rows';

/** An overview shows numbers and dates of many cases: its reads share a row per hour. A card is drawn anew whenever it is looked at. */
const sharedFor = { overview: 3_600_000, card: 300_000 };

export function createAccessLog(rows: Rows, clock: Clock): AccessLog {
  const shared = new Map<string, number>();
  return {
    async record({ personId, purpose, surface, caseNo }) {
      const now = await clock.now();
      const window = caseNo === undefined ? sharedFor.overview : surface === 'card' ? sharedFor.card : 0;
      const key = [personId, purpose, surface, caseNo].join(' ');
      const last = shared.get(key);
      if (last !== undefined && now.getTime() >= last && now.getTime() - last < window) return;
      await door(() => rows.create('AccessLog', { Title: 'read', OccurredAt: now.toISOString(), CaseNo: caseNo, PersonId: personId, Purpose: purpose, Surface: surface }));
      if (window > 0) keep(shared, key, now.getTime(), 10_000);
    },
  };
}
