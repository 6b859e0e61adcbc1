/** Key figures in days, kroner and weighted cases. */
import type { Stage } from '../areas/threads';
import type { Phase } from '../phase';
import { marksOfOrders } from './dimensions';
import { isOpenOn, one, type Asked, type Seen } from './seen';
import type { KeyFigure } from './shares';
import { within } from './window';

/** Stages in which the authority works towards an order; after that the provider's time runs. */
export const workStages = ['request', 'opening', 'information', 'assessment', 'recommendation', 'plan', 'negotiation', 'decision'] as const satisfies readonly Stage[];
export const rateUnits = ['hour', 'day', 'month', 'package'] as const;

/** How much work a case is: new ones most, those in which help runs least. */
const kinds: Partial<Record<Phase, 'new' | 'stable'>> = { request: 'new', opening: 'new', delivery: 'stable', followUp: 'stable', closed: 'stable' };

/** The weight of an open case; always as it stands today, for so is the phase. null when it is closed. */
export const weightOf = (of: Seen['of'], { today, weights }: Asked): number | null => (isOpenOn(of, today) ? weights[kinds[of.phase] ?? 'assessment'] : null);

export const amounts = {
  /** Days in each stage, counted when the stage was left. */
  phaseDays: {
    subject: 'case',
    samples: ({ of, ofCase: place, window }) => of.figures.stays.filter((s) => within(s.on, window)).map((s) => ({ place, count: s.days, of: 1, part: s.stage })),
  },
  /** What the running orders cost in a year; of an order with several services each carries its part. */
  spend: {
    subject: 'order', standing: true,
    samples: ({ running }) => running.flatMap(({ order: { costPerYear }, place }) => (costPerYear === undefined ? [] : [{ place, count: costPerYear, of: 1, spread: true as const }])),
  },
  /** What negotiations took off the first offer's yearly cost, or below 0 added. To be read with care: an offer may be high so that it can fall. */
  savings: {
    subject: 'order',
    samples: ({ of, place, window }) => of.figures.talks.flatMap((t) => (t.agreed && within(t.agreed.on, window) ? [{ place: place(marksOfOrders([t])), count: t.agreed.saved, of: 1, spread: true as const }] : [])),
  },
  /** The rates of the running orders, by the unit that they are agreed in. */
  rates: {
    subject: 'order', standing: true,
    samples: ({ running }) => running.flatMap(({ order: { rate, unit }, place }) => (rate === undefined ? [] : [{ place, count: rate, of: 1, part: unit }])),
  },
  /** Open cases, and how heavy they are together. */
  caseload: {
    subject: 'today', standing: true,
    samples: (seen) => {
      const weight = weightOf(seen.of, seen);
      return weight === null ? [] : [{ ...one(seen.ofCase, true), count: weight, worker: seen.of.owner }];
    },
  },
} as const satisfies Record<string, KeyFigure>;
