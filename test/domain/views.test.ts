/** The parts of a case view: what is in them, and how they follow the day, the role and the order. */
import { act } from '#domain/act';
import type { CaseState } from '#domain/case';
import type { Actor } from '#domain/decide';
import { event } from '#domain/events';
import { defaultSettings } from '#domain/settings';
import { cardView } from '#domain/views/cardView';
import { appealClock } from '#domain/views/case/decisions';
import { extractFor } from '#domain/views/case/extract';
import { caseView, type Looking } from '#domain/views/caseView';
import { citizenView } from '#domain/views/citizenView';
import { liveRefs, lookAt } from '#domain/views/look';
import { timelineOf } from '#domain/views/timeline';
import { danishCalendar } from '#work/danishCalendar';
import { accepted, answered, asked, colleague, context, goal, informed, lead, Life, negotiator, opened, opening, ordered, otherProvider, owner, provider, reasons, service, system } from './lives';
import { happens, running, toDecide } from './decisionLives';
import { changing, newest, taken } from './orderLives';
import * as talks from './negotiationLives';
import { allKinds, day, ids, made, mark, people, played, secretCost, toEvent, whole, type Made } from './viewLives';

const today = day(240);
const world = { settings: defaultSettings, calendar: danishCalendar([]), caseworkers: [], providers: [], usedElsewhere: () => false };
const see = (state: CaseState, actor: Actor, on = today, looking: Looking = {}) => caseView(state, actor, on, looking)!;
const changed = (state: CaseState, change: Partial<CaseState>): CaseState => ({ ...state, ...change });
const seen = see(whole, people.owner);

describe('the head', () => {
  test('the case, whose it is and where it stands', () => {
    expect(seen).toMatchObject({
      face: 'authority', caseNo: 'S-2026-0001', initials: 'A.B.', owner: people.owner.personId, team: 'team-a', cover: { from: day(100), to: day(200) }, protectedAddress: false, municipality: { acting: '999' },
      phase: 'followUp', acute: true, receivedOn: day(-2), openedOn: day(0), closedOn: undefined, lastActivityOn: day(201), decisionNeeded: false, withReason: [],
    });
    expect(see(changed(whole, { closedOn: day(230), citizen: { ...whole.citizen, protectedAddress: true } }), people.owner)).toMatchObject({ closedOn: day(230), protectedAddress: true });
  });
  test('the cover is told while there is one, and to the authority before and after', () => {
    const covers = (actor: Actor, n: number) => see(whole, actor, day(n)).cover !== undefined;
    expect([covers(people.owner, 300), covers(people.teamLead, 300), covers(people.provider, 150), covers(people.provider, 300), covers(people.negotiator, 150), covers(people.negotiator, 300)]).toEqual([true, true, true, false, true, false]);
  });
  test('a provider is told no phase of the authority, no initials afterwards, and nothing of where the record is', () => {
    const own = see(whole, people.provider);
    expect(own).toMatchObject({ face: 'provider', initials: 'A.B.', phase: 'delivery', acute: true, municipality: undefined, recordRef: undefined, closedOn: undefined, lastActivityOn: undefined, reason: undefined });
    const ended = changed(whole, { orders: whole.orders.map((o) => ({ ...o, state: 'ended' as const })) });
    expect(see(ended, people.provider)).toMatchObject({ initials: '', acute: false, phase: 'order', goals: [], wishes: [], purpose: undefined, deadlines: [], waitingFor: [] });
    const calm = changed(whole, { orders: whole.orders.map((o) => ({ ...o, acute: undefined })) });
    expect(see(calm, people.provider).acute).toBe(false);
    expect(see(changed(whole, { threads: whole.threads.map((t) => ({ ...t, stage: 'closed' as const })) }), people.owner).acute).toBe(false);
  });
  test('deadlines and waits: all, the own ones, or the next round', () => {
    const life = asked();
    const deadlines = (actor: Actor) => see(life.now, actor, life.today).deadlines.map((d) => d.kind);
    const [followUp] = life.now.followUps;
    expect(see(life.now, provider, life.today)).toMatchObject({ deadlines: [{ kind: 'followUp', on: '2026-05-01', light: 'later', ref: followUp!.followUpId }], waitingFor: [{ kind: 'status', ref: followUp!.followUpId }] });
    happens(life, event('informationAsked', life.today, { informationId: 'i', threadId: life.thread.threadId, what: 'w', source: { kind: 'doctor', name: 'D' }, purpose: 'p', essential: true, askedOn: life.today, dueOn: '2026-05-05' }));
    expect([deadlines(owner), deadlines(lead), deadlines(provider)]).toEqual([['followUp', 'information'], ['followUp', 'information'], ['followUp']]);
    expect(see(life.now, owner, life.today).waitingFor.map((w) => w.kind)).toEqual(['status', 'information']);
    expect(see(life.now, provider, life.today).waitingFor).toHaveLength(1);
    const talk = talks.listed();
    talk.do('holdRound', talks.round(talk, { dueOn: '2026-01-09' }), negotiator);
    expect(see(talk.now, negotiator, talk.today)).toMatchObject({ face: 'negotiator', deadlines: [{ kind: 'round' }], waitingFor: [], phase: 'negotiation' });
    talk.do('askAboutNeed', { negotiationId: talks.talksId(talk), question: 'KANARIEFUGL' }, negotiator);
    happens(talk, event('informationAsked', talk.today, { informationId: 'i', threadId: talk.thread.threadId, what: 'w', source: { kind: 'doctor', name: 'D' }, purpose: 'p', essential: true, askedOn: talk.today, dueOn: '2026-05-05' }));
    expect([negotiator, owner].map((a) => see(talk.now, a, talk.today).waitingFor.map((w) => w.kind))).toEqual([['needAnswer'], ['information', 'needAnswer']]);
    expect([negotiator, owner, lead].map((a) => see(talk.now, a, talk.today).negotiations[0]!.questions)).toEqual(Array(3).fill([expect.objectContaining({ question: 'KANARIEFUGL' })]));
    expect(JSON.stringify([citizenView(talk.now, talk.today), timelineOf(lookAt(talk.now, owner, talk.today), talk.events)])).not.toContain('KANARIEFUGL');
    expect(deadlines(owner)).toContain('information');
  });
  test('what a stated reason would open is told', () => {
    expect(see(whole, people.teamLead).withReason).toContain('themes');
    expect(see(whole, people.teamLead, today, { reasonGiven: true }).withReason).toEqual([]);
    expect(see(whole, people.colleague, today, { reasonGiven: true })).toMatchObject({ face: 'reader', withReason: [] });
  });
  test('a decision is needed when a follow-up asked for one', () => {
    const life = answered();
    life.do('registerFollowUpResult', { followUpId: life.now.followUps[0]!.followUpId, result: 'end', heldOn: life.today, citizenView: 'x', supportNeed: 1, reasons });
    expect([owner, lead, provider].map((a) => see(life.now, a, life.today).decisionNeeded)).toEqual([true, true, false]);
    expect(see(changed(life.now, { threads: life.now.threads.map((t) => ({ ...t, stage: 'closed' as const })) }), owner, life.today).decisionNeeded).toBe(false);
  });
});

