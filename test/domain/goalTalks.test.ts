/** A goal looked at by caseworker and citizen together: what is kept, what it counts for, who sees it, and how it is set right. */
import { citizenView } from '#domain/views/citizenView';
import { caseView } from '#domain/views/caseView';
import { courseOf } from '#domain/goalCourse';
import { markersOf } from '#domain/goalMarkers';
import type { InputOf } from '#domain/commands/index';
import type { Actor } from '#domain/decide';
import { accepted, answers, asked, colleague, cover, goal, lead, opened, owner, provider, type Life } from './lives';
import { code, first, firstGoal, goalIds, goesOn, withoutStart } from './orderLives';

const look = (life: Life, said: Omit<InputOf<'scoreWithCitizen'>, 'goalId'>, actor: Actor = owner) => life.try('scoreWithCitizen', { goalId: goalIds(life)[0]!, ...said }, actor);
const course = (life: Life) => courseOf(life.now, firstGoal(life));
const seenBy = (life: Life, actor: Actor, reasonGiven = false) => caseView(life.now, actor, life.today, { reasonGiven })!.goals[0]!;
const halfway = (goals = 2) => {
  const life = accepted(goals);
  life.today = '2026-03-15';
  return life;
};
const all = { score: 1, citizenOwnScore: 2, satisfaction: 4, level: 2, words: 'I sleep at night now' } as const;

test('the caseworker keeps what the two found, with whatever was passed over left out', () => {
  const life = halfway();
  for (const actor of [provider, colleague, lead]) expect(code(look(life, all, actor))).toBe('notAllowed');
  expect(code(look(life, all))).toBe('ok');
  expect(firstGoal(life)).toMatchObject({ currentLevel: 2, baselineLevel: 3, levels: [{ on: '2026-03-15', level: 2 }], talks: [{ ...all, goalVersion: 1, on: '2026-03-15', by: 'owner' }] });
  life.today = '2026-03-20';
  look(life, { words: 'And I wake up early' });
  expect(firstGoal(life).talks).toMatchObject([{}, { words: 'And I wake up early', on: '2026-03-20' }]);
  expect(firstGoal(life).levels).toHaveLength(1);
  life.do('setGoal', { ...goal('x'), goalId: goalIds(life)[0] });
  expect(firstGoal(life).talks).toHaveLength(2);
  life.state = { ...life.now, cover: { personId: 'cover', from: life.today, to: life.today } };
  expect(code(look(life, { satisfaction: 1 }, cover))).toBe('ok');
});

test('only of a goal that is worked on and has a start, and only when something was said', () => {
  const life = halfway();
  expect(code(life.try('scoreWithCitizen', { goalId: 'x', score: 1 }))).toBe('goalUnknown');
  for (const said of [{}, { citizenOwnScore: 1 as const }, { score: undefined, words: undefined }]) expect(look(life, said)).toMatchObject({ refusal: { code: 'fieldsMissing', details: { fields: ['score'] } } });
  expect(code(look(life, { score: 0 }))).toBe('ok');
  life.do('completeGoal', { goalId: goalIds(life)[0]!, reason: 'partly' });
  expect(look(life, { level: 1 })).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'completed' } } });
  const proposed = opened().do('setGoal', { ...goal('x'), standing: 'proposed' });
  expect(look(proposed, { level: 1 })).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'proposed' } } });
  expect(code(look(withoutStart(), { level: 1 }))).toBe('notAsked');
});

describe('a score', () => {
  test('counts as the caseworker’s, with the citizen there; the citizen’s own stands beside', () => {
    const life = halfway();
    life.do('scoreGoals', { orderId: first(life).orderId, answers: [{ goalId: goalIds(life)[0]!, score: -1, tookPart: 'no' }] }, provider);
    life.today = '2026-04-02';
    look(life, { satisfaction: 3 });
    look(life, { score: 1, citizenOwnScore: 2 });
    expect(course(life).scorings).toEqual([
      { on: '2026-03-15', score: -1, reason: undefined, tookPart: 'no' }, { on: '2026-04-02', score: 1, reason: undefined, tookPart: 'yes', citizenOwnScore: 2 },
    ]);
    expect(courseOf(life.now, life.now.goals[1]!).scorings).toEqual([]);
    expect(markersOf(life.now, firstGoal(life)).filter((m) => m.kind === 'scorer')).toEqual([{ on: '2026-03-15', kind: 'scorer', provider: 'unit-a' }, { on: '2026-04-02', kind: 'scorer' }]);
  });
  test('is given once a day, whoever gives it; what else is said is not held back', () => {
    const life = halfway();
    look(life, { score: 1 });
    expect(code(look(life, { score: 1 }))).toBe('alreadyAnswered');
    expect(code(look(life, { level: 2, words: 'x' }))).toBe('ok');
    expect(code(life.try('scoreGoals', { orderId: first(life).orderId, answers: [{ goalId: goalIds(life)[0]!, score: 1, tookPart: 'yes' }] }, provider))).toBe('alreadyAnswered');
    life.today = '2026-03-16';
    life.do('scoreGoals', { orderId: first(life).orderId, answers: [{ goalId: goalIds(life)[0]!, score: null, notScoredReason: 'citizenAbsent', tookPart: 'no' }] }, provider);
    expect(code(look(life, { score: 1 }))).toBe('ok');
  });
  test('at a follow-up leaves no gap where no status came', () => {
    const life = asked(1);
    life.today = '2026-05-02';
    const gap = (held: string, score?: 0) => {
      const copy = asked(1);
      copy.today = '2026-05-01';
      look(copy, { score, words: 'x' });
      copy.today = life.today;
      goesOn(copy, '2026-08-01', { statusWaivedReason: 'x', heldOn: held });
      return courseOf(copy.now, firstGoal(copy)).unanswered;
    };
    expect(gap('2026-05-01', 0)).toEqual(['2026-08-01']);
    expect(gap('2026-05-02', 0)).toEqual(['2026-05-01', '2026-08-01']);
    expect(gap('2026-05-01')).toEqual(['2026-05-01', '2026-08-01']);
    look(life, { score: 0 });
    expect(course(life).unanswered).toEqual(['2026-05-01']);
  });
  test('holds the starting point fast; words alone do not', () => {
    const again = (life: Life) => code(life.try('recordStartingPoint', { goalId: goalIds(life)[0]!, baselineLevel: 4 }));
    const said = halfway();
    look(said, { words: 'x' });
    expect(again(said)).toBe('ok');
    for (const measured of [{ score: 0 as const }, { level: 2 as const }]) {
      const life = halfway();
      look(life, measured);
      expect(again(life)).toBe('stepNotOpen');
    }
  });
});

