/** Gates: what must hold before a step. A block stops; a warning needs a reason, which is kept; information only tells. */
import { event, type CaseEvent } from './events';
import type { Context, Outcome } from './decide';
import { refused } from './decide';

export interface Gate {
  /** Stable id: a law rule (R28) or a rule of KL's FFB reporting (care-plan-4). */
  id: string;
  level: 'block' | 'warn';
  holds: boolean;
}

/** A municipality may raise a warning or silence it; a block is law or an official rule of validation, and stays. */
const levelOf = (gate: Gate, { rules }: Context) => (gate.level === 'block' ? gate.level : rules.gateLevels[gate.id] ?? gate.level);

export type Reasons = Readonly<Record<string, string>>;
type Passed = { ok: true; events: CaseEvent[] } | Extract<Outcome, { ok: false }>;

/** Lets the step pass, or says which gates stand in its way; each warning passed with a reason becomes an event. */
export function passGates(gates: readonly Gate[], reasons: Reasons | undefined, context: Context): Passed {
  const failing = gates.filter((gate) => !gate.holds).map((gate) => ({ ...gate, level: levelOf(gate, context) }));
  const blocked = failing.filter((gate) => gate.level === 'block');
  if (blocked.length > 0) return refused('gateBlocked', { gates: blocked.map((gate) => gate.id) }) as Passed;
  const silent = failing.filter((gate) => gate.level === 'warn' && !reasons?.[gate.id]?.trim());
  if (silent.length > 0) return refused('gateNeedsReason', { gates: silent.map((gate) => gate.id) }) as Passed;
  return {
    ok: true,
    events: failing.filter((gate) => gate.level === 'warn').map((gate) => event('gateOverridden', context.today, { gate: gate.id, reason: reasons![gate.id]! })),
  };
}
