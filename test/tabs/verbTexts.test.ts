/** Every verb, field and choice of the common form has words in both languages, and no words stand there for nothing. */
import { openApi } from '#contract/openapi';
import { publicVerbs } from '#contract/routes';
import { da } from '../../tabs/text/verbs/da';
import { en } from '../../tabs/text/verbs/en';
import { hiddenKeys, kindOf } from '../../tabs/pages/case/forms/verb/shape';
import type { FieldSchema } from '../../tabs/data/verbSchema';

const described = openApi() as { paths: Record<string, { post?: { requestBody?: { content: { 'application/json': { schema: FieldSchema } } } } }> };
/** Not shown in forms: known from where the form was opened. */
const known = new Set([...hiddenKeys, 'threadId']);

const fields = new Set<string>();
const choices = new Set<string>();
function walk(schema: FieldSchema) {
  for (const [key, part] of Object.entries(schema.properties ?? {})) {
    if (known.has(key)) continue;
    fields.add(key);
    const kind = kindOf(key, part);
    if (kind.is === 'choice' || kind.is === 'choices') for (const option of kind.options) choices.add(`${key}.${option}`);
    if (kind.is === 'group') walk(kind.schema);
    if (kind.is === 'list') walk(kind.item);
  }
}
for (const verb of publicVerbs) walk(described.paths[`/api/cases/{caseNo}/${verb}`]!.post!.requestBody!.content['application/json'].schema);

describe.each([['da', da], ['en', en]] as const)('%s', (_language, words) => {
  test('every verb has a name', () => {
    expect(publicVerbs.filter((verb) => !words.verb[verb])).toEqual([]);
  });
  test('every field has a label', () => {
    expect([...fields].filter((field) => !words.field[field])).toEqual([]);
  });
  test('every choice has words', () => {
    const plain = (choice: string) => choice.slice(choice.indexOf('.') + 1);
    // Paragraph forms such as "§ 5" are the same in every language.
    expect([...choices].filter((choice) => !words.choice[choice] && !words.choice[plain(choice)] && !plain(choice).startsWith('§'))).toEqual([]);
  });
  test('no words are left over', () => {
    const plain = new Set([...choices].map((choice) => choice.slice(choice.indexOf('.') + 1)));
    expect(Object.keys(words.field).filter((field) => !fields.has(field))).toEqual([]);
    expect(Object.keys(words.choice).filter((choice) => !choices.has(choice) && !plain.has(choice))).toEqual([]);
    expect([...Object.keys(words.verb), ...Object.keys(words.about)].filter((verb) => !(publicVerbs as string[]).includes(verb))).toEqual([]);
    expect(Object.keys(words.hint).filter((field) => !fields.has(field))).toEqual([]);
  });
});

test('both languages say as much', () => {
  for (const part of ['verb', 'about', 'field', 'hint', 'choice'] as const) expect(Object.keys(en[part]).sort()).toEqual(Object.keys(da[part]).sort());
});
