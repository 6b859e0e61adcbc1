/** What is known about the citizen: assessments, themes by informer, subthemes, facts that speak against. */
import type { Assessment, Condition, ThemeNote, UnfavourableFact } from '../../areas/assessment';
import { withoutCosts } from './costs';
import { when, type Look } from '../look';

/** The need alone, or the whole assessment; lists are empty where only the need is shown. */
export type AssessmentView = Assessment;
/** One theme, the three perspectives apart; "provider" is a kind of "others". */
export interface ThemeView { theme: string; citizen: ThemeNote[]; others: ThemeNote[]; caseworker: ThemeNote[] }

export interface AssessmentViews {
  assessment?: AssessmentView;
  assessments: AssessmentView[];
  themes: ThemeView[];
  conditions: Condition[];
  facts: UnfavourableFact[];
}

function assessmentView(assessment: Assessment, words: boolean, costs: boolean): AssessmentView {
  const { conditions, overall, resources, perspective, legalGroups, otherHelp, proposal, supportNeedText, ...need } = assessment;
  return {
    ...need, conditions: words ? conditions : [], legalGroups: words ? legalGroups : [],
    ...when(words, () => ({ overall, resources, perspective, otherHelp, supportNeedText, proposal: costs ? proposal : withoutCosts.proposal(proposal) })),
  };
}

/** Notes of one theme by who told, in the order in which themes were first spoken of. */
export function themesOf(notes: readonly ThemeNote[]): ThemeView[] {
  return [...new Set(notes.map((n) => n.theme))].map((theme) => {
    const told = (...informers: ThemeNote['informer'][]) => notes.filter((n) => n.theme === theme && informers.includes(n.informer));
    return { theme, citizen: told('citizen'), others: told('others', 'provider'), caseworker: told('caseworker') };
  });
}

export function assessmentsOf(look: Look): AssessmentViews {
  const { state } = look;
  const words = look.whole('themes');
  const assessments = look.whole('need') ? state.assessments.map((a) => assessmentView(a, words, look.whole('price'))) : [];
  return {
    assessment: assessments.at(-1), assessments,
    themes: words ? themesOf(state.themeNotes) : [],
    conditions: words ? state.conditions : [],
    facts: words ? state.unfavourableFacts : [],
  };
}
