/** Modules that hold nothing but data are worked out while the tabs are built: what they are made with does not reach the browser. */
import { normalizePath, runnerImport, type Alias, type Plugin } from 'vite';

/** @param files each exports plain data only */
export function workedOut(files: readonly string[], alias: Alias[]): Plugin {
  const known = files.map(normalizePath);
  return {
    name: 'worked-out',
    enforce: 'pre',
    async load(id) {
      if (!known.includes(normalizePath(id))) return null;
      const { module } = await runnerImport<Record<string, unknown>>(id, { configFile: false, logLevel: 'error', resolve: { alias } });
      return Object.entries(module).map(([name, data]) => `export const ${name} = ${JSON.stringify(data)};`).join('\n');
    },
  };
}
