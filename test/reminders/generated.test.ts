/** Generated histories over two years, with nights, week-ends, crashes and restarts: nothing is sent twice, too early, at night, or after the end. */
import fc from 'fast-check';
import { addDays, type Day } from '#domain/calendar';
import { orderById, type FollowUp } from '#domain/case';
import { asksOf } from '#domain/reminders/index';
import { isQuiet } from '#domain/reminders/moment';
import { danishCalendar } from '#work/danishCalendar';
import { ids } from '../bot/fakes';
import { order, Town, type Message } from './town';

const calendar = danishCalendar(['06-05', '12-24', '12-31']);
/** Moments at which the timer happens to run: at the change of day, in the hours that summer time skips and repeats, in the morning, and late. */
const times = ['00:01', '02:30', '07:29', '07:30', '08:00', '11:00', '16:31', '23:59'] as const;
const moves = ['answer', 'answer', 'result', 'result', 'waive', 'moreTime', 'earlier', 'changeProvider', 'accept', 'accept', 'start', 'incident', 'settle', 'none', 'none', 'crash', 'crash', 'restart'] as const;
interface Move { kind: (typeof moves)[number]; days: number; time: (typeof times)[number]; which: number; n: number }
const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom(...moves), days: fc.constantFrom(0, 1, 1, 2, 3, 5, 8, 13, 21, 34), time: fc.constantFrom(...times), which: fc.nat(2), n: fc.integer({ min: 1, max: 3 }),
});

const cases = ['S-2026-0001', 'S-2026-0002', 'S-2026-0003'];
const providers: Record<string, string> = { anker: ids.provider, fyr: ids.otherProvider };

/** @returns what is wrong with a message at the moment at which it was sent */
function faultIn(town: Town, { moment, recipient, kind, ref, caseNo }: Message): string | undefined {
  const state = town.state(caseNo);
  const incident = kind === 'C22';
  if (isQuiet(moment, town.settings, calendar) && !incident) return 'in the quiet hours';
  if (kind !== 'C15') return undefined;
  const followUp = state.followUps.find((f) => f.followUpId === ref)!;
  const order = orderById(state, followUp.orderId)!;
  const person = town.w.organisation.people.find((p) => p.personId === recipient)!;
  if (followUp.stage !== 'asked' || followUp.statusWaived || order.state !== 'accepted' || person.unit !== order.provider) return `after the end: ${followUp.stage} ${order.state}`;
  return moment.slice(0, 10) < followUp.askedOn! ? 'before it was asked' : undefined;
}

/** Working days on which a rung may be climbed for a follow-up, counted from any day that it was ever set to. */
function rungDays(town: Town, { dueOn, moves: moved }: FollowUp): Day[] {
  return [dueOn, ...moved.flatMap((m) => [m.from, m.to])].flatMap((anchor) => town.settings.reminders.map(({ day }) => {
    let open = addDays(anchor, day);
    while (calendar.isClosed(open)) open = addDays(open, 1);
    return open;
  }));
}

async function carryOut(town: Town, { kind, which, n }: Move): Promise<void> {
  const caseNo = cases[which]!;
  const state = town.state(caseNo);
  const running = state.orders.findLast((o) => o.state === 'accepted' || o.state === 'sent')!;
  const followUp = state.followUps.findLast((f) => f.orderId === running?.orderId);
  if (!running) return;
  const provider = providers[running.provider]!;
  const { orderId } = running;
  const as = (person: string, verb: Parameters<Town['as']>[1], input: object) => town.as(person, verb, input, caseNo);
  switch (kind) {
    case 'answer':
      if (followUp) await as(provider, 'answerFollowUp', { followUpId: followUp.followUpId, rev: followUp.rev, recommendation: 'continue', meetingWanted: false, answers: running.goalIds.map((goalId) => ({ goalId, status: 'inProgress', score: n === 3 ? -1 : 1, tookPart: 'yes' })) });
      return;
    case 'result':
      if (followUp) await as(ids.owner, 'registerFollowUpResult', { followUpId: followUp.followUpId, result: 'continue', heldOn: town.today, citizenView: 'x', statusWaivedReason: 'x', nextFollowUpOn: addDays(town.today, 91), goalLevels: [] });
      return;
    case 'waive':
      if (followUp && n === 3) await as(ids.owner, 'waiveStatus', { followUpId: followUp.followUpId, reason: 'x' });
      return;
    case 'moreTime':
    case 'earlier':
      if (followUp) await as(ids.owner, 'moveFollowUp', { followUpId: followUp.followUpId, dueOn: addDays(followUp.dueOn, kind === 'moreTime' ? n * 5 : -n * 4), reason: 'x' });
      return;
    case 'changeProvider':
      await as(ids.owner, 'changeProvider', {
        orderId, provider: running.provider === 'anker' ? 'fyr' : 'anker', takesOverOn: addDays(town.today, n * 6), items: ['x'], firstFollowUpOn: addDays(town.today, 60), rhythmMonths: 3,
        releases: [{ kind: 'wishes', basis: 'necessary', reason: 'x' }],
      });
      return;
    case 'accept':
      await as(provider, 'acknowledgeOrder', { orderId, rev: running.rev, startsOn: town.today });
      return;
    case 'start':
      await as(provider, 'registerStart', { orderId, startedOn: town.today });
      return;
    case 'incident':
      await as(provider, 'raiseMatter', { kind: 'incident', text: 'x', orderId });
      return;
    case 'settle':
      for (const matter of state.matters.filter((m) => !m.settled)) await as(ids.owner, 'settleMatter', { matterId: matter.matterId, outcome: 'x' });
      return;
    case 'crash':
      town.dieAfterMessages(n);
      return;
    case 'restart':
      town.restart();
      return;
    case 'none':
  }
}

