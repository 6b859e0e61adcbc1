import type { CannotAnswerReason, SourceKind } from '../../../areas/people';
import { daysBetween, type Day } from '../../../calendar';
import { isValidConsent } from '../../../consents';
import type { ViewOf } from '../kinds';
import { faceOf, headOf, type Head } from './shared';

/** C04: information from outside has not come by its day. What was asked for, and of whom by name, stays in the case. */
export interface InformationOverdueCard extends Head {
  kind: 'C04'; stage: 'open' | 'received' | 'closed'; source: SourceKind; askedOn: Day; dueOn: Day; daysWaited: number; remindedOn?: Day; reminders: number; endedOn?: Day;
  /** The provider has said that it cannot answer, and why. */
  cannot?: CannotAnswerReason;
  mayAct: boolean;
  /** No reminder without its basis (RSL § 11 a), and one a day is enough. */
  mayRemind: boolean;
}

export const informationOverdue: ViewOf<InformationOverdueCard> = (asked) => {
  const { state, ref, today } = asked;
  const face = faceOf(asked, 'waiting');
  const item = state.information.find((i) => i.informationId === ref);
  if (!face || !item) return null;
  const consent = state.consents.find((c) => c.consentId === item.consentId);
  const mayAct = face === 'carries' && item.state === 'waiting';
  const remindedOn = item.reminders.at(-1);
  return {
    kind: 'C04', ...headOf(asked, item.reminders.length + (item.cannot ? 1 : 0)), stage: item.state === 'waiting' ? 'open' : item.state === 'received' ? 'received' : 'closed',
    source: item.source.kind, askedOn: item.askedOn, dueOn: item.dueOn, daysWaited: daysBetween(item.askedOn, today), remindedOn, reminders: item.reminders.length, endedOn: item.endedOn, cannot: item.cannot?.reason,
    mayAct, mayRemind: mayAct && remindedOn !== today && (!consent || isValidConsent(consent, today)),
  };
};
