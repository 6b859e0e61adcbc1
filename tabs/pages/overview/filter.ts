/** Which rows of an overview a person wants to see. Everything but the search words is a code. */
import { addDays, type Day } from '#domain/calendar';
import type { Phase } from '#domain/phase';
import type { Light } from '#domain/progress';
import type { OverviewRow } from '#domain/views/overview';
import type { Names } from '../../data/names';

export const views = ['all', 'today', 'overdue', 'waiting', 'ready', 'followUps'] as const;
export type View = (typeof views)[number];
/** Days ahead in which follow-ups are shown together. */
const followUpDays = 60;
const newDays = 30;

export const signs = ['overdue', 'lateFollowUp', 'approval', 'unanswered', 'appeal', 'ready', 'acute', 'held'] as const;
export type Sign = (typeof signs)[number];

export interface Narrowing {
  phase: Phase | '';
  whose: '' | 'own' | 'cover';
  within: '' | 'overdue' | '7' | '30';
  light: Light | '';
  lack: OverviewRow['lacks'][number] | '';
  provider: string;
  providerType: string;
  providerKind: '' | 'internal' | 'external';
  paragraph: string;
  targetGroup: string;
  period: '' | 'new30' | 'closed30' | 'open';
  /** What stands out about a case. */
  sign: Sign | '';
}
export interface Wanted extends Narrowing { view: View; words: string }

export const unfiltered: Narrowing = { phase: '', whose: '', within: '', light: '', lack: '', provider: '', providerType: '', providerKind: '', paragraph: '', targetGroup: '', period: '', sign: '' };
export const everything: Wanted = { view: 'all', words: '', ...unfiltered };
/** What one asks through the field of more filters: everything but the phase, which stands beside the search. */
export const moreFilters = (Object.keys(unfiltered) as (keyof Narrowing)[]).filter((key) => key !== 'phase');
export const activeFilters = (wanted: Wanted): (keyof Narrowing)[] => moreFilters.filter((key) => wanted[key] !== '');

/** What rows are compared with. */
export interface Around { today: Day; me: string; names: Names; kindOf(provider: string): 'internal' | 'external' | undefined }

type Test = (row: OverviewRow, around: Around) => boolean;

const inView: Record<View, Test> = {
  all: () => true,
  today: (row) => row.dueToday,
  overdue: (row) => row.nextDeadline?.light === 'overdue',
  waiting: (row) => row.waits.count > 0,
  ready: (row) => row.ready,
  followUps: (row, { today }) => row.nextFollowUpOn !== null && row.nextFollowUpOn <= addDays(today, followUpDays),
};

const hasSign: Record<Sign, (row: OverviewRow, today: Day) => boolean> = {
  overdue: (row) => row.nextDeadline?.light === 'overdue',
  lateFollowUp: (row, today) => row.nextFollowUpOn !== null && row.nextFollowUpOn < today,
  approval: (row) => row.waitingFor.some((w) => w.kind === 'approval'),
  unanswered: (row) => row.orderCount.unanswered > 0,
  appeal: (row) => row.flags.includes('appeal'),
  ready: (row) => row.ready,
  acute: (row) => row.acute,
  held: (row) => row.heldUntil !== undefined,
};
export const shows = (row: OverviewRow, sign: Sign, today: Day): boolean => hasSign[sign](row, today);

const due = ({ nextDeadline }: OverviewRow, by: Day): boolean => nextDeadline !== null && nextDeadline.on <= by;
const passes: { [K in keyof Narrowing]: (row: OverviewRow, wanted: Narrowing[K], around: Around) => boolean } = {
  phase: (row, phase) => row.phase === phase,
  whose: (row, whose, { me }) => (row.owner.toLowerCase() === me.toLowerCase()) === (whose === 'own'),
  within: (row, within, { today }) => (within === 'overdue' ? row.nextDeadline?.light === 'overdue' : due(row, addDays(today, Number(within)))),
  light: (row, light) => row.goals.some((goal) => goal.light === light),
  lack: (row, lack) => row.lacks.some((each) => each === lack),
  provider: (row, provider) => row.orders.some((o) => o.provider === provider),
  providerType: (row, type) => row.orders.some((o) => o.providerType === type),
  providerKind: (row, kind, { kindOf }) => row.orders.some((o) => kindOf(o.provider) === kind),
  paragraph: (row, paragraph) => row.paragraphs.includes(paragraph),
  targetGroup: (row, group) => row.targetGroup === group,
  sign: (row, sign, { today }) => sign !== '' && shows(row, sign, today),
  period: (row, period, { today }) => (period === 'open' ? row.closedOn === undefined : ((period === 'new30' ? row.openedOn : row.closedOn) ?? '') > addDays(today, -newDays)),
};

/** Everything of a row that can be searched, in small letters. */
const searchable = (row: OverviewRow, names: Names): string =>
  [row.caseNo, row.initials, names.person(row.owner), ...row.orders.map((o) => names.provider(o.provider)), ...row.goals.map((g) => g.label)].join('\n').toLocaleLowerCase('da');

export interface Found {
  rows: OverviewRow[];
  /** How many rows each view would show with the same words and filters. */
  counts: Record<View, number>;
}

/** Every word must occur somewhere in the row. The order of the rows is kept. */
export function findRows(all: readonly OverviewRow[], wanted: Wanted, around: Around): Found {
  const words = wanted.words.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  const asked = (Object.keys(passes) as (keyof Narrowing)[]).filter((key) => wanted[key] !== '');
  const matching = all.filter((row) => {
    if (!asked.every((key) => (passes[key] as (row: OverviewRow, value: string, around: Around) => boolean)(row, wanted[key], around))) return false;
    if (words.length === 0) return true;
    const text = searchable(row, around.names);
    return words.every((word) => text.includes(word));
  });
  const counts = Object.fromEntries(views.map((view) => [view, matching.filter((row) => inView[view](row, around)).length])) as Record<View, number>;
  return { rows: matching.filter((row) => inView[wanted.view](row, around)), counts };
}
