/** The code list as it lies in the product, and what becomes of it when KL publishes a new version. Counts are those of KL's own list. */
import { readFileSync } from 'node:fs';
import { compare, concern, describe as describeChange } from '#domain/ffb/compare';
import { formatCatalogue } from '#domain/ffb/format';
import {
  activityCategory, carriesLevel, concept, concepts, ffbVersion, followUpResults, goalTypes, groupTerm, isActivitySubtheme, isSelectable, selectable,
  type Catalogue, type FfbConcept, type FfbKind,
} from '#domain/ffb/index';
import { revise, type Published, type PublishedConcept } from '#domain/ffb/revise';
import { byCode, lineage } from '#domain/ffb/tree';

const file = 'functions/domain/ffb/catalogue.json';
const current: Catalogue = { system: 'urn:oid:1.2.208.176.2.22', version: ffbVersion, concepts };
const all = byCode(concepts);
const find = (term: string, kind: FfbKind): FfbConcept => {
  const found = concepts.filter((c) => c.term === term && c.kind === kind);
  if (found.length !== 1) throw new Error(`${found.length} concepts called ${term}`);
  return found[0]!;
};
const childrenOf = (code: string): FfbConcept[] => concepts.filter((c) => c.parent === code);

describe('the list in the product', () => {
  test('holds 220 concepts in six trees, one of which is the social intervention itself', () => {
    expect(ffbVersion).toBe('20240530');
    expect(concepts).toHaveLength(220);
    expect(concepts.filter((c) => c.kind === 'root').map((c) => c.term)).toEqual(['Social indsats']);
    expect(concepts.filter((c) => c.parent === null).map((c) => c.kind).sort()).toEqual(['condition', 'followUpResult', 'functionalLevel', 'goalType', 'root', 'supportNeed']);
  });

  test.each<[FfbKind, number, number]>([
    ['service', 44, 32], ['providerType', 13, 8], ['targetGroup', 58, 45], ['condition', 82, 67],
    ['functionalLevel', 7, 6], ['supportNeed', 7, 6], ['goalType', 4, 3], ['followUpResult', 4, 3], ['root', 1, 0],
  ])('%s: %i concepts, %i of them selectable', (kind, members, choices) => {
    expect(concepts.filter((c) => c.kind === kind)).toHaveLength(members);
    expect(selectable(kind)).toHaveLength(choices);
  });

  test('has 67 subthemes in 11 themes in 3 categories', () => {
    const categories = childrenOf(find('FFB tilstande', 'condition').code);
    const shape = categories.map((category) => {
      const themes = childrenOf(category.code);
      return [category.term, themes.length, themes.flatMap((theme) => childrenOf(theme.code)).filter((c) => c.selectable).length];
    });
    expect(shape.sort()).toEqual([['Aktivitet og deltagelse', 6, 31], ['Funktioner og forhold', 4, 33], ['Omgivelsesfaktorer', 1, 3]]);
  });

  test.each<[FfbKind]>([['functionalLevel'], ['supportNeed']])('numbers %s from 0 to 4, and leaves the one not assessed without a number', (kind) => {
    expect(selectable(kind).flatMap((c) => c.level ?? []).sort()).toEqual([0, 1, 2, 3, 4]);
    expect(selectable(kind).filter((c) => c.level === undefined).map((c) => c.term)).toEqual(['Ikke vurderet']);
  });

  test('ranks levels by their words, where a higher number is worse', () => {
    const words = (kind: FfbKind) => selectable(kind).filter((c) => c.level !== undefined).sort((a, b) => a.level! - b.level!).map((c) => c.term.split(' ')[0]);
    expect(words('functionalLevel')).toEqual(['Ingen', 'Let', 'Moderat', 'Svært', 'Fuldstændig']);
    expect(words('supportNeed')).toEqual(['Intet', 'Let', 'Moderat', 'Højt', 'Fuldstændigt']);
  });

  test('has two different codes for not assessed, each in its own list only', () => {
    const [ability, need] = [find('Ikke vurderet', 'functionalLevel').code, find('Ikke vurderet', 'supportNeed').code];
    expect(ability).toBe('1c327095-107f-4b96-88d0-ec562cb980be');
    expect(need).toBe('2254dac8-8aa3-4334-8502-9720194f49ad');
    expect([isSelectable(ability, 'supportNeed'), isSelectable(need, 'functionalLevel')]).toEqual([false, false]);
  });

  test('gives numbers nowhere but on the two scales', () => {
    expect(new Set(concepts.filter((c) => c.level !== undefined).map((c) => c.kind))).toEqual(new Set(['functionalLevel', 'supportNeed']));
  });

  test('has unique UUIDs for codes', () => {
    expect(all.size).toBe(220);
    expect(concepts.filter((c) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(c.code))).toEqual([]);
  });

  test('is a forest: every parent is there, stands before its members, and leads to a top', () => {
    const place = new Map(concepts.map((c, i) => [c.code, i]));
    expect(concepts.filter((c, i) => c.parent !== null && !((place.get(c.parent) ?? Infinity) < i))).toEqual([]);
    expect(concepts.filter((c) => lineage(all, c.code).at(-1)?.parent !== null)).toEqual([]);
  });

  test('offers leaves only, and every leaf', () => {
    const groups = new Set(concepts.map((c) => c.parent));
    expect(concepts.filter((c) => c.selectable === groups.has(c.code))).toEqual([]);
    for (const group of concepts.filter((c) => groups.has(c.code))) expect(isSelectable(group.code, group.kind)).toBe(false);
  });

  test('has exactly 31 subthemes that carry a level, all under Aktivitet og deltagelse', () => {
    const carrying = concepts.filter((c) => isActivitySubtheme(c.code));
    expect(carrying).toHaveLength(31);
    expect(new Set(carrying.map((c) => lineage(all, c.code).at(-2)?.term))).toEqual(new Set(['Aktivitet og deltagelse']));
    expect([isActivitySubtheme('unknown'), isActivitySubtheme(find('Egenomsorg', 'condition').code)]).toEqual([false, false]);
  });

  test('never takes a subtheme for a target group, even where both have the same name', () => {
    expect(selectable('condition').filter((c) => isSelectable(c.code, 'targetGroup'))).toEqual([]);
    const twins = selectable('condition').flatMap((c) => concepts.filter((t) => t.kind === 'targetGroup' && t.term === c.term));
    expect(twins.map((t) => t.term).sort()).toEqual(['Kriminalitet', 'Prostitution']);
  });

  test('knows nothing of a code that is not in it', () => {
    expect([concept('unknown'), isSelectable('unknown', 'service'), groupTerm('unknown')]).toEqual([undefined, false, '']);
  });

  test.each([
    [goalTypes.develop, 'goalType', 'Udvikle funktionsevne'], [goalTypes.maintain, 'goalType', 'Fastholde funktionsevne'],
    [goalTypes.limitLoss, 'goalType', 'Begrænse tab af funktionsevne'],
    [followUpResults.continue, 'followUpResult', 'Træf afgørelse om fortsættelse af indsats'],
    [followUpResults.endAndRefer, 'followUpResult', 'Træf afgørelse om afslutning af indsats og visiter til ny'],
    [followUpResults.end, 'followUpResult', 'Træf afgørelse om afslutning af indsats'],
  ] as const)('%s is %s "%s"', (code, kind, term) => {
    expect(concept(code)).toMatchObject({ kind, term, selectable: true });
  });

  test('names the category whose subthemes carry levels, and no choice twice', () => {
    expect(concept(activityCategory)).toMatchObject({ kind: 'condition', term: 'Aktivitet og deltagelse', selectable: false });
    expect(new Set(Object.values(goalTypes))).toEqual(new Set(selectable('goalType').map((c) => c.code)));
    expect(new Set(Object.values(followUpResults))).toEqual(new Set(selectable('followUpResult').map((c) => c.code)));
  });

  test('gives each service the name of its outer group, which says less than the service', () => {
    const outer = childrenOf(find('Ydelse', 'service').code);
    for (const { code, term } of selectable('service')) {
      expect(outer.filter((group) => !group.selectable).map((group) => group.term)).toContain(groupTerm(code));
      expect(groupTerm(code)).not.toBe(term);
    }
    expect(groupTerm(find('Støtte til seksualitet', 'service').code)).toBe('Socialpædagogisk støtte');
  });

  test('gives a concept that lies in no group its own name', () => {
    expect(groupTerm(goalTypes.develop)).toBe('Udvikle funktionsevne');
  });
});

