/**
 * Draws the two icons of the package: a compass, because the development compass is what the product is named after.
 * `node dist/manifest/icons.js` writes them again into manifest/package.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodePng, type Picture } from './png';

type Colour = readonly [red: number, green: number, blue: number];
/** A colour over a region of the picture, given in units of half a picture: (0, 0) is the middle, y points down. */
interface Layer {
  covers: (x: number, y: number) => boolean;
  colour: Colour | ((x: number, y: number) => Colour);
}

/** Taken once: a look-up in a sandbox's global object, as under jest, would cost more than the drawing. */
const { abs, floor, round, SQRT1_2: diagonal } = Math;

/** Points a pixel is sampled at, in each direction; 8 × 8 gives 65 steps of coverage along an edge. */
const samples = 8;

/** Paints layers over a transparent ground; edges are smoothed by the share of sample points that a layer covers. */
function paint(size: number, layers: readonly Layer[]): Picture {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      let [red, green, blue, hits] = [0, 0, 0, 0];
      for (let i = 0; i < samples * samples; i++) {
        const x = ((column + ((i % samples) + 0.5) / samples) * 2) / size - 1;
        const y = ((row + (floor(i / samples) + 0.5) / samples) * 2) / size - 1;
        const top = layers.findLast((layer) => layer.covers(x, y));
        if (!top) continue;
        const colour = typeof top.colour === 'function' ? top.colour(x, y) : top.colour;
        red += colour[0];
        green += colour[1];
        blue += colour[2];
        hits++;
      }
      if (hits === 0) continue;
      const at = (row * size + column) * 4;
      pixels.set([red / hits, green / hits, blue / hits, (255 * hits) / (samples * samples)].map((value) => round(value)), at);
    }
  return { width: size, height: size, pixels };
}

const white: Colour = [255, 255, 255];
const mist: Colour = [196, 222, 226];
const amber: Colour = [255, 178, 62];
const ember: Colour = [235, 140, 32];

const everywhere = (): boolean => true;
const ring = (inner: number, outer: number) => (x: number, y: number): boolean => {
  const square = x * x + y * y;
  return square <= outer * outer && square >= inner * inner;
};
/** Turns the picture an eighth clockwise, so that the needle points north-east: forward and upward. */
const turned = (x: number, y: number): [along: number, across: number] => [(x - y) * diagonal, (x + y) * diagonal];
const needle = (length: number, width: number) => (x: number, y: number): boolean => {
  const [along, across] = turned(x, y);
  return abs(along) / length + abs(across) / width <= 1;
};
const both = (...rules: Layer['covers'][]): Layer['covers'] => (x, y) => rules.every((rule) => rule(x, y));
const ahead = (x: number, y: number): boolean => turned(x, y)[0] >= 0;
const leftHand = (x: number, y: number): boolean => turned(x, y)[1] < 0;
/** Short marks on the ring's inside at the four corners of the world. */
const marks = (inner: number, outer: number, width: number) => (x: number, y: number): boolean => {
  const [far, near] = abs(x) > abs(y) ? [abs(x), abs(y)] : [abs(y), abs(x)];
  return far >= inner && far <= outer && near <= width;
};

const depth = (_x: number, y: number): Colour => {
  const share = (y + 1) / 2;
  return [20 - 12 * share, 104 - 42 * share, 120 - 44 * share];
};

/** The full-colour icon, 192 × 192: a filled square (Teams rounds the corners itself), the compass within its middle two thirds. */
export function colourIcon(): Picture {
  const reach = needle(0.53, 0.165);
  return paint(192, [
    { covers: everywhere, colour: depth },
    { covers: ring(0.57, 0.655), colour: white },
    { covers: marks(0.48, 0.58, 0.03), colour: white },
    { covers: both(reach, ahead, leftHand), colour: amber },
    { covers: both(reach, ahead, (x, y) => !leftHand(x, y)), colour: ember },
    { covers: both(reach, (x, y) => !ahead(x, y), leftHand), colour: white },
    { covers: both(reach, (x, y) => !ahead(x, y), (x, y) => !leftHand(x, y)), colour: mist },
    { covers: ring(0, 0.05), colour: [11, 75, 90] },
  ]);
}

/** The outline icon, 32 × 32: the same compass in white on nothing, touching all four edges. */
export function outlineIcon(): Picture {
  const reach = needle(0.8, 0.28);
  const hollow = needle(0.8 * 0.55, 0.28 * 0.55);
  return paint(32, [
    { covers: ring(0.875, 1), colour: white },
    { covers: (x, y) => reach(x, y) && (ahead(x, y) || !hollow(x, y)), colour: white },
  ]);
}

/** The icon files by name, as they lie in manifest/package. */
export function drawIcons(): Record<'color.png' | 'outline.png', Uint8Array> {
  return { 'color.png': encodePng(colourIcon()), 'outline.png': encodePng(outlineIcon()) };
}

if (require.main === module)
  for (const [name, bytes] of Object.entries(drawIcons())) writeFileSync(path.resolve('manifest/package', name), bytes);
