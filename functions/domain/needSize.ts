/** B of need, intervention and rate has a size; a price may never make it smaller. */
import type { NeedProfile, ServiceSpec } from './areas/negotiation';

type Size = Pick<NeedProfile, 'hoursPerWeek' | 'contacts' | 'cover' | 'subthemes'>;

/** True when what is offered has fewer hours than the need. */
export const fallsShort = ({ hoursPerWeek }: Pick<NeedProfile, 'hoursPerWeek'>, offered: Pick<ServiceSpec, 'hoursPerWeek'>): boolean =>
  offered.hoursPerWeek < (hoursPerWeek ?? 0);

const less = (before: number | undefined, after: number | undefined): boolean => before !== undefined && (after === undefined || after < before);
/** Cover at another time of the day is not the same cover; round the clock holds every other. */
const coversLess = (before: NeedProfile['cover'], after: NeedProfile['cover']): boolean => before !== 'none' && after !== before && after !== 'allDay';

/** True when a profile asks for less than an earlier one in any part of its size or content. */
export const isSmaller = (before: Size, after: Size): boolean =>
  less(before.hoursPerWeek, after.hoursPerWeek) || less(before.contacts, after.contacts) || coversLess(before.cover, after.cover) || before.subthemes.some((code) => !after.subthemes.includes(code));

/** A profile has a size when it says how many hours, how many contacts, or when on the day somebody must be there. */
export const hasSize = ({ hoursPerWeek, contacts, cover }: Size): boolean => hoursPerWeek !== undefined || contacts !== undefined || cover !== 'none';