describe('threads', () => {
  const [thread, second] = seen.threads;
  test('each request with its handling and its words', () => {
    expect(thread).toMatchObject({
      threadId: ids.thread, no: 1, stage: 'order', phase: 'followUp', stageSince: day(38), acute: true, receivedOn: day(-2), answerBy: day(70), steps: [],
      handling: { requester: 'doctor', asked: { paragraphs: ['§ 85'] }, serviceArea: 'support', guidance: [{ items: ['rights'] }], participation: [{ form: 'meeting' }], delayNotices: [{ answerBy: day(70), was: day(56) }], lawRoute: 'social', past: [{ stage: 'opening' }, { stage: 'information' }] },
    });
    expect(thread!.handling!.asked).not.toHaveProperty('text');
    expect(second).toMatchObject({ stage: 'closed', phase: 'closed', handling: { closing: { reason: 'event' }, fromFollowUp: ids.followUp }, diagnoses: [] });
    expect(second!.handling!.closing).not.toHaveProperty('note');
    expect(thread!.handling!.closing).toBeUndefined();
  });
  test('where it may go is told to whoever may move it', () => {
    const steps = (actor: Actor) => see(informed().now, actor, '2026-01-06', { world }).threads[0]!.steps;
    expect(steps(owner)).toEqual([{ to: 'opening', kind: 'back' }, { to: 'assessment', kind: 'forward' }, { to: 'closed', kind: 'forward' }]);
    expect(steps(lead)).toEqual([]);
    expect(see(informed().now, owner, '2026-01-06').threads[0]!.steps).toEqual([]);
  });
  test('without the words for whoever only oversees, and not at all for a provider', () => {
    const [overseen] = see(whole, people.teamLead).threads;
    expect(overseen).toMatchObject({ handling: { participation: [{ on: day(1), form: 'meeting' }], delayNotices: [{ on: day(1) }] } });
    for (const key of ['words', 'diagnoses']) expect(overseen).not.toHaveProperty(key);
    expect(see(whole, people.negotiator).threads[0]).not.toHaveProperty('handling');
    expect(see(whole, people.provider).threads).toEqual([]);
  });
  test('no contact data where the address is protected', () => {
    const hidden = changed(whole, { citizen: { ...whole.citizen, protectedAddress: true } });
    for (const actor of [people.owner, people.provider]) expect(JSON.stringify(see(hidden, actor))).not.toMatch(/guardianContact|relativeContact|requesterContact/);
    expect(JSON.stringify(seen)).toMatch(/guardianContact.*|requesterContact/);
    expect(see(hidden, people.provider).orders[0]!.extract!.contact).toEqual([{ kind: 'guardian', name: mark('consents', 'own', 'guardian'), contact: undefined, guardianship: '§ 5' }]);
  });
});

