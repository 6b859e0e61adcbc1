/** Generated histories: whatever people send in whatever order, what must never happen does not. */
import fc from 'fast-check';
import { addDays } from '#domain/calendar';
import { replay } from '#domain/evolve';
import { factsOf } from '#domain/facts';
import { caseView } from '#domain/views/caseView';
import { inScope, overviewRow } from '#domain/views/overview';
import { answers, colleague, decided, goal, lead, Life, order, otherProvider, owner, provider, stranger, system, service } from './lives';

const actors = { owner, colleague, lead, provider, otherProvider, stranger, system };
type Move = { kind: string; actor: keyof typeof actors; n: number; days: number };
const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom('order', 'accept', 'decline', 'ask', 'comment', 'answer', 'askResult', 'result', 'end', 'goal', 'decide', 'wish'),
  actor: fc.constantFrom(...(Object.keys(actors) as (keyof typeof actors)[]), 'owner', 'provider', 'system'),
  n: fc.nat(3), days: fc.nat(40),
});

function play(life: Life, { kind, actor: name, n, days }: Move) {
  life.today = addDays(life.today, days);
  const actor = actors[name];
  const { orders, followUps, goals } = life.now;
  const o = orders[n % Math.max(orders.length, 1)];
  const f = followUps[(followUps.length - 1 - n + 4 * followUps.length) % Math.max(followUps.length, 1)];
  switch (kind) {
    case 'order': return life.try('placeOrder', { ...order(goals.map((g) => g.goalId)), provider: n % 2 ? 'unit-b' : 'unit-a', wishedStart: addDays(life.today, n), firstFollowUpOn: addDays(life.today, n + 60) }, actor);
    case 'accept': return o && life.try('acknowledgeOrder', { orderId: o.orderId, rev: o.rev, startsOn: addDays(life.today, n) }, actor);
    case 'decline': return o && life.try('declineOrder', { orderId: o.orderId, rev: o.rev, reason: 'other' }, actor);
    case 'ask': return f && life.try('requestStatus', { followUpId: f.followUpId }, actor);
    case 'comment': return f && life.try('commentFollowUp', { followUpId: f.followUpId, goalId: goals[0]!.goalId, text: 'SECRET' }, actor);
    case 'answer': return f && life.try('answerFollowUp', { ...answers(life), followUpId: f.followUpId, rev: f.rev - (n === 3 ? 1 : 0), answers: goals.map((g) => ({ goalId: g.goalId, status: 'partly' as const, score: 1 as const, tookPart: 'partly' as const })) }, actor);
    case 'askResult': return f && life.try('requestResult', { followUpId: f.followUpId }, actor);
    case 'result': return f && life.try('registerFollowUpResult', { followUpId: f.followUpId, result: 'continue', heldOn: life.today, citizenView: 'SECRET', conclusion: 'SECRET', statusWaivedReason: 'SECRET', nextFollowUpOn: addDays(life.today, 90) }, actor);
    case 'end': return f && life.try('registerFollowUpResult', { followUpId: f.followUpId, result: 'end', heldOn: life.today, citizenViewMissing: 'other', supportNeed: 1 }, actor);
    case 'goal': return life.try('setGoal', { ...goal('again', n), goalId: goals[n % goals.length]!.goalId }, actor);
    case 'decide': return life.try('recordDecision', { type: 'grant', paragraphs: ['§ 85'], services: [service], from: life.today }, actor);
    default: return life.try('recordWish', { text: 'SECRET' }, actor);
  }
}

function invariants(life: Life) {
  const { now } = life;
  for (const o of now.orders) {
    expect(now.decisions.some((d) => d.decisionId === o.decisionId)).toBe(true);
    expect(now.followUps.filter((f) => f.orderId === o.orderId && f.stage !== 'closed').length).toBeLessThanOrEqual(1);
    if (o.state === 'sent' || o.state === 'declined') expect(now.followUps.filter((f) => f.orderId === o.orderId)).toEqual([]);
    const numbers = now.followUps.filter((f) => f.orderId === o.orderId).map((f) => f.no);
    expect(numbers).toEqual(numbers.map((_n, i) => i + 1));
  }
  for (const f of now.followUps) {
    expect(f.stage === 'closed').toBe(f.result !== undefined);
    if (f.stage === 'answered') expect(f.answer).toBeDefined();
    if (f.stage === 'planned') expect([f.answer, f.askedOn]).toEqual([undefined, undefined]);
    if (f.answer) expect(f.answer.answers.every((a) => (a.score === null) === (a.notScoredReason !== undefined))).toBe(true);
  }
  // A running intervention always knows its next follow-up, unless its end waits for a decision or has had one.
  for (const o of now.orders.filter((x) => x.state === 'accepted')) {
    const ended = now.followUps.some((f) => f.orderId === o.orderId && f.result && f.result.result !== 'continue');
    if (!ended) expect(now.followUps.some((f) => f.orderId === o.orderId && f.stage !== 'closed')).toBe(true);
  }
}

test('generated lives: forbidden states are never reached, refusals change nothing, replay gives the same state, views leak nothing', () => {
  fc.assert(fc.property(fc.array(move, { minLength: 1, maxLength: 30 }), (moves) => {
    const life = decided();
    for (const m of moves) {
      const before = life.state;
      const count = life.events.length;
      const outcome = play(life, m);
      if (outcome && !outcome.ok) expect([life.state, life.events.length]).toEqual([before, count]);
      invariants(life);
    }
    expect(replay(null, life.events)).toEqual(life.now);
    expect(replay(null, JSON.parse(JSON.stringify(life.events)))).toEqual(JSON.parse(JSON.stringify(life.now)));
    for (const actor of [stranger, colleague]) expect(caseView(life.now, actor, life.today)).toBeNull();
    const seen = caseView(life.now, provider, life.today);
    if (seen) {
      expect(seen.orders.every((o) => o.provider === 'unit-a')).toBe(true);
      expect(seen.followUps.every((f) => f.result === undefined && seen.orders.some((o) => o.orderId === f.orderId))).toBe(true);
      expect(seen.assessment).toBeUndefined();
    }
    // The short record that overviews and the minute timer live on holds no free text at all.
    const facts = factsOf(life.now);
    expect(JSON.stringify(facts)).not.toContain('SECRET');
    expect(inScope(facts, 'provider', stranger)).toBe(false);
    expect(overviewRow(facts, 'provider', otherProvider, life.today).orders.every((o) => o.provider === 'unit-b')).toBe(true);
  }), { numRuns: 300 });
});
