/** More time for a status: until when it is wanted now, and what still waits for an answer. */
import { isLive } from './access';
import type { FollowUp, MoreTime } from './areas/followUps';
import { addDays, type Day } from './calendar';
import type { Order } from './case';
import type { Settings } from './settings';

/** The day by which the status is wanted: the day of the follow-up, or a later one that was granted. */
export const statusWantedBy = ({ dueOn, moreTime = [] }: Pick<FollowUp, 'dueOn' | 'moreTime'>): Day =>
  [dueOn, ...moreTime.filter((m) => m.answer?.outcome === 'granted').map((m) => m.until)].sort().at(-1)!;

/** The wish that the authority has not answered; after a meeting it is still to be answered. */
export const openMoreTime = ({ moreTime = [] }: Pick<FollowUp, 'moreTime'>): MoreTime | undefined => moreTime.find(({ answer }) => !answer || answer.outcome === 'meeting');

/** The first wish is granted by itself, up to some days; nobody needs to be asked. */
export const grantsItself = ({ dueOn, moreTime = [] }: Pick<FollowUp, 'dueOn' | 'moreTime'>, until: Day, { moreTimeDays }: Pick<Settings, 'moreTimeDays'>): boolean =>
  moreTime.length === 0 && until <= addDays(dueOn, moreTimeDays);

/** True while the provider is reminded of this status: asked, not waived, and not told that the citizen is no longer theirs. */
export const isReminded = ({ stage, statusWaived, notOurs }: Pick<FollowUp, 'stage' | 'statusWaived' | 'notOurs'>, order: Pick<Order, 'state'>): boolean =>
  stage === 'asked' && !statusWaived && !notOurs && isLive(order);