describe('what is known', () => {
  test('the three perspectives are kept apart; a provider is one of the others', () => {
    expect(seen.themes).toEqual([expect.objectContaining({ citizen: [expect.objectContaining({ informer: 'citizen' })], caseworker: [expect.objectContaining({ informer: 'caseworker' })] })]);
    expect(seen.themes[0]!.others.map((n) => n.informer)).toEqual(['others', 'provider']);
    const two = changed(whole, { themeNotes: [...whole.themeNotes, { ...whole.themeNotes[0]!, noteId: 'n', theme: 'other' }] });
    expect(see(two, people.owner).themes.map((t) => [t.theme, t.citizen.length])).toEqual([[whole.themeNotes[0]!.theme, 1], ['other', 1]]);
  });
  test('the need alone for whoever may not read the assessment', () => {
    for (const actor of [people.teamLead, people.negotiator]) {
      expect(see(whole, actor)).toMatchObject({ assessment: { supportNeed: 2, targetGroups: [{ rank: 1 }], conditions: [], legalGroups: [] }, conditions: [], themes: [], facts: [] });
      expect(see(whole, actor).assessment).not.toHaveProperty('overall');
    }
    expect(see(whole, people.provider)).toMatchObject({ assessment: undefined, assessments: [] });
    const twice = changed(whole, { assessments: [...whole.assessments, { ...whole.assessments[0]!, no: 2 }] });
    expect([see(twice, people.owner).assessment!.no, see(twice, people.owner).assessments.length]).toEqual([2, 2]);
  });
  test('a colleague reads no cost', () => {
    const read = see(whole, people.colleague, today, { reasonGiven: true });
    expect([read.assessment!.proposal!.costPerYear, read.plans[0]!.interventions[0]!.costPerYear, read.recommendations[0]!.outcome!.frame!.costPerYear, read.recommendations[0]!.proposals[0]!.costPerYear]).toEqual(Array(4).fill(undefined));
    expect(seen.assessment!.proposal!.costPerYear).toBe(secretCost);
    const bare = changed(whole, { assessments: whole.assessments.map((a) => ({ ...a, proposal: undefined })), recommendations: whole.recommendations.flatMap((r) => [{ ...r, outcome: undefined }, { ...r, outcome: { ...r.outcome!, frame: undefined } }]) });
    expect(see(bare, people.colleague, today, { reasonGiven: true })).toMatchObject({ assessment: { proposal: undefined }, recommendations: [{ outcome: undefined }, { outcome: { frame: undefined } }] });
  });
});

describe('goals', () => {
  const [first] = seen.goals;
  test('with course, points, markers and help to put them well', () => {
    expect(first).toMatchObject({ satisfaction: 4, standing: 'completed', smart: [], progress: { cumulative: 3, last: 2 }, light: expect.any(String), levels: [{ level: 2 }] });
    expect(first!.line).toHaveLength(first!.scorings.length + 1);
    expect(first!.points[0]).toMatchObject({ value: 0 });
    expect(first!.markers.map((m) => m.kind)).toContain('scorer');
    expect(seen.goals[1]!.smart).toEqual(['notAccepted']);
    expect(seen).toMatchObject({ index: { goals: 3, scored: expect.any(Number) }, purpose: mark('wishesAndGoals', 'inside', 'purpose'), shortGoals: [] });
  });
  test('too many goals at once are pointed out where the municipality has said how many', () => {
    const life = opened();
    for (let i = 0; i < 6; i++) life.do('setGoal', { ...goal(`g${i}`, i), acceptedByCitizen: 'yes' });
    const smart = (looking: Looking) => see(life.now, owner, life.today, looking).goals.map((g) => g.smart);
    expect(smart({ world })).toEqual(Array(6).fill(['manyGoals']));
    expect(smart({ world: { ...world, settings: { ...defaultSettings, goalsPerPackage: 6 } } })).toEqual(Array(6).fill([]));
    life.state = changed(life.now, { goals: life.now.goals.map((g, i) => (i > 0 ? g : { ...g, standing: 'completed' as const })) });
    expect(smart({ world })).toEqual(Array(6).fill([]));
    life.state = changed(life.now, { goals: life.now.goals.map((g, i) => (i > 0 ? g : { ...g, standing: 'active' as const, threadId: 'other' })) });
    expect(smart({ world })).toEqual(Array(6).fill([]));
  });
  test('a proposed goal is not among those that the index counts', () => {
    const proposed = changed(whole, { goals: whole.goals.map((g) => ({ ...g, standing: 'proposed' as const })) });
    expect(see(proposed, people.owner).index).toEqual({ value: null, scored: 0, goals: 0 });
  });
  test('no single value for whoever oversees, the headline for whoever negotiates', () => {
    const overseen = see(whole, people.teamLead);
    expect(overseen.goals[0]).toMatchObject({ text: mark('wishesAndGoals', 'own', 'text1'), scorings: [], line: [], points: [], markers: [], light: first!.light });
    for (const key of ['progress', 'satisfaction', 'levels', 'smart']) expect(overseen.goals[0]).not.toHaveProperty(key);
    expect(overseen).toMatchObject({ index: undefined, subgoals: [{ notes: [] }, { notes: [] }, {}] });
    expect(see(whole, people.negotiator)).toMatchObject({ goals: [], wishes: [], purposes: [], subgoals: [], shortGoals: [{ goalId: ids.goal, label: 'Mål 1', goalType: 'develop', expectedOn: day(300), light: first!.light }, {}, {}] });
    expect(Object.keys(see(whole, people.negotiator).shortGoals[0]!).sort()).toEqual(['expectedOn', 'goalId', 'goalType', 'label', 'light']);
  });
  test('a provider sees the goals under the own running orders, as far as the own unit has scored them', () => {
    const own = see(whole, people.provider);
    expect(own.goals.map((g) => [g.goalId, g.progress!.cumulative])).toEqual([[ids.goal, 3]]);
    expect(own).toMatchObject({ purposes: [], purpose: mark('order', 'own', 'purpose1'), subgoals: [{ subgoalId: ids.subgoal }, { subgoalId: ids.pastSubgoal }] });
    expect([own.index, own.goals[0]!.smart]).toEqual([undefined, undefined]);
    expect(see(whole, people.otherProvider).goals.map((g) => [g.goalId, g.progress!.cumulative])).toEqual([[ids.otherGoal, -2]]);
  });
  test('the citizen\'s wishes go to a provider only when the order releases them', () => {
    expect(see(ordered().now, provider, '2026-01-06').wishes).toEqual([]);
    const wished = ordered().do('recordWish', { text: 'a garden' });
    expect(see(wished.now, provider, '2026-01-06').wishes).toMatchObject([{ text: 'a garden' }]);
    expect(see(changed(wished.now, { orders: wished.now.orders.map((o) => ({ ...o, releases: [{ kind: 'overall', basis: 'necessary', reason: 'x' }] })) }), provider, '2026-01-06').wishes).toEqual([]);
  });
});

