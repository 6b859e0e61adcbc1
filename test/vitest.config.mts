/** Only for mutation testing: the domain's suites in one thread with their modules kept, which makes a mutant twelve times cheaper than under jest. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** These replace whole modules through jest. Without them a mutant has less chance to be found, never more. */
const needJest = ['openingGates', 'threadMoves', 'viewsCitizenTable'].map((name) => `test/domain/${name}.test.ts`);

export default defineConfig({
  resolve: { alias: ['domain', 'contract', 'work'].map((folder) => ({ find: new RegExp(`^#${folder}/(.*)$`), replacement: path.resolve('functions', folder, '$1') })) },
  test: { globals: true, include: ['test/domain/**/*.test.ts'], exclude: needJest, pool: 'threads', isolate: false, maxWorkers: 1, fileParallelism: false, testTimeout: 30_000 },
});
