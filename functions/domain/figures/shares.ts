/** Key figures of the casework that are told as "so many of so many". Each names its source and what it is counted on. */
import { daysBetween, type Day } from '../calendar';
import { marksOfHelp, marksOfOrders, none, type Dimension } from './dimensions';
import type { FollowUpFigures } from './facts';
import { isOpenOn, one, openFollowUp, type Seen } from './seen';
import type { Sample } from './tally';
import { within } from './window';

/** What a figure is counted on decides by which dimensions it can be told apart. */
export type Subject = 'case' | 'help' | 'order' | 'goal' | 'today';
const ofCase: readonly Dimension[] = ['team', 'targetGroup', 'period'];
const ofHelp: readonly Dimension[] = [...ofCase, 'service', 'providerType'];
const ofOrder: readonly Dimension[] = [...ofHelp, 'provider', 'providerKind'];
const told: Record<Subject, readonly Dimension[]> = { case: ofCase, help: ofHelp, order: ofOrder, goal: [...ofOrder, 'goalType', 'theme'], today: ['team', 'targetGroup'] };
export const canTell = (subject: Subject, by: Dimension): boolean => told[subject].includes(by);

export interface KeyFigure {
  subject: Subject;
  /** How things stand at the end of the period; quarters of it do not add up. */
  standing?: true;
  samples(seen: Seen): Sample[];
}

/** The records of a kind that fall in the period. */
const during = <T extends { on: Day }>(records: readonly T[], { window }: Seen): T[] => records.filter(({ on }) => within(on, window));
const active = ({ goals }: Seen) => goals.filter((g) => g.active);

/** On the day itself a status may still come. */
const isDue = ({ due, answered, waived }: FollowUpFigures, { window, today }: Seen): boolean => !waived && within(due, window) && (answered !== undefined || due < today);

export const shares = {
  /** Decisions within the municipality's own deadline (RSL § 3 stk. 2). */
  deadlineKept: { subject: 'help', samples: (seen) => during(seen.of.figures.decisions, seen).filter((d) => d.kept !== undefined).map((d) => one(seen.place(marksOfHelp(d)), d.kept!)) },
  /** Of the decisions that came late: those where the citizen had been told in writing (RSL § 3 stk. 2). */
  noticeGiven: { subject: 'help', samples: (seen) => during(seen.of.figures.decisions, seen).filter((d) => d.kept === false).map((d) => one(seen.place(marksOfHelp(d)), d.noticed === true)) },
  /** Follow-ups held with the citizen's own view (SEL § 148 stk. 2). */
  citizenView: { subject: 'order', samples: ({ of, ofOrders, window }) => of.figures.followUps.filter((f) => f.held !== undefined && within(f.held, window)).map((f) => one(ofOrders[f.order]!, f.view === true)) },
  /** Status notes that came by the day of the follow-up, of those that were due. */
  statusOnTime: { subject: 'order', samples: (seen) => seen.of.figures.followUps.filter((f) => isDue(f, seen)).map((f) => one(seen.ofOrders[f.order]!, f.answered !== undefined && f.answered <= f.due)) },
  /** Plans offered where a plan must be offered (SEL § 141 stk. 2). */
  planOffered: { subject: 'case', samples: (seen) => during(seen.of.figures.plans, seen).map((p) => one(seen.ofCase, p.offered)) },
  /** Requests taken up again within six months of their closing. */
  reopened: { subject: 'case', samples: (seen) => during(seen.of.figures.closings, seen).map((c) => one(seen.ofCase, c.again === true)) },
  /** Negotiations in which need, intervention and rate do not match. */
  mismatch: {
    subject: 'order',
    samples: ({ of, place, window }) => of.figures.talks.flatMap((t) => (t.checked && within(t.checked.on, window) ? [one(place(marksOfOrders([t])), t.checked.mismatch)] : [])),
  },
  /** Decisions that the appeal body changed or sent back, of those that it decided on. */
  overturned: {
    subject: 'help',
    samples: (seen) => during(seen.of.figures.appeals, seen).filter((a) => ['confirmed', 'changed', 'remitted'].includes(a.outcome)).map((a) => one(seen.place(marksOfHelp(a)), a.outcome !== 'confirmed')),
  },
  /** Active goals with an expected level and words for how it is measured. */
  goalsComplete: { subject: 'goal', standing: true, samples: (seen) => active(seen).map(({ goal, place }) => one(place, goal.measured)) },
  /** Data quality: active goals without a starting point, or whose level was not assessed; running orders without a next follow-up; open cases without a support need. */
  startMissing: { subject: 'goal', standing: true, samples: (seen) => active(seen).map(({ course, place }) => one(place, course.baselineLevel === null)) },
  levelMissing: { subject: 'goal', standing: true, samples: (seen) => active(seen).map(({ course, place }) => one(place, course.currentLevel === null)) },
  dateMissing: { subject: 'order', standing: true, samples: (seen) => seen.running.map(({ order, place }) => one(place, openFollowUp(seen, order) === undefined)) },
  needMissing: { subject: 'case', standing: true, samples: ({ of, ofCase: place, window: { to } }) => (isOpenOn(of, to) ? [one(place, !of.figures.needs.some((n) => n.on <= to))] : []) },
} as const satisfies Record<string, KeyFigure>;
export type ShareName = keyof typeof shares;

/** Bands of days that a follow-up is overdue. */
const bands = [{ part: 'upTo30', days: 30 }, { part: 'upTo90', days: 90 }, { part: 'over90', days: Infinity }] as const;
const bandOf = (due: Day | undefined, day: Day): string => {
  const late = due === undefined ? 0 : daysBetween(due, day);
  return late <= 0 ? 'notOverdue' : bands.find((b) => late <= b.days)!.part;
};

function needChange({ of, ofCase: place, window: { to } }: Seen): Sample[] {
  const known = of.figures.needs.filter((n) => n.on <= to);
  if (known.length < 2) return [];
  const change = known.at(-1)!.level - known[0]!.level;
  return [one(place, true, change < 0 ? 'less' : change > 0 ? 'more' : 'same')];
}

/** Key figures that divide a whole into parts. */
export const divisions = {
  /** Running orders by how long the next follow-up is overdue (SEL § 148). */
  overdue: {
    subject: 'order', standing: true, parts: ['notOverdue', ...bands.map((b) => b.part)],
    samples: (seen) => seen.running.map(({ order, place }) => one(place, true, bandOf(openFollowUp(seen, order)?.due, seen.window.to))),
  },
  /** Citizens whose support need was assessed at least twice: the last against the first. */
  needChange: { subject: 'case', standing: true, parts: ['less', 'same', 'more'], samples: needChange },
  /** Why decisions were overturned, in the groups that the appeal body counts by. */
  overturnCause: {
    subject: 'help', parts: ['information', 'reasoning', 'assessment', 'legalBasis', 'hearing', 'other', none],
    samples: (seen) => during(seen.of.figures.appeals, seen).filter((a) => ['changed', 'remitted'].includes(a.outcome)).map((a) => one(seen.place(marksOfHelp(a)), true, a.cause ?? none)),
  },
} as const satisfies Record<string, KeyFigure & { parts: readonly string[] }>;
export type DivisionName = keyof typeof divisions;