describe('decisions', () => {
  test('the clock of appeal', () => {
    expect([appealClock('2026-02-10', '2026-02-08'), appealClock('2026-02-10', '2026-02-10'), appealClock('2026-02-10', '2026-02-11')]).toEqual([
      { by: '2026-02-10', open: true, daysLeft: 2 }, { by: '2026-02-10', open: true, daysLeft: 0 }, { by: '2026-02-10', open: false, daysLeft: 0 },
    ]);
    expect(seen.decisions.map((d) => d.appealClock?.by)).toEqual([day(64), undefined]);
    expect(see(changed(whole, { decisions: whole.decisions.map((d) => ({ ...d, sent: undefined })) }), people.owner).decisions[0]!.appealClock).toBeUndefined();
  });
  test('what and when for whoever oversees; why only with a reason', () => {
    const overseen = see(whole, people.teamLead);
    expect(overseen.decisions[0]).toMatchObject({ type: 'partial', refused: { services: whole.decisions[0]!.refused.services, text: undefined }, costPerYear: secretCost, sent: { appealBy: day(64) } });
    expect(overseen.decisions[1]!.enteredInError).toEqual({ on: day(37), by: people.owner.personId, reason: '' });
    expect(overseen.hearings).toMatchObject([{ answer: { on: day(17) }, extensions: [{ deadline: day(35), reason: '' }] }]);
    expect(overseen.appeals).toMatchObject([{ reassessment: { outcome: 'upheld', reasons: '' }, outcome: { outcome: 'remitted', text: undefined } }]);
    expect(overseen.planOffers[0]).not.toHaveProperty('reason');
    expect([overseen.plans, overseen.recommendations.length]).toEqual([[], 1]);
    const open = changed(whole, { hearings: whole.hearings.map((h) => ({ ...h, answer: undefined })), appeals: whole.appeals.map((a) => ({ ...a, reassessment: undefined, outcome: undefined })) });
    expect(see(open, people.teamLead)).toMatchObject({ hearings: [{ answer: undefined }], appeals: [{ reassessment: undefined, outcome: undefined }] });
    expect(see(open, people.owner)).toMatchObject({ hearings: [{ answer: undefined }], appeals: [{ reassessment: undefined, outcome: undefined }] });
    for (const actor of [people.negotiator, people.provider]) expect(see(whole, actor)).toMatchObject({ decisions: [], hearings: [], appeals: [], planOffers: [], plans: [], recommendations: [] });
  });
});

