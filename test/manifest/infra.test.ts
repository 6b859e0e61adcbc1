/** The infrastructure cannot be run here; what can be held is that its parts name the same things as the rest of the product. */
import { readFileSync } from 'node:fs';
import { readEnvFile } from '../../manifest/pack';

const read = (file: string): string => readFileSync(`manifest/${file}`, 'utf8');
const bicep = read('infra/main.bicep');
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1]!).sort();

test('the function app gets every variable of .env.example that is meant for it, and not the deployer\'s secret', () => {
  const elsewhere = ['DEPLOY_CLIENT_ID', 'DEPLOY_CLIENT_SECRET'];
  const wanted = Object.keys(readEnvFile('.env.example')).filter((name) => !elsewhere.includes(name));
  expect(found(bicep, /\{ name: '([A-Z_]+)', value:/g)).toEqual(wanted.sort());
});

test('the parameter file fills every parameter that has no default, and no other', () => {
  const { parameters } = JSON.parse(read('infra/main.parameters.json')) as { parameters: Record<string, unknown> };
  expect(Object.keys(parameters).sort()).toEqual(found(bicep, /^param (\w+) \w+$/gm));
});

test('every placeholder has a source: the environment file, its secret neighbour or the template\'s outputs', () => {
  const known = [...Object.keys(readEnvFile('manifest/env/.env.production')), 'SECRET_RUNTIME_CLIENT_SECRET', ...found(bicep, /^output (\w+)/gm)];
  const files = ['m365agents.yml', 'infra/main.parameters.json', 'package/manifest.json', 'package/en.json'];
  const used = files.flatMap((file) => found(read(file), /\$\{\{(\w+)\}\}/g));
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((name) => !known.includes(name))).toEqual([]);
});

test('the bot\'s messages and everything under the function host\'s prefix go to the function app', () => {
  const { extensions } = JSON.parse(readFileSync('host.json', 'utf8')) as { extensions: { http: { routePrefix: string } } };
  const prefix = `/${extensions.http.routePrefix}/`;
  expect(bicep).toContain(`endpoint: '\${publicUrl}${prefix}messages'`);
  expect(read('infra/front.bicep')).toContain(`patterns: ['${prefix}*']`);
});
