/** Builds a throw-away function app in a temporary folder, runs the local host on it as its own process, and talks to it over HTTP. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';

const repository = path.join(__dirname, '../..');

export interface SampleApp {
  folder: string;
  remove(): void;
}

/** Compiles the TypeScript files of a folder of the repository, not those below it, or the named ones of them, into another folder. */
export function compileFolder(from: string, to: string, only?: readonly string[]): void {
  const compilerOptions = { module: ts.ModuleKind.Node16, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(path.join(repository, from)).filter((name) => (only ? only.includes(name) : name.endsWith('.ts')))) {
    const { outputText } = ts.transpileModule(readFileSync(path.join(repository, from, file), 'utf8'), { compilerOptions, fileName: file });
    writeFileSync(path.join(to, file.replace(/\.ts$/, '.js')), outputText);
  }
}

/** The host compiled from its sources, the fixture as the app, and a few built pages. */
export function buildSampleApp(): SampleApp {
  const folder = mkdtempSync(path.join(tmpdir(), 'host-test-'));
  compileFolder('local/functions', path.join(folder, 'dist/local/functions'));
  compileFolder('local', path.join(folder, 'dist/local'), ['endWithParent.ts']);
  cpSync(path.join(__dirname, 'fixture'), folder, { recursive: true });
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  write('dist/tabs/index.html', '<!doctype html><title>tabs</title>');
  write('dist/tabs/assets/index-Ab12Cd34.js', 'export {};');
  write('dist/teams-shell/index.html', '<!doctype html><title>shell</title>');
  write('dist/secret.txt', 'outside the pages');
  symlinkSync(path.join(repository, 'node_modules'), path.join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface RunningHost {
  url: string;
  port: number;
  output(): string;
  stop(): Promise<number | null>;
}

/** Starts the host; resolves when it listens, rejects with its output when it ends before that. */
export function runHost(app: SampleApp, env: Record<string, string> = {}): Promise<RunningHost> {
  const child: ChildProcess = spawn(process.execPath, ['dist/local/functions/host.js'], {
    cwd: app.folder,
    env: { ...process.env, PORT: '0', EVERY_SECOND: '* * * * * *', ...env },
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /listens on (http:\S+)/.exec(output)?.[1];
      if (!url) return;
      resolve({
        url,
        port: Number(new URL(url).port),
        output: () => output,
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void ended.then((code) => reject(new Error(`The host ended with ${code}: ${output}`)));
  });
}