describe('orders', () => {
  const own = see(whole, people.provider);
  test('a provider is told the decision\'s day and scope, the own price, and what is released', () => {
    expect(own.orders[0]).toMatchObject({
      orderId: ids.order, decision: { decidedOn: day(36), paragraphs: ['§ 85'], services: whole.decisions[0]!.services, from: day(36) }, price: { costPerYear: 100_000 }, releases: [], targetGroups: [],
      extract: { supportNeed: { level: 2 }, targetGroups: [{ rank: 1 }], conditions: [{ conditionId: ids.condition, level: 3 }, {}], relatives: [{ kind: 'relative' }], relatedInterventions: { providers: [{ provider: 'unit-b' }] } },
    });
    for (const key of ['supportNeed', 'relatedInterventions', 'decisionId', 'threadId']) expect(own.orders[0]).not.toHaveProperty(key);
    expect(Object.keys(own.orders[0]!.decision!).sort()).toEqual(['decidedOn', 'from', 'hoursPerWeek', 'paragraphs', 'services', 'to']);
    expect(own.orders[0]!.extract!.plan).toEqual({ citizenGoals: mark('plan', 'own', 'citizenGoals'), interventions: [expect.objectContaining({ costPerYear: undefined })] });
    expect(see(changed(whole, { decisions: [] }), people.provider).orders[0]!.decision).toBeUndefined();
  });
  test('each piece of the release list opens its own part, and no other', () => {
    const parts: Record<string, string> = { diagnosis: 'diagnoses', attachment: 'attachments' };
    for (const kind of allKinds.filter((k) => k !== 'wishes')) {
      const only = changed(whole, { orders: whole.orders.map((o) => (o.orderId === ids.order ? { ...o, releases: o.releases.filter((r) => r.kind === kind) } : o)) });
      const order = see(only, people.provider).orders[0]!;
      expect([kind, Object.keys(order.extract!)]).toEqual([kind, [parts[kind] ?? kind]]);
    }
  });
  test('a consent that is withdrawn, refused, run out or not there carries nothing', () => {
    const as = (change: object) => see(changed(whole, { consents: whole.consents.map((c) => ({ ...c, ...change })) }), people.provider).orders[0]!.extract;
    expect([as({ withdrawn: { on: day(1), by: 'o' } }), as({ refused: true }), as({ expiresOn: day(239) }), as({ consentId: 'other' })]).toEqual([{}, {}, {}, {}]);
    expect(Object.keys(as({ expiresOn: today })!)).toHaveLength(12);
    const necessary = changed(whole, { consents: [], orders: whole.orders.map((o) => ({ ...o, releases: [{ kind: 'overall' as const, basis: 'necessary' as const, reason: 'x' }] })) });
    expect(see(necessary, people.provider).orders[0]!.extract).toEqual({ overall: mark('themes', 'own', 'overall') });
  });
  test('an extract says what there is: no assessment, no plan, a group without a rank, people of today', () => {
    const bare = changed(whole, { assessments: [], plans: [], threads: [], orders: whole.orders.map((o) => ({ ...o, supportNeed: undefined })), parties: whole.parties.map((p, i) => ({ ...p, ...(i === 0 ? { from: day(241) } : { to: day(239) }) })) });
    const { extract } = see({ ...bare, threads: whole.threads.map((t) => ({ ...t, threadId: 'other' })) }, people.provider).orders[0]!;
    expect(extract).toMatchObject({ overall: undefined, supportNeed: undefined, targetGroups: [{ rank: 2 }], plan: undefined, diagnoses: undefined, contact: [], relatives: [] });
    const kinds = changed(whole, { parties: (['powerOfAttorney', 'partyRepresentative', 'assessor', 'coordinator', 'otherAuthority'] as const).map((kind) => ({ ...whole.parties[0]!, kind, from: today, to: today })) });
    expect(see(kinds, people.provider).orders[0]!.extract!.contact!.map((p) => p.kind)).toEqual(['powerOfAttorney', 'partyRepresentative', 'assessor', 'coordinator', 'otherAuthority']);
    expect(see(changed(kinds, { parties: kinds.parties.map((p) => ({ ...p, ended: { on: day(1), reason: 'x' } })) }), people.provider).orders[0]!.extract!.contact).toEqual([]);
    const untitled = changed(whole, { orders: whole.orders.map((o) => ({ ...o, releases: [{ kind: 'attachment' as const, basis: 'necessary' as const, reason: 'x' }] })) });
    expect(see(untitled, people.provider).orders[0]!.extract).toEqual({ attachments: [{ title: '', documentRef: undefined }] });
    const unconfirmed = changed(whole, { conditions: whole.conditions.map((c) => ({ ...c, verification: 'unconfirmed' as const })) });
    expect(see(unconfirmed, people.provider).orders[0]!.extract!.conditions).toEqual([]);
  });
  test('nothing is told of an order on which no work goes on', () => {
    expect(extractFor(whole, whole.orders[2]!, today)).toEqual({});
    expect(extractFor(whole, { ...whole.orders[0]!, state: 'clarifying' }, today)).toHaveProperty('overall');
  });
  test('other providers are told of while they work', () => {
    const related = (change: object) => see(changed(whole, { orders: whole.orders.map((o) => (o.orderId === ids.otherOrder ? { ...o, ...change } : o)) }), people.provider).orders[0]!.extract!.relatedInterventions;
    expect([related({})!.providers, related({ state: 'ended' })!.providers]).toEqual([[{ provider: 'unit-b', services: [service], contact: people.otherProvider.personId }], []]);
  });
  test('after a refusal or an end the header and the own words remain', () => {
    const past = own.orders[1]!;
    expect(past).toMatchObject({ orderId: ids.pastOrder, state: 'declined', services: [], goalIds: [], declineText: mark('orderTalk', 'past', 'declined'), clarifications: [{ question: mark('orderTalk', 'past', 'question') }], observations: [] });
    expect(past.clarifications[0]).not.toHaveProperty('answer');
    for (const key of ['extract', 'decision', 'price', 'purpose', 'description', 'hoursPerWeek']) expect(past).not.toHaveProperty(key);
    expect(own.orders[0]!.observations).toEqual([{ code: expect.any(String), text: mark('themes', 'past', 'observation'), on: day(50), by: people.provider.personId }]);
    expect(own.changeRequests.map((c) => c.answer?.outcome)).toEqual(['declined', undefined]);
  });
  test('both sides see the hand-over, afterwards without what was handed over', () => {
    const life = taken();
    const handover = (actor: Actor) => see(life.now, actor, life.today).orders[0]!.handover;
    expect([handover(provider), handover(otherProvider)]).toEqual(Array(2).fill({ to: 'unit-b', orderId: newest(life).orderId, on: '2026-06-01', items: ['keys', 'plan of the week'] }));
    life.state = changed(life.now, { orders: life.now.orders.map((o, i) => (i === 0 ? { ...o, state: 'superseded' as const } : o)) });
    expect([handover(provider)!.items, handover(otherProvider)!.items]).toEqual([[], ['keys', 'plan of the week']]);
    expect(see(accepted().now, provider, '2026-02-01').orders[0]!.handover).toBeUndefined();
    const planned = changing();
    expect(see(planned.now, otherProvider, '2026-05-20').orders[0]!.supersedes).toBe(planned.now.orders[0]!.orderId);
  });
  test('whoever negotiates reads orders and prices, not the talk about them', () => {
    const [order] = see(whole, people.negotiator).orders;
    expect(order).toMatchObject({ description: mark('order', 'own', 'description1'), price: { costPerYear: 100_000 }, supportNeed: 2, clarifications: [], releases: [] });
    for (const key of ['relatedInterventions', 'handover', 'threadId', 'extract']) expect(order).not.toHaveProperty(key);
    expect(see(whole, people.negotiator).changeRequests).toEqual([]);
  });
  test('the authority reads all of it', () => {
    expect(seen.orders[0]).toMatchObject({ threadId: ids.thread, decisionId: ids.decision, releases: expect.arrayContaining([expect.objectContaining({ kind: 'plan' })]), delivered: [{ hours: 5 }], startsOn: day(40) });
    expect(seen.orders[2]!.enteredInError!.reason).toBe(mark('overrides', 'inside', 'errorOrder'));
    expect(see(whole, people.teamLead).orders[2]!.enteredInError).toMatchObject({ reason: '' });
    expect(seen.orders[0]!.enteredInError).toBeUndefined();
  });
});

