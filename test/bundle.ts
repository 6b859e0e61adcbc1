/** How much JavaScript one person's browser fetches of the built tabs, gzipped, in KB of 1,000 bytes. Needs the build in `dist`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk { file: string; isEntry?: boolean; imports?: string[] }
export interface Weight { first: number; all: number; files: [file: string, size: number][] }

/** A heavier page is a page that people wait for; raise these only knowingly. */
export const budgets = { first: 130, all: 300 };

/** What must have come before the first row stands: the entry with all that it imports, one language, one theme. */
const beforeTheFirstRow = ['index.html', 'text/da.ts', 'shell/themes/light.ts'];
/** Nobody fetches another language or theme than their own, and in Teams nobody what signs people in who do not have it. */
const ofOthers = /^text\/(.*\/)?en(\.ts|\/)|themes\/(dark|contrast)|^shell\/browser/;

export function weighTabs(dist = path.join(process.cwd(), 'dist/tabs')): Weight {
  const manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const own = Object.entries(manifest).filter(([name, { file }]) => file.endsWith('.js') && !ofOthers.test(name));
  const sizes = new Map(own.map(([, { file }]) => [file, gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length / 1000]));
  const first = new Set<string>();
  const follow = (name: string): void => {
    const { file, imports = [] } = manifest[name]!;
    if (first.has(file)) return;
    first.add(file);
    imports.forEach(follow);
  };
  beforeTheFirstRow.forEach(follow);
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + sizes.get(file)!, 0);
  return { first: sum(first), all: sum(sizes.keys()), files: [...sizes].sort((a, b) => b[1] - a[1]) };
}
