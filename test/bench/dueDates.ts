/**
 * Due dates and lights of 100,000 cases against reading the same cases: what is decided every minute and for every overview
 * must cost less than JSON.parse of what it is decided from. `node dist/test/bench/dueDates.js [cases]` after a build.
 */
import { createHash } from 'node:crypto';
import { addDays, type Day } from '#domain/calendar';
import { deadlineLight, dueWakes } from '#domain/deadlines';
import { factsOf, type CaseFacts } from '#domain/facts';
import { progressOf } from '#domain/progress';
import { defaultSettings } from '#domain/settings';
import { accepted, answered, answers, asked, assessed, decided, informed, opened, ordered, provider, system, type Life } from '../domain/lives';

const today = '2026-11-22';

/** Follow-ups held one after another, a status with scores before each; the last one is still open. */
function followed(life: Life, times: number): Life {
  for (let time = 0; time < times; time++) {
    const { followUpId, dueOn, stage } = life.now.followUps.at(-1)!;
    if (stage === 'planned') {
      life.today = addDays(dueOn, -21);
      life.do('requestStatus', { followUpId }, system);
    }
    life.today = addDays(dueOn, -5);
    if (stage !== 'answered') life.do('answerFollowUp', answers(life, ([1, 0, 1, -1] as const)[time % 4]), provider);
    life.today = dueOn;
    const goalLevels = life.now.goals.map(({ goalId }, i) => ({ goalId, level: i === 0 && time > 1 ? 1 as const : 2 as const }));
    life.do('registerFollowUpResult', { followUpId, result: 'continue', heldOn: dueOn, citizenView: 'as told', supportNeed: 2, nextFollowUpOn: addDays(dueOn, 91), goalLevels });
  }
  return life;
}

/** One of each kind of life, new ones and long ones, from one to five goals. */
const lives = (): Life[] => [
  opened(), informed(), assessed(), decided(3), ordered(2), ordered(4), accepted(1), accepted(3), accepted(5), asked(2), asked(4), answered(1), answered(3),
  ...[1, 2, 3, 5, 8, 12].flatMap((times) => [1, 2, 3, 5].map((goals) => followed(answered(goals), times))),
];

/** An id of the length that ids have outside tests. */
const uuid = (name: string): string => createHash('sha256').update(name).digest('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

const dayOf = /\d{4}-\d{2}-\d{2}/g;
const idOf = /"[A-Za-z ]+-\d+"/g;

/** The JSON of one case: one of the lives, at another time and with ids of its own; one piece of text, as it comes from a store. */
function written(texts: readonly string[], n: number): string {
  const shift = ((n * 7919) % 700) - 350;
  const text = texts[(n * 31) % texts.length]!.replace(dayOf, (day) => addDays(day, shift)).replace(idOf, (id) => `"${uuid(`${n}${id}`)}"`).replace(/S-2026-0001/g, `S-2026-${100_000 + n}`);
  return Buffer.from(text).toString();
}

/** Everything that is decided about a case on a day; the sum keeps the work from being left out. */
const decide = {
  deadlines: ({ deadlines }: CaseFacts, on: Day): number => deadlines.reduce((sum, d) => sum + Number(deadlineLight(d.on, on) === 'overdue'), 0),
  wakes: ({ wakes }: CaseFacts, on: Day): number => dueWakes(wakes, on, defaultSettings.statusDaysAhead).length,
  progress: ({ goals }: CaseFacts, on: Day): number => goals.reduce((sum, { course }) => sum + Number(progressOf(course, on).light === 'behind'), 0),
};
type Part = keyof typeof decide;
const parts = Object.keys(decide) as Part[];

export interface DueDatesResult { cases: number; goals: number; characters: number; parse: number; parts: Record<Part, number>; ratio: number }

/** Cases are made, read and decided on in batches, so that memory stays small; the first batches only warm up. */
export function measureDueDates(cases = 100_000, batch = 1_000): DueDatesResult {
  const texts = lives().map((life) => JSON.stringify(factsOf(life.now)));
  const result: DueDatesResult = { cases: 0, goals: 0, characters: 0, parse: 0, parts: { deadlines: 0, wakes: 0, progress: 0 }, ratio: 0 };
  /** The best of three, so that clearing up after what went before is charged to neither side. */
  const timed = <T>(task: () => T): [T, number] => {
    const tries = [1, 2, 3].map((): [T, number] => {
      const start = performance.now();
      return [task(), performance.now() - start];
    });
    return tries.reduce((best, next) => (next[1] < best[1] ? next : best));
  };
  let decisions = 0;
  const warmUp = 3 * batch;
  for (let from = -warmUp; from < cases; from += batch) {
    const read = Array.from({ length: Math.min(batch, from < 0 ? batch : cases - from) }, (_, i) => written(texts, from + warmUp + i));
    const [facts, parsing] = timed(() => read.map((text) => JSON.parse(text) as CaseFacts));
    const times = parts.map((part) => [part, timed(() => facts.forEach((f) => { decisions += decide[part](f, today); }))[1]] as const);
    if (from < 0) continue;
    result.cases += facts.length;
    result.goals += facts.reduce((sum, f) => sum + f.goals.length, 0);
    result.characters += read.reduce((sum, text) => sum + text.length, 0);
    result.parse += parsing;
    for (const [part, time] of times) result.parts[part] += time;
  }
  if (decisions === 0) throw new Error('Nothing was due and no light was lit: the cases are not like cases.');
  return { ...result, ratio: parts.reduce((sum, part) => sum + result.parts[part], 0) / result.parse };
}

const milliseconds = (time: number) => `${Math.round(time).toLocaleString('en')} ms`.padStart(12);

/** Prints where the time goes. @returns true when deciding costs no more than reading */
export function benchDueDates(cases?: number): boolean {
  const { cases: count, goals, characters, parse, parts: times, ratio } = measureDueDates(cases);
  console.log(`\nDue dates and lights of ${count.toLocaleString('en')} cases with ${goals.toLocaleString('en')} goals, ${Math.round(characters / count).toLocaleString('en')} characters each\n`);
  for (const [name, time] of [['JSON.parse of the facts', parse], ['deadlines and their lights', times.deadlines], ['what is due now', times.wakes], ['progress and its lights', times.progress]] as const) console.log(`${name.padEnd(32)}${milliseconds(time)}`);
  console.log(`${'deciding / reading'.padEnd(32)}${ratio.toFixed(2).padStart(9)}   ${ratio <= 1 ? 'kept' : 'MISSED'}  ≤ 1.00`);
  return ratio <= 1;
}

if (require.main === module && !benchDueDates(process.argv[2] === undefined ? undefined : Number(process.argv[2]))) process.exitCode = 1;