describe('follow-ups', () => {
  test('dates and result for whoever oversees, without scores, words or names of reasons', () => {
    const overseen = see(whole, people.teamLead);
    expect(overseen.followUps[0]).toMatchObject({ stage: 'closed', comments: [], answer: undefined, corrected: [], moves: [{ from: day(130), to: day(132), by: people.owner.personId }], result: { result: 'continue', supportNeed: 2 } });
    for (const key of ['scores', 'conclusion', 'citizenView']) expect(overseen.followUps[0]!.result).not.toHaveProperty(key);
    expect(overseen.followUps[0]!.moves[0]).not.toHaveProperty('reason');
    expect(overseen.followUps[1]!.statusWaived).toEqual({ on: day(111), by: people.owner.personId });
    expect(overseen.followUps[1]!.enteredInError).toBeUndefined();
    expect(overseen.scorings).toEqual([]);
    expect(see(whole, people.teamLead, today, { reasonGiven: true }).followUps[0]!.result).not.toHaveProperty('scores');
    expect(see(whole, people.negotiator)).toMatchObject({ followUps: [], scorings: [] });
  });
  test('the own ones with the own status for a provider, without the authority\'s result and names', () => {
    const own = see(whole, people.provider);
    expect(own.followUps.map((f) => [f.followUpId, f.result, f.answer?.by, f.corrected.length])).toEqual([[ids.followUp, undefined, people.provider.personId, 1], [ids.pastFollowUp, undefined, undefined, 0]]);
    expect(own.followUps[0]!.moves).toEqual([{ from: day(130), to: day(132), on: day(61) }]);
    expect(own.scorings.map((s) => s.orderId)).toEqual([ids.order]);
    expect(see(whole, people.otherProvider).followUps[0]!.statusWaived).toEqual({ on: day(111) });
  });
  test('all of it for the authority', () => {
    expect(seen.followUps[0]).toMatchObject({ corrected: [{}], result: { scores: [{ score: 1 }], conclusion: mark('followUpWords', 'inside', 'conclusion') }, moves: [{ reason: mark('followUpWords', 'inside', 'moved') }] });
    expect(seen.scorings).toHaveLength(2);
    const wrong = changed(whole, { followUps: whole.followUps.map((f) => ({ ...f, enteredInError: { reason: 'why', on: day(9), by: 'o' } })) });
    expect([people.owner, people.teamLead].map((a) => see(wrong, a).followUps[0]!.enteredInError)).toEqual([{ on: day(9), by: 'o', reason: 'why' }, { on: day(9), by: 'o' }]);
  });
});

