/** The module '@azure/functions-core', which exists only inside the Functions worker, as @azure/functions 4.16 calls it. */
import Module from 'node:module';
import { writeLog } from './log';

export interface Binding {
  type?: string;
  direction?: string;
  route?: string;
  methods?: string[];
  schedule?: string;
  runOnStartup?: boolean;
}

export interface FunctionMetadata {
  name: string;
  bindings: Record<string, Binding>;
}

export type FunctionCallback = (...args: unknown[]) => unknown;

export interface RegisteredFunction {
  metadata: FunctionMetadata;
  callback: FunctionCallback;
}

/** The part of the library's InvocationModel that the host drives, in this order. */
export interface InvocationModel {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], callback: FunctionCallback): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<{ returnValue?: RpcData | null }>;
}

/** A value in the form that the host and the worker exchange. */
export interface RpcData {
  json?: string;
  http?: { statusCode?: string; headers?: Record<string, string>; body?: { bytes?: Uint8Array; string?: string } | null };
}

interface ProgrammingModel {
  getInvocationModel(context: object): InvocationModel | Promise<InvocationModel>;
  getCapabilities?(capabilities: Record<string, string>): Promise<unknown>;
}

type Hook = (context: Record<string, unknown>) => unknown;

export interface Core {
  functions: ReadonlyMap<string, RegisteredFunction>;
  /** The library's model; throws when no function was registered. */
  model(): ProgrammingModel;
  /** Runs the hooks of a name one after the other, in the order of their registration. */
  runHooks(name: string, context: Record<string, unknown>): Promise<void>;
  /** Lives as long as the process; hooks share it. */
  appHookData: Record<string, unknown>;
}

/** Makes the module appear to `require`, as the worker does. The library asks once: one host per process. */
export function provideCore(): Core {
  const functions = new Map<string, RegisteredFunction>();
  const hooks = new Map<string, Hook[]>();
  let model: ProgrammingModel | undefined;

  const module = {
    version: 'local',
    hostVersion: 'local',
    setProgrammingModel: (given: ProgrammingModel) => {
      model = given;
    },
    getProgrammingModel: () => model,
    registerFunction(metadata: FunctionMetadata, callback: FunctionCallback) {
      if (functions.has(metadata.name)) throw new Error(`A function named "${metadata.name}" has already been registered.`);
      functions.set(metadata.name, { metadata, callback });
      return { dispose: () => functions.delete(metadata.name) };
    },
    registerHook(name: string, hook: Hook) {
      hooks.set(name, [...(hooks.get(name) ?? []), hook]);
      return { dispose: () => hooks.set(name, (hooks.get(name) ?? []).filter((other) => other !== hook)) };
    },
    log: (level: string, _category: string, message: string) => writeLog(level, 'worker', message),
  };

  const loader = Module as unknown as { _load(id: string, ...rest: unknown[]): unknown };
  const load = loader._load;
  loader._load = function provideFunctionsCore(id, ...rest) {
    return id === '@azure/functions-core' ? module : load.call(this, id, ...rest);
  };

  return {
    functions,
    model() {
      if (!model) throw new Error('No function has been registered.');
      return model;
    },
    async runHooks(name, context) {
      for (const hook of hooks.get(name) ?? []) await hook(context);
    },
    appHookData: {},
  };
}

/** The trigger binding of a function and the name it is registered under. */
export function triggerOf(fn: RegisteredFunction): { name: string; binding: Binding } {
  const found = Object.entries(fn.metadata.bindings).find(([, binding]) => /trigger$/i.test(binding.type ?? ''));
  if (!found) throw new Error(`Function "${fn.metadata.name}" has no trigger.`);
  return { name: found[0], binding: found[1] };
}
