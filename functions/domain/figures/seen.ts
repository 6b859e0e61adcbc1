/** One case seen in one period: what runs and what is worked on at its end, each with the rows that it falls in. Made once and read by every figure. */
import type { Day } from '../calendar';
import type { GoalCourse } from '../progress';
import type { Settings } from '../settings';
import { marksOfOrders, type FiguredCase, type Marks } from './dimensions';
import type { FollowUpFigures, GoalFigures, OrderFigures } from './facts';
import type { Cut, Place } from './rows';
import type { Sample } from './tally';

export interface Asked { today: Day; weights: Settings['caseloadWeights'] }
export interface Seen extends Asked, Pick<Cut, 'window'> {
  of: FiguredCase;
  ofCase: Place;
  ofOrders: readonly Place[];
  place(marks: Marks): Place;
  running: readonly { order: OrderFigures; place: Place }[];
  /** All goals with a course; `active` are worked on. */
  goals: readonly { goal: GoalFigures; course: GoalCourse; place: Place; active: boolean }[];
}

export const isOpenOn = ({ figures: { openedOn, closedOn } }: FiguredCase, day: Day): boolean => openedOn <= day && (closedOn === undefined || day < closedOn);
const isActiveOn = ({ from, ended }: GoalFigures, day: Day): boolean => from <= day && (ended === undefined || day < ended.on);
const runsOn = ({ from, to }: OrderFigures, day: Day): boolean => from <= day && (to === undefined || day <= to);

/** The orders that carry a goal on a day; between two orders it is still the last one's. */
function ordersOfGoal({ figures: { orders } }: FiguredCase, place: number, day: Day): OrderFigures[] {
  const begun = orders.filter((o) => o.goals.includes(place) && o.from <= day);
  const running = begun.filter((o) => runsOn(o, day));
  return running.length > 0 ? running : begun.slice(-1);
}

export function look(of: FiguredCase, { window, place: placeOf }: Cut, asked: Asked): Seen {
  const { to } = window;
  const open = isOpenOn(of, to);
  const place = (marks: Marks) => placeOf(of, marks);
  const ofOrders = of.figures.orders.map((order) => place(marksOfOrders([order])));
  const courses = new Map(of.goals.map((g) => [g.goalId, g.course]));
  return {
    ...asked, of, window, place, ofOrders,
    ofCase: place({}),
    running: open ? of.figures.orders.flatMap((order, i) => (runsOn(order, to) ? [{ order, place: ofOrders[i]! }] : [])) : [],
    goals: of.figures.goals.flatMap((goal, i) => {
      const course = courses.get(goal.goalId);
      if (!course) return [];
      const marks = { ...marksOfOrders(ordersOfGoal(of, i, to)), goal: { primary: goal.primary, goalType: course.goalType } };
      return [{ goal, course, place: place(marks), active: open && isActiveOn(goal, to) }];
    }),
  };
}

/** The follow-up of an order that was still to be held at the end of the period, the earliest first. */
export const openFollowUp = ({ of: { figures }, window: { to } }: Seen, order: OrderFigures): FollowUpFigures | undefined =>
  figures.followUps.filter((f) => figures.orders[f.order] === order && (f.held === undefined || f.held > to)).sort((a, b) => (a.due < b.due ? -1 : 1))[0];

/** One that is counted, or is not, of all that could be. */
export const one = (place: Place, is: boolean, part?: string): Sample => ({ place, count: Number(is), of: 1, part });
