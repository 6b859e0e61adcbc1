/** What a bot may answer to a press, told apart for the screen. */
import type { PressAnswer, TaskInfo } from '../standins';

export type Answer = { kind: 'done' } | { kind: 'refused'; why: string } | { kind: 'told'; what: string } | { kind: 'task'; task: TaskInfo };

const asRecord = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});

/** Reads adaptive card answers (`{statusCode, type, value}`) and task modules (`{task: {type, value}}`). */
export function readAnswer({ status, body }: PressAnswer): Answer {
  const answer = asRecord(body);
  const value = asRecord(answer.value);
  const task = asRecord(answer.task);
  const statusCode = typeof answer.statusCode === 'number' ? answer.statusCode : status;
  if (status >= 400 || statusCode >= 400) {
    const why = value.message ?? answer.message ?? (typeof answer.error === 'string' ? answer.error : asRecord(answer.error).message);
    return { kind: 'refused', why: typeof why === 'string' ? why : '' };
  }
  if (task.type === 'continue') return { kind: 'task', task: asRecord(task.value) as TaskInfo };
  if (task.type === 'message' && typeof task.value === 'string') return { kind: 'told', what: task.value };
  if (answer.type === 'application/vnd.microsoft.activity.message' && typeof answer.value === 'string') return { kind: 'told', what: answer.value };
  return { kind: 'done' };
}
