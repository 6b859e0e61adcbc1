/** The one way into a verb: who may, what the municipality's template asks, then the verb's own rules. */
import { relationTo } from './access';
import type { FieldValue } from './areas/matters';
import type { CaseState } from './case';
import { verbs, type VerbName } from './commands';
import { personOf, refused, type Actor, type Context, type Outcome, type Verb } from './decide';
import { event } from './events';
import { templateFaults } from './settings';
import type { Day } from './calendar';

const verbOf = (name: VerbName): Verb<unknown> => (verbs as unknown as Record<VerbName, Verb<unknown>>)[name];

/** True when this person may carry out this verb on this case at all. Which order it concerns is for the verb to check. */
export function mayDo(name: VerbName, state: CaseState | null, actor: Actor, today: Day): boolean {
  const { opens, by } = verbOf(name);
  if (opens) return actor.kind === 'person' && actor.roles.includes('caseworker');
  return state !== null && by.includes(relationTo(state, actor, today));
}

/** What follows from a command. `more` holds the values of fields that only the municipality's own template knows. */
export function act(name: VerbName, state: CaseState | null, command: unknown, context: Context): Outcome {
  const { today, actor, settings } = context;
  if (!mayDo(name, state, actor, today)) return refused('notAllowed');
  const { more = {}, ...input } = command as Record<string, unknown> & { more?: Record<string, FieldValue> };
  const template = settings.templates[name];
  const { missing, wrong } = templateFaults(template, input, more);
  if (wrong.length > 0) return refused('valueNotPossible', { fields: wrong });
  if (missing.length > 0) return refused('fieldsMissing', { fields: missing });
  const outcome = verbOf(name).decide(state as CaseState, input, context);
  if (!outcome.ok || Object.keys(more).length === 0) return outcome;
  return { ok: true, events: [...outcome.events, event('extraRecorded', today, { form: name, version: template!.version, values: more, by: personOf(actor) })] };
}

/** The verbs that a person may use on a case at all. */
export const verbsFor = (state: CaseState, actor: Actor, today: Day): VerbName[] => (Object.keys(verbs) as VerbName[]).filter((name) => !verbOf(name).opens && mayDo(name, state, actor, today));
