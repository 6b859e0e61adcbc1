/** What the access table forbids is in no answer: every free text of a case holds a mark, and each viewer's answer holds exactly the marks that the table gives. */
import { accessTo, caseObjects, relationTo } from '#domain/access';
import { caseView } from '#domain/views/caseView';
import { allMarks, day, marksIn, partsOf, people, secretCost, whole, type Whose } from './viewLives';

const today = day(240);
const view = (who: keyof typeof people, reasonGiven = false, on = today) => caseView(whole, people[who], on, { reasonGiven });

/** What the table gives, read from the table alone. */
const given = (who: keyof typeof people, reasonGiven: boolean, own: readonly Whose[] = []) => {
  const relation = relationTo(whole, people[who], today);
  return allMarks.filter((m) => {
    const { object, whose } = partsOf(m);
    const access = accessTo(object, relation, reasonGiven);
    return access === 'read' || access === 'write' || (access === 'own' && own.includes(whose));
  });
};

test('the case holds words of every object that has any', () => {
  const wordless = ['line', 'phase', 'people', 'need', 'followUp', 'matters', 'healthAreas', 'history', 'accessLog'];
  expect(caseObjects.filter((object) => !allMarks.some((m) => partsOf(m).object === object)).sort()).toEqual(wordless.sort());
});

test.each(['owner', 'cover'] as const)('the %s reads every word there is', (who) => {
  const on = who === 'cover' ? day(150) : today;
  expect(marksIn(caseView(whole, people[who], on))).toEqual(allMarks);
});

test.each([
  ['teamLead', false], ['teamLead', true], ['negotiator', false], ['negotiator', true], ['colleague', true],
] as const)('the %s (reason stated: %s) reads exactly what the table gives', (who, reasonGiven) => {
  expect(marksIn(view(who, reasonGiven))).toEqual(given(who, reasonGiven));
});

test('the provider reads what belongs to the own running order and what the own unit has written', () => {
  expect(marksIn(view('provider'))).toEqual(given('provider', false, ['own', 'past']));
});

test('a stated reason opens nothing more for a provider or a negotiator', () => {
  for (const who of ['provider', 'negotiator'] as const) expect(view(who, true)).toEqual({ ...view(who), withReason: [] });
});

test.each(['head', 'stranger', 'system', 'colleague', 'pastProvider'] as const)('the %s has no view', (who) => {
  expect(view(who)).toBeNull();
});

test('what help costs is told to no provider but the own price, and to no reader', () => {
  for (const who of ['owner', 'teamLead', 'negotiator'] as const) expect(JSON.stringify(view(who))).toContain(String(secretCost));
  expect(JSON.stringify(view('provider'))).not.toContain(String(secretCost));
  expect(view('provider')!.orders.map((o) => o.price?.costPerYear)).toEqual([100_000, undefined]);
  expect(JSON.stringify(view('colleague', true))).not.toMatch(new RegExp(`${secretCost}|costPerYear":1`));
});
