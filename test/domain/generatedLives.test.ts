/** Generated histories: whatever people send in whatever order, what must never happen does not. */
import fc from 'fast-check';
import { addDays } from '#domain/calendar';
import type { CaseState, Order } from '#domain/case';
import { isLive } from '#domain/access';
import { wakesOf } from '#domain/deadlines';
import { afterCommit } from '#domain/evolve';
import { factsOf } from '#domain/facts';
import { courseOf } from '#domain/goalCourse';
import { progressOf } from '#domain/progress';
import { carries } from '#domain/granted';
import { caseView } from '#domain/views/caseView';
import { inScope, overviewRow } from '#domain/views/overview';
import { changing, taken } from './orderLives';
import { accepted, answered, asked, colleague, decided, goal, lead, Life, order, otherProvider, owner, provider, reasons, service, stranger, system } from './lives';

const actors = { owner, colleague, lead, provider, otherProvider, stranger, system };
const moves = [
  'order', 'order', 'accept', 'accept', 'decline', 'question', 'reply', 'withdraw', 'newVersion', 'change', 'confirm', 'end', 'start', 'hours', 'wishChange', 'answerWish',
  'ask', 'ask', 'comment', 'answer', 'answer', 'correct', 'score', 'move', 'waive', 'plan', 'askResult', 'result', 'result', 'conclude', 'goal', 'newGoal', 'startingPoint', 'together', 'together', 'complete', 'step', 'note', 'decide', 'wish',
] as const;
type Move = { kind: (typeof moves)[number]; actor: keyof typeof actors | 'fitting'; n: number; days: number };
const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom(...moves), actor: fc.constantFrom(...(Object.keys(actors) as (keyof typeof actors)[]), ...Array<'fitting'>(12).fill('fitting')), n: fc.constantFrom(0, 0, 0, 1, 1, 2, 3), days: fc.constantFrom(0, 0, 1, 3, 10, 30),
});

const standing = (...states: Order['state'][]) => (o: Order): boolean => states.includes(o.state);
const fits: Partial<Record<Move['kind'], (order: Order) => boolean>> = {
  accept: standing('sent'), decline: standing('sent'), question: standing('sent'), withdraw: standing('sent'), reply: standing('clarifying'), newVersion: standing('declined', 'withdrawn'), change: standing('accepted'),
  start: standing('accepted'), hours: standing('accepted'), wishChange: standing('accepted'), score: standing('accepted'), step: standing('accepted'), plan: standing('accepted'),
  confirm: (o) => o.handover !== undefined, end: (o) => o.endsOn !== undefined && isLive(o),
};
const stagesFor: Partial<Record<Move['kind'], string[]>> = { ask: ['planned'], comment: ['asked'], answer: ['asked'], waive: ['planned', 'asked'], correct: ['answered'], askResult: ['answered'], result: ['answered', 'asked', 'planned'], conclude: ['answered'] };

const releases = [{ kind: 'wishes' as const, basis: 'necessary' as const, reason: 'SECRET' }];