describe('people, matters and notes', () => {
  test('consents as they stand today, and what was collected while they stood', () => {
    expect(seen.consents).toMatchObject([{ standing: 'valid' }]);
    expect(seen.information).toMatchObject([{ beforeWithdrawal: false }]);
    const after = changed(whole, { consents: whole.consents.map((c) => ({ ...c, withdrawn: { on: day(9), by: 'o' } })), information: whole.information.map((i) => ({ ...i, consentId: ids.consent, state: 'received' as const })) });
    expect(see(after, people.owner)).toMatchObject({ consents: [{ standing: 'withdrawn' }], information: [{ beforeWithdrawal: true }] });
    expect(see(whole, people.teamLead)).toMatchObject({ parties: [], consents: [], information: [{ state: 'waiting' }] });
    expect(see(whole, people.provider)).toMatchObject({ parties: [], consents: [], information: [] });
  });
  test('the professional room is for the authority; matters without words for whoever oversees', () => {
    expect(seen.notes.map((n) => n.room)).toEqual(['professional', 'shared']);
    const overseen = see(whole, people.teamLead);
    expect(overseen).toMatchObject({ notes: [], healthAreas: [], extras: [], errors: [], overrides: [], matters: [{ kind: 'meeting', settled: { on: day(135), outcome: '' } }, { kind: 'incident', settled: undefined }] });
    expect(overseen.matters[0]).not.toHaveProperty('text');
    expect(see(whole, people.colleague, today, { reasonGiven: true }).notes.map((n) => n.room)).toEqual(['shared']);
  });
  test('a provider sees the own ticks and the matters that the same person raised', () => {
    const own = see(whole, people.provider);
    expect([own.healthAreas.map((h) => h.areas), own.matters.map((m) => m.matterId)]).toEqual([[['I3']], [ids.ownMatter]]);
    expect(see(whole, { ...people.provider, personId: people.otherProvider.personId } as Actor).matters).toEqual([]);
    expect(see(changed(whole, { matters: whole.matters.map((m) => ({ ...m, orderId: undefined })), healthAreas: whole.healthAreas.map((h) => ({ ...h, orderId: undefined })) }), people.provider)).toMatchObject({ matters: [], healthAreas: [] });
    expect(see(whole, people.negotiator)).toMatchObject({ matters: [], healthAreas: [] });
    expect(see(whole, people.otherProvider).healthAreas.map((h) => h.areas)).toEqual([['I10']]);
  });
  test('negotiations are the authority\'s', () => {
    expect([people.owner, people.teamLead, people.negotiator, people.provider].map((a) => see(whole, a).negotiations.length)).toEqual([1, 1, 1, 0]);
    expect(see(whole, people.provider).needs).toEqual([]);
  });
});

describe('what to do', () => {
  test('verbs, next steps and alerts for whoever may act; steps only where the world is known', () => {
    const life = toDecide(running());
    const view = see(life.now, owner, life.today, { world });
    expect(view.verbs).toContain('recordDecision');
    expect(view.next.map((s) => s.verb)).toContain('recordDecision');
    expect(see(life.now, owner, life.today)).toMatchObject({ next: [], alerts: [] });
    const late = informed();
    expect(see(late.now, owner, '2026-03-05', { world }).alerts).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'R03', escalated: true })]));
    expect(see(late.now, colleague, '2026-03-05', { world, reasonGiven: true })).toMatchObject({ face: 'reader', verbs: [], next: [] });
    expect(see(accepted().now, provider, '2026-09-01', { world }).alerts).toEqual([]);
  });
  test('the last step may be taken back by whoever took it', () => {
    const life = informed().do('recordWish', { text: 'x' });
    expect(see(life.now, owner, life.today).undo).toEqual({ verb: 'recordWish', version: life.commits.length });
    expect(see(life.now, lead, life.today).undo).toBeUndefined();
    expect(see(opened().now, owner, '2026-01-05').undo).toBeUndefined();
    expect(act('undo', life.now, { version: life.commits.length }, context(owner, life.today)).ok).toBe(true);
  });
});

