/**
 * Two years of 200 cases: who gets which message when. `npm run simulate` writes each receiver's list to test-artefacts/two-years.txt.
 * Providers answer early, late or never, caseworkers hold most follow-ups in time; the same every time it is run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { addDays, daysBetween, type Day } from '#domain/calendar';
import { orderById } from '#domain/case';
import { isQuiet } from '#domain/reminders/moment';
import { danishCalendar } from '#work/danishCalendar';
import { ids } from '../bot/fakes';
import { idFrom, order, Town, type Message } from '../reminders/town';

const calendar = danishCalendar(['06-05', '12-24', '12-31']);
const file = 'test-artefacts/two-years.txt';

/** Chance that is the same every time, by what it decides about. */
const chance = (words: string): number => parseInt(idFrom(words).slice(0, 8), 16) / 0xffffffff;

/** Four caseworkers and ten units of one contact and one lead each. */
function people(town: Town): { caseworkers: string[]; units: string[] } {
  const { organisation, conversations } = town.w;
  const add = (name: string, part: Partial<(typeof organisation.people)[number]>): string => {
    const personId = idFrom(name);
    organisation.people.push({ personId, name, roles: [], language: 'da', ...part });
    conversations.set(personId, { recipient: personId, reference: '{}', language: 'da', teamsId: `29:${personId}` });
    return personId;
  };
  const more = [1, 2].map((n) => add(`Sagsbehandler ${n}`, { roles: ['caseworker'], team: 'voksen' }));
  const units = Array.from({ length: 10 }, (_, n) => {
    const unitId = `tilbud-${n + 1}`;
    organisation.providers.push({ unitId, name: `Tilbud ${n + 1}`, kind: n % 2 === 0 ? 'internal' : 'external' });
    add(`Udfører ${n + 1}`, { roles: ['provider'], unit: unitId });
    add(`Leder af tilbud ${n + 1}`, { roles: ['providerLead'], unit: unitId });
    return unitId;
  });
  return { caseworkers: [ids.owner, ids.colleague, ...more], units };
}

/** What people do on a working day about what they have been asked. */
async function work(town: Town): Promise<void> {
  const { today } = town;
  for (const state of town.all) {
    const { caseNo, owner } = state;
    for (const placed of state.orders.filter((o) => o.state === 'sent')) {
      // Most orders are taken on within two days, some only after the reminder.
      if (daysBetween(placed.placedOn, today) < (chance(`take ${placed.orderId}`) < 0.8 ? 1 : 4)) continue;
      const contact = idFrom(`Udfører ${placed.provider.slice(7)}`);
      await town.as(contact, 'acknowledgeOrder', { orderId: placed.orderId, rev: placed.rev, startsOn: placed.wishedStart }, caseNo);
    }
    for (const running of state.orders.filter((o) => o.state === 'accepted' && !o.startedOn && o.startsOn! <= today)) {
      if (chance(`start ${running.orderId}`) < 0.85) await town.as(running.contact!, 'registerStart', { orderId: running.orderId, startedOn: running.startsOn! }, caseNo);
    }
    for (const f of state.followUps.filter((each) => each.stage === 'asked' || each.stage === 'answered' || each.stage === 'planned')) {
      const running = orderById(state, f.orderId)!;
      const habit = chance(`habit ${f.followUpId}`);
      const answersOn: Day | undefined = habit < 0.35 ? addDays(f.dueOn, -14) : habit < 0.7 ? addDays(f.dueOn, -5) : habit < 0.85 ? addDays(f.dueOn, 2) : habit < 0.93 ? addDays(f.dueOn, 8) : undefined;
      if (f.stage === 'asked' && answersOn !== undefined && answersOn <= today) {
        const drop = chance(`score ${f.followUpId}`);
        await town.as(running.contact!, 'answerFollowUp', {
          followUpId: f.followUpId, rev: f.rev, recommendation: 'continue', meetingWanted: false, answers: running.goalIds.map((goalId) => ({ goalId, status: 'inProgress', score: drop < 0.05 ? -1 : drop < 0.4 ? 0 : 1, tookPart: 'yes' })),
        }, caseNo);
        continue;
      }
      const holdsOn = addDays(f.dueOn, Math.floor(chance(`hold ${f.followUpId}`) ** 3 * 16));
      if (holdsOn <= today && f.dueOn <= today && (f.stage === 'answered' || daysBetween(f.dueOn, today) > 10)) {
        await town.as(owner, 'registerFollowUpResult', { followUpId: f.followUpId, result: 'continue', heldOn: today, citizenView: 'x', statusWaivedReason: 'x', nextFollowUpOn: addDays(today, 91), goalLevels: [] }, caseNo);
      }
    }
  }
}

