/** The parts of a case that are folded away until somebody wants them, by what this person may see or do there. */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { CommandName } from '#contract/commands/index';
import type { CaseView } from '#domain/views/caseView';
import type { Texts } from '../../text';
import { dayText } from '../../text/format';
import { needText } from '../../text/levels';
import type { SectionProps } from './CasePage';

export interface FoldedPart {
  name: string;
  title(t: Texts): string;
  summary(t: Texts, view: CaseView): string;
  shown(view: CaseView): boolean;
  Content: LazyExoticComponent<ComponentType<SectionProps>>;
  internal?: true;
}

const may = (view: CaseView, ...verbs: CommandName[]) => verbs.some((verb) => view.verbs.includes(verb));
const some = (...lists: readonly (readonly unknown[])[]) => lists.some((list) => list.length > 0);
const open = (n: number) => (n > 0 ? String(n) : '');

export const foldedParts: readonly FoldedPart[] = [
  {
    name: 'requests', title: (t) => t.casePage.request.title, shown: (view) => view.threads.some((thread) => thread.handling || thread.words), Content: lazy(() => import('./sections/Requests')),
    summary: (t, view) => view.threads.map((thread) => dayText(t, thread.receivedOn)).join(', '),
  },
  {
    name: 'assessment', title: (t) => t.casePage.assessment.title, shown: (view) => some(view.assessments, view.themes, view.conditions) || may(view, 'recordThemeNote'), Content: lazy(() => import('./sections/Assessment')),
    summary: (t, view) => [some(view.themes, view.conditions) ? t.casePage.assessment.summary(view.themes.length, view.conditions.length) : '', view.assessment ? needText(t, view.assessment.supportNeed) : ''].filter(Boolean).join(' · '),
  },
  {
    name: 'plan', title: (t) => t.casePage.plan.title, shown: (view) => some(view.recommendations, view.planOffers, view.plans) || may(view, 'offerPlan'), Content: lazy(() => import('./sections/Plans')),
    summary: (t, view) => (view.recommendations.some((r) => !r.outcome) ? t.casePage.plan.waiting : view.plans.length > 0 ? t.casePage.plan.plan(view.plans.at(-1)!.version) : ''),
  },
  {
    name: 'decisions', title: (t) => t.casePage.decisions.title, shown: (view) => some(view.decisions, view.hearings, view.appeals) || may(view, 'recordDecision'), Content: lazy(() => import('./sections/Decisions')),
    summary: (t, view) => {
      const latest = view.decisions.findLast((d) => !d.enteredInError);
      const appeals = view.appeals.filter((a) => !a.outcome).length;
      return [latest ? `${t.casePage.decisions.type[latest.type]} ${dayText(t, latest.decidedOn)}` : '', latest?.appealClock?.open ? `${t.casePage.decisions.appeal} ${dayText(t, latest.appealClock.by)}` : '', appeals > 0 ? t.casePage.decisions.waiting(appeals) : ''].filter(Boolean).join(' · ');
    },
  },
  {
    name: 'negotiation', title: (t) => t.casePage.negotiation.title, shown: (view) => some(view.needs, view.negotiations) || may(view, 'profileNeed'), Content: lazy(() => import('./sections/Negotiations')),
    summary: (t, view) => view.negotiations.map((n) => (n.outcome ? t.casePage.negotiation.outcomes[n.outcome.outcome] : t.casePage.negotiation.running)).join(', '),
  },
  {
    name: 'people', title: (t) => t.casePage.people.title, shown: (view) => some(view.parties, view.consents, view.information) || may(view, 'askInformation'), Content: lazy(() => import('./sections/People')),
    summary: (t, view) => {
      const waiting = view.information.filter((i) => i.state === 'waiting').length;
      return waiting > 0 ? `${t.casePage.people.state.waiting}: ${waiting}` : '';
    },
  },
  {
    name: 'room', internal: true, title: (t) => t.casePage.room.title, shown: (view) => some(view.notes, view.matters, view.overrides, view.errors) || may(view, 'writeNote'), Content: lazy(() => import('./sections/ProfessionalRoom')),
    summary: (_t, view) => open(view.notes.length + view.matters.filter((m) => !m.settled).length),
  },
];
