/** What each verb takes over the wire. Unknown fields are refused; `more` holds what only the municipality's own template asks for. */
import { z } from 'zod';
import type { InputOf, Verbs } from '#domain/commands/index';
import { assessmentCommands } from './assessment';
import { decisionsCommands } from './decisions';
import { followUpsCommands } from './followUps';
import { goalsCommands } from './goals';
import { mattersCommands } from './matters';
import { negotiationCommands } from './negotiation';
import { openingCommands } from './opening';
import { ordersCommands } from './orders';
import { peopleCommands } from './people';
import { plansCommands } from './plans';

export * from './shapes';

const own = {
  ...openingCommands, ...assessmentCommands, ...goalsCommands, ...plansCommands, ...decisionsCommands, ...ordersCommands, ...followUpsCommands, ...negotiationCommands, ...peopleCommands, ...mattersCommands,
} satisfies { [V in keyof Verbs]: z.ZodType<InputOf<V>> };

export type CommandName = keyof typeof own;
/** Verbs that belong to due dates; people cannot call them. */
export const systemVerbs: readonly CommandName[] = ['requestStatus', 'requestResult', 'endOrder'];

const more = z.record(z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/), z.union([z.string().max(8000), z.number(), z.boolean(), z.array(z.string().max(80)).max(40)])).refine((m) => Object.keys(m).length <= 40, 'too many').optional();
export const commands = Object.fromEntries(
  Object.entries(own).map(([name, schema]) => [name, systemVerbs.includes(name as CommandName) ? schema : schema.extend({ more })]),
) as unknown as { [V in CommandName]: (typeof own)[V] };

export const isVerb = (name: string): name is CommandName => Object.hasOwn(commands, name);
