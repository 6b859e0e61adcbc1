/** The facts of an event in words; what has no words here is left out. */
import type { Timeline } from '#contract/views';
import type { Names } from '../../data/names';
import type { Texts } from '../../text';
import { dayText } from '../../text/format';

type Event = Timeline['entries'][number]['events'][number];
type Say = (value: string, event: Event) => string | undefined;

const wordOf = (words: Readonly<Record<string, string>>, value: string) => words[value];

export function factWords(t: Texts, names: Names, event: Event): string[] {
  const day = (label: string): Say => (value) => `${label.toLowerCase()} ${dayText(t, value)}`;
  const say: Record<string, Say> = {
    orderNo: (value) => value,
    label: (value) => value,
    provider: (value) => names.provider(value),
    no: (value) => t.followUpCard.title(Number(value)).toLowerCase(),
    dueOn: day(t.followUpCard.due),
    startsOn: day(t.orderCard.startsOn),
    heldOn: day(t.followUpCard.heldOn),
    expectedOn: day(t.form.expectedOn),
    goalType: (value) => wordOf(t.goalType, value)?.toLowerCase(),
    result: (value) => wordOf(t.result, value)?.toLowerCase(),
    reason: (value) => (event.type === 'orderDeclined' ? wordOf(t.declineReason, value)?.toLowerCase() : undefined),
    recommendation: (value) => wordOf(t.recommendation, value)?.toLowerCase(),
    meetingWanted: (value) => (value === 'true' ? t.followUpCard.meetingWanted.toLowerCase() : undefined),
    gate: (value) => t.gateUnknown(value),
  };
  return Object.entries(event.facts).flatMap(([name, value]) => say[name]?.(String(value), event) ?? []);
}
