import type { Holder } from '../../model/holder.ts';
import { addDuration } from '../days/add-duration.ts';
import { isPast } from '../days/is-past.ts';
import type { Register } from '../register.ts';
import { holderTime } from '../time/holder-time.ts';

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
  const until = addDuration(basis.confirmed, `P${site.nameRetentionMonths}M`);
  if (isPast(until, today)) return 'past-retention';
  return holderTime({ from, to }, today) === 'holds' ? undefined : 'not-in-seat';
}
