/**
 * Builds the Teams package `dist/sagskompas.zip` from manifest/package.
 * `node dist/manifest/pack.js` takes its values from the environment and from .env; with `--local` from manifest/local.env.
 * To be run from the root of the repository.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { checkAudience, checkDomains, checkIcon, checkScopes, checkTranslation, type Manifest } from './checks';
import { PackageRefused, type Reason } from './refusal';
import { againstLocalizationSchema, againstManifestSchema } from './schema';
import { fill, readValues, type Environment, type Values } from './values';

/** The package's files before filling, by name. */
export type Source = Readonly<Record<string, Uint8Array>>;

export interface TeamsPackage {
  zip: Uint8Array;
  manifest: Manifest;
}

/** Zip times are local time without a zone; a fixed one makes the same bytes anywhere. The format begins in 1980. */
const fixedTime = new Date(1980, 0, 1);

/** Reads the files of manifest/package. */
export function readSource(folder = path.resolve('manifest/package')): Source {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]));
}

/** Values in a file of `NAME=value` lines; none when there is no such file. */
export function readEnvFile(file: string): Environment {
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

/** Fills and parses one JSON file of the package. @throws PackageRefused when it is absent, keeps a placeholder or is no JSON object. */
function readJson(source: Source, name: string, values: Values): Record<string, unknown> {
  const bytes = source[name];
  if (!bytes) throw new PackageRefused([{ code: 'missing-file', text: `${name} is not in the package` }]);
  const { text, reasons } = fill(name, strFromU8(bytes), values);
  if (reasons.length > 0) throw new PackageRefused(reasons);
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content as Record<string, unknown>;
  } catch (error) {
    throw new PackageRefused([{ code: 'broken-json', text: `${name}: ${error instanceof Error ? error.message : String(error)}` }]);
  }
  throw new PackageRefused([{ code: 'broken-json', text: `${name} is not an object` }]);
}

function checkIcons(source: Source, icons: Manifest['icons']): Reason[] {
  return (['color', 'outline'] as const).flatMap((kind) => {
    const bytes = source[icons[kind]];
    return bytes ? checkIcon(kind, icons[kind], bytes) : [{ code: 'missing-file' as const, text: `${icons[kind]} is not in the package` }];
  });
}

/**
 * Builds and checks the package in memory; the same values and files give the same bytes.
 * @throws PackageRefused with named reasons: nothing that Teams would turn down is ever written.
 */
export function buildPackage(env: Environment, source: Source = readSource()): TeamsPackage {
  const values = readValues(env);
  const content = readJson(source, 'manifest.json', values);
  const unfit = againstManifestSchema('manifest.json', content);
  if (unfit.length > 0) throw new PackageRefused(unfit);

  const manifest = content as Manifest;
  const languages = (manifest.localizationInfo?.additionalLanguages ?? []).map(({ file }) => ({ file, texts: readJson(source, file, values) }));
  const reasons = [
    ...checkScopes(manifest),
    ...checkDomains('manifest.json', manifest, values),
    ...checkAudience(manifest, values),
    ...checkIcons(source, manifest.icons),
    ...languages.flatMap(({ file, texts }) => [
      ...againstLocalizationSchema(file, texts),
      ...checkTranslation(manifest, file, texts),
      ...checkDomains(file, texts, values),
    ]),
  ];
  if (reasons.length > 0) throw new PackageRefused(reasons);

  const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);
  const files: Record<string, Uint8Array> = { 'manifest.json': json(manifest) };
  for (const { file, texts } of languages) files[file] = json(texts);
  for (const name of [manifest.icons.color, manifest.icons.outline]) files[name] = source[name] ?? new Uint8Array();
  return { zip: zipSync(files, { level: 9, mtime: fixedTime }), manifest };
}

function main(args: readonly string[]): void {
  const env = args.includes('--local') ? readEnvFile('manifest/local.env') : { ...readEnvFile('.env'), ...process.env };
  try {
    const { zip, manifest } = buildPackage(env);
    mkdirSync('dist', { recursive: true });
    writeFileSync('dist/sagskompas.zip', zip);
    console.log(`dist/sagskompas.zip: ${zip.length} bytes, version ${String(manifest.version)} for ${manifest.validDomains?.join(', ') ?? 'no host'}`);
  } catch (error) {
    if (!(error instanceof PackageRefused)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (require.main === module) main(process.argv.slice(2));
