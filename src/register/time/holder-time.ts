import type { Holder } from '../../model/holder.ts';
import { hasCome } from '../days/has-come.ts';
import { isPast } from '../days/is-past.ts';

/** Whether a person holds a seat on a day, held it before, or is to hold it. */
export type HolderTime = 'holds' | 'former' | 'not-yet';

/** A person holds a seat from the first day of one date to the last day of another. */
export function holderTime({ from, to }: Pick<Holder, 'from' | 'to'>, today: string): HolderTime {
  if (to !== undefined && isPast(to, today)) return 'former';
  return from === undefined || hasCome(from, today) ? 'holds' : 'not-yet';
}
