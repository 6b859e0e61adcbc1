/** Timer-triggered functions: on their schedule, and at once when asked. */
import { Cron } from 'croner';
import { type Core, type RegisteredFunction, triggerOf } from './core';
import { invoke } from './invoke';
import { writeError } from './log';

export interface Timers {
  /** Runs a function now, after a run of it that is under way, and resolves when it has finished. Answers false for an unknown name. */
  runNow(name: string): Promise<boolean>;
  stop(): void;
}

/** `%NAME%` in a schedule stands for an application setting. */
function scheduleOf(fn: RegisteredFunction): string {
  const given = triggerOf(fn).binding.schedule ?? '';
  const setting = /^%(.+)%$/.exec(given)?.[1];
  const schedule = setting ? process.env[setting] : given;
  if (!schedule) throw new Error(`Timer "${fn.metadata.name}" has no schedule${setting ? `: the setting ${setting} is empty` : ''}.`);
  return schedule;
}

function timerData(last: Date | null, next: Date | null): object {
  const status = last ? { Last: last, Next: next ?? last, LastUpdated: last } : null;
  return { json: JSON.stringify({ Schedule: { AdjustForDST: true }, ScheduleStatus: status, IsPastDue: false }) };
}

/** Starts every timer. Schedules have six fields (seconds first) and are read in UTC unless WEBSITE_TIME_ZONE names a zone, as on Azure. */
export function startTimers(core: Core): Timers {
  const last = new Map<string, Promise<unknown>>();
  const run = (fn: RegisteredFunction, data: object): Promise<void> => {
    const { name } = fn.metadata;
    const turn = (last.get(name) ?? Promise.resolve()).then(async () => {
      try {
        await invoke(core, fn, data);
      } catch (error) {
        writeError(name, error);
      }
    });
    last.set(name, turn);
    return turn;
  };

  const timers = [...core.functions.values()].filter((fn) => triggerOf(fn).binding.type === 'timerTrigger');
  const jobs = timers.map((fn) => {
    if (triggerOf(fn).binding.runOnStartup) void run(fn, timerData(null, null));
    const options = { mode: '6-part' as const, protect: true, unref: true, domAndDow: true, timezone: process.env.WEBSITE_TIME_ZONE ?? 'UTC' };
    return new Cron(scheduleOf(fn), options, (job: Cron) => run(fn, timerData(job.currentRun(), job.nextRun())));
  });

  return {
    async runNow(name) {
      const fn = core.functions.get(name);
      if (!fn || triggerOf(fn).binding.type === 'httpTrigger') return false;
      await run(fn, timerData(null, null));
      return true;
    },
    stop: () => jobs.forEach((job) => job.stop()),
  };
}
