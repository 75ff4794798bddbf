import type { Superseded } from '../../model/superseded.ts';
import { firstDayOf } from './first-day-of.ts';

/** An entry whose change has happened, and its date. */
export type Ended = Superseded & { readonly effective: NonNullable<Superseded['effective']> };

/**
 * Whether what an entry tells has happened by a day.
 *
 * A register can be built for an earlier day, and an entry can be written before its day comes.
 */
export function hasEnded(entry: Superseded, today: string): entry is Ended {
  const { change, effective } = entry;
  return change !== 'announced' && effective !== undefined && firstDayOf(effective) <= today;
}
