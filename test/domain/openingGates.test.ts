/** At which moments the rules are asked when a thread moves, is assessed or ends. The rules themselves are left out: each moment asks one question of its own. */
import type { Moment } from '#domain/rules/rule';
import type { Outcome } from '#domain/decide';
import { opening, Life, targetGroup } from './lives';
import { details } from './openingLives';

jest.mock('#domain/rules/table', () => {
  const at: Moment[] = ['leaveOpening', 'leaveInformation', 'finishAssessment', 'leaveRecommendation', 'negotiate', 'openNegotiation', 'finishPlan', 'decide', 'order', 'close', 'closeAppeal', 'daily'];
  return { ruleTable: at.map((moment) => ({ id: moment, level: 'warn', at: [moment], validFrom: '2020-01-01' })) };
});
jest.mock('#domain/rules/checks', () => ({ checks: new Proxy({}, { get: () => () => ({}) }) }));

const asked = (outcome: Outcome) => (outcome.ok ? [] : details(outcome)!.gates);
/** The reasons that let a step pass. */
const past = (...gates: Moment[]) => Object.fromEntries(gates.map((gate) => [gate, `because of ${gate}`]));
const assessment = { supportNeed: 2 as const, targetGroups: [{ code: targetGroup, rank: 1 as const }] };
const opened = () => new Life().do('openCase', { ...opening, acute: true, acuteReason: 'x' });
const informed = () => opened().do('advance', { to: 'information', reasons: past('leaveOpening') });
const recommended = () => informed().do('recordAssessment', { ...assessment, reasons: past('leaveInformation', 'finishAssessment') });

test('a thread that moves on is asked the rules of the stage that it leaves', () => {
  const life = opened();
  expect(asked(life.try('advance', { to: 'information' }))).toEqual(['leaveOpening']);
  life.do('advance', { to: 'information', reasons: past('leaveOpening') });
  expect(asked(life.try('advance', { to: 'assessment' }))).toEqual(['leaveInformation']);
  const later = recommended();
  for (const to of ['plan', 'negotiation', 'decision'] as const) expect(asked(later.try('advance', { to }))).toEqual(['leaveRecommendation']);
  later.do('advance', { to: 'plan', reasons: past('leaveRecommendation') }).do('advance', { to: 'negotiation' });
  for (const to of ['plan', 'decision'] as const) expect(asked(later.try('advance', { to }))).toEqual(['negotiate']);
});

test('a request that is taken up, a step back and the acute way are asked nothing', () => {
  const life = new Life().do('openCase', { ...opening, notTakenUp: true }).do('advance', { to: 'opening' });
  expect(life.thread.stage).toBe('opening');
  expect(informed().do('advance', { to: 'opening', reason: 'x' }).thread.stage).toBe('opening');
  expect(recommended().do('advance', { to: 'assessment', reason: 'x' }).thread.stage).toBe('assessment');
  expect(opened().do('advance', { to: 'decision', reason: 'x' }).thread.stage).toBe('decision');
});

test('the reason for passing a warning is kept with the step', () => {
  const life = informed();
  expect(life.commits.at(-1)!.events.map((e) => e.type)).toEqual(['gateOverridden', 'threadMoved']);
  expect(life.now.overrides).toEqual([{ gate: 'leaveOpening', reason: 'because of leaveOpening', on: '2026-01-05', threadId: life.thread.threadId }]);
});

test('an assessment that is finished straight from the information is asked for both', () => {
  expect(asked(informed().try('recordAssessment', assessment))).toEqual(['leaveInformation', 'finishAssessment']);
  const life = informed().do('advance', { to: 'assessment', reasons: past('leaveInformation') });
  expect(asked(life.try('recordAssessment', assessment))).toEqual(['finishAssessment']);
});

test('an end is asked the rules of closing, a death none', () => {
  expect(asked(informed().try('closeThread', { reason: 'withdrawn' }))).toEqual(['close']);
  const life = informed().do('closeThread', { reason: 'withdrawn', reasons: past('close') });
  expect(life.commits.at(-1)!.events.map((e) => e.type)).toEqual(['gateOverridden', 'threadClosed']);
  expect(informed().do('closeThread', { reason: 'died' }).thread.stage).toBe('closed');
});