const published = (edit: (list: PublishedConcept[]) => PublishedConcept[] = (list) => list, version = '20991231'): Published => ({
  version, concepts: edit(concepts.map(({ code, term, parent }) => ({ code, term, parent }))),
});
const revised = (edit?: (list: PublishedConcept[]) => PublishedConcept[], from = current, version?: string): Catalogue => {
  const revision = revise(from, published(edit, version));
  if (!revision.ok) throw new Error(revision.faults.join('\n'));
  return revision.catalogue;
};
const faults = (edit: (list: PublishedConcept[]) => PublishedConcept[], version?: string): string[] => {
  const revision = revise(current, published(edit, version));
  return revision.ok ? [] : revision.faults;
};
const changed = (code: string, change: Partial<PublishedConcept>) => (list: PublishedConcept[]): PublishedConcept[] =>
  list.map((c) => (c.code === code ? { ...c, ...change } : c));
const without = (...codes: string[]) => (list: PublishedConcept[]): PublishedConcept[] => list.filter((c) => !codes.includes(c.code));
const plus = (...more: PublishedConcept[]) => (list: PublishedConcept[]): PublishedConcept[] => [...more, ...list];
const newCode = (n: number): string => `00000000-0000-0000-0000-${String(n).padStart(12, '0')}`;
/** All that differs apart from the version: the lines, and the reasons to look. */
const outcome = (next: Catalogue, from = current) => {
  const changes = compare(from, next).filter((change) => change.what !== 'version');
  return { lines: changes.map(describeChange), reasons: changes.flatMap((change) => concern(change) ?? []) };
};

