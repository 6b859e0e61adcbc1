/** Plays the demo cases through the verbs, with the clock set back, so that the product looks as after a year of use. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { local } from '../config';
import { isWorkingTime, workingTime } from '../workingTime';
import { demoApi, type Place } from './api';
import { stories } from './stories';
import { Story, type Concepts, type Made, type Step } from './story';

export interface DemoOptions extends Place { log(line: string): void; dataDir?: string }

/** How far the play has come: the day that its dates are counted from, the steps that are done, and the ids that they made. */
interface Progress { today: string; done: number; finished: boolean; made: Made }

function progressIn(file: string): { read(): Progress; write(progress: Progress): void } {
  return {
    read: () => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Progress) : { today: danishToday(), done: 0, finished: false, made: {} }),
    write: (progress) => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify(progress));
      renameSync(`${file}.new`, file);
    },
  };
}

/** The steps of all stories in order of time, for a demo that is played on this day. */
export function stepsFrom(today: string, concepts: Concepts): Step[] {
  const steps = stories.flatMap(({ caseNo, tell }, i) => {
    const story = new Story(caseNo, i, today, concepts);
    tell(story);
    return story.steps;
  });
  return steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const danishToday = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());

/** Plays what has not been played; a play that was interrupted goes on from its last step. */
export async function playDemo({ appUrl, standinsUrl, log, dataDir = local.dataDir }: DemoOptions): Promise<void> {
  const kept = progressIn(path.join(dataDir, 'demo.json'));
  const progress = kept.read();
  if (progress.finished) return;
  log('Spiller demosagerne gennem det sidste år … / Playing the demo cases through the past year …');
  const api = demoApi({ appUrl, standinsUrl });
  const { concepts } = await api.get<{ concepts: Concepts }>('caseworker', 'ffb');
  const steps = stepsFrom(progress.today, concepts);
  try {
    for (const [i, step] of steps.entries()) {
      if (i < progress.done) continue;
      await api.clock({ set: step.at, quiet: true });
      await step.play(api, progress.made);
      kept.write({ ...progress, done: i + 1 });
      if (tenth(i + 1, steps.length) > tenth(i, steps.length)) log(`  ${tenth(i + 1, steps.length)}0 %`);
    }
  } finally {
    // Somebody who tries the product in the evening sees cards arrive all the same.
    await api.clock(isWorkingTime(new Date()) ? { reset: true, quiet: true } : { set: workingTime(new Date()).toISOString(), quiet: true });
  }
  await api.minute();
  kept.write({ ...progress, done: steps.length, finished: true });
}

const tenth = (done: number, all: number): number => Math.floor((done / all) * 10);
