/** One invocation, with the steps and their order as in the Functions worker: arguments, hooks, handler, hooks, response. */
import { randomBytes, randomUUID } from 'node:crypto';
import { type Core, type RegisteredFunction, type RpcData, triggerOf } from './core';
import { writeLog } from './log';

/**
 * Runs a function with the data of its trigger and answers what it returned, in RPC form.
 * Rejects with what the handler or a hook threw.
 */
export async function invoke(core: Core, fn: RegisteredFunction, data: object): Promise<RpcData | undefined> {
  const invocationId = randomUUID();
  const { metadata } = fn;
  const call = {
    invocationId,
    metadata,
    state: undefined as string | undefined,
    request: {
      invocationId,
      functionId: metadata.name,
      inputData: [{ name: triggerOf(fn).name, data }],
      triggerMetadata: {},
      traceContext: { traceParent: `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01` },
    },
    log: (level: string, _category: string, message: string) => writeLog(level, metadata.name, message),
  };
  const model = await core.model().getInvocationModel(call);
  const { context, inputs } = await model.getArguments();
  const shared = { hookData: {}, appHookData: core.appHookData, invocationContext: context };

  const before = { ...shared, inputs, functionCallback: fn.callback };
  call.state = 'preInvocationHooks';
  await core.runHooks('preInvocation', before);

  const after = { ...shared, inputs: before.inputs, result: undefined as unknown, error: undefined as unknown };
  call.state = 'invocation';
  try {
    after.result = await model.invokeFunction(context, before.inputs, before.functionCallback);
  } catch (error) {
    after.error = error ?? new Error('The function threw nothing.');
  }
  call.state = 'postInvocationHooks';
  await core.runHooks('postInvocation', after);
  call.state = undefined;

  if (after.error) throw after.error;
  return (await model.getResponse(context, after.result)).returnValue ?? undefined;
}
