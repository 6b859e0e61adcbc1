/** Gates: the rules of one moment, asked of what is about to happen. A block stops; a warning needs a reason, which is kept; information only tells. */
import { happened, refused, type Context, type Outcome, type Refused } from '../decide';
import { event, type CaseEvent } from '../events';
import type { CaseState, Thread } from '../case';
import type { Day } from '../calendar';
import type { RuleLevel, Settings } from '../settings';
import { checks, dailyChecks } from './checks';
import type { Draft, Finding, Moment, Rule, Subject } from './rule';
import { assessmentFor } from './reading';
import { ruleTable } from './table';

export interface Missing { id: string; level: RuleLevel; items?: string[] }

export const isValid = ({ validFrom, validTo }: Rule, today: Day): boolean => validFrom <= today && (validTo === undefined || today <= validTo);

/** The paragraphs that a step concerns: those of what is being decided or ordered, else those that were asked for, proposed or judged. */
export function paragraphsOf(subject: Pick<Subject, 'state' | 'thread' | 'draft'>): readonly string[] {
  const { state, thread, draft: { decision, order } } = subject;
  if (decision) return decision.paragraphs;
  if (order) return state.decisions.find((d) => d.decisionId === order.decisionId)?.paragraphs ?? [];
  const assessed = assessmentFor(subject);
  return [...thread.request.asked.paragraphs, ...(assessed?.proposal?.paragraphs ?? []), ...(assessed?.legalGroups ?? []).map((g) => g.paragraph)];
}

const concerns = (rule: Rule, subject: Subject): boolean => !rule.paragraphs || paragraphsOf(subject).some((p) => rule.paragraphs!.includes(p));

/** A municipality may raise, lower or silence a warning; a block stays, but for those that may be lowered to a warning with a recorded reason. */
export function levelOf(rule: Pick<Rule, 'id' | 'mayLower'>, own: RuleLevel, { rules }: Settings): RuleLevel | 'off' {
  const chosen = rules[rule.id]?.level;
  if (!chosen) return own;
  if (own !== 'block') return chosen;
  return rule.mayLower && chosen === 'warn' ? 'warn' : 'block';
}

/** What each moment is asked about. */
const about: Partial<Record<Moment, keyof Draft>> = {
  askInformation: 'information', finishAssessment: 'assessment', finishPlan: 'plan', decide: 'decision', send: 'decision', order: 'order', answer: 'uncommented', followUp: 'result',
};

function askedOf(rule: Rule, moment: Moment, subject: Subject): true | Finding {
  const matter = about[moment];
  // What is not told cannot be right: a step that says nothing of what it is about passes no rule.
  if (matter && subject.draft[matter] === undefined) return {};
  return (moment === 'daily' ? dailyChecks : checks)[rule.id]!(subject);
}

/** What is missing at a moment, the hardest first. */
export function missingAt(moment: Moment, subject: Subject): Missing[] {
  const { today, settings } = subject.context;
  const found = ruleTable.filter((rule) => rule.at.includes(moment) && isValid(rule, today) && (moment === 'daily' || concerns(rule, subject))).flatMap((rule): Missing[] => {
    const finding = askedOf(rule, moment, subject);
    if (finding === true) return [];
    const level = levelOf(rule, finding.level ?? rule.level, settings);
    return level === 'off' ? [] : [{ id: rule.id, level, ...(finding.items ? { items: finding.items } : {}) }];
  });
  const hardness: readonly RuleLevel[] = ['block', 'warn', 'info'];
  return found.sort((a, b) => hardness.indexOf(a.level) - hardness.indexOf(b.level));
}

export type Reasons = Readonly<Record<string, string>>;
type Passed = { ok: true; events: CaseEvent[] } | Refused;

/** Lets a step pass, or says what stands in its way; each warning that is passed with a reason becomes an event. */
export function pass(missing: readonly Missing[], reasons: Reasons | undefined, today: Day, threadId: string): Passed {
  const tell = (some: readonly Missing[]) => ({ gates: some.map((m) => m.id), missing: some.map(({ id, level, items }) => ({ id, level, items: items ?? [] })) });
  const blocking = missing.filter((m) => m.level === 'block');
  if (blocking.length > 0) return refused('gateBlocked', tell(missing));
  const open = missing.filter((m) => m.level === 'warn' && !reasons?.[m.id]?.trim());
  if (open.length > 0) return refused('gateNeedsReason', tell(open));
  return { ok: true, events: missing.filter((m) => m.level === 'warn').map((m) => event('gateOverridden', today, { gate: m.id, reason: reasons![m.id]!, threadId })) };
}

/** Asks the rules of one or more moments about a step of one thread. */
export function passGates(moments: readonly Moment[], state: CaseState, thread: Thread, draft: Draft, reasons: Reasons | undefined, context: Context): Passed {
  const missing = moments.flatMap((moment) => missingAt(moment, { state, thread, draft, context }));
  return pass(missing.filter((m, i) => missing.findIndex((other) => other.id === m.id) === i), reasons, context.today, thread.threadId);
}

/** The usual end of a verb that has gates: its events after those of the warnings that were passed. */
export const through = (passed: Passed, ...events: CaseEvent[]): Outcome => (passed.ok ? happened(...passed.events, ...events) : passed);
