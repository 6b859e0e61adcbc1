/** Which of the municipality's choices stand on which page of the settings. */
import type { Choices } from '#contract/settings';

export const sections = ['organisation', 'deadlines', 'followUps', 'ladders', 'messages', 'rules', 'delegation', 'negotiation', 'templates', 'figures', 'history'] as const;
export type Section = (typeof sections)[number];
export const isSection = (word: string | undefined): word is Section => sections.some((section) => section === word);

const keys: Partial<Record<Section, readonly (keyof Choices)[]>> = {
  deadlines: ['deadlines', 'days', 'orderAnswerDays', 'closedDays', 'deadlinesUrl'],
  followUps: ['rhythms', 'statusDaysAhead', 'reminders', 'moreTimeDays'],
  ladders: ['ladders'],
  messages: ['quietHours', 'digestOver'],
  rules: ['rules'],
  delegation: ['delegation', 'planBeforeDecision', 'appealBody'],
  negotiation: ['negotiation'],
  templates: ['templates'],
  figures: ['smallCell', 'caseloadWeights', 'supervisionSample', 'showInitials', 'supportNeedLetters', 'pensionAge', 'goalsPerPackage'],
};
export const keysOf = (section: Section): readonly (keyof Choices)[] => keys[section] ?? [];

/** The section in which a place of the choices is shown. */
export const sectionOf = (path: string): Section => sections.find((section) => keysOf(section).some((key) => path === key || path.startsWith(`${key}.`))) ?? 'history';

/** The choices that differ, by their top-level names. */
export const changedKeys = (before: Choices, after: Choices): (keyof Choices)[] =>
  sections.flatMap(keysOf).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));

/** Own changes on top of what somebody else has saved meanwhile. */
export const rebased = (base: Choices, mine: Choices, fresh: Choices): Choices =>
  ({ ...fresh, ...Object.fromEntries(changedKeys(base, mine).map((key) => [key, mine[key]])) });
