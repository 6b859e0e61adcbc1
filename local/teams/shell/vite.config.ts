/** Builds the Teams-like shell into dist/teams-shell. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { local } from '../../config';

export default defineConfig({
  root: import.meta.dirname,
  base: '/teams/',
  plugins: [react()],
  define: { __IDS__: JSON.stringify({ tenantId: local.tenantId, teamsAppId: local.teamsAppId }) },
  build: {
    outDir: '../../../dist/teams-shell',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
  },
});
