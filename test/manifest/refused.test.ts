import { strToU8 } from 'fflate';
import { readSource, type Source } from '../../manifest/pack';
import { encodePng } from '../../manifest/png';
import { localEnv, reasonsOf, withChange } from './build';

const without = (name: string): Source => Object.fromEntries(Object.entries(readSource()).filter(([key]) => key !== name));
const square = (side: number, pixel: number[]): Uint8Array =>
  encodePng({ width: side, height: side, pixels: Uint8Array.from({ length: side * side * 4 }, (_, i) => pixel[i % 4]!) });
const manifest = (change: (content: Record<string, any>) => void): Source => withChange('manifest.json', change);
const english = (change: (content: Record<string, any>) => void): Source => withChange('en.json', change);
/** A white frame that leaves the outermost pixels of the icon empty. */
const padded = (): Uint8Array => {
  const pixels = new Uint8Array(32 * 32 * 4);
  for (let y = 1; y < 31; y++) for (let x = 1; x < 31; x++) pixels.fill(255, (y * 32 + x) * 4, (y * 32 + x) * 4 + 4);
  return encodePng({ width: 32, height: 32, pixels });
};

const broken: [name: string, source: () => Source, code: string, says: RegExp][] = [
  ['an icon is missing', () => without('outline.png'), 'missing-file', /^outline\.png/],
  ['an icon is not named', () => manifest((m) => delete m.icons.color), 'schema', /icons.*'color'/],
  ['an icon is of the wrong size', () => ({ ...readSource(), 'color.png': square(96, [1, 2, 3, 255]) }), 'icon', /192 × 192, not 96 × 96/],
  ['the outline has a colour', () => ({ ...readSource(), 'outline.png': square(32, [255, 0, 0, 255]) }), 'icon', /must be white/],
  ['the outline has no transparent ground', () => ({ ...readSource(), 'outline.png': square(32, [255, 255, 255, 255]) }), 'icon', /no transparent ground/],
  ['the outline has padding', () => ({ ...readSource(), 'outline.png': padded() }), 'icon', /padding/],
  ['an icon is no PNG', () => ({ ...readSource(), 'color.png': strToU8('GIF89a') }), 'icon', /not a PNG/],
  ['an icon is cut off', () => ({ ...readSource(), 'color.png': readSource()['color.png']!.slice(0, 900) }), 'icon', /damaged/],
  ['a scope is unknown', () => manifest((m) => (m.bots[0].scopes = ['personal', 'everyone'])), 'schema', /bots\/0\/scopes\/1/],
  ['a static tab is meant for a team', () => manifest((m) => (m.staticTabs[0].scopes = ['team'])), 'scope', /personal must have the scope personal, not team/],
  ['a placeholder is foreign', () => manifest((m) => (m.developer.mpnId = '${{PARTNER}}')), 'unknown-placeholder', /manifest\.json.*PARTNER/],
  ['a translation has a foreign placeholder', () => english((e) => (e['name.full'] = '${{toString}}')), 'unknown-placeholder', /en\.json.*toString/],
  ['a text is not translated', () => english((e) => delete e['bots[0].commandLists[1].commands[1].title']), 'missing-translation', /en\.json lacks bots\[0\]\.commandLists\[1\]\.commands\[1\]\.title/],
  ['a new tab is not translated', () => manifest((m) => m.staticTabs.push({ ...m.staticTabs[0], entityId: 'help', name: 'Hjælp' })), 'missing-translation', /staticTabs\[1\]\.name/],
  ['a translation has lost its text', () => manifest((m) => m.bots[0].commandLists.pop()), 'surplus-translation', /commandLists\[1\]/],
  ['the translation is missing', () => without('en.json'), 'missing-file', /^en\.json/],
  ['a translation is too long', () => english((e) => (e['description.short'] = 'x'.repeat(81))), 'schema', /en\.json.*80/],
  ['the manifest is of another version', () => manifest((m) => (m.manifestVersion = '1.30')), 'schema', /manifestVersion/],
  ['a tab leads elsewhere', () => manifest((m) => (m.staticTabs[0].contentUrl = 'https://elsewhere.example/tabs')), 'foreign-domain', /contentUrl.*elsewhere\.example/],
  ['another domain is trusted', () => manifest((m) => m.validDomains.push('*.example.com')), 'foreign-domain', /validDomains\[1\]/],
  ['links of another domain are asked about', () => manifest((m) => m.composeExtensions[0].messageHandlers[0].value.domains.push('*.example.com')), 'foreign-domain', /domains\[1\]/],
  ['the file is no JSON', () => ({ ...readSource(), 'manifest.json': strToU8('{') }), 'broken-json', /^manifest\.json/],
];

test.each(broken)('refused when %s', (_name, source, code, says) => {
  const reasons = reasonsOf(source());
  expect([...new Set(reasons.map((reason) => reason.code))]).toEqual([code]);
  expect(reasons[0]?.text).toMatch(says);
});

test('several faults are all named at once', () => {
  const source: Source = { ...english((e) => delete e['staticTabs[0].name']), 'color.png': square(10, [0, 0, 0, 255]) };
  expect(reasonsOf(source).map((reason) => reason.code).sort()).toEqual(['icon', 'missing-translation']);
});

describe('values', () => {
  test('that are missing or empty are all listed', () => {
    const { API_AUDIENCE, PUBLIC_URL } = localEnv;
    const texts = reasonsOf(readSource(), { API_AUDIENCE, PUBLIC_URL, BOT_APP_ID: ' ' }).map(({ code, text }) => `${code} ${text.split(' ')[0]}`);
    expect(texts).toEqual(['missing-value TEAMS_APP_ID', 'missing-value API_CLIENT_ID', 'missing-value BOT_APP_ID']);
  });

  test.each(['http://sagskompas.nordlund.example', 'https://nordlund.example/sagskompas', 'sagskompas', 'ftp://127.0.0.1', 'https://x@nordlund.example'])('PUBLIC_URL may not be %s', (PUBLIC_URL) => {
    expect(reasonsOf(readSource(), { ...localEnv, PUBLIC_URL })).toEqual([{ code: 'address', text: expect.stringContaining(PUBLIC_URL) }]);
  });

  test.each(['api://elsewhere.example/0f3c8d52-1c7e-4b8e-9a94-6f2f4f2f9c01', 'api://127.0.0.1/9d6f1a5e-3c54-4d1b-8f0e-7a2b4c6d8e02', 'https://127.0.0.1:3978/0f3c8d52-1c7e-4b8e-9a94-6f2f4f2f9c01'])('API_AUDIENCE may not be %s', (API_AUDIENCE) => {
    expect(reasonsOf(readSource(), { ...localEnv, API_AUDIENCE }).map(({ code }) => code)).toEqual(['audience']);
  });

  test('an id must be a GUID', () => {
    const reasons = reasonsOf(readSource(), { ...localEnv, BOT_APP_ID: 'sagskompas-bot' });
    expect(reasons).toEqual(['/bots/0/botId', '/composeExtensions/0/botId'].map((where) => ({ code: 'schema', text: expect.stringContaining(where) })));
  });
});
