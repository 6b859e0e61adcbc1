/** Builds the tabs into dist/tabs, served below /tabs/. Contract and domain are taken from their TypeScript sources. */
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { z } from 'zod';
import { inlineTokens } from './build/inlineTokens';
import { workedOut } from './build/workedOut';

const here = (...parts: string[]) => path.join(import.meta.dirname, ...parts);
const alias = [
  { find: /^#contract\//, replacement: `${here('../functions/contract')}/` },
  { find: /^#domain\//, replacement: `${here('../functions/domain')}/` },
];
const data = ['answers/common', 'answers/case', 'answers/figures', 'answers/administration', 'answers/words', 'answers/ownViews', 'shell/themes/light', 'shell/themes/dark', 'shell/themes/contrast'].map((name) => here(`${name}.ts`));

/** Preact draws what is written for React, in a fifth of its size. */
const preact = [
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react\/jsx-dev-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^scheduler$/, replacement: 'preact/compat/scheduler' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react$/, replacement: 'preact/compat' },
];

export default defineConfig({
  root: here(),
  base: '/tabs/',
  plugins: [workedOut(data, alias), inlineTokens(), react()],
  resolve: { alias: [...alias, ...preact, { find: /^.*\/debug@[^/]*\/node_modules\/debug\/src\/browser\.js$/, replacement: here('build/silent.ts') }] },
  build: {
    outDir: here('../dist/tabs'),
    emptyOutDir: true,
    // Read by the test of how much is loaded.
    manifest: true,
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    // A schema that nobody asks is dropped, and its library with it. Not all that is called `z`: so is much in minified packages.
    rolldownOptions: { treeshake: { manualPureFunctions: Object.keys(z).map((name) => `z.${name}`) } },
  },
});
