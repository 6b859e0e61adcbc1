/** What the rules look out for each day: what came up, since when, and whether the team lead is told as well. */
import { addDays, daysBetween, type Day } from '../calendar';
import type { CaseState } from '../case';
import { awaitsDecision } from '../deadlines';
import type { Context } from '../decide';
import { inNoticeScheme } from '../noticeScheme';
import type { Matter, MatterKind } from '../areas/matters';
import { openFollowUp } from '../case';
import { ageMatters } from './checks/ages';
import { remittedWithoutDeadline } from './checks/appeals';
import { openMatters } from './reading';

export interface Sighting { on: Day; ref: string; escalated?: true }
type Watch = (state: CaseState, context: Pick<Context, 'today' | 'settings'>) => Sighting[];

/** Days before the deadline from which a notice of delay is still in time. */
const noticeAhead = 3;
/** Days after a missed follow-up from which the team lead is told. */
const leadAfter = 7;

const sighting = (on: Day, ref: string, escalated: boolean): Sighting => ({ on, ref, ...(escalated ? { escalated: true as const } : {}) });
const seenBy = (today: Day) => ({ on }: Sighting): boolean => on <= today;

/** Matters that wait from the day they were raised, and are escalated when their day has passed. */
const waits = (matters: readonly Matter[], today: Day): Sighting[] => matters.map((m) => sighting(m.raisedOn, m.matterId, m.dueOn !== undefined && m.dueOn < today));
const matterWatch = (kind: MatterKind): Watch => (state, { today }) => waits(openMatters(state, kind), today);

export const watches: Readonly<Record<string, Watch>> = {
  R03: (state, { today }) => state.threads
    .filter((t) => t.answerBy !== undefined && awaitsDecision(state, t))
    .map((t) => sighting(addDays(t.answerBy!, -noticeAhead), t.threadId, t.answerBy! < today)).filter(seenBy(today)),
  R04: (state, { today, settings }) => state.threads
    .filter((t) => awaitsDecision(state, t))
    .map((t) => sighting(addDays(state.lastActivityOn, settings.days.idle + 1), t.threadId, false)).filter(seenBy(today)),
  R16: matterWatch('writtenReasons'),
  R19: (state, { today, settings: { days } }) => state.appeals.filter((a) => !a.reassessment && !a.outcome).map((a) => {
    const paragraphs = state.decisions.find((d) => d.decisionId === a.decisionId)?.paragraphs ?? [];
    const length = inNoticeScheme(paragraphs) ? days.reassessmentNotice : days.reassessment;
    // Half-way and three quarters of the way: days 14 and 21 of the four weeks.
    return sighting(addDays(a.receivedOn, Math.floor(length / 2)), a.appealId, daysBetween(a.receivedOn, today) >= Math.floor(length * 0.75));
  }).filter(seenBy(today)),
  R21: (state) => state.threads.filter((t) => t.stage !== 'closed').flatMap((t) => remittedWithoutDeadline(state, t)).map((a) => sighting(a.outcome!.on, a.appealId, false)),
  R29: (state, { today }) => state.orders.filter((o) => o.state === 'accepted').flatMap((o) => openFollowUp(state, o.orderId) ?? [])
    .map((f) => sighting(addDays(f.dueOn, 1), f.followUpId, daysBetween(f.dueOn, today) >= leadAfter)).filter(seenBy(today)),
  R33: (state, { today }) => waits(ageMatters(state, 'pension').filter(() => state.threads.some((t) => t.stage !== 'closed' && !t.lawRoute)), today),
  R35: matterWatch('shelterNotice'),
  R39: matterWatch('accessRequest'),
  R40: matterWatch('municipalityMove'),
  R41: (state, { today }) => waits(ageMatters(state, 'adult'), today),
  R44: matterWatch('breach'),
};
