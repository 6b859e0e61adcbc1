/** Plays the demo cases through the verbs, with the clock set back, so that the product looks as after a year of use. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { local } from '../config';
import { personByKey } from '../people';
import { demoApi, stepId, type DemoApi, type Place } from './api';
import { demoCases } from './cases';
import { scriptOf, type Concepts, type Step } from './script';

export interface DemoOptions extends Place { log(line: string): void; dataDir?: string }

/** Plays what has not been played. An interrupted play starts over: each step is a command with its own id, so nothing happens twice. */
export async function playDemo({ appUrl, standinsUrl, log, dataDir = local.dataDir }: DemoOptions): Promise<void> {
  const played = path.join(dataDir, 'demo-played');
  if (existsSync(played)) return;
  log('Spiller demosagerne gennem det sidste år … / Playing the demo cases through the past year …');
  const api = demoApi({ appUrl, standinsUrl });
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());
  const { concepts } = await api.get<{ concepts: Concepts }>('caseworker', 'ffb');
  const steps = demoCases.flatMap((demo, i) => scriptOf(demo, i, today, concepts, (key) => personByKey(key)!.oid));
  steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  try {
    await playSteps(api, steps, log);
  } finally {
    await api.clock({ reset: true, quiet: true });
  }
  await api.minute();
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(played, `${stepId(today)}\n`);
}

async function playSteps(api: DemoApi, steps: readonly Step[], log: (line: string) => void): Promise<void> {
  let tenth = 0;
  for (const [i, step] of steps.entries()) {
    await api.clock({ set: step.at, quiet: true });
    await step.play(api);
    const now = Math.floor(((i + 1) / steps.length) * 10);
    if (now > tenth) log(`  ${now * 10} %`);
    tenth = now;
  }
}
