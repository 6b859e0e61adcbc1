/** Sends a verb. One intention keeps one Idempotency-Key until it succeeded, however often it is sent. */
import { useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CommandName } from '#contract/commands/index';
import type { CommandInput } from '../api';
import { isConflict } from '../text/refusal';
import { useApp } from './appContext';
import { keepIntent } from './intent';
import { keys } from './queries';

interface Submission<V extends CommandName> {
  input: CommandInput<V>;
  /** The version that the person saw; left out where the verb itself names a revision. */
  version?: number;
}

export function useCommand<V extends CommandName>(caseNo: string, verb: V) {
  const { api } = useApp();
  const client = useQueryClient();
  const intent = useRef(keepIntent());
  const reload = () => Promise.all([
    client.invalidateQueries({ queryKey: keys.case(caseNo) }),
    client.invalidateQueries({ queryKey: keys.timeline(caseNo) }),
    client.invalidateQueries({ queryKey: keys.citizen(caseNo) }),
  ]);
  return useMutation({
    mutationFn: ({ input, version }: Submission<V>) => api.command(caseNo, verb, input, { key: intent.current.keyFor(input), version }),
    onSuccess: () => {
      intent.current.done();
      void client.invalidateQueries({ queryKey: keys.overviews });
      return reload();
    },
    // Typed text stays in the form; only what stands behind it is loaded again.
    onError: (error) => (isConflict(error) ? reload() : undefined),
  });
}
