/** The columns of each overview, with how wide they are. */
import type { Scope } from '../../api';
import type { SortKey } from './arrange';

export type Column = 'case' | 'phase' | 'deadline' | 'followUp' | 'waiting' | 'provider' | 'need' | 'goals';

const widths: Record<Column, string> = { case: '1.2fr', phase: '1.05fr', deadline: '1.45fr', followUp: '1.05fr', waiting: '1.15fr', provider: '1.1fr', need: '1.35fr', goals: '2fr' };
const all = Object.keys(widths) as Column[];
/** A provider is told no need, and is the one who is waited for. */
const own: Record<Scope, readonly Column[]> = { mine: all, team: all, provider: all.filter((c) => c !== 'need'), negotiation: all.filter((c) => c !== 'followUp' && c !== 'waiting') };

export const columnsOf = (scope: Scope): readonly Column[] => own[scope];
export const templateOf = (scope: Scope, selectable: boolean): string =>
  [...(selectable ? ['36px'] : []), ...columnsOf(scope).map((c) => `minmax(0, ${widths[c]})`)].join(' ');
export const sortKeyOf = (column: Column): SortKey | undefined => (column === 'provider' ? undefined : column);
