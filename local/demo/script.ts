/** Turns one demo case into dated steps, relative to the day on which the demo is played. */
import type { DemoApi } from './api';
import type { DemoCase, DemoGoal } from './cases';

export type Concepts = { code: string; term: string; kind: string; selectable: boolean }[];
export interface Step { at: string; play(api: DemoApi): Promise<unknown> }

interface Opened { view: { goals: { goalId: string; label: string }[]; orders: { orderId: string; rev: number }[]; followUps: { followUpId: string; rev: number; stage: string }[]; decisions: unknown[] } }

/** Verbs after which somebody gets a card. */
const tells = new Set(['placeOrder', 'acknowledgeOrder', 'answerFollowUp', 'registerFollowUpResult']);

const day = (date: Date) => date.toISOString().slice(0, 10);
const addDays = (from: string, days: number) => day(new Date(Date.parse(`${from}T12:00:00Z`) + days * 86_400_000));
function addMonths(from: string, months: number): string {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return day(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last), 12)));
}

/** @param no keeps the cases' steps apart within a minute */
export function scriptOf(demo: DemoCase, no: number, today: string, concepts: Concepts, oid: (key: string) => string): Step[] {
  const { caseNo, owner } = demo;
  const code = (kind: string, term: string): string => {
    const found = concepts.find((c) => c.kind === kind && c.term === term && c.selectable);
    if (!found) throw new Error(`No ${kind} "${term}" in the FFB catalogue`);
    return found.code;
  };
  const steps: Step[] = [];
  let minute = 0;
  const at = (on: string) => `${on}T08:${String(minute++ % 60).padStart(2, '0')}:${String(no).padStart(2, '0')}.000Z`;
  const verb = (on: string, person: string, name: string, input: (opened: Opened | null) => unknown, reads = false) => {
    const when = at(on);
    const words = `${caseNo} ${name} ${steps.length}`;
    steps.push({
      at: when,
      play: async (api) => {
        await api.submit(person, `cases/${caseNo}/${name}`, input(reads ? await api.get<Opened>(person, `cases/${caseNo}`) : null), words);
        // The cards that follow belong to this day: the clock must not move on before they are sent.
        if (tells.has(name)) await api.minute();
      },
    });
  };
  const timer = (on: string) => steps.push({ at: at(on), play: (api) => api.minute() });

  const { order, unanswered } = demo;
  const lastDue = addDays(today, order?.lastInDays ?? 0);
  const start = order ? addMonths(lastDue, -order.followUpMonths.at(-1)!) : addDays(today, unanswered ? -2 : -5);
  const opened = addDays(start, -35);
  steps.push({
    at: at(opened),
    play: (api) => api.submit(owner, 'cases', {
      caseNo, citizenId: `c0000000-0000-4000-8000-0000000000${caseNo.slice(-2)}`, initials: demo.initials, team: 'team-voksen', owner: oid(owner),
      receivedOn: addDays(opened, -1), reason: demo.reason, answerBy: addDays(opened, 55),
    }, `${caseNo} open`),
  });
  verb(addDays(opened, 2), owner, 'recordWish', () => ({ text: demo.wish }));
  verb(addDays(opened, 14), owner, 'recordAssessment', () => ({
    supportNeed: demo.supportNeed,
    targetGroups: demo.targetGroups.map((term, i) => ({ code: code('targetGroup', term), rank: i === 0 ? 1 : 2 })),
    conditions: demo.conditions.map(([term, level]) => ({ code: code('condition', term), ...(level === undefined ? {} : { level }) })),
  }));
  verb(addDays(opened, 16), owner, 'setPurpose', () => ({ text: demo.purpose }));
  for (const goal of demo.goals) verb(addDays(opened, 16), owner, 'setGoal', () => goalInput(goal, addMonths(start, 12), code));
  verb(addDays(opened, 28), owner, 'recordDecision', () => ({ type: 'grant', paragraphs: [demo.paragraph], services: demo.services.map((s) => code('service', s)), from: start }));

  const place = (on: string, firstFollowUpOn: string, rhythmMonths: number, { provider, hours, description }: { provider: string; hours: number; description: string }) =>
    verb(on, owner, 'placeOrder', (now) => ({
      provider, services: demo.services.map((s) => code('service', s)), goalIds: now!.view.goals.map((g) => g.goalId),
      wishedStart: addDays(on, 7), firstFollowUpOn, rhythmMonths, hoursPerWeek: hours, description,
    }), true);
  if (unanswered) place(addDays(today, -2), addMonths(addDays(today, 5), 3), 3, unanswered);
  if (!order) return steps;

  const due = order.followUpMonths.map((months) => addMonths(start, months));
  place(addDays(start, -7), due[0]!, order.rhythm, order);
  verb(addDays(start, -5), order.as, 'acknowledgeOrder', (now) => ({ orderId: now!.view.orders[0]!.orderId, rev: now!.view.orders[0]!.rev, startsOn: start }), true);
  due.forEach((on, i) => {
    const openOne = (now: Opened | null) => now!.view.followUps.find((f) => f.stage !== 'closed')!;
    if (addDays(on, -20) <= today) timer(addDays(on, -20));
    if (i < order.answered) {
      verb(addDays(on, -6), order.as, 'answerFollowUp', (now) => ({
        followUpId: openOne(now).followUpId, rev: openOne(now).rev, recommendation: 'continue', meetingWanted: false,
        answers: now!.view.goals.map((goal) => ({
          goalId: goal.goalId, status: 'inProgress', tookPart: 'yes', score: demo.goals.find((g) => g.label === goal.label)!.scores[i],
        })),
      }), true);
    }
    if (on <= today) timer(on);
    if (i < order.closed) {
      verb(on, owner, 'registerFollowUpResult', (now) => ({
        followUpId: openOne(now).followUpId, result: 'continue', heldOn: on, citizenView: 'Det går den rigtige vej, og jeg vil gerne fortsætte.',
        conclusion: 'Indsatsen virker efter hensigten og fortsætter.', nextFollowUpOn: due[i + 1] ?? addMonths(on, order.rhythm),
      }), true);
    }
  });
  return steps;
}

const goalInput = (goal: DemoGoal, expectedOn: string, code: (kind: string, term: string) => string) => ({
  text: goal.text, label: goal.label, goalType: goal.type, primary: code('condition', goal.primary), secondary: (goal.secondary ?? []).map((term) => code('condition', term)),
  baselineLevel: goal.from, expectedLevel: goal.to, expectedOn, measure: goal.measure,
});
