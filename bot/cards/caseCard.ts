/** One case in short. The bare face, for a conversation with anybody in it, has the number only; the line of an overview comes with the viewer. */
import type { Phase } from '#domain/phase';
import type { OverviewRow } from '#domain/views/overview';
import type { Language } from '#contract/primitives';
import { factSet, openUrl, textBlock, type Element, type OpenUrl } from './elements';
import { frame, type CardLinks, type Drawn } from './frame';
import { dayIn, wordsIn } from './text/words';

export interface CaseWords {
  title(caseNo: string): string;
  hint: string;
  details: string;
  phase: string;
  deadline: string;
  followUp: string;
  waiting: string;
  since(count: number, day: string): string;
  phases: Readonly<Record<Phase, string>>;
}
/** What may be seen of the case in short; no initials, no goals, no names. */
export type CaseLine = Pick<OverviewRow, 'phase' | 'nextDeadline' | 'nextFollowUpOn'> & { waits?: OverviewRow['waits'] };
/** The button and the refresh by which a viewer asks for the own face. */
export interface ShowCase { type: 'Action.Execute'; id?: string; title?: string; verb: 'showCase'; data: { caseNo: string }; associatedInputs?: 'none' }

interface Drawing { language: Language; words: CaseWords; links: CardLinks; refreshFor: readonly string[] }

export function deadlineWords({ kind, on, light }: NonNullable<OverviewRow['nextDeadline']>, language: Language): string {
  const t = wordsIn(language);
  return `${t.deadlineLight[light]}: ${t.deadline[kind]}, ${dayIn(language, on)}`;
}

/** @param line null for the bare face */
export function caseCard(caseNo: string, line: CaseLine | null, { language, words, links, refreshFor }: Drawing): Drawn {
  const t = wordsIn(language);
  const open: OpenUrl = openUrl('open', t.action.open, links.case(caseNo));
  const body: Element[] = line
    ? [factSet(
        [words.phase, words.phases[line.phase]],
        [words.deadline, line.nextDeadline ? deadlineWords(line.nextDeadline, language) : t.list.noDeadline],
        [words.followUp, line.nextFollowUpOn ? dayIn(language, line.nextFollowUpOn) : undefined],
        [words.waiting, line.waits?.oldest ? words.since(line.waits.count, dayIn(language, line.waits.oldest)) : undefined],
      )]
    : [textBlock(words.hint, { isSubtle: true })];
  const title = words.title(caseNo);
  const drawn = frame(null, { refreshFor: [] }, { title, body, actions: [open], summary: title });
  if (line) return drawn;
  const show: ShowCase = { type: 'Action.Execute', verb: 'showCase', data: { caseNo } };
  const details: ShowCase = { ...show, id: 'details', title: words.details, associatedInputs: 'none' };
  const refresh = { action: show, ...(refreshFor.length > 0 ? { userIds: refreshFor } : {}) };
  return { ...drawn, card: { ...drawn.card, refresh, actions: [details, open] } };
}
