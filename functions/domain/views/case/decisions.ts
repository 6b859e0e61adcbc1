/** Hearings, decisions and appeals: what and when for whoever may know of them, the words only for whoever may read the reasoning. */
import type { Appeal, Decision, Hearing } from '../../areas/decisions';
import { daysBetween, type Day } from '../../calendar';
import { when, type Look } from '../look';

/** How the days of appeal run. */
export interface AppealClock { by: Day; open: boolean; daysLeft: number }
export interface DecisionView extends Decision { appealClock?: AppealClock }
export interface DecisionViews { decisions: DecisionView[]; hearings: Hearing[]; appeals: Appeal[] }

/** The last day of the window is a day on which an appeal is in time. */
export const appealClock = (appealBy: Day, today: Day): AppealClock => ({ by: appealBy, open: today <= appealBy, daysLeft: Math.max(0, daysBetween(today, appealBy)) });

function decisionView(decision: Decision, look: Look): DecisionView {
  const words = look.whole('reasoning');
  const { reasons, individual, hearingNotNeeded, remarksWeighed, whatChanged, transition, refused, costPerYear, enteredInError, ...plain } = decision;
  return {
    ...plain,
    refused: words ? refused : { ...refused, text: undefined },
    ...when(look.whole('price'), () => ({ costPerYear })),
    ...when(words, () => ({ reasons, individual, hearingNotNeeded, remarksWeighed, whatChanged, transition })),
    enteredInError: enteredInError && (look.whole('overrides') ? enteredInError : { ...enteredInError, reason: '' }),
    appealClock: decision.sent?.appealBy === undefined ? undefined : appealClock(decision.sent.appealBy, look.today),
  };
}

function hearingView({ answer, extensions, ...hearing }: Hearing, words: boolean): Hearing {
  return {
    ...hearing, answer: answer && (words ? answer : { on: answer.on }),
    extensions: words ? extensions : extensions.map((e) => ({ ...e, reason: '' })),
  };
}

function appealView({ reassessment, outcome, ...appeal }: Appeal, words: boolean): Appeal {
  return {
    ...appeal, reassessment: reassessment && (words ? reassessment : { ...reassessment, reasons: '' }),
    outcome: outcome && (words ? outcome : { ...outcome, text: undefined }),
  };
}

export function decisionsOf(look: Look): DecisionViews {
  if (!look.whole('decision')) return { decisions: [], hearings: [], appeals: [] };
  const { state } = look;
  const words = look.whole('reasoning');
  return {
    decisions: state.decisions.map((decision) => decisionView(decision, look)),
    hearings: state.hearings.map((hearing) => hearingView(hearing, words)),
    appeals: state.appeals.map((appeal) => appealView(appeal, words)),
  };
}
