/** Keeps child processes alive: one that ends is started again, until it ends too often. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { supervised } from './endWithParent';

export interface Service {
  name: string;
  /** JavaScript file, from the working directory. */
  script: string;
  env: Record<string, string>;
}

export interface Supervisor {
  start(service: Service): void;
  /** Runs a script to its end. Rejects when it ends with another code than 0. */
  run(service: Service): Promise<void>;
  /** Asks every child to end, and ends it by force after four seconds. */
  stop(): Promise<void>;
}

export interface SupervisorOptions {
  /** Called once, when a service has ended more often than allowed; the supervisor does not start it again. */
  giveUp(service: Service): void;
  log(line: string): void;
  /** Milliseconds before an ended service is started again. */
  pause?: number;
  /** Restarts allowed within a minute. */
  restartsPerMinute?: number;
}

export function createSupervisor({ giveUp, log, pause = 1000, restartsPerMinute = 5 }: SupervisorOptions): Supervisor {
  const children = new Set<ChildProcess>();
  let stopping = false;

  const launch = (service: Service): ChildProcess => {
    const child = spawn(process.execPath, ['--enable-source-maps', service.script], {
      env: { ...process.env, ...service.env, ...supervised },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    children.add(child);
    child.once('close', () => children.delete(child));
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => log(`[${service.name}] ${line}`));
    }
    return child;
  };

  const keep = (service: Service, restarts: number[]): void => {
    launch(service).once('close', (code, signal) => {
      if (stopping) return;
      const recent = restarts.filter((at) => at > Date.now() - 60_000);
      if (recent.length >= restartsPerMinute) return giveUp(service);
      log(`[${service.name}] ended (${signal ?? code}); starting it again`);
      setTimeout(() => {
        if (!stopping) keep(service, [...recent, Date.now()]);
      }, pause);
    });
  };

  return {
    start: (service) => keep(service, []),
    run: (service) =>
      new Promise((resolve, reject) => {
        launch(service).once('close', (code, signal) => {
          if (code === 0) resolve();
          else reject(new Error(`${service.name} ended with ${signal ?? code}.`));
        });
      }),
    async stop() {
      stopping = true;
      const running = [...children];
      const ended = running.map((child) => new Promise((resolve) => child.once('close', resolve)));
      for (const child of running) child.kill('SIGTERM');
      const force = setTimeout(() => running.forEach((child) => child.kill('SIGKILL')), 4000);
      await Promise.all(ended);
      clearTimeout(force);
    },
  };
}
