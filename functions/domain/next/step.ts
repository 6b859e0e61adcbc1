/** A step that somebody could take now. */
import type { CaseState, Order, Thread } from '../case';
import type { Day } from '../calendar';
import type { VerbName } from '../commands';
import type { Context } from '../decide';
import type { Missing } from '../rules/gate';
import type { Draft, Moment } from '../rules/rule';

export type StepInput = Record<string, string | number>;

export interface NextStep {
  verb: VerbName;
  /** What is known already: ids, and the choice that makes this step the one it is. */
  input: StepInput;
  /** The day by which it should be done, or on which it came up. */
  by?: Day;
  /** What would stand in the way, where that can be told before anything is filled in. */
  gate?: Missing[];
}

/** A step before it is known who asks. `acute` goes before every date. */
export interface Candidate {
  verb: VerbName;
  input: StepInput;
  by?: Day;
  acute?: boolean;
  /** The rules that the step will meet. */
  asks?: { moment: Moment; thread: Thread; draft: Draft };
  /** The order that must be the provider's own. */
  order?: Order;
  /** Somebody who may not take it: whoever wrote what is to be approved. */
  notBy?: string;
}

export type Steps = (state: CaseState, context: Context) => Candidate[];
/** What one stage of one thread needs next. */
export type ByStage = (state: CaseState, thread: Thread, context: Context) => Candidate[];

export const of = ({ threadId }: Thread) => ({ threadId });
export const inThread = ({ threadId }: Thread) => (item: { threadId?: string }): boolean => item.threadId === threadId;
