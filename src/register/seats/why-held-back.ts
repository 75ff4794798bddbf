import type { Holder } from '../../model/membership.ts';
import { addDuration } from '../days/add-duration.ts';
import { firstDayOf } from '../days/first-day-of.ts';
import { lastDayOf } from '../days/last-day-of.ts';
import type { Register } from '../register.ts';

export type HeldBack = 'no-basis' | 'past-retention' | 'not-in-seat';

/**
 * Why a person’s name is held back on the day of a register; nothing where it may be shown.
 *
 * Shape: a name is shown to the last day of the retention period. Like every date, one that is
 *        only a month or a year counts from its last day.
 */
export function whyHeldBack(
  { basis, from, to }: Holder,
  { site, today }: Pick<Register, 'site' | 'today'>,
): HeldBack | undefined {
  if (basis === undefined) return 'no-basis';
  const until = lastDayOf(addDuration(basis.confirmed, `P${site.nameRetentionMonths}M`));
  if (today > until) return 'past-retention';
  const isBefore = from !== undefined && today < firstDayOf(from);
  const isAfter = to !== undefined && today > lastDayOf(to);
  return isBefore || isAfter ? 'not-in-seat' : undefined;
}
