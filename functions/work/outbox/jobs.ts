/** Deliveries and reminders as jobs, each with its case as it stands now. */
import { remindersBetween } from '#domain/reminders/ladder';
import type { Moment } from '#domain/reminders/moment';
import type { Organisation } from '#contract/organisation';
import type { Job } from '../deliver';
import { inParallel } from '../inParallel';
import { audienceOf, receiversOf } from '../notices/audience';
import { deliveryKey, type Notice } from '../notices/notice';
import type { Delivery, Ports } from '../ports';
import type { Now } from './told';

export interface Planned { caseNo: string; notice: Notice }

/** What has been kept, to be sent as if it were new. Lists are made anew, never sent again. */
export const kept = (deliveries: readonly Delivery[]): Planned[] =>
  deliveries.flatMap(({ kind, ref, recipient, caseNo }) => (kind === 'digest' || kind === 'overdue' ? [] : [{ caseNo, notice: { action: 'send', kind, ref, recipient } }]));

/** The reminders of all cases after one moment and up to another. Decided from what is in memory: a case that has none costs nothing. */
export async function reminders({ readModel }: Pick<Ports, 'readModel'>, organisation: Organisation, { settings, calendar, today }: Now, after: Moment, upTo: Moment): Promise<Planned[]> {
  const { facts } = await readModel.all();
  return facts.flatMap((fact) => {
    const due = remindersBetween(fact.asks, settings, calendar, after, upTo);
    if (due.length === 0) return [];
    const audience = audienceOf(organisation, fact, today);
    return due.flatMap(({ ask, card, to, at }) => receiversOf(to, ask, audience).map((recipient): Planned => ({ caseNo: fact.caseNo, notice: { action: 'remind', kind: card, ref: ask.ref, recipient, mark: at } })));
  });
}

/** One message about one thing: a reminder says what a card that was kept would have said, and the last reminder what the ones before would. */
export function oneEach(planned: readonly Planned[]): Planned[] {
  const byKey = new Map<string, Planned>();
  for (const each of planned) {
    const key = deliveryKey(each.notice);
    const before = byKey.get(key);
    if (!before || (before.notice.mark ?? '') <= (each.notice.mark ?? '')) byKey.set(key, each);
  }
  return [...byKey.values()];
}

export async function jobsOf({ cases }: Pick<Ports, 'cases'>, planned: readonly Planned[]): Promise<Job[]> {
  const jobs = await inParallel(planned, async ({ caseNo, notice }) => {
    const stored = await cases.load(caseNo);
    return stored ? [{ notice, state: stored.state }] : [];
  });
  return jobs.flat();
}
