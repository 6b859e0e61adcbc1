/** A team lead hears of late follow-ups as one list a morning; one alone is a card. */
import { addDays, type Day } from '#domain/calendar';
import { ids } from '../bot/fakes';
import { order, Town } from './town';

/** Follow-ups on these days, none of which anybody answers, until two weeks after the last: the lead is told after one week and after two. */
async function unanswered(days: readonly Day[]): Promise<Town> {
  const town = new Town();
  await town.tick('2026-02-02', '09:00');
  for (const [i, firstFollowUpOn] of days.entries()) {
    const caseNo = `S-2026-000${i + 1}`;
    const orderId = await order(town, caseNo, { firstFollowUpOn, wishedStart: '2026-02-10' });
    await town.as(ids.provider, 'acknowledgeOrder', { orderId, rev: 1, startsOn: '2026-02-10' }, caseNo);
  }
  for (let day = '2026-02-03'; day <= addDays(days.at(-1)!, 15); day = addDays(day, 1)) for (const time of ['07:30', '08:00']) await town.tick(day, time);
  return town;
}
const toldLead = (town: Town) => town.messages.filter((m) => m.recipient === ids.lead && (m.kind === 'C18' || (m.kind === 'digest' && m.moment.endsWith('07:30')))).map((m) => `${m.moment} ${m.kind}`);

test('two on one day are one list', async () => {
  expect(toldLead(await unanswered(['2026-05-04', '2026-05-04']))).toEqual(['2026-05-11T07:30 digest', '2026-05-18T07:30 digest']);
});

test('two on different days are two cards', async () => {
  expect(toldLead(await unanswered(['2026-05-04', '2026-05-06']))).toEqual(['2026-05-11T07:30 C18', '2026-05-13T07:30 C18', '2026-05-18T07:30 C18', '2026-05-20T07:30 C18']);
});