function play(life: Life, { kind, actor: name, n, days }: Move) {
  life.today = addDays(life.today, days);
  const { orders, followUps, goals, subgoals, changeRequests, scorings } = life.now;
  const pick = <T>(list: readonly T[]): T | undefined => list[(list.length - 1 - n + 4 * list.length) % Math.max(list.length, 1)];
  // Mostly a record that the move fits, now and then any other.
  const o = (n === 0 ? orders.findLast(fits[kind] ?? (() => true)) : undefined) ?? pick(orders);
  const f = (n === 0 ? followUps.findLast((x) => stagesFor[kind]?.includes(x.stage)) : undefined) ?? pick(followUps);
  const g = pick(goals)!;
  const unit = (kind.startsWith('answer') || ['comment', 'correct'].includes(kind) ? orders.find((x) => x.orderId === f?.orderId) : kind === 'note' ? orders.find((x) => x.orderId === pick(subgoals)?.orderId) : o)?.provider;
  const side = ['accept', 'decline', 'question', 'start', 'hours', 'wishChange', 'comment', 'answer', 'correct', 'score', 'step', 'note', 'confirm'].includes(kind) ? (unit === 'unit-b' ? otherProvider : provider) : ['ask', 'askResult', 'end'].includes(kind) ? system : owner;
  const actor = name === 'fitting' ? side : actors[name];
  const { today } = life;
  const goalIds = goals.filter((x) => x.standing === 'active').map((x) => x.goalId);
  const given = { followUpId: f?.followUpId ?? '', rev: (f?.rev ?? 1) - (n === 3 ? 1 : 0), recommendation: 'adjust' as const, meetingWanted: false, reasons, answers: (orders.find((x) => x.orderId === f?.orderId)?.goalIds ?? []).map((goalId, i) => ({ goalId, status: 'partly' as const, score: ([1, -2, 0, 2] as const)[(n + i) % 4]!, tookPart: 'partly' as const })) };
  switch (kind) {
    case 'order': return life.try('placeOrder', { ...order(goalIds), provider: n % 2 ? 'unit-b' : 'unit-a', wishedStart: addDays(today, n), firstFollowUpOn: addDays(today, n + 60), reasons }, actor);
    case 'newVersion': return o && life.try('placeOrder', { ...order(goalIds), wishedStart: today, firstFollowUpOn: addDays(today, 60), supersedes: o.orderId, reasons }, actor);
    case 'accept': return o && life.try('acknowledgeOrder', { orderId: o.orderId, rev: o.rev, startsOn: addDays(today, n) }, actor);
    case 'decline': return o && life.try('declineOrder', { orderId: o.orderId, rev: o.rev, reason: 'other', text: 'SECRET' }, actor);
    case 'question': return o && life.try('askClarification', { orderId: o.orderId, rev: o.rev, question: 'SECRET' }, actor);
    case 'reply': return o && life.try('answerClarification', { orderId: o.orderId, clarificationId: o.clarifications.at(-1)?.clarificationId ?? '', text: 'SECRET' }, actor);
    case 'withdraw': return o && life.try('withdrawOrder', { orderId: o.orderId, reason: 'SECRET' }, actor);
    case 'change': return o && life.try('changeProvider', { orderId: o.orderId, provider: o.provider === 'unit-a' ? 'unit-b' : 'unit-a', takesOverOn: addDays(today, n), firstFollowUpOn: addDays(today, 60), releases, items: ['SECRET'], reasons }, actor);
    case 'confirm': return o && life.try('confirmHandover', { orderId: o.orderId, side: n % 2 ? 'taken' : 'given' }, actor);
    case 'end': return o && life.try('endOrder', { orderId: o.orderId }, actor);
    case 'start': return o && life.try('registerStart', { orderId: o.orderId, startedOn: addDays(today, -n) }, actor);
    case 'hours': return o && life.try('registerHours', { orderId: o.orderId, from: addDays(today, -7 - n), to: addDays(today, -n), hours: 10 }, actor);
    case 'wishChange': return o && life.try('requestChange', { orderId: o.orderId, kind: n % 2 ? 'goal' : 'end', reasons: 'SECRET' }, actor);
    case 'answerWish': return pick(changeRequests) && life.try('answerChangeRequest', { changeRequestId: pick(changeRequests)!.changeRequestId, outcome: (['accepted', 'declined', 'meeting'] as const)[n % 3]!, text: 'SECRET' }, actor);
    case 'ask': return f && life.try('requestStatus', { followUpId: f.followUpId }, actor);
    case 'comment': return f && life.try('commentFollowUp', { followUpId: f.followUpId, goalId: g.goalId, text: 'SECRET' }, actor);
    case 'answer': return f && life.try('answerFollowUp', given, actor);
    case 'correct': return f && life.try('correctStatus', { ...given, reason: 'SECRET' }, actor);
    case 'score': return o && life.try('scoreGoals', { orderId: o.orderId, answers: [{ goalId: g.goalId, score: 1, tookPart: 'yes' }], supersedes: n === 0 ? scorings.at(-1)?.scoringId : undefined }, actor);
    case 'move': return f && life.try('moveFollowUp', { followUpId: f.followUpId, dueOn: addDays(today, 10 * n), reason: 'SECRET' }, actor);
    case 'waive': return f && life.try('waiveStatus', { followUpId: f.followUpId, reason: 'SECRET' }, actor);
    case 'plan': return o && life.try('planFollowUp', { orderId: o.orderId, dueOn: addDays(today, 30) }, actor);
    case 'askResult': return f && life.try('requestResult', { followUpId: f.followUpId }, actor);
    case 'result': return f && life.try('registerFollowUpResult', { followUpId: f.followUpId, result: 'continue', heldOn: today, citizenView: 'SECRET', conclusion: 'SECRET', statusWaivedReason: 'SECRET', nextFollowUpOn: addDays(today, 60), goalLevels: n ? [] : [{ goalId: g.goalId, level: 2 }], reasons }, actor);
    case 'conclude': return f && life.try('registerFollowUpResult', { followUpId: f.followUpId, result: n % 2 ? 'end' : 'endAndRefer', heldOn: today, citizenViewMissing: 'other', supportNeed: 1, statusWaivedReason: 'SECRET', reasons }, actor);
    case 'goal': return life.try('setGoal', { ...goal('again', n), goalId: g.goalId, baselineLevel: undefined, expectedOn: addDays(today, 200) }, actor);
    case 'newGoal': return life.try('setGoal', { ...goal('more', n), baselineLevel: n % 2 ? 3 : undefined, expectedOn: addDays(today, 200) }, actor);
    case 'startingPoint': return life.try('recordStartingPoint', { goalId: g.goalId, baselineLevel: 4 }, actor);
    case 'together': return life.try('scoreWithCitizen', { goalId: g.goalId, score: n % 2 ? 1 : undefined, level: 2, words: 'SECRET' }, actor);
    case 'complete': return life.try('completeGoal', { goalId: g.goalId, reason: 'partly' }, actor);
    case 'step': return o && life.try('setSubgoal', { orderId: o.orderId, goalId: g.goalId, text: 'SECRET' }, actor);
    case 'note': return pick(subgoals) && life.try('noteSubgoal', { subgoalId: pick(subgoals)!.subgoalId, text: 'SECRET', status: 'done' }, actor);
    case 'decide': return life.try('recordDecision', { type: 'grant', paragraphs: ['§ 85'], services: [service], from: today, endsOrders: n % 2 && o ? [o.orderId] : [], reasons }, actor);
    default: return life.try('recordWish', { text: 'SECRET' }, actor);
  }
}

