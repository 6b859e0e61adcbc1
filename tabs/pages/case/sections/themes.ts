/** The assessment by theme: what each informer tells, and the subthemes under it. */
import type { CaseView } from '#domain/views/caseView';
import type { Concept } from '../../../data/names';

type ThemeNote = CaseView['themes'][number]['citizen'][number];
export type Condition = CaseView['conditions'][number];
export interface Theme { code: string; term: string; category: string; citizen: ThemeNote[]; others: ThemeNote[]; caseworker: ThemeNote[]; conditions: Condition[]; opened: boolean }

/** All themes in the order of the classification; `opened` where something is written. */
export function themesIn(concepts: readonly Concept[], { themes, conditions }: Pick<CaseView, 'themes' | 'conditions'>): Theme[] {
  const byCode = new Map(concepts.map((c) => [c.code, c]));
  const codes = new Set(concepts.filter((c) => c.kind === 'condition' && c.selectable).map((c) => c.parent));
  return concepts.filter((c) => codes.has(c.code)).map((c): Theme => {
    const told = themes.find((theme) => theme.theme === c.code);
    const own = conditions.filter((condition) => byCode.get(condition.code)?.parent === c.code);
    return {
      code: c.code, term: c.term, category: byCode.get(c.parent ?? '')?.term ?? '', citizen: told?.citizen ?? [], others: told?.others ?? [], caseworker: told?.caseworker ?? [], conditions: own,
      opened: told !== undefined || own.length > 0,
    };
  });
}
