/** What the tests of the package share: the local values, and copies of the source with one thing broken. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { buildPackage, readEnvFile, readSource, type Source } from '../../manifest/pack';
import { PackageRefused, type Reason } from '../../manifest/refusal';

export const localEnv = readEnvFile('manifest/local.env');

type Json = Record<string, any>;

/** A copy of the source in which one JSON file was changed. */
export function withChange(name: string, change: (content: Json) => void): Source {
  const source = readSource();
  const content = JSON.parse(strFromU8(source[name]!)) as Json;
  change(content);
  return { ...source, [name]: strToU8(JSON.stringify(content)) };
}

/** Why a build is refused; fails when it is not. */
export function reasonsOf(source: Source, env = localEnv): readonly Reason[] {
  try {
    buildPackage(env, source);
  } catch (error) {
    if (error instanceof PackageRefused) return error.reasons;
    throw error;
  }
  throw new Error('the package was built');
}

export const unzipJson = (zip: Uint8Array, name: string): Json => JSON.parse(strFromU8(unzipSync(zip)[name]!)) as Json;
