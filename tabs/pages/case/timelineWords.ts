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
    until: day(t.form.until),
    heldOn: day(t.followUpCard.heldOn),
    expectedOn: day(t.form.expectedOn),
    goalType: (value) => wordOf(t.goalType, value)?.toLowerCase(),
    result: (value) => wordOf(t.result, value)?.toLowerCase(),
    reason: (value) => (event.type === 'orderDeclined' ? wordOf(t.declineReason, value)?.toLowerCase() : undefined),
    recommendation: (value) => wordOf(t.recommendation, value)?.toLowerCase(),
    meetingWanted: (value) => (value === 'true' ? t.followUpCard.meetingWanted.toLowerCase() : undefined),
    owner: (value) => names.person(value),
    to: (value) => (event.type === 'threadMoved' ? `${wordOf(t.phase, value) ? t.casePage.moveTo(wordOf(t.phase, value)!) : ''}` || undefined : undefined),
    answerBy: (value) => t.casePage.stages.answerBy(dayText(t, value)).toLowerCase(),
    type: (value) => wordOf(t.casePage.decisions.type, value)?.toLowerCase(),
    room: (value) => (value === 'professional' ? t.casePage.room.title.toLowerCase() : undefined),
    gate: (value) => t.gateUnknown(value),
  };
  return Object.entries(event.facts).flatMap(([name, value]) => say[name]?.(String(value), event) ?? []);
}

/** An event in words, with the facts that have words. */
export function eventWords(t: Texts, names: Names, event: Event): string {
  const facts = factWords(t, names, event);
  return `${t.event[event.type] ?? t.casePage.event[event.type] ?? t.eventUnknown}${facts.length > 0 ? `: ${facts.join(', ')}` : ''}`;
}
