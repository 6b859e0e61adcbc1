/** Builds the tabs into dist/tabs, served below /tabs/. Contract and domain are taken from their TypeScript sources. */
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const functions = (folder: string) => path.join(import.meta.dirname, '../functions', folder);

export default defineConfig({
  root: import.meta.dirname,
  base: '/tabs/',
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^#contract\//, replacement: `${functions('contract')}/` },
      { find: /^#domain\//, replacement: `${functions('domain')}/` },
    ],
  },
  build: {
    outDir: path.join(import.meta.dirname, '../dist/tabs'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 900,
  },
});