test('entered in error it counts no more and is told to nobody', () => {
  const life = halfway();
  look(life, all);
  const { talkId } = firstGoal(life).talks![0]!;
  expect(life.try('markError', { kind: 'scoring', ref: 'x', reason: 'r' })).toMatchObject({ refusal: { code: 'recordUnknown' } });
  expect(code(life.try('markError', { kind: 'scoring', ref: talkId, reason: 'wrong goal' }, provider))).toBe('notAllowed');
  life.do('markError', { kind: 'scoring', ref: talkId, reason: 'wrong goal' });
  expect(code(life.try('markError', { kind: 'scoring', ref: talkId, reason: 'wrong goal' }))).toBe('stepNotOpen');
  expect(course(life).scorings).toEqual([]);
  expect(seenBy(life, owner).talks).toEqual([]);
  expect(citizenView(life.now, life.today)).toMatchObject({ ownWords: [], goals: [{ arrow: undefined, said: { level: { on: '2026-01-05', value: 3 } } }, {}] });
  expect(code(look(life, { score: -1 }))).toBe('ok');
});

test('taken back, everything of it is gone', () => {
  const life = halfway();
  const before = firstGoal(life);
  look(life, all);
  life.do('undo', { version: life.commits.length });
  expect(firstGoal(life)).toEqual(before);
});

test('the citizen sees arrows and what was answered last, each with its day', () => {
  const life = halfway();
  const shown = () => citizenView(life.now, life.today).goals![0]!;
  expect(shown().said).toEqual({ level: { on: '2026-01-05', value: 3 } });
  look(life, all);
  expect(shown()).toMatchObject({ since: '2026-03-15', arrow: 'up', ownArrow: 'up' });
  life.today = '2026-04-01';
  look(life, { satisfaction: 2, words: 'A bad week' });
  look(life, { score: 0 });
  expect(shown().said).toEqual({ how: { on: '2026-04-01', value: 2 }, level: { on: '2026-03-15', value: 2 }, words: { on: '2026-04-01', text: 'A bad week' } });
  expect(citizenView(life.now, '2026-03-20').goals![0]!.said.how).toEqual({ on: '2026-03-15', value: 4 });
  expect(citizenView(life.now, life.today).ownWords).toEqual([{ on: '2026-03-15', text: all.words }, { on: '2026-04-01', text: 'A bad week' }]);
  expect(JSON.stringify(shown())).not.toMatch(/score|talk|by"/);
  const startless = withoutStart();
  expect(citizenView(startless.now, startless.today).goals![0]!.said).toEqual({});
  startless.do('recordStartingPoint', { goalId: goalIds(startless)[0]!, baselineLevel: 4, satisfaction: 1 });
  expect(citizenView(startless.now, startless.today).goals![0]!.said).toEqual({ how: { on: startless.today, value: 1 }, level: { on: startless.today, value: 4 } });
});

test('a status that comes later is in its place among the days', () => {
  const life = asked(1);
  life.today = '2026-04-12';
  look(life, { score: 2 });
  life.today = '2026-04-20';
  life.do('answerFollowUp', answers(life), provider);
  expect(course(life).scorings.map((s) => [s.on, s.score])).toEqual([['2026-04-12', 2], ['2026-04-20', 1]]);
});

test('the provider is told how it goes and not what was said; whoever supervises reads the words with a reason', () => {
  const life = halfway();
  look(life, all);
  expect(seenBy(life, owner).talks).toMatchObject([all]);
  const provided = seenBy(life, provider);
  expect(provided).not.toHaveProperty('talks');
  expect(provided.scorings).toMatchObject([{ score: 1, tookPart: 'yes', citizenOwnScore: 2 }]);
  expect(JSON.stringify(caseView(life.now, provider, life.today))).not.toContain(all.words);
  expect(seenBy(life, lead)).not.toHaveProperty('talks');
  expect(seenBy(life, lead, true).talks).toEqual([expect.objectContaining({ words: all.words })]);
  expect(seenBy(life, lead, true).talks![0]).not.toHaveProperty('score');
  expect(seenBy(life, colleague, true).talks).toMatchObject([all]);
});
