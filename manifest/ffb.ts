/**
 * `npm run ffb -- path/to/CodeSystem-FFB.json [--write]`: compares a FHIR R4 CodeSystem from KL with the catalogue of the product and
 * prints what differs. Only with --write is the catalogue's file written. Exit code 0: nothing to worry about; 1: the file was refused;
 * 2: something in it needs a person.
 */
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { compare, concern, describe } from '#domain/ffb/compare';
import { formatCatalogue } from '#domain/ffb/format';
import type { Catalogue } from '#domain/ffb/index';
import { revise, type Published, type PublishedConcept } from '#domain/ffb/revise';

/** The published file is about 0.1 MB with 220 concepts. */
const mostBytes = 4_000_000;
const mostConcepts = 2_000;

const code = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'is not a UUID in small letters');
/** Older versions end terms with hard spaces; nothing invisible may stay inside. */
const term = z.string().trim().min(1).max(200).regex(/^\P{C}*$/u, 'holds invisible characters');

/** What lies inside a concept and is not named here could be a hierarchy or a status; it is refused rather than lost. */
const concept = z.strictObject({
  id: z.string().optional(),
  code,
  display: term,
  definition: z.string().optional(),
  designation: z.array(z.unknown()).optional(),
  property: z.array(z.strictObject({ id: z.string().optional(), code: z.literal('parent'), valueCode: code })).max(1).optional(),
  concept: z.array(z.unknown()).optional(),
});

const codeSystem = (system: string) => z.object({
  resourceType: z.literal('CodeSystem'),
  url: z.literal(system),
  identifier: z.array(z.object({ value: z.literal(system) })).optional(),
  version: z.string().regex(/^\d{8}$/, 'is not a day as YYYYMMDD'),
  status: z.literal('active'),
  // A fragment would look like the removal of everything that it leaves out.
  content: z.literal('complete'),
  modifierExtension: z.never().optional(),
  concept: z.array(z.unknown()).min(1),
});

/** Thrown with one line per fault. */
class Refused extends Error {}

/** Also what Node says, with a code, of files and options; anything else is a mistake of the program and stays one. */
const isRefusal = (error: unknown): error is Error => error instanceof Refused || (typeof error === 'object' && error !== null && 'code' in error);

function check<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Refused(parsed.error.issues.map((issue) => `${[where, ...issue.path].filter((part) => part !== '').join('.')}: ${issue.message}`).join('\n'));
}

/** The concepts in the order of the file, parents before their children; walked without recursion, since the file decides how deep it is. */
function flatten(top: readonly unknown[]): PublishedConcept[] {
  const flat: PublishedConcept[] = [];
  const waiting = top.map((value, i) => ({ value, above: null as string | null, where: `concept.${i}` })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, above, where } = next;
    const { code: own, display, property, concept: below = [] } = check(concept, value, where);
    const named = property?.[0]?.valueCode ?? null;
    if (named && above && named !== above) throw new Refused(`${where}: ${own} lies inside ${above} but names ${named} as its parent`);
    if (flat.push({ code: own, term: display, parent: above ?? named }) > mostConcepts) throw new Refused(`more than ${mostConcepts} concepts`);
    waiting.push(...below.map((child, i) => ({ value: child, above: own, where: `${where}.concept.${i}` })).reverse());
  }
  return flat;
}

/** A published file, checked. Throws Refused. */
function readPublished(file: string, system: string): Published {
  const bytes = statSync(file).size;
  if (bytes > mostBytes) throw new Refused(`${bytes} bytes; ${mostBytes} at most`);
  let json: unknown;
  try {
    // Strict decoding: a file in Latin-1 has been published once, and would put replacement marks into the terms.
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)));
  } catch {
    throw new Refused('is not JSON in UTF-8');
  }
  const { version, concept: top } = check(codeSystem(system), json, '');
  return { version, concepts: flatten(top) };
}

/**
 * The command without its process: returns the exit code.
 * @param say gets one line at a time
 */
export function ffb(args: string[], say: (line: string) => void, catalogueFile = path.resolve('functions/domain/ffb/catalogue.json')): 0 | 1 | 2 {
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { write: { type: 'boolean', default: false } } });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new Refused('usage: npm run ffb -- path/to/CodeSystem-FFB.json [--write]');
    const text = readFileSync(catalogueFile, 'utf8');
    const current = JSON.parse(text) as Catalogue;
    const revision = revise(current, readPublished(file, current.system));
    if (!revision.ok) throw new Refused(revision.faults.join('\n'));

    const changes = compare(current, revision.catalogue);
    for (const change of changes) say(describe(change));
    if (changes.length === 0) say(`= ${current.version}, no change`);
    const concerns = changes.flatMap((change) => {
      const why = concern(change);
      return why ? [`!!! ${describe(change)}: ${why}`] : [];
    });
    for (const line of concerns) say(line);

    const next = formatCatalogue(revision.catalogue);
    if (values.write && next !== text) {
      writeFileSync(`${catalogueFile}.new`, next);
      renameSync(`${catalogueFile}.new`, catalogueFile);
      say(`written: ${catalogueFile}`);
    }
    return concerns.length > 0 ? 2 : 0;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    for (const line of error.message.split('\n')) say(`refused: ${line}`);
    return 1;
  }
}

if (require.main === module) process.exitCode = ffb(process.argv.slice(2), (line) => console.log(line));
