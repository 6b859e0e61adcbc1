/** What must hold for a filled package beyond the published schema. Each check answers with reasons; none means good. */
import { decodePng } from './png';
import type { Reason } from './refusal';
import { isLocalizable } from './schema';
import type { Values } from './values';

/** The parts of a valid manifest that are looked at here. */
export interface Manifest {
  icons: { color: string; outline: string };
  localizationInfo?: { defaultLanguageTag: string; additionalLanguages?: { languageTag: string; file: string }[] };
  staticTabs?: { entityId: string; contentUrl?: string; scopes: string[] }[];
  configurableTabs?: { configurationUrl: string; scopes: string[]; context?: string[] }[];
  bots?: { botId: string; scopes: string[]; commandLists?: { scopes: string[]; commands: { title: string; description: string }[] }[] }[];
  validDomains?: string[];
  webApplicationInfo?: { id: string; resource?: string };
  [other: string]: unknown;
}

/** All texts of a JSON value with their paths, written as the translations write them: `bots[0].commandLists[1].scopes[0]`. */
function* texts(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* texts(item, `${path}[${i}]`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* texts(item, path ? `${path}.${key}` : key);
}

/** A language file must translate exactly the texts that the manifest has in its default language. */
export function checkTranslation(manifest: Manifest, file: string, translation: Record<string, unknown>): Reason[] {
  const wanted = new Set([...texts(manifest)].map(([path]) => path).filter(isLocalizable));
  const given = new Set(Object.keys(translation).filter((key) => key !== '$schema'));
  return [
    ...[...wanted].filter((key) => !given.has(key)).map((key): Reason => ({ code: 'missing-translation', text: `${file} lacks ${key}` })),
    ...[...given].filter((key) => !wanted.has(key)).map((key): Reason => ({ code: 'surplus-translation', text: `${file} has ${key}, which the manifest has not` })),
  ];
}

/** Static tabs are for persons: the schema lets them into a team, Teams does not. */
export function checkScopes(manifest: Manifest): Reason[] {
  return (manifest.staticTabs ?? [])
    .filter((tab) => tab.scopes.join() !== 'personal')
    .map((tab) => ({ code: 'scope', text: `the static tab ${tab.entityId} must have the scope personal, not ${tab.scopes.join(', ')}` }));
}

/** Hosts that Teams trusts, and hosts whose links it asks the bot about. */
const domainLists = /^(validDomains|composeExtensions\[\d+\]\.messageHandlers\[\d+\]\.value\.domains)\[/;

/** Every address in the package leads to the own host, and no other domain is trusted. */
export function checkDomains(file: string, content: Record<string, unknown>, values: Values): Reason[] {
  const foreign = (where: string, host: string): Reason => ({ code: 'foreign-domain', text: `${file} ${where}: ${host} is not ${values.PUBLIC_HOST}` });
  const reasons: Reason[] = [];
  for (const [path, text] of texts({ ...content, $schema: undefined })) {
    if (domainLists.test(path) && text !== values.PUBLIC_HOST) reasons.push(foreign(path, text));
    for (const [, host = ''] of text.matchAll(/https?:\/\/([^\s/?#"]+)/gi)) {
      const bare = host.replace(/[.,;)]+$/, '');
      if (bare !== values.PUBLIC_HOST) reasons.push(foreign(path, bare));
    }
  }
  return reasons;
}

/** Single sign-on needs an audience of the form api://own host/client id (a leading `botid-` is allowed), for the very client that is named. */
export function checkAudience(manifest: Manifest, values: Values): Reason[] {
  const { id, resource = '' } = manifest.webApplicationInfo ?? { id: '' };
  const hosts = [values.PUBLIC_HOST, new URL(values.PUBLIC_URL).hostname];
  const good = hosts.some((host) => resource === `api://${host}/${id}` || resource === `api://${host}/botid-${id}`);
  return good ? [] : [{ code: 'audience', text: `webApplicationInfo.resource must be api://${values.PUBLIC_HOST}/${id}, not ${resource || 'nothing'}` }];
}

const sides = { color: 192, outline: 32 } as const;

/** An icon has its exact size; the outline is white on nothing and reaches all four edges. */
export function checkIcon(kind: keyof typeof sides, name: string, bytes: Uint8Array): Reason[] {
  const bad = (text: string): Reason[] => [{ code: 'icon', text: `${name} ${text}` }];
  let picture;
  try {
    picture = decodePng(bytes);
  } catch (error) {
    return bad(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { width, height, pixels } = picture;
  const side = sides[kind];
  if (width !== side || height !== side) return bad(`must be ${side} × ${side}, not ${width} × ${height}`);
  if (kind === 'color') return [];
  const edges = { top: false, bottom: false, left: false, right: false };
  let clear = 0;
  for (let i = 0; i < width * height; i++) {
    const [red, green, blue, alpha] = pixels.subarray(i * 4, i * 4 + 4);
    if (alpha === 0) {
      clear++;
      continue;
    }
    if (red !== 255 || green !== 255 || blue !== 255) return bad('must be white on a transparent ground, nothing else');
    const [x, y] = [i % width, Math.floor(i / width)];
    edges.top ||= y === 0;
    edges.bottom ||= y === height - 1;
    edges.left ||= x === 0;
    edges.right ||= x === width - 1;
  }
  if (clear === 0) return bad('has no transparent ground');
  return Object.values(edges).every(Boolean) ? [] : bad('has padding: it must reach all four edges');
}
