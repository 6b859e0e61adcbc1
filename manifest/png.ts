/** The little of PNG that two icons need: 8 bits a channel, red green blue alpha, not interlaced. */
import { crc32 } from 'node:zlib';
import { unzlibSync, zlibSync } from 'fflate';

export interface Picture {
  width: number;
  height: number;
  /** Four bytes a pixel (red, green, blue, alpha), rows from the top. */
  pixels: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const channels = 4;
/** IHDR after width and height: bit depth 8, colour type 6 (RGBA), default compression, filters and no interlacing. */
const rgba8 = Buffer.from([8, 6, 0, 0, 0]);

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/**
 * Writes a picture as a PNG file.
 * The compression is fflate's, written in JavaScript, so that every machine makes the same bytes; zlib's differ between processors.
 */
export function encodePng({ width, height, pixels }: Picture): Uint8Array {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const stride = width * channels;
  const rows = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  const parts = [signature, chunk('IHDR', Buffer.concat([header, rgba8])), chunk('IDAT', zlibSync(rows, { level: 9 })), chunk('IEND', new Uint8Array())];
  return new Uint8Array(Buffer.concat(parts));
}

function* chunksOf(file: Buffer): Generator<{ type: string; data: Buffer }> {
  for (let at = signature.length; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    if (at + 12 + length > file.length || crc32(body) !== file.readUInt32BE(at + 8 + length)) throw new Error('a damaged part');
    yield { type: body.toString('latin1', 0, 4), data: body.subarray(4) };
    at += 12 + length;
  }
}

/** Paeth's predictor (PNG specification, filter type 4): the neighbour nearest to left + up − corner. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function unfilter(rows: Uint8Array, width: number, height: number): Uint8Array {
  const stride = width * channels;
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? (pixels[at - channels] ?? 0) : 0;
      const up = y > 0 ? (pixels[at - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (pixels[at - stride - channels] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      if (guess === undefined) throw new Error(`an unknown filter (${filter})`);
      pixels[at] = (rows[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return pixels;
}

/**
 * Reads a PNG file of 8-bit RGBA that is not interlaced.
 * @throws Error saying what is wrong with any other file.
 */
export function decodePng(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes);
  if (!file.subarray(0, signature.length).equals(signature)) throw new Error('not a PNG file');
  let header: Buffer | undefined;
  const packed: Buffer[] = [];
  for (const { type, data } of chunksOf(file)) {
    if (type === 'IHDR') header = data;
    if (type === 'IDAT') packed.push(data);
  }
  if (!header || !header.subarray(8).equals(rgba8)) throw new Error('not 8 bits a channel with red, green, blue and alpha');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = unzlibSync(Buffer.concat(packed));
  if (rows.length !== (width * channels + 1) * height) throw new Error('not as many pixels as its header says');
  return { width, height, pixels: unfilter(rows, width, height) };
}
