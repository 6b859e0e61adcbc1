/**
 * How a goal goes, as a picture made of text: the one thing that every client of Teams draws in ink that stands out in every theme. The grounds of containers are
 * tints that all but vanish in a dark chat, Teams draws no SVG in cards, and pictures from data addresses have one colouring for all themes.
 */
import type { Light } from '#domain/progress';
import { columns, textBlock, type ColumnSet, type TextBlock } from './elements';
import type { CardText } from './text/words';

type Ink = Pick<TextBlock, 'color'>;
/** The default ink is the strongest of a theme. */
const inks: Record<Light, Ink> = { ahead: { color: 'good' }, onTrack: { color: 'good' }, behind: { color: 'attention' }, unknown: {} };
/** Columns shown of a long course; the newest are kept. */
const mostColumns = 6;
/** From the lowest column that is one, to the highest that a line of text holds. */
const heights = ['▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
/** Heights that one step of the scale is worth, where there is room. */
const step = 2;

const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

/** One column per scoring, as high as the goal has come, with the sum over it, so that it reads without any colour; the last has the colour of the light. */
export function coursePicture(line: readonly { value: number | null }[], light: Light): ColumnSet {
  const shown = line.slice(-mostColumns);
  const values = shown.map((p) => p.value ?? 0);
  const least = Math.min(0, ...values);
  const rise = Math.min(step, (heights.length - 1) / Math.max(1, Math.max(...values) - least));
  return columns(...shown.map(({ value }, i) => ({
    width: '36px' as const, verticalContentAlignment: 'bottom' as const, spacing: 'small' as const,
    items: [
      textBlock(value === null ? '–' : signed(value), { horizontalAlignment: 'center' as const, size: 'small' as const, weight: 'bolder' as const }),
      // Where nothing was scored there is no column, only a dash on the ground.
      ...(value === null ? [] : [textBlock(heights[Math.round(rise * (value - least))]!, { horizontalAlignment: 'center' as const, size: 'extraLarge' as const, spacing: 'none' as const, ...(i === shown.length - 1 ? inks[light] : { isSubtle: true }) })]),
    ],
  })));
}

/** How many goals stand how: a row for each light, with a square for each goal. */
export function lightsPicture(lights: readonly Light[], t: CardText): ColumnSet[] {
  const kinds: Light[] = ['behind', 'unknown', 'onTrack', 'ahead'];
  const counted = kinds.map((light) => ({ light, n: lights.filter((l) => l === light).length })).filter(({ n }) => n > 0);
  return counted.map(({ light, n }) => columns(
    { width: 2, items: [textBlock(`${n} × ${t.light[light]}`, { weight: 'bolder', ...inks[light] })] },
    { width: 1, items: [textBlock('■'.repeat(n), { ...inks[light] })] },
  ));
}
