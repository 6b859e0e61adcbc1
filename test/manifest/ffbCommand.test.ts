/** The command that brings the catalogue up to a version of KL's code list: what it reads, what it refuses, and when it writes. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { concepts, ffbVersion, goalTypes, type Catalogue, type FfbConcept } from '#domain/ffb/index';
import { ffb } from '../../manifest/ffb';

interface Published { code: string; display: string; definition: string; concept?: Published[] }
type Document = Record<string, unknown> & { concept: Published[] };

const system = 'urn:oid:1.2.208.176.2.22';
const below = (parent: string | null): Published[] =>
  concepts.filter((c) => c.parent === parent).map(({ code, term }): Published => {
    const children = below(code);
    return { code, display: term, definition: `What ${term} means.`, ...(children.length > 0 && { concept: children }) };
  });
/** The catalogue as KL publishes it: a tree of concepts within concepts. */
const document = (change: Record<string, unknown> = {}): Document => ({
  resourceType: 'CodeSystem', id: 'FFB', url: system, identifier: [{ system: 'urn:oid', value: system }], version: ffbVersion, name: 'FFB', title: 'FFB',
  status: 'active', experimental: false, caseSensitive: true, hierarchyMeaning: 'is-a', content: 'complete', concept: below(null), ...change,
});
/** The same list as a flat one, where each concept names its parent. */
const flat = () => concepts.map(({ code, term, parent }) => ({ code, display: term, ...(parent && { property: [{ code: 'parent', valueCode: parent }] }) }));
/** A new version in which one concept, wherever it lies, is replaced by others. */
const replaced = (code: string, by: (c: Published) => Published[]): Document => {
  const walk = (list: Published[]): Published[] => list.flatMap((c) => (c.code === code ? by(c) : [{ ...c, ...(c.concept && { concept: walk(c.concept) }) }]));
  return document({ version: '20991231', concept: walk(below(null)) });
};
const find = (term: string): FfbConcept => concepts.find((c) => c.term === term && c.selectable)!;

const folder = mkdtempSync(path.join(tmpdir(), 'ffb-'));
const catalogue = path.join(folder, 'catalogue.json');
const source = path.join(folder, 'CodeSystem-FFB.json');
const original = readFileSync('functions/domain/ffb/catalogue.json', 'utf8');
const stored = (): Catalogue => JSON.parse(readFileSync(catalogue, 'utf8')) as Catalogue;

beforeEach(() => copyFileSync('functions/domain/ffb/catalogue.json', catalogue));
afterAll(() => rmSync(folder, { recursive: true }));