function invariants({ now, today }: Life) {
  const open = (f: { stage: string }) => f.stage !== 'closed' && f.stage !== 'cancelled';
  for (const o of now.orders) {
    const own = now.followUps.filter((f) => f.orderId === o.orderId);
    expect(now.decisions.some((d) => d.decisionId === o.decisionId)).toBe(true);
    expect(own.filter(open).length).toBeLessThanOrEqual(1);
    // Nothing is followed up that was never accepted, and nothing is asked of a provider whose order is over.
    if (o.startsOn === undefined) expect(own).toEqual([]);
    if (!isLive(o)) expect(own.filter((f) => f.stage === 'planned' || f.stage === 'asked')).toEqual([]);
    expect(own.map((f) => f.no)).toEqual(own.map((_f, i) => i + 1));
    expect(o.goalIds.every((goalId) => now.goals.some((g) => g.goalId === goalId))).toBe(true);
    // An order has at most one successor, and its number is the next.
    const successors = now.orders.filter((x) => x.supersedes === o.orderId && x.state !== 'withdrawn' && x.state !== 'declined');
    expect(successors.length).toBeLessThanOrEqual(1);
    for (const next of successors) expect(next.version).toBe(o.version + 1);
    if (o.state === 'superseded') expect(o.startsOn).toBeUndefined();
    if (o.handover) expect(now.orders.find((x) => x.orderId === o.handover!.orderId)).toMatchObject({ supersedes: o.orderId, provider: o.handover.to });
    // Help that ended was stopped by a decision, or taken over by somebody who had accepted.
    if (o.state === 'ended' && o.endReason === 'handover') expect(now.orders.find((x) => x.orderId === o.handover!.orderId)!.startsOn).toBeDefined();
    if (o.state === 'ended') expect(o.endsOn! < today).toBe(true);
    const hours = [...o.delivered].sort((a, b) => (a.from < b.from ? -1 : 1));
    hours.forEach((d, i) => expect(i === 0 || hours[i - 1]!.to < d.from).toBe(true));
    // A running intervention always knows its next follow-up, unless its end waits for a decision or has had one.
    const ending = o.endsOn !== undefined || own.some((f) => f.result && f.result.result !== 'continue');
    if (o.state === 'accepted' && !ending) expect(own.some(open)).toBe(true);
  }
  for (const f of now.followUps) {
    expect(f.stage === 'closed').toBe(f.result !== undefined);
    if (f.stage === 'answered') expect(f.answer).toBeDefined();
    if (f.stage === 'planned') expect([f.answer, f.askedOn]).toEqual([undefined, undefined]);
    for (const a of [f.answer, ...f.corrected].flatMap((x) => x?.answers ?? [])) expect((a.score === null) === (a.notScoredReason !== undefined)).toBe(true);
  }
  // What is scored has a starting point, and a wake never asks for what would be refused for good.
  for (const g of now.goals) {
    const course = courseOf(now, g);
    if (course.scorings.length > 0) expect(g.baselineLevel).not.toBeNull();
    expect(progressOf(course, today).cumulative).toBe(course.scorings.filter((s) => s.on <= today).reduce((sum, s) => sum + (s.score ?? 0), 0));
    expect(g.earlier.length).toBe(g.version - 1);
  }
  for (const w of wakesOf(now).filter((x) => x.verb === 'requestStatus')) {
    const { orderId } = now.followUps.find((f) => f.followUpId === w.ref)!;
    expect(now.orders.find((o) => o.orderId === orderId)!.goalIds.every((id) => now.goals.some((g) => g.goalId === id && (g.baselineLevel !== null || g.standing === 'completed')))).toBe(true);
  }
}

