/** The draft of the organisation: undone row by row, laid on top of what others saved, with faults that find their row; and what it is called. */
import type { Organisation, Person } from '#contract/organisation';
import { organisationChanges } from '#domain/organisation/changes';
import type { OrganisationEffect } from '#domain/organisation/effect';
import { changesIn, documentOf, draftOf, markOf, newRow, placeOf, rebased, withNew, withPart, withRow, type Draft } from '../../tabs/pages/settings/organisation/model';
import { changeText, effectText, factsOf } from '../../tabs/pages/settings/organisation/words';
import { da } from '../../tabs/text/da/organisation';
import { en } from '../../tabs/text/en/organisation';

const person = (personId: string, name: string): Person => ({ personId, name, roles: ['caseworker'], team: 'voksen', language: 'da' });
const base: Organisation = {
  municipality: 'Nordlund', teams: [{ teamId: 'voksen', name: 'Voksen' }], providers: [{ unitId: 'huset', name: 'Huset', kind: 'internal' }],
  people: [person('a', 'Anna'), person('b', 'Bent'), person('c', 'Carl')],
};
const draft = draftOf(base);
const row = (of: Draft, key: string) => of.people.find((one) => one.key === key)!;
const put = (of: Draft, key: string, part: string, value: unknown) => withRow(of, 'people', key, withPart(row(of, key).now!, part, value));
const people = (of: Draft) => documentOf('Nordlund', of).people;

test('a row that is changed and changed back is as it was; each row is undone alone', () => {
  const changed = put(draft, 'a', 'team', undefined);
  expect([changesIn(draft), changesIn(changed), markOf(row(changed, 'a'))]).toEqual([0, 1, 'changed']);
  expect(changesIn(put(changed, 'a', 'team', 'voksen'))).toBe(0);
  const removed = withRow(changed, 'people', 'b', undefined);
  expect(people(removed).map((p) => p.personId)).toEqual(['a', 'c']);
  expect([changesIn(removed), markOf(row(removed, 'b')), changesIn(withRow(removed, 'people', 'b', row(removed, 'b').was))]).toEqual([2, 'removed', 1]);
});

test('a new row stands last in the document, and is gone when it is taken back', () => {
  const added = withNew(draft, 'teams', newRow('teams', '1a2b'));
  expect(documentOf('Nordlund', added).teams).toEqual([...base.teams, { teamId: 'team-1a2b', name: '' }]);
  expect(withRow(added, 'teams', 'team-1a2b', undefined)).toEqual(draft);
  expect([newRow('people', '1').now, newRow('providers', '1').now]).toMatchObject([{ personId: '', roles: ['caseworker'] }, { unitId: 'unit-1', kind: 'internal' }]);
});

test('own changes lie on top of what others saved, part by part; whoever they removed stays removed', () => {
  let mine = put(put(draft, 'a', 'roles', ['teamLead']), 'b', 'name', 'Benny');
  mine = withRow(mine, 'people', 'c', undefined);
  const added = newRow('people', '1');
  mine = withNew(mine, 'people', { ...added, now: person('d', 'Dora') });
  const fresh: Organisation = { ...base, people: [{ ...person('a', 'Anna'), language: 'en', team: undefined }, person('c', 'Carl'), person('e', 'Emil')] };
  const next = rebased(mine, fresh);
  expect(people(next)).toEqual([{ ...fresh.people[0], roles: ['teamLead'] }, person('e', 'Emil'), person('d', 'Dora')]);
  expect(changesIn(next)).toBe(3);
  // Both let the same person in.
  expect(people(rebased(mine, { ...fresh, people: [...fresh.people, { ...person('D', 'Dorthe'), roles: [] }] })).filter((p) => p.personId.toLowerCase() === 'd')).toEqual([person('d', 'Dora')]);
  expect(people(rebased(draft, fresh))).toEqual(fresh.people);
});

test('a fault finds its row although others are to be removed', () => {
  const mine = withRow(draft, 'people', 'a', undefined);
  expect([placeOf(mine, 'people.0.team'), placeOf(mine, 'removed.people.a'), placeOf(mine, 'providers.0.unitId')]).toEqual([
    { list: 'people', key: 'b', part: 'team' }, { list: 'people', key: 'a', part: '' }, { list: 'providers', key: 'huset', part: 'unitId' },
  ]);
  expect([placeOf(mine, 'people'), placeOf(mine, 'municipality'), placeOf(mine, 'people.9.team')]).toEqual([undefined, undefined, undefined]);
});

const nameOf = (id: string) => ({ voksen: 'Team Voksen', huset: 'Huset', a: 'Anna', b: 'Bent' })[id] ?? id;

test('rows, changes and effects are told in words of both languages', () => {
  expect([factsOf(da, 'people', { ...base.people[0]!, roles: ['caseworker', 'admin'] }, nameOf), factsOf(en, 'people', { ...base.people[0]!, roles: [], team: undefined, unit: 'huset' }, nameOf)]).toEqual(['Sagsbehandler, Administrator · Team Voksen', 'No role · Huset']);
  expect([factsOf(da, 'teams', base.teams[0]!, nameOf), factsOf(da, 'teams', { ...base.teams[0]!, channelId: 'x' }, nameOf), factsOf(en, 'providers', base.providers[0]!, nameOf)]).toEqual(['Ingen kanal', 'Har en kanal', 'The municipality’s own']);
  const after: Organisation = { ...base, municipality: 'Sydby', people: [{ ...base.people[0]!, roles: [], team: undefined }, base.people[1]!], providers: [{ ...base.providers[0]!, registered: false }] };
  expect(organisationChanges(base, after).map((change) => changeText(da, change, nameOf))).toEqual([
    'Kommunens navn: Navn fra Nordlund til Sydby', 'Anna: Roller fra Sagsbehandler til Ingen rolle; Team fra Team Voksen til Ingen', 'Carl: fjernet (Roller: Sagsbehandler; Team: Team Voksen; Sprog: Dansk)', 'Huset: Godkendt i Tilbudsportalen fra Ja til Nej',
  ]);
  const none = { rolesGained: [], rolesLost: [], gains: 0, loses: 0, left: 0 };
  const effect: OrganisationEffect = {
    open: 9, teams: [{ id: 'voksen', how: 'changed', cases: 7, people: 1 }], providers: [],
    people: [{ ...none, id: 'a', how: 'removed', admission: 'out', rolesLost: ['caseworker'], loses: 3, left: 1 }, { ...none, id: 'b', how: 'changed' }],
  };
  expect(effectText(da, effect, nameOf)).toEqual([
    'Anna: mister adgangen til Sagskompas, mister adgang til 3 åbne sager, 1 åben sag står uden sagsbehandler.', 'Bent: samme adgang som før.', 'Team Voksen (ændret): 7 åbne sager, 1 person.', '9 åbne sager er talt med.',
  ]);
  expect(effectText(en, { ...effect, people: [], teams: [] }, nameOf)).toEqual(['The change gives nobody access and takes none away.', '9 open cases counted.']);
  expect(effectText(en, { ...effect, people: Array.from({ length: 30 }, () => effect.people[1]!) }, nameOf).slice(-3)).toEqual(['Bent: the same access as before.', 'And 11 more.', '9 open cases counted.']);
});
