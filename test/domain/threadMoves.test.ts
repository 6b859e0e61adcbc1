/** Generated moves of threads, held against the table of steps: whatever is tried in whatever order, no thread goes a way that is not there. */
import fc from 'fast-check';
import type { Stage, Thread } from '#domain/case';
import type { Outcome } from '#domain/decide';
import { evolve } from '#domain/evolve';
import type { Settings } from '#domain/settings';
import { colleague, lead, Life, opening, owner, provider, service, stranger, targetGroup } from './lives';
import { code } from './openingLives';
import { modes, positions, settingsOf, stages, stepOf } from './stageTable';

// The rules have tests of their own; here only the ways are asked about.
jest.mock('#domain/rules/table', () => ({ ruleTable: [] }));

const actors = { owner, colleague, lead, provider, stranger };
type Move =
  | { kind: 'advance'; to: Stage; reason?: string; thread: number; actor: keyof typeof actors }
  | { kind: 'assess' | 'grant' | 'reject' | 'request' | 'acute' | 'withdraw'; thread: number };
const thread = fc.nat(2);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('advance' as const), to: fc.constantFrom(...stages), reason: fc.option(fc.constant('because'), { nil: undefined }), thread, actor: fc.constantFrom('owner' as const, 'owner' as const, 'owner' as const, ...(Object.keys(actors) as (keyof typeof actors)[])) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('assess' as const, 'grant' as const, 'reject' as const, 'request' as const, 'acute' as const, 'withdraw' as const), thread }) },
);

/** What the field expects of a move, told without looking at how it is done. */
function expected(life: Life, at: Thread, { to, reason, actor }: Extract<Move, { kind: 'advance' }>): string {
  if (actor !== 'owner') return 'notAllowed';
  const step = stepOf(at.stage, to, at.request.acute, life.settings);
  const assessed = life.now.assessments.some((a) => a.threadId === at.threadId);
  const granted = life.now.decisions.some((d) => d.threadId === at.threadId && d.services.length > 0);
  if (step === 'forbidden' || to === 'closed' || (to === 'recommendation' && !assessed) || (to === 'order' && !granted)) return 'phaseForbids';
  return step !== 'forward' && !reason ? 'reasonMissing' : 'ok';
}

function play(life: Life, m: Move, { threadId }: Thread): Outcome {
  const decision = { threadId, paragraphs: ['§ 85'], from: life.today, acuteReason: 'x', assessBy: life.today };
  switch (m.kind) {
    case 'advance': return life.try('advance', { threadId, to: m.to, reason: m.reason }, actors[m.actor]);
    case 'assess': return life.try('recordAssessment', { threadId, supportNeed: 2, targetGroups: [{ code: targetGroup, rank: 1 }] });
    case 'grant': return life.try('recordDecision', { ...decision, type: 'grant', services: [service] });
    case 'reject': return life.try('recordDecision', { ...decision, type: 'rejection', services: [] });
    case 'acute': return life.try('amendRequest', { threadId, acute: true, acuteReason: 'x' });
    case 'withdraw': return life.try('closeThread', { threadId, reason: 'withdrawn' });
    default: return life.try('receiveRequest', { receivedOn: life.today, reason: 'again', notTakenUp: true });
  }
}

const settings: fc.Arbitrary<Settings> = fc.tuple(fc.boolean(), fc.constantFrom(...modes), fc.constantFrom(...positions)).map(([plan, mode, position]) => settingsOf(plan, mode, position));

test('generated moves: each is answered as the table says, a refusal changes nothing, and going back or the acute way always has its reason', () => {
  fc.assert(fc.property(settings, fc.boolean(), fc.array(move, { minLength: 1, maxLength: 40 }), (set, acute, moves) => {
    const life = new Life();
    life.settings = set;
    life.do('openCase', { ...opening, acute, acuteReason: 'x' });
    for (const m of moves) {
      const before = life.now;
      const at = before.threads[m.thread % before.threads.length]!;
      const answer = m.kind === 'advance' ? expected(life, at, m) : undefined;
      const outcome = play(life, m, at);
      if (answer) expect([m, at.stage, code(outcome)]).toEqual([m, at.stage, answer]);
      if (!outcome.ok) expect(life.now).toBe(before);
      if (m.kind === 'advance' && outcome.ok) {
        const [moved] = outcome.events;
        expect(moved).toMatchObject({ type: 'threadMoved', data: { threadId: at.threadId, from: at.stage, to: m.to } });
        const step = stepOf(at.stage, m.to, at.request.acute, set);
        if (step !== 'forward') expect(moved!.data).toHaveProperty('reason', 'because');
        expect('back' in moved!.data).toBe(step === 'back');
      }
      for (const t of life.now.threads) {
        expect((t.stage === 'closed') === (t.closing !== undefined)).toBe(true);
        if (t.stage === 'order') expect(life.now.decisions.some((d) => d.threadId === t.threadId && d.services.length > 0)).toBe(true);
        if (t.stage === 'recommendation') expect(life.now.assessments.some((a) => a.threadId === t.threadId)).toBe(true);
      }
    }
    // Whoever went the acute way owes an assessment by a day.
    for (const e of life.events) {
      if (e.type === 'threadMoved' && e.data.from === 'opening' && e.data.to === 'decision') expect(life.now.threads.find((t) => t.threadId === e.data.threadId)!.assessBy).toBeDefined();
    }
    // Every move tells where it came from, in an unbroken line.
    const stand = new Map<string, Stage>();
    for (const e of life.events) {
      if (e.type === 'requestReceived') stand.set(e.data.threadId, e.data.stage);
      if (e.type === 'threadMoved') {
        expect(stand.get(e.data.threadId)).toBe(e.data.from);
        stand.set(e.data.threadId, e.data.to);
      }
    }
    expect(life.events.reduce<ReturnType<typeof evolve> | null>(evolve, null)!.threads).toEqual(life.now.threads);
  }), { numRuns: 300 });
});
