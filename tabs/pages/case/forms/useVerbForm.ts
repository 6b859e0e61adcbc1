/** What every form over a verb shares: sending, the refusal, and the reasons that gates ask for. */
import { useState } from 'react';
import type { CommandName } from '#contract/commands/index';
import type { CommandInput } from '../../../api';
import { useCommand } from '../../../data/useCommand';
import { useKept, useKeeper } from './keeper';
import { gatesOf, missingOf, type GateWords } from '../../../text/refusal';

export interface FormState {
  error: unknown;
  busy: boolean;
  /** How often the person tried to send while something was missing; problems are shown from the first time on. */
  tries: number;
  /** Gates that let the step pass with a reason. */
  gates: readonly GateWords[];
  reasons: Readonly<Record<string, string>>;
  giveReason(gate: string, reason: string): void;
}

/**
 * @param version the version that the person sees, for verbs that carry no revision of their own
 * @param sent called once the verb was carried out and the case was loaded again
 */
export function useVerbForm<V extends CommandName>(caseNo: string, verb: V, version: number | undefined, sent: () => void) {
  const command = useCommand(caseNo, verb);
  const keeper = useKeeper();
  const [tries, setTries] = useState(0);
  const [gates, setGates] = useState<readonly GateWords[]>([]);
  const [reasons, setReasons] = useKept<Readonly<Record<string, string>>>('reasons', {});
  const state: FormState = {
    error: command.error, busy: command.isPending, tries, gates, reasons,
    giveReason: (gate, reason) => setReasons((before) => ({ ...before, [gate]: reason })),
  };
  /** Sends when nothing is missing, and otherwise shows what is. */
  const submit = (input: CommandInput<V>, complete: boolean) => {
    if (command.isPending) return;
    if (!complete) return setTries((n) => n + 1);
    // What a gate asked for may have been filled in instead, so a reason is never demanded here.
    const written = Object.entries(reasons).filter(([, reason]) => reason.trim() !== '');
    const given = written.length > 0 ? { ...input, reasons: Object.fromEntries(written) } : input;
    command.mutate({ input: given, version }, {
      onSuccess: () => {
        keeper.sent();
        sent();
      },
      onError: (error) => {
        const asked = new Set(gatesOf(error, 'gateNeedsReason'));
        const words = missingOf(error).filter((gate) => asked.has(gate.id));
        setGates((before) => [...before, ...words.filter((gate) => !before.some((b) => b.id === gate.id))]);
      },
    });
  };
  return { state, submit, shows: tries > 0 };
}