const call = (...args: string[]) => {
  const lines: string[] = [];
  return { code: ffb(args, (line) => lines.push(line), catalogue), lines };
};
const run = (content: unknown, ...options: string[]) => {
  writeFileSync(source, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  return call(source, ...options);
};

describe('a version without changes', () => {
  const same = { code: 0, lines: ['= 20240530, no change'] };
  test.each<[string, () => unknown]>([
    ['as a tree', () => document()],
    ['as a flat list with parents', () => document({ concept: flat() })],
    ['as a flat list back to front', () => document({ concept: flat().reverse() })],
    ['as a tree that names its parents too', () => document({ concept: replaced(goalTypes.develop, (c) => [{ ...c, property: [{ code: 'parent', valueCode: find('Udvikle funktionsevne').parent }] } as Published]).concept })],
    ['without an identifier', () => document({ identifier: undefined })],
    ['with spaces, hard ones too, around a term', () => document({ concept: replaced(goalTypes.develop, (c) => [{ ...c, display: ` ${c.display}\u00a0\u00a0` }]).concept })],
    ['with a byte order mark', () => `\ufeff${JSON.stringify(document())}`],
  ])('is found to be the same: %s', (_, content) => {
    expect(run(content(), '--write')).toEqual(same);
    expect(readFileSync(catalogue, 'utf8')).toBe(original);
  });
});

describe('a version with changes', () => {
  const cooking = find('Lave mad');
  const acute = find('Akut ophold');
  const renamed = () => replaced(cooking.code, (c) => [{ ...c, display: 'Madlavning' }]);
  const dropped = () => replaced(acute.code, () => []);

  test('is shown and not written', () => {
    expect(run(renamed())).toEqual({ code: 0, lines: ['version: 20240530 → 20991231', `~ condition: Madlavning (${cooking.code}) [term: Lave mad → Madlavning]`] });
    expect(readFileSync(catalogue, 'utf8')).toBe(original);
  });

  test('is written on demand, as a change of the lines that it concerns', () => {
    const { code, lines } = run(renamed(), '--write');
    expect([code, lines.at(-1)]).toEqual([0, `written: ${catalogue}`]);
    const [before, after] = [original.split('\n'), readFileSync(catalogue, 'utf8').split('\n')];
    expect(after.filter((line, i) => line !== before[i])).toEqual([
      '  "version": "20991231",', before.find((line) => line.includes(cooking.code))!.replace('Lave mad', 'Madlavning'),
    ]);
    expect(readdirSync(folder).sort()).toEqual(['CodeSystem-FFB.json', 'catalogue.json']);
  });

  test.each([['renamed', renamed], ['dropped', dropped]])('is written once: %s', (_, content) => {
    run(content(), '--write');
    const first = readFileSync(catalogue, 'utf8');
    expect(first).not.toBe(original);
    expect(run(content(), '--write')).toEqual({ code: 0, lines: ['= 20991231, no change'] });
    expect(readFileSync(catalogue, 'utf8')).toBe(first);
  });

  test('warns of a choice that is gone, and keeps it readable when told to write', () => {
    const { code, lines } = run(dropped(), '--write');
    expect(code).toBe(2);
    expect(lines).toContain(`!!! - service: Akut ophold (${acute.code}): cases may use it`);
    expect(stored().concepts).toHaveLength(220);
    expect(stored().concepts.find((c) => c.code === acute.code)).toEqual({ ...acute, selectable: false, retired: '20991231' });
  });

  test('warns of a code that rules name, and writes nothing unasked', () => {
    const { code, lines } = run(replaced(goalTypes.develop, () => []));
    expect([code, lines.at(-1)]).toEqual([2, `!!! - goalType: Udvikle funktionsevne (${goalTypes.develop}): rules are written about this code`]);
    expect(readFileSync(catalogue, 'utf8')).toBe(original);
  });

  test('puts what is new at the end of its group', () => {
    const fresh = '0f0f0f0f-0000-0000-0000-000000000001';
    run(replaced(acute.parent!, (c) => [{ ...c, concept: [{ code: fresh, display: 'Nyt ophold', definition: '' }, ...c.concept!] }]), '--write');
    expect(stored().concepts.filter((c) => c.parent === acute.parent).map((c) => c.term)).toEqual(['Længerevarende ophold', 'Midlertidigt ophold', 'Akut ophold', 'Nyt ophold']);
  });
});

describe('a file is refused', () => {
  const nested = (depth: number): string => '{"code":"0f0f0f0f-0000-0000-0000-000000000001","display":"X","concept":['.repeat(depth) + ']}'.repeat(depth);
  const withConcept = (more: unknown) => document({ concept: [...below(null), more] });
  const fresh = { code: '0f0f0f0f-0000-0000-0000-000000000001', display: 'Ny' };
  const parent = (code: string) => ({ property: [{ code: 'parent', valueCode: code }] });

  test.each<[string, () => unknown, RegExp]>([
    ['not JSON', () => '<CodeSystem/>', /^refused: is not JSON in UTF-8$/],
    ['in Latin-1', () => Buffer.from(JSON.stringify(document()), 'latin1'), /^refused: is not JSON in UTF-8$/],
    ['a list', () => [], /^refused: .*expected object/],
    ['another resource', () => document({ resourceType: 'ValueSet' }), /^refused: resourceType: .*"CodeSystem"/],
    ['another code system', () => document({ url: 'urn:oid:1.2.208.176.2.21' }), /^refused: url: .*"urn:oid:1\.2\.208\.176\.2\.22"/],
    ['a foreign identifier', () => document({ identifier: [{ value: 'urn:oid:1.2' }] }), /^refused: identifier\.0\.value: /],
    ['a version that is no day', () => document({ version: '2.3.0' }), /^refused: version: is not a day as YYYYMMDD$/],
    ['an older version', () => document({ version: '20230517' }), /^refused: version 20230517 is older/],
    ['a draft', () => document({ status: 'draft' }), /^refused: status: /],
    ['a fragment', () => document({ content: 'fragment' }), /^refused: content: .*"complete"/],
    ['a change of meaning', () => document({ modifierExtension: [{}] }), /^refused: modifierExtension: /],
    ['without concepts', () => document({ concept: [] }), /^refused: concept: /],
    ['a concept that is text', () => withConcept('Ny'), /^refused: concept\.6: .*expected object/],
    ['a code that is no UUID', () => withConcept({ ...fresh, code: 'F1' }), /^refused: concept\.6\.code: is not a UUID in small letters$/],
    ['a code in capitals', () => withConcept({ ...fresh, code: fresh.code.toUpperCase() }), /^refused: concept\.6\.code: is not a UUID/],
    ['no term', () => withConcept({ code: fresh.code }), /^refused: concept\.6\.display: /],
    ['an empty term', () => withConcept({ ...fresh, display: ' \u00a0' }), /^refused: concept\.6\.display: /],
    ['a term with control characters', () => withConcept({ ...fresh, display: 'N\u001b[2Jy' }), /^refused: concept\.6\.display: holds invisible characters$/],
    ['a term without end', () => withConcept({ ...fresh, display: 'y'.repeat(201) }), /^refused: concept\.6\.display: /],
    ['a key that is not understood', () => withConcept({ ...fresh, children: [] }), /^refused: concept\.6: .*"children"/],
    ['a property that is not understood', () => withConcept({ ...fresh, property: [{ code: 'inactive', valueBoolean: true }] }), /^refused: concept\.6\.property\.0\.code: .*"parent"/],
    ['two parents', () => withConcept({ ...fresh, property: [...parent(fresh.code).property, ...parent(goalTypes.maintain).property] }), /^refused: concept\.6\.property: /],
    ['a parent that its place contradicts', () => withConcept({ ...fresh, concept: [{ ...fresh, ...parent(goalTypes.develop) }] }), /^refused: concept\.6\.concept\.0: .* names d41c8072/],
    ['an unknown parent', () => withConcept({ ...fresh, ...parent('0f0f0f0f-0000-0000-0000-000000000009') }), /^refused: "Ny" .* is not in the file$/],
    ['a ring', () => withConcept({ ...fresh, ...parent(fresh.code) }), /^refused: "Ny" .* form a ring$/],
    ['a code twice', () => withConcept({ code: goalTypes.develop, display: 'Igen' }), /^refused: "Igen" .* occurs twice$/],
    ['a list of its own', () => withConcept(fresh), /^refused: "Ny" .* in none of the lists/],
    ['more concepts than a list of this kind has', () => document({ concept: Array.from({ length: 2_001 }, () => fresh) }), /^refused: more than 2000 concepts$/],
    ['bottomless', () => JSON.stringify(document({ concept: [0] })).replace('[0]', `[${nested(40_000)}]`), /^refused: more than 2000 concepts$/],
    ['huge', () => Buffer.alloc(4_000_001, ' '), /^refused: 4000001 bytes; 4000000 at most$/],
  ])('%s', (_, content, message) => {
    const { code, lines } = run(content(), '--write');
    expect(code).toBe(1);
    expect(lines[0]).toMatch(message);
    expect(readFileSync(catalogue, 'utf8')).toBe(original);
  });

  test('with every fault on a line of its own', () => {
    expect(run(document({ status: 'draft', version: '1' })).lines).toEqual([expect.stringMatching(/^refused: version: /), expect.stringMatching(/^refused: status: /)]);
  });
});

test.each<[string, string[], RegExp]>([
  ['no file', [], /^refused: usage: /],
  ['two files', [source, source], /^refused: usage: /],
  ['an option that does not exist', [source, '--force'], /^refused: .*--force/],
  ['a file that is not there', [path.join(folder, 'none.json')], /^refused: ENOENT/],
])('is called wrongly: %s', (_, args, message) => {
  const { code, lines } = call(...args);
  expect([code, lines[0]]).toEqual([1, expect.stringMatching(message)]);
});
