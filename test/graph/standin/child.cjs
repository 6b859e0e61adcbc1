/** Runs the stand-in as a process of its own, straight from its sources: `node child.cjs <store file>`; prints its port. */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');

require.extensions['.ts'] = (module, file) => {
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  module._compile(ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: options }).outputText, file);
};

const local = path.resolve(__dirname, '../../../local');
const { serve } = require('@hono/node-server');
const { Hono } = require('hono');
const { openClock } = require(path.join(local, 'clock.ts'));
const { createFaults } = require(path.join(local, 'faults.ts'));
const { createSite, findSite, graphApp } = require(path.join(local, 'graph/app.ts'));
const { createMeter } = require(path.join(local, 'meter.ts'));
const { openStore } = require(path.join(local, 'store.ts'));

const store = openStore(process.argv[2]);
const world = { store, clock: openClock(store), meter: createMeter(), faults: createFaults({}), verifyToken: async (appId) => ({ appId }) };
const root = new Hono().route('/v1.0', graphApp(world));
if (!findSite(store, 'sites/x')) createSite(world, 'sites/x', [{ clientId: 'deploy', role: 'fullcontrol' }]);
const server = serve({ fetch: root.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.stdout.write(`${port}\n`));
process.on('disconnect', () => server.close());
