/** What a form of a verb starts from, where it changes something that stands in the case. The same tells afterwards what holds now. */
import type { CaseView } from '#domain/views/caseView';
import type { Values } from './shape';

type Prefill = (view: CaseView, given: Readonly<Record<string, string>>) => Record<string, unknown> | undefined;

const prefills: Readonly<Record<string, Prefill>> = {
  assessCondition: (view, { code }) => pick(view.conditions.find((c) => c.code === code), ['level', 'text', 'resource', 'status']),
  setSubgoal: (view, { subgoalId }) => pick(view.subgoals.find((s) => s.subgoalId === subgoalId), ['text', 'methods', 'who', 'deadline']),
  amendRequest: (view, { threadId }) => pick((view.threads.find((thread) => thread.threadId === threadId) ?? view.threads[0])?.words, ['reason', 'requesterContact', 'wishesMissing', 'assessmentPurpose', 'interpreter']),
  setPurpose: (view, { threadId }) => pick(view.purposes.findLast((p) => p.threadId === threadId), ['text']),
  listCandidate: (view, { candidateId }) => pick(view.negotiations.flatMap((n) => n.candidates).find((c) => c.candidateId === candidateId), ['provider', 'matched', 'available', 'citizenWish', 'deselected']),
};

const pick = (record: object | undefined, keys: readonly string[]): Record<string, unknown> | undefined =>
  record && Object.fromEntries(Object.entries(record).filter(([key, value]) => keys.includes(key) && value !== undefined));

/** Values as the fields hold them: numbers as text, a level that was not assessed by its own word. */
export function prefillOf(verb: string, view: CaseView, given: Readonly<Record<string, string>>): Values {
  const found = prefills[verb]?.(view, given) ?? {};
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, typeof value === 'boolean' ? value : String(value)]));
}
