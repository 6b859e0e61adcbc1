/** The published schemas of the Teams manifest and of its translations. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Reason } from './refusal';

/** The version of the manifest that this package is written in; the schema refuses any other. */
export const manifestVersion = '1.19';

interface LocalizationSchema {
  properties: Record<string, unknown>;
  patternProperties: Record<string, unknown>;
}

/** Read by path because requiring @microsoft/app-manifest fails: it forgot one of its own dependencies. */
function published(file: string): object {
  const folder = path.resolve('node_modules/@microsoft/app-manifest/build/json-schemas/teams', `v${manifestVersion}`);
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as object;
}

function validator(file: string): (name: string, content: unknown) => Reason[] {
  let compiled: ValidateFunction | undefined;
  return (name, content) => {
    if (!compiled) {
      // Not unicodeRegExp: the published patterns escape too little for it.
      const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
      addFormats(ajv);
      compiled = ajv.compile(published(file));
    }
    if (compiled(content)) return [];
    return (compiled.errors ?? []).map(({ instancePath, message, params }) => ({
      code: 'schema' as const,
      text: `${name}${instancePath} ${message ?? 'is not allowed'} ${JSON.stringify(params)}`,
    }));
  };
}

/** What the published schema says against a manifest; empty when valid. */
export const againstManifestSchema = validator('MicrosoftTeams.schema.json');

/** What the published schema says against a file of translations; empty when valid. */
export const againstLocalizationSchema = validator('MicrosoftTeams.Localization.schema.json');

let rule: ((key: string) => boolean) | undefined;

/** Tells whether a path into the manifest, such as `staticTabs[0].name`, is a text that can be translated. */
export function isLocalizable(key: string): boolean {
  if (!rule) {
    const { properties, patternProperties } = published('MicrosoftTeams.Localization.schema.json') as LocalizationSchema;
    const patterns = Object.keys(patternProperties).map((pattern) => new RegExp(pattern));
    rule = (k) => k !== '$schema' && (Object.hasOwn(properties, k) || patterns.some((pattern) => pattern.test(k)));
  }
  return rule(key);
}
