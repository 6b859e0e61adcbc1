/** Who may import what. The table is the architecture; a line that breaks it fails here with the file and the import. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'glob';
import ts from 'typescript';

const root = path.resolve(__dirname, '..');
const sources = globSync('{functions,bot,tabs,manifest,local,test}/**/*.{ts,tsx}', { cwd: root, ignore: ['**/node_modules/**', '**/*.d.ts'] });

/** The folder of the house that a path lies in. */
function areaOf(file: string): string {
  const parts = file.split('/');
  if (file === 'bot/channel.ts') return 'bot/channel';
  if (file.startsWith('bot/cards/')) return 'bot/cards';
  if (parts[0] === 'functions' && parts.length === 2) return `functions/${parts[1]!.replace(/\.ts$/, '')}`;
  return parts[0] === 'functions' ? `functions/${parts[1]}` : parts[0]!;
}

const aliases: Record<string, string> = {
  '#domain': 'functions/domain', '#contract': 'functions/contract', '#work': 'functions/work', '#graph': 'functions/graph',
  '#identity': 'functions/identity', '#functions': 'functions', '#bot': 'bot', '#local': 'local',
};

interface Import { file: string; area: string; target: string; package?: string }

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }): Import => {
    const area = areaOf(file);
    if (fileName.startsWith('.')) return { file, area, target: areaOf(path.posix.join(path.posix.dirname(file), `${fileName}.ts`)) };
    const alias = Object.keys(aliases).find((name) => fileName.startsWith(`${name}/`));
    if (alias) return { file, area, target: areaOf(`${aliases[alias]}/${fileName.slice(alias.length + 1)}.ts`) };
    const name = fileName.startsWith('@') ? fileName.split('/').slice(0, 2).join('/') : fileName.split('/')[0]!;
    return { file, area, target: 'package', package: name };
  });
}

const imports = sources.flatMap(importsOf);

interface Rule { may: string[]; packages: string[] | 'any' }
const anyPackage = 'any' as const;
const rules: Record<string, Rule> = {
  'functions/domain': { may: ['functions/domain'], packages: [] },
  'functions/contract': { may: ['functions/contract', 'functions/domain'], packages: ['zod'] },
  'functions/work': { may: ['functions/work', 'functions/domain', 'functions/contract'], packages: ['node:crypto', 'date-holidays'] },
  'functions/graph': { may: ['functions/graph', 'functions/domain', 'functions/contract', 'functions/work'], packages: ['@microsoft/microsoft-graph-client', 'zod'] },
  'functions/identity': { may: ['functions/identity', 'functions/domain', 'functions/contract', 'functions/work'], packages: ['@azure/msal-node', 'jose', 'zod'] },
  'functions/http': { may: ['functions/http', 'functions/domain', 'functions/contract', 'functions/work', 'bot', 'bot/channel'], packages: ['@azure/functions', 'zod'] },
  'functions/timers': { may: ['functions/timers', 'functions/work'], packages: ['@azure/functions'] },
  'functions/config': { may: [], packages: ['zod'] },
  'functions/clock': { may: ['functions/work'], packages: ['zod'] },
  'functions/app': { may: ['functions/app', 'functions/config', 'functions/clock', 'functions/contract', 'functions/work', 'functions/graph', 'functions/identity', 'functions/http', 'functions/timers', 'bot', 'bot/channel'], packages: [] },
  'bot/cards': { may: ['bot/cards', 'functions/contract', 'functions/domain'], packages: ['zod'] },
  bot: { may: ['bot', 'bot/cards', 'functions/work', 'functions/contract', 'functions/domain'], packages: ['zod', 'leven'] },
  'bot/channel': { may: ['bot', 'bot/cards', 'functions/work', 'functions/contract'], packages: anyPackage },
  tabs: { may: ['tabs', 'functions/contract', 'functions/domain'], packages: anyPackage },
  manifest: { may: ['manifest', 'functions/config', 'functions/contract', 'functions/graph', 'functions/identity', 'functions/work', 'functions/domain'], packages: anyPackage },
  local: { may: ['local', 'functions/contract', 'functions/graph', 'functions/app'], packages: anyPackage },
};

describe('the house keeps its walls', () => {
  test('every source file lies in a folder that the table knows', () => {
    const unknown = [...new Set(sources.map(areaOf))].filter((area) => area !== 'test' && !rules[area]);
    expect(unknown).toEqual([]);
  });

  test.each(Object.entries(rules))('%s imports only what it may', (area, rule) => {
    const broken = imports
      .filter((i) => i.area === area)
      .filter((i) => (i.package ? rule.packages !== 'any' && !rule.packages.includes(i.package) : !rule.may.includes(i.target)))
      .map((i) => `${i.file} → ${i.package ?? i.target}`);
    expect(broken).toEqual([]);
  });

  test('work reaches the outside only through its ports: from graph, only ports are named in graph', () => {
    const broken = sources
      .filter((file) => file.startsWith('functions/graph/') || file.startsWith('functions/identity/'))
      .filter((file) => /from '#work\/(?!ports')/.test(readFileSync(path.join(root, file), 'utf8')));
    expect(broken).toEqual([]);
  });

  test('of graph, local knows the names of lists and columns only', () => {
    const broken = sources
      .filter((file) => file.startsWith('local/'))
      .filter((file) => /from '#graph\/(?!lists')/.test(readFileSync(path.join(root, file), 'utf8')));
    expect(broken).toEqual([]);
  });

  test('nothing but local and the tests imports local', () => {
    expect(imports.filter((i) => i.target === 'local' && i.area !== 'local' && i.area !== 'test').map((i) => i.file)).toEqual([]);
  });

  test.each([
    ['botbuilder', ['bot/channel.ts']],
    ['@microsoft/teams-js', ['tabs/shell/teams.ts']],
    ['@microsoft/microsoft-graph-client', ['functions/graph/client.ts', 'functions/graph/failure.ts', 'functions/graph/provision.ts', 'functions/graph/rows.ts']],
  ])('%s has one door', (name, doors) => {
    const production = imports.filter((i) => i.package?.startsWith(name) && i.area !== 'test' && i.area !== 'local');
    expect([...new Set(production.map((i) => i.file))].filter((file) => !doors.includes(file))).toEqual([]);
  });

  test('the domain has no clock, no randomness, no process and no I/O', () => {
    const forbidden = /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bprocess\.|\bfetch\(|\bcrypto\b|\bsetTimeout\b|\bawait\b/;
    const broken = sources.filter((file) => file.startsWith('functions/domain/')).filter((file) => forbidden.test(readFileSync(path.join(root, file), 'utf8')));
    expect(broken).toEqual([]);
  });

  test('botbuilder is loaded only when a message comes: no static import leads to its door', () => {
    const broken = sources.filter((file) => !file.startsWith('test/')).filter((file) => /^import (?!type\b).*from '(#bot|\.|\.\.)\/channel'/m.test(readFileSync(path.join(root, file), 'utf8')));
    expect(broken).toEqual([]);
  });

  test('the project speaks of itself only', () => {
    const texts = [...sources, 'README.md', 'package.json'].filter((file) => file !== 'test/architecture.test.ts');
    const broken = texts.filter((file) => /\/work\/(main|shared)|\.\.\/shared|\bTODO\b|\bFIXME\b/.test(readFileSync(path.join(root, file), 'utf8')));
    expect(broken).toEqual([]);
  });
});