const cooking = find('Lave mad', 'condition');
const stay = find('Ophold', 'service');
const acute = find('Akut ophold', 'service');
const named = 'rules are written about this code';
const recorded = 'what cases have recorded with it may no longer fit';

describe('a new version', () => {
  test('that changes nothing leaves the file byte for byte as it is', () => {
    expect(formatCatalogue(revised(undefined, current, ffbVersion))).toBe(readFileSync(file, 'utf8'));
    expect(compare(current, revised(undefined, current, ffbVersion))).toEqual([]);
  });

  test('keeps the order of the catalogue, in whatever order it is published', () => {
    expect(revised((list) => list.toReversed(), current, ffbVersion)).toEqual(current);
  });

  test('is announced by its day, which worries nobody', () => {
    const changes = compare(current, revised());
    expect(changes.map(describeChange)).toEqual(['version: 20240530 → 20991231']);
    expect(changes.map(concern)).toEqual([undefined]);
  });

  test('adds a concept at the end of its group, with the kind of its list', () => {
    const next = revised(plus({ code: newCode(2), term: 'Dyb', parent: newCode(1) }, { code: newCode(1), term: 'Ny gruppe', parent: stay.code }));
    const at = next.concepts.findIndex((c) => c.code === acute.code);
    expect(next.concepts.slice(at + 1, at + 3)).toEqual([
      { code: newCode(1), term: 'Ny gruppe', parent: stay.code, kind: 'service', selectable: false },
      { code: newCode(2), term: 'Dyb', parent: newCode(1), kind: 'service', selectable: true },
    ]);
    expect(outcome(next)).toEqual({ lines: [`+ service: Ny gruppe (${newCode(1)})`, `+ service: Dyb (${newCode(2)})`], reasons: [] });
  });

  test.each<[FfbKind]>([['goalType'], ['followUpResult'], ['functionalLevel'], ['supportNeed']])('with another member of %s needs a person', (kind) => {
    const top = concepts.find((c) => c.kind === kind)!;
    expect(outcome(revised(plus({ code: newCode(1), term: 'Ny', parent: top.code }))).reasons).toEqual(['the product has no rule or number for it']);
  });

  test('renames a concept', () => {
    expect(outcome(revised(changed(cooking.code, { term: 'Madlavning' })))).toEqual({
      lines: [`~ condition: Madlavning (${cooking.code}) [term: Lave mad → Madlavning]`], reasons: [],
    });
  });

  test('that renames a group says so of the group alone', () => {
    expect(outcome(revised(changed(stay.code, { term: 'Bolig' }))).lines).toEqual([`~ service: Bolig (${stay.code}) [term: Ophold → Bolig]`]);
  });

  test('that renames a code with rules of its own needs a person', () => {
    expect(outcome(revised(changed(goalTypes.develop, { term: 'Noget andet' }))).reasons).toEqual([named]);
  });

  test('moves a concept to the end of its new group', () => {
    const group = find('Aktivitet og samvær', 'service');
    const next = revised(changed(acute.code, { parent: group.code }));
    expect(next.concepts.filter((c) => c.parent === group.code).at(-1)).toEqual({ ...acute, parent: group.code });
    expect(outcome(next)).toEqual({ lines: [`~ service: Akut ophold (${acute.code}) [parent: Ophold (${stay.code}) → Aktivitet og samvær (${group.code})]`], reasons: [] });
  });

  test('that moves a concept into another list needs a person', () => {
    const list = find('Tilbud', 'providerType');
    const next = revised(changed(acute.code, { parent: list.code }));
    expect(byCode(next.concepts).get(acute.code)).toMatchObject({ kind: 'providerType', selectable: true });
    expect(outcome(next)).toEqual({
      lines: [`~ providerType: Akut ophold (${acute.code}) [parent: Ophold (${stay.code}) → Tilbud (${list.code})]`, `~ providerType: Akut ophold (${acute.code}) [kind: service → providerType]`],
      reasons: [recorded],
    });
  });

  test('that puts a whole list under a new head keeps the list', () => {
    const head = find('Måltype', 'goalType');
    const next = revised(changed(head.code, { parent: find('Social indsats', 'root').code }));
    expect(byCode(next.concepts).get(goalTypes.develop)).toMatchObject({ kind: 'goalType', selectable: true });
    expect(outcome(next).lines).toEqual([expect.stringContaining('[parent: – → Social indsats')]);
  });

  test('that takes a subtheme out of Aktivitet og deltagelse takes its level', () => {
    const next = revised(changed(cooking.code, { parent: find('Sundhedsforhold', 'condition').code }));
    expect(carriesLevel(byCode(next.concepts), cooking.code)).toBe(false);
    expect(outcome(next)).toEqual({ lines: [expect.stringContaining('[parent: '), `~ condition: Lave mad (${cooking.code}) [level: 0-4 → –]`], reasons: [recorded] });
  });

  test('that turns a choice into a group needs a person', () => {
    const next = revised(plus({ code: newCode(1), term: 'Lave aftensmad', parent: cooking.code }));
    expect(outcome(next)).toEqual({
      lines: [`~ condition: Lave mad (${cooking.code}) [selectable: yes → no]`, `~ condition: Lave mad (${cooking.code}) [level: 0-4 → –]`, `+ condition: Lave aftensmad (${newCode(1)})`],
      reasons: [recorded, recorded],
    });
    expect(carriesLevel(byCode(next.concepts), newCode(1))).toBe(true);
  });

  test('that empties a group makes it a choice, which needs a person', () => {
    const group = find('Afklaring', 'service');
    const [only] = childrenOf(group.code);
    expect(outcome(revised(without(only!.code)))).toEqual({
      lines: [`~ service: Afklaring (${group.code}) [selectable: no → yes]`, `- service: Pædagogisk udredning (${only!.code})`],
      reasons: [recorded, 'cases may use it'],
    });
  });

  test('shows a number of a level that was set anew by hand', () => {
    const level = concepts.find((c) => c.kind === 'supportNeed' && c.level === 4)!;
    const next: Catalogue = { ...current, concepts: concepts.map((c) => (c === level ? { ...c, level: 3 } : c)) };
    expect(outcome(next)).toEqual({ lines: [`~ supportNeed: ${level.term} (${level.code}) [level: 4 → 3]`], reasons: [recorded] });
  });
});