async function live(history: readonly Move[]): Promise<Town> {
  const town = new Town();
  let seen = 0;
  const look = () => {
    for (; seen < town.messages.length; seen++) {
      const message = town.messages[seen]!;
      const fault = faultIn(town, message);
      if (fault) throw new Error(`${message.moment} ${message.kind} to ${message.recipient}: ${fault}`);
    }
  };
  await town.tick('2026-02-02', '09:00');
  for (const [i, caseNo] of cases.entries()) await order(town, caseNo, { provider: i === 2 ? 'fyr' : 'anker', firstFollowUpOn: addDays('2026-05-01', i * 11), wishedStart: '2026-02-10' });
  let [day, time]: [Day, string] = ['2026-02-03', '00:00'];
  for (const next of history) {
    for (let passed = 0; passed < next.days; passed++) {
      day = addDays(day, 1);
      time = times[(passed + next.n) % times.length]!;
      await town.tick(day, time);
      look();
    }
    // No clock runs backwards.
    if (next.time > time) time = next.time;
    town.setTime(day, time);
    await carryOut(town, next);
    await town.tick(day, time);
    look();
  }
  // Two working days on which everything is as it should be.
  for (const later of [1, 2, 3, 4, 5]) for (const time of ['07:30', '07:31', '08:00'] as const) await town.tick(addDays(day, later), time);
  look();
  return town;
}

const runs = Number(process.env.FC_RUNS ?? 25);
test('whatever happens when', async () => {
  await fc.assert(fc.asyncProperty(fc.array(move, { minLength: 20, maxLength: 90 }), async (history) => {
    const town = await live(history);
    const byCard = new Map<string, Message[]>();
    for (const message of town.messages.filter((m) => m.ref)) {
      const key = `${message.kind}/${message.ref}/${message.recipient}`;
      byCard.set(key, [...(byCard.get(key) ?? []), message]);
    }
    for (const [key, sent] of byCard) {
      // A process that dies between sending and noting leaves a copy, which takes itself away when it is looked at; never more than one for each death.
      const sameDay = sent.filter((m, i) => i > 0 && m.moment.slice(0, 10) === sent[i - 1]!.moment.slice(0, 10) && m.kind === 'C15');
      expect([key, sameDay.length <= town.crashes]).toEqual([key, true]);
      const standing = sent.filter((m) => !m.post.removed);
      expect([key, standing.length <= 1 + town.crashes]).toEqual([key, true]);
      if (town.crashes === 0) expect([key, standing.length]).toEqual([key, 1]);
      if (sent[0]!.kind !== 'C15') continue;
      const followUp = town.state(sent[0]!.caseNo).followUps.find((f) => f.followUpId === sent[0]!.ref)!;
      const rungs = rungDays(town, followUp);
      // After the first card only on the day of a rung; a day later where the process was down or the day was over.
      for (const { moment } of sent.slice(1)) expect([key, moment, town.crashes > 0 || rungs.some((on) => on <= moment.slice(0, 10) && addDays(on, 5) >= moment.slice(0, 10))]).toEqual([key, moment, true]);
    }
    const daily = new Map<string, number>();
    for (const m of town.messages.filter((each) => each.ref && each.kind !== 'C22')) daily.set(`${m.recipient} ${m.moment.slice(0, 10)}`, (daily.get(`${m.recipient} ${m.moment.slice(0, 10)}`) ?? 0) + 1);
    for (const [who, count] of daily) expect([who, count <= town.settings.digestOver + town.crashes]).toEqual([who, true]);
    // What is open has been told to whoever is asked.
    for (const state of town.all) {
      for (const ask of asksOf(state).filter((a) => a.kind === 'C15' && addDays(a.since, 1) < town.today)) {
        const told = [...town.w.deliveries.values()].filter((d) => d.ref === ask.ref && d.kind === 'C15');
        expect([state.caseNo, told.some((d) => d.state === 'sent' || d.state === 'digested' || d.state === 'held')]).toEqual([state.caseNo, true]);
      }
    }
  }), { numRuns: runs, seed: process.env.FC_SEED === undefined ? 20260101 : Number(process.env.FC_SEED), endOnFailure: true });
}, 120_000);
