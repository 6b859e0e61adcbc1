/** Two versions of the organisation: what differs, what rests on it, and who gains or loses access to which open cases. */
import type { CaseFacts, OrderFacts } from '#domain/facts';
import type { OrderState } from '#domain/areas/orders';
import { organisationChanges, partsChanged } from '#domain/organisation/changes';
import type { Member, OrganisationDocument } from '#domain/organisation/document';
import { leftBy, organisationEffect } from '#domain/organisation/effect';
import { usesOf } from '#domain/organisation/uses';

const today = '2026-11-24';
const person = (personId: string, change: Partial<Member> = {}): Member => ({ personId, name: `Name ${personId}`, roles: ['caseworker'], team: 'adults', language: 'da', ...change });
const anna = person('anna');
const bent = person('bent');
const carl = person('carl', { roles: ['provider'], team: undefined, unit: 'house' });
const document: OrganisationDocument = {
  municipality: 'Nordlund', teams: [{ teamId: 'adults', name: 'Adults' }, { teamId: 'young', name: 'Young' }],
  providers: [{ unitId: 'house', name: 'House', kind: 'internal' }, { unitId: 'boat', name: 'Boat', kind: 'external' }], people: [anna, bent, carl],
};
const changed = (change: Partial<OrganisationDocument>): OrganisationDocument => ({ ...document, ...change });
const withPeople = (...people: Member[]) => changed({ people });

const order = (provider: string, state: OrderState) => ({ provider, state }) as OrderFacts;
const facts = (caseNo: string, change: Partial<CaseFacts> = {}) => ({ caseNo, owner: 'anna', team: 'adults', negotiations: [], orders: [], ...change }) as unknown as CaseFacts;
const cases = [
  facts('S-1', { orders: [order('house', 'accepted'), order('house', 'sent'), order('boat', 'declined')] }),
  facts('S-2', { owner: 'BENT' }),
  facts('S-3', { team: 'young' }),
  facts('S-4', { closedOn: '2026-01-01', orders: [order('boat', 'accepted')] }),
];
const effect = (after: OrganisationDocument) => organisationEffect(cases, document, after, today);

describe('what differs', () => {
  test('nothing between a document and itself, whatever the order of roles and people', () => {
    const both = person('anna', { roles: ['caseworker', 'admin'] });
    expect(organisationChanges(withPeople(both, bent), withPeople(bent, { ...both, personId: 'ANNA', roles: ['admin', 'caseworker'], unit: undefined }))).toEqual([]);
  });
  test('each part that is another now, with what it was', () => {
    expect(organisationChanges(document, withPeople({ ...anna, name: 'New', roles: ['teamLead', 'admin'], team: undefined, unit: 'house' }, bent, carl))).toEqual([{
      list: 'people', id: 'anna', name: 'New', how: 'changed',
      parts: [{ part: 'name', from: 'Name anna', to: 'New' }, { part: 'roles', from: 'caseworker', to: 'admin teamLead' }, { part: 'team', from: 'adults', to: '' }, { part: 'unit', from: '', to: 'house' }],
    }]);
    expect(partsChanged({ registered: false }, {})).toEqual([{ part: 'registered', from: 'false', to: '' }]);
  });
  test('what is new or gone, with all that it had; the municipality’s name', () => {
    expect(organisationChanges(document, changed({ municipality: 'Sydby', people: [anna, carl, person('dora', { roles: ['admin'], team: undefined })], teams: document.teams.slice(1) }))).toEqual([
      { list: 'municipality', id: '', name: 'Sydby', how: 'changed', parts: [{ part: 'name', from: 'Nordlund', to: 'Sydby' }] },
      { list: 'people', id: 'dora', name: 'Name dora', how: 'added', parts: [{ part: 'roles', from: '', to: 'admin' }, { part: 'language', from: '', to: 'da' }] },
      { list: 'people', id: 'bent', name: 'Name bent', how: 'removed', parts: [{ part: 'roles', from: 'caseworker', to: '' }, { part: 'team', from: 'adults', to: '' }, { part: 'language', from: 'da', to: '' }] },
      { list: 'teams', id: 'adults', name: 'Adults', how: 'removed', parts: [] },
    ]);
  });
});

