/** By when a matter must be settled: computed where the law says so, typed where people agree on it. */
import { addDays, type Day } from '../../calendar';
import type { Context } from '../../decide';
import type { MatterKind } from '../../areas/matters';
import { addWorkingDays, nextOpenDay } from '../../workingDays';

type Rule = (raisedOn: Day, context: Pick<Context, 'today' | 'settings' | 'calendar'>) => Day;
const atOnce: Rule = (_raisedOn, { today }) => today;

const lawful: Partial<Record<MatterKind, Rule>> = {
  // FVL § 16 and OFL: 7 working days.
  accessRequest: (raisedOn, { settings, calendar }) => addWorkingDays(raisedOn, settings.days.accessWorkingDays, calendar),
  // FVL § 23: 14 days from the asking.
  writtenReasons: (raisedOn, { settings, calendar }) => nextOpenDay(addDays(raisedOn, settings.days.writtenReasons), calendar),
  // SEL § 110: 3 working days from the admission.
  shelterNotice: (raisedOn, { settings, calendar }) => addWorkingDays(raisedOn, settings.days.shelterWorkingDays, calendar),
  incident: atOnce,
  worry: atOnce,
  // GDPR art. 33: the 72 hours run from now, so the data protection officer is told today.
  breach: atOnce,
};

/** The rule of a kind whose deadline nobody may choose. */
export const deadlineRuleOf = (kind: MatterKind): Rule | undefined => lawful[kind];