describe('a concept that is gone', () => {
  const next = revised(without(acute.code));

  test('stays where it was, readable and not selectable', () => {
    expect(next.concepts.map((c) => c.code)).toEqual(concepts.map((c) => c.code));
    expect(byCode(next.concepts).get(acute.code)).toEqual({ ...acute, selectable: false, retired: '20991231' });
    expect(formatCatalogue(next)).toContain(`"term": "Akut ophold", "parent": "${stay.code}", "kind": "service", "selectable": false, "retired": "20991231"}`);
  });

  test('needs a person, because cases may use it', () => {
    expect(outcome(next)).toEqual({ lines: [`- service: Akut ophold (${acute.code})`], reasons: ['cases may use it'] });
  });

  test('needs nobody if it only was a group', () => {
    const group = find('Hjælp og støtte etableret i samarbejde med frivillige', 'service');
    const out = outcome(revised((list) => without(group.code)(list).map((c) => (c.parent === group.code ? { ...c, parent: group.parent } : c))));
    expect(out.lines).toContain(`- service: ${group.term} (${group.code})`);
    expect(out.reasons).toEqual([]);
  });

  test.each([...Object.values(goalTypes), ...Object.values(followUpResults)])('needs a person if rules name it: %s', (code) => {
    expect(outcome(revised(without(code))).reasons).toEqual([named]);
  });

  test('needs a person if it is the category of the levels, whose subthemes go with it', () => {
    const branch = concepts.filter((c) => lineage(all, c.code).some((above) => above.code === activityCategory)).map((c) => c.code);
    const out = revised(without(...branch));
    expect(outcome(out).reasons).toEqual([named, ...Array.from({ length: 31 }, () => 'cases may use it')]);
    expect(out.concepts.filter((c) => carriesLevel(byCode(out.concepts), c.code))).toEqual([]);
    expect(out.concepts.filter((c) => c.retired === '20991231' && c.kind === 'condition')).toHaveLength(branch.length);
  });

  test('keeps the version that dropped it, and is not told of again', () => {
    const later = revised(without(acute.code), next, '21000101');
    expect(byCode(later.concepts).get(acute.code)?.retired).toBe('20991231');
    expect(outcome(later, next)).toEqual({ lines: [], reasons: [] });
  });

  test('keeps its number, if it was a level', () => {
    const level = concepts.find((c) => c.kind === 'functionalLevel' && c.level === 2)!;
    expect(byCode(revised(without(level.code)).concepts).get(level.code)).toEqual({ ...level, selectable: false, retired: '20991231' });
  });

  test('follows its group into another list', () => {
    const later = revised((list) => changed(stay.code, { parent: find('Tilbud', 'providerType').code })(without(acute.code)(list)), next, '21000101');
    expect(byCode(later.concepts).get(acute.code)).toMatchObject({ kind: 'providerType', selectable: false });
  });

  test('is as it was when it comes back', () => {
    const back = revised(undefined, next, '21000101');
    expect(back).toEqual({ ...current, version: '21000101' });
    expect(outcome(back, next)).toEqual({ lines: [`+ service: Akut ophold (${acute.code}) [retired → –]`], reasons: [] });
  });
});

