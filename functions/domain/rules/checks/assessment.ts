/** Checks of the professional assessment: other help, evidence, the legal group, and what carries each proposed service. */
import { addMonths } from '../../calendar';
import type { LegalGroup } from '../../areas/assessment';
import type { Check, Subject } from '../rule';
import { assessmentFor, beforeAssessment, filled, grantsNothing, lacking, unmet } from '../reading';
import { essentialWaiting } from './information';

const groupFor = (groups: readonly LegalGroup[], paragraph: string): LegalGroup | undefined => groups.findLast((g) => g.paragraph === paragraph);

/** The paragraphs that an assessment is about: those asked for, proposed, or judged. */
const assessedParagraphs = ({ thread, draft }: Subject): string[] => {
  const { proposal, legalGroups } = draft.assessment!;
  return [...new Set([...thread.request.asked.paragraphs, ...(proposal?.paragraphs ?? []), ...legalGroups.map((g) => g.paragraph)])];
};

/** Paragraphs whose conditions nobody has backed with anything from the file. */
function withoutEvidence(subject: Subject): string[] {
  const groups = assessmentFor(subject)?.legalGroups ?? [];
  const paragraphs = subject.draft.decision?.paragraphs ?? assessedParagraphs(subject);
  return paragraphs.filter((paragraph) => !filled(groupFor(groups, paragraph)?.evidence));
}

function staleInformation({ state, thread, context: { today, settings } }: Subject): string[] {
  const oldest = addMonths(today, -settings.days.staleDocumentsMonths);
  return state.information.filter((i) => i.threadId === thread.threadId && i.state === 'received' && i.endedOn !== undefined && i.endedOn < oldest).map((i) => i.informationId);
}

/** What a paragraph's group must be reasoned with beyond being in it (SEL §§ 107, 108). */
const reasonsFor: Readonly<Record<string, (group: LegalGroup) => Record<string, boolean>>> = {
  '§ 107': ({ exitAim }) => ({ exitAim: filled(exitAim) }),
  '§ 108': ({ lasting, notOtherwise }) => ({ lasting: filled(lasting), notOtherwise: filled(notOtherwise) }),
};
const missingReasons = (group: LegalGroup): string[] => (group.inGroup ? unmet(reasonsFor[group.paragraph]?.(group) ?? {}) : []);

export const assessmentChecks: Record<string, Check> = {
  R06: ({ draft: { assessment } }) => filled(assessment!.otherHelp?.text) || {},
  R07: (subject) => {
    const { state, thread, draft: { decision } } = subject;
    const hard = [...essentialWaiting(state, thread), ...withoutEvidence(subject)];
    return lacking([...hard, ...staleInformation(subject)], decision?.type === 'rejection' && hard.length > 0 ? 'block' : undefined);
  },
  R32: ({ state, thread, draft }) => {
    const { otherHelp, legalGroups, proposal } = draft.assessment!;
    const rehabilitation = [...(otherHelp?.considered ?? []), ...legalGroups.map((g) => g.paragraph), ...(proposal?.paragraphs ?? [])].includes('§ 83 a');
    return lacking(unmet({ rehabilitation, goals: state.goals.some((g) => g.threadId === thread.threadId && g.standing !== 'completed') }));
  },
  R34: (subject) => {
    const { assessment, decision } = subject.draft;
    if (!decision) return lacking(assessment!.legalGroups.flatMap(missingReasons));
    if (grantsNothing(decision) || beforeAssessment(subject)) return true;
    const groups = assessmentFor(subject)?.legalGroups ?? [];
    // A decision may refuse one paragraph, whose group the citizen was found to be outside, and grant another.
    const grantsAnother = !decision.favourable && decision.paragraphs.some((p) => groupFor(groups, p)?.inGroup !== false);
    return lacking(decision.paragraphs.filter((p) => p in reasonsFor).flatMap((paragraph) => {
      const group = groupFor(groups, paragraph);
      if (group?.inGroup) return missingReasons(group);
      return group && grantsAnother ? [] : [paragraph];
    }));
  },
  'support-need-set': ({ draft: { assessment } }) => assessment!.supportNeed !== null || {},
  'primary-target-group': ({ draft: { assessment } }) => assessment!.targetGroups.filter((t) => t.rank === 1).length === 1 || {},
  'service-support': ({ draft: { assessment } }) => {
    const { services = [], support = [] } = assessment!.proposal ?? {};
    return lacking(services.filter((service) => !support.some((s) => s.service === service && s.subthemes.length > 0)));
  },
  'legal-group': (subject) => {
    const groups = subject.draft.assessment!.legalGroups;
    return lacking(assessedParagraphs(subject).filter((paragraph) => !filled(groupFor(groups, paragraph)?.reasons)));
  },
};
