/**
 * How a goal goes, as a picture of card elements. Teams draws no SVG in cards and shows pictures from data addresses only in some of its clients, in one
 * colouring for all themes; columns take on the colours of the theme, are read aloud as what they say, and weigh a few hundred bytes.
 */
import type { Light } from '#domain/progress';
import { columns, container, textBlock, type ColumnSet } from './elements';
import type { CardText } from './text/words';

const grounds: Record<Light, 'good' | 'attention' | 'emphasis'> = { ahead: 'good', onTrack: 'good', behind: 'attention', unknown: 'emphasis' };
/** Columns shown of a long course; the newest are kept. */
const mostColumns = 6;
/** Heights of a column, in CSS pixels. */
const [lowest, step, highest] = [32, 10, 72];

const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

/** One column per scoring, as high as the goal has come, with the sum on top of it, so that it reads without any colour; the last has the colour of the light. */
export function coursePicture(line: readonly { value: number | null }[], light: Light): ColumnSet {
  const shown = line.slice(-mostColumns);
  const values = shown.map((p) => p.value ?? 0);
  const least = Math.min(0, ...values);
  const rise = Math.min(step, (highest - lowest) / Math.max(1, Math.max(...values) - least));
  return columns(...shown.map(({ value }, i) => ({
    width: '36px' as const, verticalContentAlignment: 'bottom' as const, spacing: 'small' as const,
    items: [
      textBlock(value === null ? '–' : signed(value), { horizontalAlignment: 'center' as const, size: 'small' as const, weight: 'bolder' as const }),
      // Where nothing was scored there is no column, only a dash on the ground.
      ...(value === null ? [] : [container([], { style: i === shown.length - 1 ? grounds[light] : 'emphasis', spacing: 'none' as const, minHeight: `${Math.round(lowest + rise * (value - least))}px` as const })]),
    ],
  })));
}

/** How many goals stand how, as one row that is shared out between the lights. */
export function lightsPicture(lights: readonly Light[], t: CardText): ColumnSet {
  const kinds: Light[] = ['behind', 'unknown', 'onTrack', 'ahead'];
  const counted = kinds.map((light) => ({ light, n: lights.filter((l) => l === light).length })).filter(({ n }) => n > 0);
  return columns(...counted.map(({ light, n }) => ({ width: n, style: grounds[light], spacing: 'small' as const, items: [textBlock(`${n} × ${t.light[light]}`, { weight: 'bolder' })] })));
}
