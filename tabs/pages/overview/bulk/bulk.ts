/** One step in many cases: which verbs it sends for each, and what became of it. */
import type { OverviewRow } from '#domain/views/overview';
import type { Api, CommandInput } from '../../../api';

export type BulkAction = 'reassign' | 'remind' | 'hold' | 'release';
export interface BulkInput { owner: string; reason: string; until: string }

type Send = (api: Api, key: string) => Promise<unknown>;
/** A verb for a case, with what tells it from the other verbs of the same case. */
export interface Step { part: string; send: Send }

const command = <V extends 'reassignCase' | 'remindInformation' | 'holdCase' | 'releaseCase'>(caseNo: string, verb: V, input: CommandInput<V>, part = ''): Step =>
  ({ part, send: (api, key) => api.command(caseNo, verb, input, { key }) });

export function stepsFor(action: BulkAction, { caseNo, waitingFor, heldUntil }: OverviewRow, { owner, reason, until }: BulkInput): Step[] {
  const words = reason.trim();
  if (action === 'reassign') return [command(caseNo, 'reassignCase', { owner, ...(words ? { reason: words } : {}) })];
  if (action === 'hold') return [command(caseNo, 'holdCase', { until, reason: words })];
  if (action === 'release') return heldUntil === undefined ? [] : [command(caseNo, 'releaseCase', {})];
  return waitingFor.flatMap(({ kind, ref }) => (kind === 'information' && ref !== undefined ? [command(caseNo, 'remindInformation', { informationId: ref }, ref)] : []));
}

export type BulkOutcome = { caseNo: string; is: 'done' } | { caseNo: string; is: 'nothing' } | { caseNo: string; is: 'refused'; error: unknown };

/** Tries each case by itself, one after the other, so that many at once do not throttle each other. */
export async function carryOut(rows: readonly OverviewRow[], stepsOf: (row: OverviewRow) => Step[], send: (caseNo: string, step: Step) => Promise<unknown>, told: (outcome: BulkOutcome) => void): Promise<void> {
  for (const row of rows) {
    const { caseNo } = row;
    const steps = stepsOf(row);
    try {
      for (const step of steps) await send(caseNo, step);
      told(steps.length > 0 ? { caseNo, is: 'done' } : { caseNo, is: 'nothing' });
    } catch (error) {
      told({ caseNo, is: 'refused', error });
    }
  }
}
