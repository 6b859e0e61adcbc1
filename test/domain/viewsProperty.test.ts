/** Whatever has happened in whatever order, no viewer is told what the access table forbids. */
import fc from 'fast-check';
import { accessTo, relationTo } from '#domain/access';
import { factsOf } from '#domain/facts';
import { caseView } from '#domain/views/caseView';
import { citizenView, citizenViewFor } from '#domain/views/citizenView';
import { lookAt } from '#domain/views/look';
import { inScope, overviewRow, overviewScopes } from '#domain/views/overview';
import { timelineOf } from '#domain/views/timeline';
import type { EventType } from '#domain/events';
import { day, ids, made, marksIn, partsOf, people, played, toEvent, type Made, type Whose } from './viewLives';

const who = Object.keys(people) as (keyof typeof people)[];
const [opening, request, ...rest] = made;
const isPast = ([, , data]: Made): boolean => (data as { orderId?: string }).orderId === ids.pastOrder && !('subgoalId' in data) && !('changeRequestId' in data);
/** What was declined stays declined: the short life of that order is one piece. */
const pieces: Made[][] = [...rest.filter((m) => !isPast(m)).map((m) => [m]), rest.filter(isPast)];

/** What each event names must have come about before. */
const makers: Readonly<Record<string, EventType>> = {
  threadId: 'requestReceived', orderId: 'orderPlaced', followUpId: 'followUpPlanned', goalId: 'goalSet', decisionId: 'decisionRecorded', hearingId: 'hearingOpened', appealId: 'appealRegistered', needId: 'needProfiled',
  negotiationId: 'negotiationOpened', offerId: 'planOffered', recommendationId: 'recommendationSubmitted', matterId: 'matterRaised', subgoalId: 'subgoalSet', changeRequestId: 'changeRequested', factId: 'factNoted', informationId: 'informationAsked',
};
function possible(events: readonly Made[]): Made[] {
  const there = new Set<string>();
  return events.filter(([type, , data]) => {
    const named = Object.entries(data as object).filter(([key, value]) => key in makers && typeof value === 'string');
    if (!named.every(([key, value]) => makers[key] === type || there.has(`${key} ${value}`))) return false;
    for (const [key, value] of named) if (makers[key] === type) there.add(`${key} ${value}`);
    return true;
  });
}

/** Any part of the life, in any possible order. */
const lives = fc.shuffledSubarray(pieces).map((parts) => possible([opening!, request!, ...parts.flat()]));
/** The same in its own order, with gaps. */
const beginnings = fc.subarray(pieces).map((parts) => possible([opening!, request!, ...parts.flat()]));
const own: readonly Whose[] = ['own', 'past'];

test('a view holds no words but those that the table gives its viewer', () => {
  fc.assert(fc.property(fc.oneof(lives, beginnings), fc.constantFrom(...who), fc.boolean(), fc.nat(320), (events, viewer, reasonGiven, n) => {
    const state = played(events);
    const view = caseView(state, people[viewer], day(n), { reasonGiven });
    if (!view) return;
    const relation = relationTo(state, people[viewer], day(n));
    for (const found of marksIn(view)) {
      const { object, whose, name } = partsOf(found);
      const access = accessTo(object, relation, reasonGiven);
      // What is handed over is told to both sides.
      const isOwn = (viewer === 'otherProvider' ? whose === 'other' : own.includes(whose)) || name === 'item';
      const fits = access === 'read' || access === 'write' || (access === 'own' && isOwn);
      if (!fits) throw new Error(`${viewer} is told ${found}`);
    }
  }), { numRuns: 600 });
});

test('no line of an overview and no fact holds any words', () => {
  fc.assert(fc.property(fc.oneof(lives, beginnings), fc.constantFrom(...who), fc.constantFrom(...overviewScopes), fc.nat(320), (events, viewer, scope, n) => {
    const facts = factsOf(played(events));
    expect(marksIn(facts)).toEqual([]);
    expect(JSON.stringify(facts).length).toBeLessThan(20_000);
    if (inScope(facts, scope, people[viewer], day(n))) expect(marksIn(overviewRow(facts, scope, people[viewer], day(n)))).toEqual([]);
  }), { numRuns: 300 });
});

test('no timeline holds any words', () => {
  fc.assert(fc.property(lives, fc.constantFrom(...who), fc.boolean(), (events, viewer, reasonGiven) => {
    expect(marksIn(timelineOf(lookAt(played(events), people[viewer], day(150), { reasonGiven }), events.map(toEvent)))).toEqual([]);
  }), { numRuns: 200 });
});

/** What is written for the citizen or by the citizen, and nothing else. */
const citizens = new Set([
  'requestWords.delay', 'waiting.citizenLine', 'wishesAndGoals.wish', 'wishesAndGoals.text1', 'wishesAndGoals.text2', 'wishesAndGoals.text3', 'themes.citizen', 'followUpWords.citizenView', 'followUpWords.goalWords',
  'plan.citizenGoals', 'plan.purpose', 'plan.duration', 'plan.housing', 'plan.coordination', 'decision.related', 'decision.body', 'decision.how', 'sharedNotes.note',
  'consents.information', 'consents.from', 'consents.receivers', 'consents.purpose', 'consents.guardian', 'consents.relative',
]);

test('the citizen is told what is the citizen\'s, and a party no more than the citizen', () => {
  fc.assert(fc.property(fc.oneof(lives, beginnings), fc.nat(320), (events, n) => {
    const state = played(events);
    const told = marksIn(citizenView(state, day(n)));
    for (const found of told) {
      const { object, name } = partsOf(found);
      if (!citizens.has(`${object}.${name}`)) throw new Error(found);
    }
    for (const party of state.parties) expect(told).toEqual(expect.arrayContaining(marksIn(citizenViewFor(state, party, day(n)) ?? {})));
    expect(JSON.stringify(citizenView(state, day(n)))).not.toMatch(/"score"|cumulative|rate|costPerYear|negotiat/);
  }), { numRuns: 300 });
});

test('a consent that ends takes what rested on it out of the provider\'s view', () => {
  const view = (...more: Made[]) => caseView(played([...made, ...more]), people.provider, day(240))!;
  const before = view();
  const after = view(['consentWithdrawn', 239, { consentId: ids.consent, withdrawnOn: day(239), by: people.owner.personId }]);
  expect(Object.keys(before.orders[0]!.extract!).sort()).toEqual([
    'attachments', 'conditions', 'contact', 'diagnoses', 'overall', 'perspective', 'plan', 'relatedInterventions', 'relatives', 'resources', 'supportNeed', 'targetGroups',
  ]);
  expect(before.wishes).toHaveLength(1);
  expect([after.orders[0]!.extract, after.wishes]).toEqual([{}, []]);
  expect(after.goals).toEqual(before.goals);
});