describe('the timeline', () => {
  const told = (actor: Actor, reasonGiven = false, events: readonly Made[] = made) => timelineOf(lookAt(whole, actor, today, { reasonGiven }), events.map(toEvent));
  const types = (actor: Actor, reasonGiven = false) => [...new Set(told(actor, reasonGiven).map((e) => e.type))];
  const factsOf = (actor: Actor, type: string) => told(actor).find((e) => e.type === type)?.facts;
  test('everything for whoever carries the case', () => {
    expect(told(people.owner)).toHaveLength(made.length);
    expect(factsOf(people.owner, 'goalSet')).toEqual({ label: 'Mål 1', goalType: 'develop', version: 1, expectedOn: day(300) });
    expect(factsOf(people.owner, 'statusAnswered')).toEqual({ recommendation: 'continue', meetingWanted: true });
    expect(told(people.owner).find((e) => e.type === 'followUpPlanned')).toEqual({ type: 'followUpPlanned', ref: ids.order, facts: { no: 1, dueOn: day(130) } });
    expect(told(people.owner).find((e) => e.type === 'threadMoved')).toEqual({ type: 'threadMoved', ref: ids.thread, facts: { from: 'opening', to: 'information' } });
    expect(told(people.owner)[0]).toEqual({ type: 'caseOpened', ref: undefined, facts: {} });
    expect(factsOf(people.owner, 'factNoted')).toEqual({ essential: true });
  });
  test('for whoever oversees, that a status came and not what it says; nothing that a reason must open', () => {
    expect(factsOf(people.teamLead, 'statusAnswered')).toEqual({});
    for (const type of ['themeNoted', 'conditionAssessed', 'noteWritten', 'consentRecorded', 'planFinished', 'gateOverridden']) {
      expect([type, types(people.teamLead).includes(type as never), types(people.teamLead, true).includes(type as never)]).toEqual([type, false, true]);
    }
    expect(types(people.teamLead)).toEqual(expect.arrayContaining(['decisionRecorded', 'assessmentRecorded', 'threadMoved', 'negotiationOpened', 'planOffered']));
    const notes = (actor: Actor, reasonGiven: boolean) => told(actor, reasonGiven).filter((e) => e.type === 'noteWritten').map((e) => e.facts.room);
    expect([notes(people.teamLead, true), notes(people.colleague, true)]).toEqual([['professional', 'shared'], ['shared']]);
  });
  test('a provider hears of the own orders, a negotiator and a colleague without a reason of nothing', () => {
    const own = told(people.provider);
    expect(new Set(own.map((e) => e.ref))).toEqual(new Set([ids.order, ids.pastOrder, ids.followUp]));
    expect(types(people.provider)).toEqual(expect.arrayContaining(['orderPlaced', 'orderAcknowledged', 'statusRequested', 'statusAnswered', 'subgoalSet', 'hoursDelivered', 'healthAreasTicked']));
    for (const type of ['followUpResultRegistered', 'resultRequested', 'decisionRecorded', 'conditionAssessed', 'matterRaised', 'goalSet', 'wishRecorded', 'undone']) expect(own.map((e) => e.type)).not.toContain(type);
    expect([told(people.negotiator), told(people.colleague), told(people.head), told(system)]).toEqual([[], [], [], []]);
    expect(types(people.colleague, true)).toContain('decisionRecorded');
  });
});

describe('cards', () => {
  test('an order that was taken back or replaced before anybody took it has no card any more', () => {
    const life = ordered();
    const { orderId } = newest(life);
    const cards = (state: string, startsOn?: string) => {
      const now = changed(life.now, { orders: life.now.orders.map((o) => ({ ...o, state, startsOn })) as never });
      return [cardView('C11', orderId, now, provider, life.today), cardView('C12', orderId, now, owner, life.today)].map((c) => (c && 'stage' in c ? c.stage : null));
    };
    expect([cards('sent'), cards('clarifying'), cards('declined'), cards('withdrawn'), cards('superseded')]).toEqual([['open', null], ['asked', 'question'], ['declined', 'declined'], [null, null], [null, null]]);
    expect([cards('accepted', '2026-02-01'), cards('superseded', '2026-02-01'), cards('ended', '2026-02-01')]).toEqual(Array(3).fill(['accepted', 'accepted']));
  });
  test('a result that goes on names the next day, another names none', () => {
    const life = answered();
    const [followUp] = life.now.followUps;
    const told = (result: 'continue' | 'end') => {
      const closed = { ...followUp!, stage: 'closed' as const, result: { result, heldOn: life.today, citizenView: 'x', on: life.today, by: 'owner', goalLevels: [] } };
      const next = { ...followUp!, followUpId: 'next', no: followUp!.no + 1, dueOn: '2026-08-01' };
      return (cardView('C16', followUp!.followUpId, changed(life.now, { followUps: [closed as never, next] }), owner, life.today) as { result?: object }).result;
    };
    expect([told('continue'), told('end')]).toEqual([{ result: 'continue', on: life.today, nextFollowUpOn: '2026-08-01' }, { result: 'end', on: life.today, nextFollowUpOn: undefined }]);
  });
  test('a status that was given on its day may be followed by the result at once', () => {
    const life = answered();
    const { followUpId, dueOn } = life.now.followUps[0]!;
    const may = (answer: object) => (cardView('C16', followUpId, changed(life.now, { followUps: life.now.followUps.map((f) => ({ ...f, answer: { ...f.answer!, ...answer } })) }), owner, life.today) as { mayRegister: boolean }).mayRegister;
    expect([may({}), may({ on: dueOn }), may({ on: dueOn, scoredOn: life.today })]).toEqual([false, true, false]);
  });
});

test('what a live order is waited for by', () => {
  const life = asked();
  expect([...liveRefs(lookAt(life.now, provider, life.today))]).toEqual([newest(life).orderId, life.now.followUps[0]!.followUpId]);
  expect([...liveRefs(lookAt(new Life().do('openCase', opening).now, owner, '2026-01-05'))]).toEqual([]);
});