test('generated lives: forbidden states are never reached, refusals change nothing, replay gives the same state, views leak nothing', () => {
  fc.assert(fc.property(fc.constantFrom(decided, accepted, asked, answered, changing, taken), fc.array(move, { minLength: 1, maxLength: 50, size: 'max' }), (begun, list) => {
    const life = begun() as Life;
    for (const m of list) {
      const before = life.state;
      const count = life.events.length;
      const outcome = play(life, m);
      if (outcome && !outcome.ok) expect([life.state === before, life.events.length]).toEqual([true, count]);
      if (outcome?.ok && ['order', 'newVersion', 'change'].includes(m.kind)) {
        const placed = life.now.orders.at(-1)!;
        expect(carries(life.now, life.now.decisions.find((d) => d.decisionId === placed.decisionId)!, placed.services, placed.wishedStart)).toBe(true);
      }
      // Where nothing happened, only the day has changed.
      if (outcome?.ok) invariants(life);
    }
    const again = (commits: typeof life.commits) => commits.reduce<CaseState | null>(afterCommit, null);
    expect(again(life.commits)).toEqual(life.now);
    expect(JSON.parse(JSON.stringify(again(JSON.parse(JSON.stringify(life.commits)))))).toEqual(JSON.parse(JSON.stringify(life.now)));
    for (const actor of [stranger, colleague]) expect(caseView(life.now, actor, life.today)).toBeNull();
    const seen = caseView(life.now, provider, life.today);
    if (seen) {
      expect(seen.orders.every((o) => o.provider === 'unit-a')).toBe(true);
      expect(seen.followUps.every((f) => f.result === undefined && seen.orders.some((o) => o.orderId === f.orderId))).toBe(true);
      expect(seen.assessments ?? []).toEqual([]);
    }
    // The short record that overviews and the minute timer live on holds no free text at all.
    const facts = factsOf(life.now);
    expect(JSON.stringify(facts)).not.toContain('SECRET');
    expect(inScope(facts, 'provider', stranger, life.today)).toBe(false);
    expect(overviewRow(facts, 'provider', otherProvider, life.today).orders.every((o) => o.provider === 'unit-b')).toBe(true);
  }), { numRuns: 100 });
}, 120_000);
