/** The demo's year, played once for all journeys of the same build and day. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'glob';
import { playDemo } from '#local/demo/play';
import { danishDay } from '#local/workingTime';
import { cursorKey } from '#work/journalPlace';
import { Product, until } from '../product';

const shelf = path.join(process.cwd(), 'test-artefacts/demo');

/** Changes with whatever the played year could depend on. */
function edition(): string {
  const hash = createHash('sha256').update(danishDay(new Date()));
  for (const file of globSync('dist/{functions,bot,local,manifest}/**/*.{js,json}').sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** @returns a folder with the data as they are after the play; people get cards, however many, and no list in their place */
export async function demoData(): Promise<string> {
  const folder = path.join(shelf, edition());
  if (existsSync(folder)) return folder;
  const product = await Product.start();
  try {
    await product.allowManyCards();
    await playDemo({ appUrl: product.appUrl, standinsUrl: product.standinsUrl, log: () => undefined, dataDir: product.dataDir });
    // What a process leaves undone the next one does before anything else.
    await until('everything that follows the demo is done', async () => {
      await product.minute();
      return (await product.rows('Settings')).some((row) => row.SettingsKey === cursorKey);
    });
  } catch (error) {
    await product.stop();
    throw error;
  }
  mkdirSync(shelf, { recursive: true });
  const half = path.join(shelf, `half-${process.pid}`);
  await product.leave(half);
  // Another worker may have been quicker with the same.
  if (existsSync(folder)) rmSync(half, { recursive: true });
  else {
    for (const old of readdirSync(shelf)) if (!old.startsWith('half-')) rmSync(path.join(shelf, old), { recursive: true, force: true });
    renameSync(half, folder);
  }
  return folder;
}