test('open cases rest on their caseworker, their team and the units whose orders run', () => {
  const uses = usesOf(cases);
  expect(uses.open).toBe(3);
  expect(Object.fromEntries(uses.owners)).toEqual({ anna: ['S-1', 'S-3'], bent: ['S-2'] });
  expect(Object.fromEntries(uses.teams)).toEqual({ adults: ['S-1', 'S-2'], young: ['S-3'] });
  expect(Object.fromEntries(uses.units)).toEqual({ house: ['S-1'] });
});

describe('what a change would do', () => {
  const none = { rolesGained: [], rolesLost: [], gains: 0, loses: 0, left: 0 };
  test('nothing where nothing changes', () => {
    expect(effect(document)).toEqual({ open: 3, people: [], teams: [], providers: [] });
  });
  test('a new caseworker of a team may read its open cases with a reason, and comes in', () => {
    expect(effect(withPeople(anna, bent, carl, person('dora'))).people).toEqual([{ ...none, id: 'dora', how: 'added', admission: 'in', rolesGained: ['caseworker'], gains: 2 }]);
  });
  test('whoever is gone loses the own cases and those of the team, and leaves the own behind', () => {
    expect(effect(withPeople(bent, carl)).people).toEqual([{ ...none, id: 'anna', how: 'removed', admission: 'out', rolesLost: ['caseworker'], loses: 3, left: 2 }]);
  });
  test('a name that stays without a role is shut out too; a team lead opens what a colleague needed a reason for', () => {
    expect(effect(withPeople({ ...anna, roles: [] }, bent, carl)).people).toMatchObject([{ how: 'changed', admission: 'out', left: 2, loses: 3 }]);
    const [lead] = effect(withPeople(anna, { ...bent, roles: ['caseworker', 'teamLead'] }, carl)).people;
    // The case that names Bent in capitals is not his by that spelling: he opened it with a reason.
    expect(lead).toEqual({ ...none, id: 'bent', how: 'changed', rolesGained: ['teamLead'], gains: 2 });
  });
  test('a caseworker who moves to another team keeps the own cases', () => {
    expect(effect(withPeople({ ...anna, team: 'young' }, bent, carl)).people).toEqual([{ ...none, id: 'anna', how: 'changed', loses: 1 }]);
  });
  test('a provider without the unit loses its orders; one that the other unit declined still opens', () => {
    expect(effect(withPeople(anna, bent, { ...carl, unit: 'boat' })).people).toMatchObject([{ id: 'carl', gains: 0, loses: 0 }]);
    expect(effect(withPeople(anna, bent, { ...carl, unit: undefined })).people).toMatchObject([{ id: 'carl', loses: 1 }]);
  });
  test('a new person who is no caseworker, or was none, leaves nothing', () => {
    const uses = usesOf(cases);
    expect([leftBy(uses, undefined, anna), leftBy(uses, carl, undefined), leftBy(uses, anna, anna), leftBy(uses, person('nobody'), undefined), leftBy(uses, anna, undefined)]).toEqual([0, 0, 0, 0, 2]);
  });
  test('teams and units tell how many open cases and people they have', () => {
    const [[adults], [house]] = [document.teams, document.providers];
    expect(effect(changed({ teams: [{ ...adults!, channelId: 'c' }, { teamId: 'old', name: 'Old' }], providers: [{ ...house!, kind: 'external' }] }))).toMatchObject({
      teams: [{ id: 'adults', how: 'changed', cases: 2, people: 2 }, { id: 'old', how: 'added', cases: 0, people: 0 }, { id: 'young', how: 'removed', cases: 1, people: 0 }],
      providers: [{ id: 'house', how: 'changed', cases: 1, people: 1 }, { id: 'boat', how: 'removed', cases: 0, people: 0 }],
    });
  });
});