const weekOf = (day: Day): number => Math.floor(daysBetween('2026-01-05', day) / 7) + 1;

function report(town: Town, from: Day, to: Day): string {
  const nameOf = (id: string) => town.w.organisation.people.find((p) => p.personId === id)?.name ?? 'Kanalen';
  const byReceiver = new Map<string, Message[]>();
  for (const message of town.messages) byReceiver.set(nameOf(message.recipient), [...(byReceiver.get(nameOf(message.recipient)) ?? []), message]);
  const weeks = weekOf(to);
  const lines = [`${from} – ${to}: ${town.all.length} cases, ${town.messages.length} messages`, '', `${'receiver'.padEnd(24)}  all  per week  busiest week  busiest day`];
  const people = [...byReceiver].sort(([a], [b]) => (a < b ? -1 : 1));
  const most = (messages: readonly Message[], by: (m: Message) => string) => Math.max(...[...messages.reduce((sum, m) => sum.set(by(m), (sum.get(by(m)) ?? 0) + 1), new Map<string, number>()).values()]);
  for (const [name, messages] of people) {
    lines.push(`${name.padEnd(24)} ${String(messages.length).padStart(4)}  ${(messages.length / weeks).toFixed(1).padStart(8)}  ${String(most(messages, (m) => String(weekOf(m.moment.slice(0, 10))))).padStart(12)}  ${String(most(messages, (m) => m.moment.slice(0, 10))).padStart(11)}`);
  }
  for (const [name, messages] of people) {
    lines.push('', `== ${name} ==`);
    let week = 0;
    for (const { moment, kind, caseNo, post } of messages) {
      const of = weekOf(moment.slice(0, 10));
      if (of !== week) lines.push(`-- week ${(week = of)}: ${messages.filter((m) => weekOf(m.moment.slice(0, 10)) === of).length}`);
      lines.push(`${moment.replace('T', ' ')}  ${kind.padEnd(7)} ${caseNo || post.summary}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Plays the two years. @returns what was sent */
export async function twoYears(cases = 200, from: Day = '2026-01-05', to: Day = '2027-12-31'): Promise<Town> {
  const town = new Town();
  const { caseworkers, units } = people(town);
  await town.tick(from, '09:00');
  let opened = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    await town.tick(day, '00:01');
    if (isQuiet(`${day}T10:00`, town.settings, calendar)) continue;
    for (const time of ['07:30', '08:00']) await town.tick(day, time);
    town.setTime(day, '10:12');
    // A stock of cases in the first weeks, then new ones as they come.
    for (const until = Math.min(cases, daysBetween(from, day) * (day < addDays(from, 70) ? 2 : 0.3) + 4); opened < until; opened++) {
      await order(town, `S-2026-${String(1001 + opened)}`, {
        owner: caseworkers[opened % caseworkers.length]!, provider: units[(opened * 7) % units.length]!, goals: 1 + (opened % 2), firstFollowUpOn: addDays(day, 80 + Math.floor(chance(`first ${opened}`) * 60)), wishedStart: addDays(day, 7),
      });
    }
    await work(town);
    await town.tick(day, '14:40');
  }
  return town;
}

if (require.main === module) {
  twoYears(process.argv[2] === undefined ? undefined : Number(process.argv[2])).then((town) => {
    const text = report(town, '2026-01-05', town.today);
    mkdirSync('test-artefacts', { recursive: true });
    writeFileSync(file, text);
    console.log(`${text.slice(0, text.indexOf('\n== '))}\nEach receiver's list: ${file}`);
  }).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
