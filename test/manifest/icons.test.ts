import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { drawIcons, outlineIcon } from '../../manifest/icons';
import { decodePng, encodePng } from '../../manifest/png';

const drawn = drawIcons();
const alphas = (pixels: Uint8Array): number[] => [...pixels.filter((_, i) => i % 4 === 3)];

test.each(['color.png', 'outline.png'] as const)('%s in the package is what the script draws', (name) => {
  expect(readFileSync(`manifest/package/${name}`).equals(Buffer.from(drawn[name]))).toBe(true);
});

test('the colour icon is 192 × 192 and filled to its corners', () => {
  const { width, height, pixels } = decodePng(drawn['color.png']);
  expect([width, height]).toEqual([192, 192]);
  expect(new Set(alphas(pixels))).toEqual(new Set([255]));
});

test('the colour icon keeps its compass within the middle two thirds', () => {
  const { pixels } = decodePng(drawn['color.png']);
  const ground = (y: number): string => pixels.subarray(y * 192 * 4, y * 192 * 4 + 3).join();
  for (let y = 0; y < 192; y++)
    for (let x = 0; x < 192; x++) {
      if (x >= 32 && x < 160 && y >= 32 && y < 160) continue;
      const at = (y * 192 + x) * 4;
      if (pixels.subarray(at, at + 3).join() !== ground(y)) throw new Error(`something is drawn at ${x}, ${y}`);
    }
});

test('the outline is 32 × 32, white only, transparent in its corners and smooth', () => {
  const { width, height, pixels } = decodePng(drawn['outline.png']);
  expect([width, height]).toEqual([32, 32]);
  const alpha = alphas(pixels);
  for (const corner of [0, 31, 31 * 32, 32 * 32 - 1]) expect(alpha[corner]).toBe(0);
  for (let i = 0; i < alpha.length; i++) if (alpha[i]) expect([...pixels.subarray(i * 4, i * 4 + 3)]).toEqual([255, 255, 255]);
  expect(alpha.some((a) => a > 0 && a < 255)).toBe(true);
  expect(alpha.filter((a) => a === 0).length).toBeGreaterThan(alpha.length / 3);
});

describe('PNG', () => {
  test('survives writing and reading', () => {
    const picture = outlineIcon();
    expect(decodePng(encodePng(picture))).toEqual(picture);
  });

  test('is read whichever row filter wrote it', () => {
    const rows = [[0, 10, 20, 30, 40, 50, 60, 70, 80], [1, 10, 20, 30, 40, 5, 5, 5, 5], [2, 1, 1, 1, 1, 1, 1, 1, 1], [3, 10, 10, 10, 10, 10, 10, 10, 10], [4, 1, 2, 3, 4, 5, 6, 7, 8]];
    const file = Buffer.from(encodePng({ width: 2, height: 5, pixels: new Uint8Array(40) }));
    const data = deflateSync(Buffer.from(rows.flat()));
    const body = Buffer.concat([Buffer.from('IDAT'), data]);
    const numbers = Buffer.alloc(8);
    numbers.writeUInt32BE(data.length, 0);
    numbers.writeUInt32BE(crc32(body), 4);
    const swapped = Buffer.concat([file.subarray(0, 33), numbers.subarray(0, 4), body, numbers.subarray(4), file.subarray(-12)]);
    // Worked out by hand: filter 1 adds the left pixel, 2 the one above, 3 half their sum, 4 the one that fits best.
    expect([...decodePng(swapped).pixels]).toEqual([
      10, 20, 30, 40, 50, 60, 70, 80,
      10, 20, 30, 40, 15, 25, 35, 45,
      11, 21, 31, 41, 16, 26, 36, 46,
      15, 20, 25, 30, 25, 33, 40, 48,
      16, 22, 28, 34, 30, 39, 47, 56,
    ]);
  });
});