describe('a version is refused', () => {
  test('if a code occurs twice', () => {
    expect(faults((list) => [...list, { code: acute.code, term: 'Andet', parent: stay.code }])).toEqual([`"Andet" (${acute.code}): the code occurs twice`]);
  });

  test('if a parent is unknown, once for the concept that names it', () => {
    expect(faults(changed(stay.code, { parent: newCode(9) }))).toEqual([`"Ophold" (${stay.code}): the parent ${newCode(9)} is not in the file`]);
  });

  test('if parents form a ring', () => {
    const found = faults(plus({ code: newCode(1), term: 'A', parent: newCode(2) }, { code: newCode(2), term: 'B', parent: newCode(1) }));
    expect(found).toEqual([`"A" (${newCode(1)}): its parents form a ring`, `"B" (${newCode(2)}): its parents form a ring`]);
    expect(faults(plus({ code: newCode(1), term: 'A', parent: newCode(1) }))).toEqual([`"A" (${newCode(1)}): its parents form a ring`]);
  });

  test('if it is deeper than a person can choose from', () => {
    const chain = Array.from({ length: 11 }, (_, i) => ({ code: newCode(i), term: `T${i}`, parent: i === 0 ? stay.code : newCode(i - 1) }));
    expect(faults(plus(...chain))).toEqual([`"T9" (${newCode(9)}): lies deeper than 12 levels`, `"T10" (${newCode(10)}): lies deeper than 12 levels`]);
  });

  test('if it is older than the catalogue', () => {
    expect(faults((list) => list, '20230517')).toEqual(["version 20230517 is older than the catalogue's 20240530"]);
  });

  test('if it opens a list of its own, at the top or under the social intervention', () => {
    const root = find('Social indsats', 'root').code;
    expect(faults(plus({ code: newCode(1), term: 'Top', parent: null }, { code: newCode(2), term: 'Gren', parent: root }))).toEqual([
      `"Top" (${newCode(1)}): lies in none of the lists that the catalogue knows`, `"Gren" (${newCode(2)}): lies in none of the lists that the catalogue knows`,
    ]);
  });
});
